#include "storage/transaction.h"

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database, const Stamp &stamp)
{
    // Immediate: a deferred one that reads first and then writes fails at once (SQLite code 517), whatever the timeout.
    const auto begun = database.run(Query(u"BEGIN IMMEDIATE"_s));
    if (!begun)
        return begun.error();
    return std::unique_ptr<Transaction>(new Transaction(database, stamp));
}

Transaction::~Transaction()
{
    if (m_open)
        static_cast<void>(m_database.run(Query(u"ROLLBACK"_s)));
}

Done Transaction::commit()
{
    const auto committed = m_database.run(Query(u"COMMIT"_s));
    if (!committed)
        return committed.error();
    m_open = false;
    return done();
}
