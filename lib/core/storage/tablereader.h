#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "storage/tablerow.h"

#include <QCryptographicHash>

#include <functional>

class Database;

/// How many rows a table has, and the SHA-256 over their lines in the order of their keys.
struct TableDigest {
    qint64 rows = 0;
    QByteArray sha256;

    bool operator==(const TableDigest &) const = default;
};

/// Takes a table's digest line by line.
class RowHash {
public:
    void add(const QByteArray &line)
    {
        m_hash.addData(line);
        ++m_rows;
    }
    TableDigest result() const { return {m_rows, m_hash.result()}; }

private:
    qint64 m_rows = 0;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// Whole tables read row by row, however long they are.
namespace TableReader {

Result<qint64> count(Database &database, const Table &table);

/// Calls `use` with each row of `table` in the order of its key, until it fails. Belongs to one moment only within a
/// transaction or a snapshot.
Done each(Database &database, const Table &table, const std::function<Done(const TableRow &)> &use);

/// The digest of `table` as it is read now.
Result<TableDigest> digest(Database &database, const Table &table, const Progress &progress);

}
