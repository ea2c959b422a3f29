#pragma once

#include "base/result.h"

#include <QList>
#include <QMap>
#include <QString>

/// Where a shared workspace is: a database on a PostgreSQL server, or on one of several that stand in for each other.
/// Never holds a password.
struct ServerAddress {
    struct Host {
        QString name; ///< of the machine, or the folder of its socket; empty for this machine's socket
        int port = 5432;

        bool operator==(const Host &) const = default;
    };
    QList<Host> hosts;
    QString database;
    QString user; ///< empty: as the system calls whoever runs the program
    QMap<QString, QString> options; ///< of libpq: "sslmode", "target_session_attrs" and the like

    bool operator==(const ServerAddress &) const = default;

    /// Whether `place` names a server, not a file.
    static bool isMeant(const QString &place);

    /// Reads `postgresql://user@host:port,host:port/database?option=value`, as libpq defines it (PostgreSQL
    /// 15, 34.1.1.2). Invalid where it is no such address, where it carries a password, or an option that isn't known.
    static Result<ServerAddress> read(const QString &text);

    /// The address as `read` takes it.
    QString text() const;
};
