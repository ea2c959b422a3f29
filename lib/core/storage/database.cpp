#include "storage/database.h"

#include "storage/connection.h"
#include "storage/deadline.h"
#include "storage/serverhandle.h"
#include "storage/sqlerror.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

/// Whether PostgreSQL can prepare it, which takes only what reads or changes rows.
bool isPreparable(const Query &query)
{
    return !query.values().isEmpty() || query.sql().startsWith("SELECT "_L1) || query.sql().startsWith("WITH "_L1);
}

}

Result<std::unique_ptr<Database>> Database::openFile(const QString &path)
{
    std::unique_ptr<Database> database(new Database(
        Engine::Sqlite, path, [path](QSqlDatabase &connection) { return openFileConnection(connection, path); }));
    if (const Done opened = database->open(); !opened)
        return opened.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::openServer(const ServerAddress &address, const QString &password)
{
    std::unique_ptr<Database> database(
        new Database(Engine::PostgreSql, address.text(), [address, password](QSqlDatabase &connection) {
            return openServerConnection(connection, address, password);
        }));
    if (const Done opened = database->open(); !opened)
        return opened.error();
    return database;
}

Error Database::failure(const QSqlError &error)
{
    if (m_engine == Engine::Sqlite)
        return fromSqlite(error, m_place);
    if (!endsTheLink(error.nativeErrorCode()) && ServerHandle::isAlive(m_database))
        return fromPostgreSql(error, m_place);
    lose();
    return linkLost(m_place, error.text());
}

Result<std::shared_ptr<QSqlQuery>> Database::execute(const Query &query)
{
    Q_ASSERT_X(m_database.isValid(), "Database", "closed");
    Q_ASSERT_X(m_database.driver()->thread() == QThread::currentThread(), "Database", "of another thread");
    auto answer = tryToExecute(query);
    if (answer || !m_isLost || m_inTransaction || !mend())
        return answer;
    return tryToExecute(query);
}

Result<std::shared_ptr<QSqlQuery>> Database::tryToExecute(const Query &query)
{
    const bool isServer = m_engine == Engine::PostgreSql;
    if (isServer && !m_isLost && !ServerHandle::isAlive(m_database)) // may have ended with the answer before
        lose();
    if (m_isLost)
        return linkLost(m_place, {});
    const Deadline deadline(isServer ? socket() : -1, m_policy.answerWithin);
    auto prepared = m_prepared.value(query.sql());
    if (!prepared) {
        prepared = std::make_shared<QSqlQuery>(m_database);
        // Read row by row, PostgreSQL's answers would let nothing else be asked in between.
        prepared->setForwardOnly(!isServer);
        if (isServer && !isPreparable(query)) {
            // Of several statements, the answer to the first alone says nothing of the others.
            const bool areSeveral = query.sql().contains(u';');
            if (prepared->exec(query.sql()) && areSeveral) {
                while (prepared->nextResult()) { }
            }
            if (prepared->lastError().isValid())
                return failure(prepared->lastError());
            return prepared;
        }
        if (!prepared->prepare(query.sql()))
            return failure(prepared->lastError());
        m_prepared.insert(query.sql(), prepared);
    }
    for (const auto &[name, value] : query.values())
        prepared->bindValue(name, value);
    if (!prepared->exec()) {
        const Error error = failure(prepared->lastError());
        prepared->finish();
        return error;
    }
    return prepared;
}

Done Database::each(const Query &query, const std::function<void(const Row &)> &use)
{
    const auto answer = execute(query);
    if (!answer)
        return answer.error();
    const Row row(**answer);
    while ((*answer)->next())
        use(row);
    const QSqlError error = (*answer)->lastError();
    (*answer)->finish(); // an unfinished SELECT blocks DROP and VACUUM
    if (error.isValid())
        return failure(error);
    return done();
}

Result<qint64> Database::count(const Query &query)
{
    qint64 found = 0;
    const Done read = each(query, [&](const Row &row) { found = row.number("n"); });
    if (!read)
        return read.error();
    return found;
}

Result<qint64> Database::run(const Query &query)
{
    const auto answer = execute(query);
    if (!answer)
        return answer.error();
    const qint64 changed = (*answer)->numRowsAffected();
    (*answer)->finish();
    return changed;
}
