#pragma once

#include "base/result.h"
#include "storage/tablerow.h"

#include <QHash>
#include <QSet>

class Transaction;

/// Fills a table with rows that come in the order of their key, many in one statement. A row that names a later one of
/// its own table waits for it.
class TableWriter {
public:
    TableWriter(Transaction &transaction, const Table &table);

    Done add(const TableRow &row);

    /// Writes what is still held; to be called last. Damaged: a row names one that never came.
    Done finish();

private:
    Done put(const TableRow &row);
    Done flush();
    Done insert(const QList<TableRow> &rows);

    Transaction &m_transaction;
    Table m_table;
    qsizetype m_selfReference;
    qsizetype m_key;
    QHash<qint64, QList<TableRow>> m_waiting; ///< by the row they name
    QSet<qint64> m_keysWaiting;
    QList<TableRow> m_batch;
    qsizetype m_batchSize = 0; ///< bytes, roughly
};
