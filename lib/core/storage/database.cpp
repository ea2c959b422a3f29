#include "storage/database.h"

#include "storage/connection.h"
#include "storage/sqlerror.h"

#include <QSqlError>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return u"countersign-%1"_s.arg(++count);
}

QString driver(Engine engine)
{
    return engine == Engine::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s;
}

}

Database::Database(Engine engine, const QString &place)
    : m_engine(engine),
      m_place(place),
      m_connection(nextConnectionName()),
      m_database(QSqlDatabase::addDatabase(driver(engine), m_connection))
{
}

Database::~Database()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::openFile(const QString &path)
{
    std::unique_ptr<Database> database(new Database(Engine::Sqlite, path));
    if (const Done opened = openFileConnection(database->m_database, path); !opened)
        return opened.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::openServer(const ServerAddress &address, const QString &password)
{
    std::unique_ptr<Database> database(new Database(Engine::PostgreSql, address.text()));
    if (const Done opened = openServerConnection(database->m_database, address, password); !opened)
        return opened.error();
    return database;
}

Error Database::failure(const QSqlError &error) const
{
    return m_engine == Engine::Sqlite ? fromSqlite(error, m_place) : fromPostgreSql(error, m_place);
}

Result<std::shared_ptr<QSqlQuery>> Database::execute(const Query &query)
{
    Q_ASSERT_X(m_database.isValid(), "Database", "closed");
    const bool isServer = m_engine == Engine::PostgreSql;
    auto prepared = m_prepared.value(query.sql());
    if (!prepared) {
        prepared = std::make_shared<QSqlQuery>(m_database);
        // Read row by row, PostgreSQL's answers would let nothing else be asked in between.
        prepared->setForwardOnly(!isServer);
        // PostgreSQL prepares only what reads or changes rows.
        if (isServer && query.values().isEmpty()) {
            if (!prepared->exec(query.sql()))
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

Done Database::setUp(const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = run(Query(statement)); !done)
            return done.error();
    }
    return done();
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
