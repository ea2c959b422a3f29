#include "storage/database.h"

#include "storage/serverhandle.h"
#include "storage/sqlerror.h"

#include <QElapsedTimer>
#include <QSqlDriver>
#include <QThread>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto shortestPause = 50ms, longestPause = 2000ms;

/// Beyond what the server itself allows a statement, so that its own answer comes first where it can give one.
constexpr auto grace = 1000ms;

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

Database::Database(Engine engine, const QString &place, const Open &open)
    : m_engine(engine),
      m_place(place),
      m_open(open)
{
}

Database::~Database()
{
    close();
}

Done Database::open()
{
    m_connection = nextConnectionName();
    m_database = QSqlDatabase::addDatabase(driver(m_engine), m_connection);
    return m_open(m_database);
}

void Database::close()
{
    if (m_connection.isEmpty())
        return;
    // The connection goes before what was prepared on it, which would otherwise say goodbye to the server one by one.
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
    m_prepared.clear();
    m_connection.clear();
}

void Database::lose()
{
    if (std::exchange(m_isLost, true))
        return;
    if (m_policy.lost)
        m_policy.lost();
}

Done Database::prepareLink()
{
    m_isLost = false;
    Done set = setPolicy(m_policy);
    for (const QString &statement : std::as_const(m_setUp)) {
        if (set)
            set = each(Query(statement), [](const Row &) {});
    }
    if (!set)
        m_isLost = true;
    return set;
}

Done Database::reopen()
{
    Q_ASSERT_X(!m_inTransaction, "Database", "made anew within a transaction");
    close();
    const Done opened = open();
    return opened ? prepareLink() : opened;
}

bool Database::mend()
{
    if (m_policy.mendWithin == 0ms)
        return !m_isLost;
    QElapsedTimer trying;
    trying.start();
    std::chrono::milliseconds pause = shortestPause;
    while (m_isLost && !trying.hasExpired(m_policy.mendWithin.count())) {
        if (m_policy.isCancelled && m_policy.isCancelled())
            break;
        const LinkPolicy policy = m_policy;
        // What is done on the way fails at once, or this would begin again within itself.
        m_policy.mendWithin = 0ms;
        const Done made = reopen();
        m_policy = policy;
        if (!made && made.error().kind == Error::Kind::Denied)
            break;
        if (made)
            return true;
        QThread::msleep(static_cast<unsigned long>(pause.count()));
        pause = std::min(2 * pause, longestPause);
    }
    return !m_isLost;
}

Done Database::adopt(std::unique_ptr<Database> fresh)
{
    Q_ASSERT_X(!m_inTransaction, "Database", "made anew within a transaction");
    std::swap(m_connection, fresh->m_connection);
    std::swap(m_database, fresh->m_database);
    std::swap(m_prepared, fresh->m_prepared);
    return prepareLink();
}

void Database::moveTo(QThread *thread)
{
    m_database.driver()->moveToThread(thread);
}

Done Database::setUp(const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = run(Query(statement)); !done)
            return done.error();
        m_setUp << statement;
    }
    return done();
}

Done Database::setPolicy(const LinkPolicy &policy)
{
    m_policy = policy;
    if (m_engine == Engine::Sqlite || policy.answerWithin == 0ms)
        return done();
    const auto onServer = std::max<std::chrono::milliseconds>(policy.answerWithin - grace, 1ms);
    return each(Query(u"SET statement_timeout = %1"_s.arg(onServer.count())), [](const Row &) {});
}

bool Database::isEncrypted() const
{
    return ServerHandle::isEncrypted(m_database);
}

int Database::socket() const
{
    return ServerHandle::socket(m_database);
}

QStringList Database::notices()
{
    QStringList found = ServerHandle::notices(m_database);
    if (!ServerHandle::isAlive(m_database))
        lose();
    return found;
}

Done Database::listen(const QString &channel)
{
    return each(Query(u"LISTEN \"%1\""_s.arg(channel)), [](const Row &) {});
}
