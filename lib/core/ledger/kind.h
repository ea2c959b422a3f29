#pragma once

#include "base/result.h"
#include "storage/row.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

class Database;

namespace Ledger {

/// A kind of record that the ledger covers.
struct Kind {
    QString name; ///< as in the entries: "edition"
    QString table; ///< whose column `id` names the records
    QString at; ///< its column that holds when a record was entered, as its entry does
    QStringList columns; ///< what the functions below read
    QByteArray (*bytes)(const Row &row); ///< a record's canonical bytes; empty where its columns contradict one another
    QString (*words)(const Row &row); ///< what people call the record: "edition 3 of 1 March 2026"
    QStringList files = {}; ///< columns whose SHA-256 the canonical bytes hold, as the member "…Digest"
};

/// A record by its kind's name and its id.
using RecordName = std::pair<QString, qint64>;

/// Everything that the ledger of a workspace covers.
struct Coverage {
    QList<Kind> kinds;
    /// The records that were erased: gone with their salts, while their entries stay.
    std::function<Result<QSet<RecordName>>(Database &)> erased = {};

    const Kind *kind(const QString &name) const;
};

}
