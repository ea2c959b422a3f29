#include "storage/tablewriter.h"

#include "storage/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr qsizetype rowsAtOnce = 50, bytesAtOnce = 1 << 20;

qsizetype sizeOf(const TableRow &row)
{
    qsizetype size = 0;
    for (const QVariant &value : row) {
        if (value.typeId() == QMetaType::QByteArray)
            size += value.toByteArray().size();
        else if (value.typeId() == QMetaType::QString)
            size += value.toString().size();
    }
    return size;
}

}

TableWriter::TableWriter(Transaction &transaction, const Table &table)
    : m_transaction(transaction),
      m_table(table),
      m_selfReference(table.selfReference()),
      m_key(std::ranges::find(table.columns, table.key.value(0), &Column::name) - table.columns.begin())
{
}

Done TableWriter::add(const TableRow &row)
{
    if (m_selfReference >= 0 && !row[m_selfReference].isNull()) {
        const qint64 named = row[m_selfReference].toLongLong(), key = row[m_key].toLongLong();
        if (named > key || m_keysWaiting.contains(named)) {
            m_waiting[named] << row;
            m_keysWaiting << key;
            return done();
        }
    }
    return put(row);
}

Done TableWriter::put(const TableRow &row)
{
    QList<TableRow> ready{row};
    while (!ready.isEmpty()) {
        const TableRow next = ready.takeFirst();
        m_batch << next;
        m_batchSize += sizeOf(next);
        if (m_batch.size() == rowsAtOnce || m_batchSize > bytesAtOnce) {
            if (const Done written = flush(); !written)
                return written;
        }
        if (!m_waiting.isEmpty()) {
            const qint64 key = next[m_key].toLongLong();
            m_keysWaiting.remove(key);
            ready += m_waiting.take(key);
        }
    }
    return done();
}

Done TableWriter::finish()
{
    if (const Done written = flush(); !written)
        return written;
    if (!m_waiting.isEmpty())
        return Error{Error::Kind::Damaged, Said::tr("A record names another one that is missing."),
                     u"%1 %2"_s.arg(m_table.name).arg(m_waiting.cbegin().key())};
    return done();
}

Done TableWriter::flush()
{
    const QList<TableRow> rows = std::exchange(m_batch, {});
    m_batchSize = 0;
    if (rows.size() == rowsAtOnce)
        return insert(rows);
    for (const TableRow &row : rows) { // the statement for one row is prepared once, those for any number never
        if (const Done written = insert({row}); !written)
            return written;
    }
    return done();
}

Done TableWriter::insert(const QList<TableRow> &rows)
{
    QStringList columns, groups;
    for (const Column &column : std::as_const(m_table.columns))
        columns << column.name;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QStringList places;
        for (qsizetype j = 0; j < columns.size(); ++j)
            places << u":v%1_%2"_s.arg(i).arg(j);
        groups << u'(' + places.join(u", "_s) + u')';
    }
    Query query(u"INSERT INTO %1 (%2) VALUES %3"_s.arg(m_table.name, columns.join(u", "_s), groups.join(u", "_s)));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (qsizetype j = 0; j < columns.size(); ++j)
            query.bind(u":v%1_%2"_s.arg(i).arg(j).toLatin1().constData(), rows[i][j]);
    }
    const auto written = m_transaction.run(query);
    if (!written)
        return written.error();
    return done();
}
