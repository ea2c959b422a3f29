#include "storage/connection.h"
#include "storage/damage.h"
#include "storage/sqlerror.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

/// What every connection is set to, and what it has to answer afterwards: a misspelt setting is ignored without a word.
struct Setting {
    const char *name;
    const char *value;
    int expected;
};
constexpr Setting settings[] = {{"foreign_keys", "ON", 1},    {"trusted_schema", "OFF", 0},
                                {"synchronous", "EXTRA", 3},  {"busy_timeout", "2000", 2000},
                                {"cell_size_check", "ON", 1}, {"cache_size", "-32768", -32768},
                                {"secure_delete", "ON", 1}};

/// A file that was cut off is read as far as it goes only where SQLite is told not to trust its own list of tables.
Done readOnly(QSqlDatabase &connection, const QString &path)
{
    for (const char *const setting : {"PRAGMA writable_schema = ON", "PRAGMA query_only = ON"}) {
        QSqlQuery query(connection);
        if (!query.exec(QLatin1StringView(setting)))
            return fromSqlite(query.lastError(), path);
    }
    return done();
}

}

Done openFileConnection(QSqlDatabase &connection, const QString &path)
{
    connection.setDatabaseName(path);
    if (!connection.open())
        return fromSqlite(connection.lastError(), path);
    if (Damage::isNoticed(path)) {
        if (const Done held = readOnly(connection, path); !held)
            return held;
    }
    for (const Setting &setting : settings) {
        const QString name = QLatin1StringView(setting.name);
        QSqlQuery query(connection);
        if (!query.exec(u"PRAGMA %1 = %2"_s.arg(name, QLatin1StringView(setting.value))))
            return fromSqlite(query.lastError(), path);
        if (!query.exec(u"PRAGMA "_s + name) || !query.next())
            return fromSqlite(query.lastError(), path);
        if (query.value(0).toInt() != setting.expected)
            return Error{Error::Kind::Unavailable, fromSqlite({}, path).text, u"PRAGMA "_s + name};
    }
    return done();
}
