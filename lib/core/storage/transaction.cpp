#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace {

// Whoever begins to write waits for whoever is writing, on either engine. On SQLite a transaction that reads first and
// then writes would fail at once (code 517), whatever the timeout; on PostgreSQL two that read the same would both go
// on. The lock's key is Countersign's application id.
QStringList beginning(Engine engine)
{
    if (engine == Engine::Sqlite)
        return {u"BEGIN IMMEDIATE"_s};
    return {u"BEGIN"_s, u"SELECT pg_advisory_xact_lock(1131696999)"_s};
}

}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database, const Stamp &stamp)
{
    Q_ASSERT_X(!database.m_inTransaction, "Transaction", "within another");
    std::unique_ptr<Transaction> transaction(new Transaction(database, stamp));
    for (const QString &statement : beginning(database.engine())) {
        if (const auto begun = database.run(Query(statement)); !begun)
            return begun.error();
        transaction->m_open = database.m_inTransaction = true;
    }
    return transaction;
}

Transaction::~Transaction()
{
    if (m_open) {
        static_cast<void>(m_database.run(Query(u"ROLLBACK"_s)));
        m_database.m_inTransaction = false;
    }
}

Done Transaction::commit()
{
    const auto committed = m_database.run(Query(u"COMMIT"_s));
    if (!committed)
        return committed.error();
    m_open = false;
    m_database.m_inTransaction = false;
    return done();
}
