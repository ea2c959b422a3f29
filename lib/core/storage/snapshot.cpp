#include "storage/snapshot.h"

#include "storage/database.h"

using namespace Qt::StringLiterals;

Snapshot::Snapshot(Database &database)
    : m_database(database)
{
    if (database.m_inTransaction)
        return;
    const bool isFile = database.engine() == Engine::Sqlite;
    const Query begin(isFile ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
    m_begun = bool(database.run(begin));
    database.m_inTransaction = m_begun;
}

Snapshot::~Snapshot()
{
    if (!m_begun)
        return;
    static_cast<void>(m_database.run(Query(u"ROLLBACK"_s)));
    m_database.m_inTransaction = false;
}
