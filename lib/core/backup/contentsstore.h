#pragma once

#include "base/result.h"
#include "ledger/ledger.h"

#include <QDateTime>
#include <QString>

#include <optional>

class Database;

/// What is in a backup, as far as somebody who is to choose one wants to know.
struct BackupContents {
    QString company;
    QString ledger; ///< its origin: what the workspace's ledger calls itself
    qint64 editions = 0;
    qint64 people = 0;
    qint64 acknowledgments = 0;
    QDateTime newest; ///< when the newest entry of the ledger was made; invalid where there is none
    std::optional<Ledger::Checkpoint> checkpoint; ///< the newest
    QByteArray note; ///< the newest as a signed note; empty where there is none
};

/// How the present ledger stands to that of a backup.
enum class Descent {
    Continues, ///< it has all entries of the backup, or the same
    Behind, ///< the backup has entries that it lacks
    Parted, ///< each has entries that the other lacks
    Other ///< it is another workspace's
};

namespace ContentsStore {

Result<BackupContents> load(Database &database);

/// How many references lead to no row.
Result<qint64> brokenReferences(Database &database);

/// Compares the ledger in `present` with that in `backup`.
Result<Descent> descent(Database &present, Database &backup);

}
