#include "storage/filecopy.h"

#include "storage/sqlerror.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QThread>

#include <sqlite3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

struct Closing {
    void operator()(sqlite3 *connection) const { sqlite3_close_v2(connection); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    void operator()(sqlite3_backup *copying) const { sqlite3_backup_finish(copying); }
};
using Connection = std::unique_ptr<sqlite3, Closing>;
using Statement = std::unique_ptr<sqlite3_stmt, Closing>;
using Copying = std::unique_ptr<sqlite3_backup, Closing>;

constexpr int pagesAtOnce = 256; // a step holds up who writes for a millisecond or two
constexpr int mostRestarts = 3;
constexpr int patience = 2000; // milliseconds

Error failure(int code, const QString &path)
{
    return fromSqlite(
        QSqlError({}, QString::fromUtf8(sqlite3_errstr(code)), QSqlError::UnknownError, QString::number(code)), path);
}

Error stopped()
{
    return {Error::Kind::Unavailable, Said::tr("Stopped. Nothing was left behind."), {}};
}

Result<Connection> opened(const QString &path, int how)
{
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &raw, how | SQLITE_OPEN_NOMUTEX, nullptr);
    Connection connection(raw);
    if (code != SQLITE_OK)
        return failure(code, path);
    sqlite3_busy_timeout(raw, patience);
    return connection;
}

/// Keeps others from writing, for the case that they do it faster than a copy comes to its end.
int holdStill(sqlite3 *source)
{
    return sqlite3_exec(source, "BEGIN; SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
}

int copyPages(sqlite3 *source, sqlite3_backup *copying, const Progress &progress)
{
    int restarts = 0, before = -1, waited = 0;
    while (true) {
        const int code = sqlite3_backup_step(copying, pagesAtOnce);
        const int left = sqlite3_backup_remaining(copying), pages = sqlite3_backup_pagecount(copying);
        if (progress && !progress(pages - left, pages))
            return SQLITE_INTERRUPT;
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            constexpr int pause = 5;
            QThread::msleep(pause);
            waited += pause;
        } else {
            waited = 0;
        }
        if ((code != SQLITE_OK && waited == 0) || waited > patience)
            return code;
        // Somebody wrote: SQLite begins anew.
        if (before >= 0 && left > before && ++restarts == mostRestarts) {
            if (const int held = holdStill(source); held != SQLITE_OK)
                return held;
        }
        before = left;
    }
}

}

Done copyDatabaseFile(const QString &from, const QString &to, const Progress &progress)
{
    const auto source = opened(from, SQLITE_OPEN_READONLY);
    if (!source)
        return source.error();
    const auto target = opened(to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!target)
        return target.error();
    Copying copying(sqlite3_backup_init(target->get(), "main", source->get(), "main"));
    if (!copying)
        return failure(sqlite3_errcode(target->get()), to);
    const int code = copyPages(source->get(), copying.get(), progress);
    const int finished = sqlite3_backup_finish(copying.release());
    if (code == SQLITE_INTERRUPT)
        return stopped();
    if (code != SQLITE_DONE)
        return failure(code, sqlite3_errcode(source->get()) == code ? from : to);
    return finished == SQLITE_OK ? done() : Done(failure(finished, to));
}

Result<QString> damageOfFile(const QString &path, Scrutiny scrutiny, const Progress &progress)
{
    const auto connection = opened(path, SQLITE_OPEN_READONLY);
    if (!connection)
        return connection.error();
    sqlite3 *const raw = connection->get();
    constexpr int instructions = 20'000;
    const auto goOn = [](void *told) { return (*static_cast<const Progress *>(told))(0, 0) ? 0 : 1; };
    if (progress)
        sqlite3_progress_handler(raw, instructions, goOn, const_cast<Progress *>(&progress));
    const char *const question = scrutiny == Scrutiny::Quick ? "PRAGMA quick_check(1)" : "PRAGMA integrity_check(1)";
    sqlite3_stmt *prepared = nullptr;
    int code = sqlite3_prepare_v2(raw, question, -1, &prepared, nullptr);
    const Statement statement(prepared);
    if (code == SQLITE_OK)
        code = sqlite3_step(prepared);
    switch (code & 0xff) {
    case SQLITE_ROW: {
        const QString said = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(prepared, 0)));
        return said == "ok"_L1 ? QString() : said;
    }
    case SQLITE_INTERRUPT:
        return stopped();
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return QString::fromUtf8(sqlite3_errstr(code));
    default:
        return failure(code, path);
    }
}

Done checkFile(const QString &path, Scrutiny scrutiny, const Progress &progress)
{
    const auto damage = damageOfFile(path, scrutiny, progress);
    if (!damage)
        return damage.error();
    if (damage->isEmpty())
        return done();
    Error error = failure(SQLITE_CORRUPT, path);
    error.detail = *damage;
    return error;
}
