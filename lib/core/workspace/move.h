#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "ledger/verification.h"
#include "workspace/workspace.h"

/// Everything that a workspace holds carried to another place, on either engine: whole or not at all.
namespace Move {

struct Moved {
    qint64 rows = 0;
    Ledger::Verified verified; ///< the same before and after
};

/// Makes the workspace `target`, which must not exist yet, of all that `source` holds. Every table is read back and
/// compared, and the ledger verified, before any of it counts. `source` stays as it is. Conflict: there is something
/// at that place already. Invalid: nobody could sign in there.
Result<Moved> to(const Workspace::Target &target, Database &source, const Stamp &stamp, const Progress &progress = {});

}
