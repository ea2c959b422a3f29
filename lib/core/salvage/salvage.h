#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "storage/transaction.h"

#include <QList>
#include <QStringList>

/// What can still be read of a damaged workspace, written to a new one.
namespace Salvage {

/// How one table came out.
struct Table {
    QString name;
    qint64 kept = 0;
    qint64 missing = 0; ///< that an index or the ledger knows of
    qint64 refused = 0; ///< that were read and don't fit among the others
    qint64 broken = 0; ///< references from its rows that lead to no row

    bool operator==(const Table &) const = default;
};

struct Report {
    QList<Table> tables;
    QStringList missing; ///< records that the ledger knows and that are gone, as "acknowledgment 7391…"
    QStringList altered; ///< what besides no longer fits the ledger: the first `Ledger::mostFindings`
    bool mayHaveMoreAltered = false;
    int unreadablePages = 0;
    /// The old ledger could not be kept whole: a new one, with new keys, was begun over all records that were kept.
    bool hasNewLedger = false;

    /// Whether nothing is known to be missing.
    bool isWhole() const;
};

/// Reads the workspace file `from`, which nobody may be changing, page by page and writes what it finds to the new
/// workspace `to`. `from` is left as it is. Damaged: nothing can be read.
Result<Report> toNewFile(const QString &from, const QString &to, const Stamp &stamp, const Progress &progress = {});

}
