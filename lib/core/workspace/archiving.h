#pragma once

#include "exchange/archive.h"
#include "ledger/verification.h"
#include "workspace/workspace.h"

/// A workspace saved as an archive, and made of one.
namespace Archiving {

struct Archived {
    qint64 rows = 0;
    Ledger::Verified verified;
};

/// Writes all that `database` holds to the archive `path`, with what the ledger says of it.
Result<Archived> save(Database &database, const QString &path, const Archive::Choices &choices, const QDateTime &now,
                      const Progress &progress = {});

/// Makes the workspace `target`, which must not exist yet, of the archive `path`: whole or not at all. Invalid: the
/// archive lacks its key, or nobody could sign in at the new place.
Result<Archived> open(const QString &path, const Workspace::Target &target, const Stamp &stamp,
                      const Progress &progress = {});

}
