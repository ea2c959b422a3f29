#pragma once

#include "exchange/archive.h"
#include "ledger/verification.h"
#include "storage/transaction.h"

/// A workspace saved as an archive, and made of one.
namespace Archiving {

struct Archived {
    qint64 rows = 0;
    Ledger::Verified verified;
};

/// Writes all that `database` holds to the archive `path`, with what the ledger says of it.
Result<Archived> save(Database &database, const QString &path, const Archive::Choices &choices, const QDateTime &now,
                      const Progress &progress = {});

/// Makes the workspace `place`, a file or a server's address, which must not exist yet, of the archive `path`: whole or
/// not at all.
Result<Archived> open(const QString &path, const QString &place, const QString &password, const Stamp &stamp,
                      const Progress &progress = {});

}
