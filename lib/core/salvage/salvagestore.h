#pragma once

#include "base/result.h"
#include "salvage/pagefile.h"

#include <QHash>
#include <QStringList>

class Database;
class Transaction;

/// A table of the schema, as its rows have to be.
struct TableShape {
    struct Column {
        QString name;
        QString type; ///< INTEGER, TEXT, BLOB
        bool isNullable = true;
        bool isRowid = false; ///< stands for the row's own number
    };
    QString name;
    QList<Column> columns;

    /// Whether `row` can be one of its rows.
    bool fits(const StoredRow &row) const;
};

namespace SalvageStore {

Result<QList<TableShape>> tables(Database &database);

/// Adds `row`, what is incomplete in it left out where the schema lets it be. Conflict: there is such a row already, or
/// the schema refuses it.
Done add(Transaction &transaction, const TableShape &table, const StoredRow &row);

/// An entry of the ledger that was salvaged.
struct Entry {
    qint64 sequence;
    QString kind;
    qint64 record;
    bool hasSalt;
};
Result<QList<Entry>> entries(Database &database);

/// Makes again what is missing of the tree over the entries. Whether it then comes to what was signed last.
Result<bool> mendTree(Transaction &transaction);

/// The numbers of all records in `table`.
Result<QSet<qint64>> ids(Database &database, const QString &table);

/// How many references lead to no row, by table.
Result<QHash<QString, qint64>> brokenReferences(Database &database);

}
