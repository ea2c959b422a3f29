#include "storage/connection.h"
#include "storage/serverhandle.h"
#include "storage/sqlerror.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

/// What holds unless the address says otherwise: a server that doesn't answer is given up after five seconds, one that
/// went without a word after some twenty.
struct Usual {
    QLatin1StringView option;
    QLatin1StringView value;
};
constexpr Usual usual[] = {{"connect_timeout"_L1, "5"_L1},
                           {"keepalives_idle"_L1, "10"_L1},
                           {"keepalives_interval"_L1, "3"_L1},
                           {"keepalives_count"_L1, "3"_L1},
                           {"tcp_user_timeout"_L1, "20000"_L1}};

/// A value as libpq's connection strings quote it.
QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString optionsOf(const ServerAddress &address)
{
    QStringList names, ports;
    for (const ServerAddress::Host &host : address.hosts) {
        names << host.name;
        ports << QString::number(host.port);
    }
    QMap<QString, QString> options = address.options;
    options.insert(u"port"_s, ports.join(u','));
    if (names != QStringList{QString()})
        options.insert(u"host"_s, names.join(u','));
    options.insert(u"application_name"_s, u"Countersign"_s);
    options.insert(u"client_encoding"_s, u"UTF8"_s);
    for (const Usual &one : usual) {
        if (!options.contains(one.option))
            options.insert(one.option, one.value);
    }
    QStringList written;
    for (const auto &[name, value] : options.asKeyValueRange())
        written << name + u'=' + quoted(value);
    return written.join(u';');
}

/// What every session is set to. A standby that has to have the change before it counts is waited for, where the server
/// has one. Whoever else is saving is waited for as long as SQLite waits; who went in the middle of saving keeps nobody
/// else from it for long.
constexpr auto settings = "SET search_path = main; SET client_min_messages = error; SET TIME ZONE 'UTC'; "
                          "SET synchronous_commit = remote_apply; "
                          "SET lock_timeout = '2s'; SET idle_in_transaction_session_timeout = '20s'; "
                          "SET standard_conforming_strings = on; SET DateStyle = 'ISO, YMD'"_L1;

}

Done openServerConnection(QSqlDatabase &connection, const ServerAddress &address, const QString &password)
{
    connection.setDatabaseName(address.database);
    connection.setUserName(address.user);
    connection.setPassword(password);
    connection.setPort(-1); // those of the options count
    connection.setConnectOptions(optionsOf(address));
    const bool opened = connection.open();
    connection.setPassword({});
    if (!opened)
        return notConnected(connection.lastError(), address.text());
    QSqlQuery query(connection);
    if (query.exec(settings))
        return done();
    const QSqlError error = query.lastError();
    const bool isLost = endsTheLink(error.nativeErrorCode()) || !ServerHandle::isAlive(connection);
    return isLost ? notConnected(error, address.text()) : fromPostgreSql(error, address.text());
}
