#include "storage/transaction.h"

#include "storage/commitmark.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Whoever begins to write waits for whoever is writing, on either engine. On SQLite a transaction that reads first and
// then writes would fail at once (code 517), whatever the timeout; on PostgreSQL two that read the same would both go
// on. The lock's key is Countersign's application id.
QString beginning(Engine engine)
{
    return engine == Engine::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN; SELECT pg_advisory_xact_lock(1131696999)"_s;
}

/// One statement for PostgreSQL that does what all of `queries` do; the names of their values are numbered.
Query asOne(const QList<Query> &queries)
{
    static const QRegularExpression valueName(u":([A-Za-z_]+)"_s);
    QStringList parts;
    for (qsizetype i = 0; i < queries.size(); ++i)
        parts << QString(queries[i].sql()).replace(valueName, u":\\1_%1"_s.arg(i));
    QString sql = parts.takeLast();
    for (qsizetype i = parts.size() - 1; i >= 0; --i)
        sql.prepend(u"%1part%2 AS (%3) "_s.arg(i == 0 ? "WITH "_L1 : ", "_L1).arg(i).arg(parts[i]));
    Query one(sql);
    for (qsizetype i = 0; i < queries.size(); ++i) {
        for (const auto &[name, value] : queries[i].values())
            one.bind(qPrintable(u"%1_%2"_s.arg(name).arg(i)), value);
    }
    return one;
}

}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database, const Stamp &stamp)
{
    Q_ASSERT_X(!database.m_inTransaction, "Transaction", "within another");
    std::unique_ptr<Transaction> transaction(new Transaction(database, stamp));
    if (const auto begun = database.run(Query(beginning(database.engine()))); !begun) {
        static_cast<void>(database.run(Query(u"ROLLBACK"_s))); // begun, perhaps, but not alone
        return begun.error();
    }
    transaction->m_open = database.m_inTransaction = true;
    return transaction;
}

Transaction::~Transaction()
{
    if (m_open) {
        static_cast<void>(m_database.run(Query(u"ROLLBACK"_s)));
        end();
    }
}

void Transaction::end()
{
    m_open = false;
    m_database.m_inTransaction = false;
}

void Transaction::note(const Query &query)
{
    if (const QStringView table = tableWritten(query.sql()); !table.isEmpty()) {
        m_hasWritten = true;
        m_areas |= areaOfTable(table);
    }
}

Result<qint64> Transaction::run(const Query &query)
{
    note(query);
    return m_database.run(query);
}

Done Transaction::runTogether(const QList<Query> &queries)
{
    std::for_each(queries.cbegin(), queries.cend(), [this](const Query &query) { note(query); });
    if (m_database.engine() == Engine::PostgreSql) {
        const auto all = m_database.run(asOne(queries));
        return all ? done() : Done(all.error());
    }
    for (const Query &query : queries) {
        if (const auto one = m_database.run(query); !one)
            return one.error();
    }
    return done();
}

Done Transaction::leaveMark()
{
    // All who write wait for one another, so the sequence has no gaps, and its order is that of the commits.
    Query leave(u"WITH mark AS (INSERT INTO commit_mark (id, sequence, areas, origin, at) "
                "SELECT CAST(:id AS bigint), coalesce(max(sequence), 0) + 1, CAST(:areas AS text), "
                "CAST(:origin AS bigint), now() FROM commit_mark) "
                "SELECT pg_notify('countersign', CAST(:word AS text))"_s);
    leave.bind(":id", QVariant(m_mark))
        .bind(":areas", words(m_areas))
        .bind(":origin", QVariant(m_database.origin()))
        .bind(":word", words(m_areas) + u' ' + QString::number(m_database.origin()));
    if (const auto left = m_database.run(leave); !left)
        return left.error();
    const bool isTimeToTidyUp = m_mark % 256 == 0;
    if (!isTimeToTidyUp)
        return done();
    const auto tidied = m_database.run(Query(u"DELETE FROM commit_mark WHERE at < now() - interval '1 day'"_s));
    return tidied ? done() : Done(tidied.error());
}

Done Transaction::commit()
{
    const bool leavesMark = m_hasWritten && m_database.engine() == Engine::PostgreSql;
    if (leavesMark) {
        if (const Done left = leaveMark(); !left)
            return left;
    }
    const auto committed = m_database.run(Query(u"COMMIT"_s));
    if (committed) {
        end();
        return done();
    }
    if (committed.error().kind != Error::Kind::Lost)
        return committed.error();
    // The answer was lost, which doesn't say that the commit was.
    end();
    if (!leavesMark)
        return committed.error();
    const auto &settle = m_database.policy().settle;
    const auto isThere = settle ? settle(m_mark) : CommitMark::settle(m_database, m_mark);
    if (!isThere)
        return isThere.error();
    return *isThere ? done() : Done(committed.error());
}
