#include "storage/database.h"

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

/// What every connection is set to, and what it has to answer afterwards: a misspelt setting is ignored without a word.
struct Setting {
    const char *name;
    const char *value;
    int expected;
};
constexpr Setting settings[] = {{"foreign_keys", "ON", 1},    {"trusted_schema", "OFF", 0},
                                {"synchronous", "EXTRA", 3},  {"busy_timeout", "2000", 2000},
                                {"cell_size_check", "ON", 1}, {"cache_size", "-32768", -32768}};

}

Database::Database(const QString &path, const QString &connection)
    : m_path(path),
      m_connection(connection),
      m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, connection))
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
    std::unique_ptr<Database> database(new Database(path, nextConnectionName()));
    database->m_database.setDatabaseName(path);
    if (!database->m_database.open())
        return fromSql(database->m_database.lastError(), path);
    for (const Setting &setting : settings) {
        const QString name = QLatin1StringView(setting.name);
        QSqlQuery query(database->m_database);
        if (!query.exec(u"PRAGMA %1 = %2"_s.arg(name, QLatin1StringView(setting.value))))
            return fromSql(query.lastError(), path);
        if (!query.exec(u"PRAGMA "_s + name) || !query.next())
            return fromSql(query.lastError(), path);
        if (query.value(0).toInt() != setting.expected)
            return Error{Error::Kind::Unavailable, fromSql({}, path).text, u"PRAGMA "_s + name};
    }
    return database;
}

Result<QSqlQuery *> Database::execute(const Query &query)
{
    Q_ASSERT_X(m_database.driver() == nullptr || m_database.isValid(), "Database", "closed");
    auto prepared = m_prepared.value(query.sql());
    if (!prepared) {
        prepared = std::make_shared<QSqlQuery>(m_database);
        prepared->setForwardOnly(true);
        if (!prepared->prepare(query.sql()))
            return fromSql(prepared->lastError(), m_path);
        m_prepared.insert(query.sql(), prepared);
    }
    for (const auto &[name, value] : query.values())
        prepared->bindValue(name, value);
    if (!prepared->exec()) {
        const Error error = fromSql(prepared->lastError(), m_path);
        prepared->finish();
        return error;
    }
    return prepared.get();
}

Done Database::each(const Query &query, const std::function<void(const Row &)> &use)
{
    const auto answer = execute(query);
    if (!answer)
        return answer.error();
    const Row row(**answer);
    while ((*answer)->next())
        use(row);
    const QSqlError failure = (*answer)->lastError();
    (*answer)->finish(); // an unfinished SELECT blocks DROP and VACUUM
    if (failure.isValid())
        return fromSql(failure, m_path);
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
