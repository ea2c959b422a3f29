#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

class Database;

namespace Ledger {

/// A kind of record that the ledger covers.
struct Kind {
    QString name; ///< as in the entries: "edition"
    QString table; ///< whose column `id` names the records
    /// Canonical bytes of one record, read anew; nothing where there is no such record.
    std::function<Result<std::optional<QByteArray>>(Database &, qint64 record)> bytes;
};

struct Verified {
    qint64 entries = 0; ///< that were looked at
    QString record; ///< the first record that doesn't fit, as "edition 7391…"; empty where all fit
    QString problem; ///< what is wrong with it, in words

    bool isSound() const { return problem.isEmpty(); }
};

/// Recomputes every entry, node, root, signature and record, in order; stops at the first that doesn't fit.
Result<Verified> verify(Database &database, const QList<Kind> &kinds, const Progress &progress = {});

}
