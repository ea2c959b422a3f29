#pragma once

#include "storage/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QUuid>

/// Where a test's workspace is: a file in a folder of its own or, where COUNTERSIGN_TEST_SERVER names the file that
/// `support/postgresql` wrote, a database of its own on that server.
class TestPlace {
public:
    QTemporaryDir folder;

    explicit TestPlace(const QString &name = QStringLiteral("test"))
        : m_place(isOnServer() ? server() + name + QUuid::createUuid().toString(QUuid::Id128)
                               : folder.filePath(name + QStringLiteral(".countersign")))
    {
    }

    ~TestPlace()
    {
        if (isOnServer())
            remove(ServerAddress::read(m_place)->database);
    }

    TestPlace(const TestPlace &) = delete;
    TestPlace &operator=(const TestPlace &) = delete;

    QString path() const { return m_place; }

    /// What the server has to say about what it refused.
    static QByteArray serverLog()
    {
        QFile file(qEnvironmentVariable("COUNTERSIGN_TEST_SERVER"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The tests' PostgreSQL isn't running: %s", qPrintable(file.fileName()));
        QFile log(QString::fromUtf8(file.readAll()).section('\n', 1, 1) + QStringLiteral("/data/server.log"));
        return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
    }

    static bool isOnServer() { return qEnvironmentVariableIsSet("COUNTERSIGN_TEST_SERVER"); }

    static QString server()
    {
        QFile file(qEnvironmentVariable("COUNTERSIGN_TEST_SERVER"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The tests' PostgreSQL isn't running: %s", qPrintable(file.fileName()));
        return QString::fromUtf8(file.readLine().trimmed());
    }

private:
    /// Takes the database away, and with it the logins of its accounts and their groups, which are the server's.
    static void remove(const QString &database)
    {
        QStringList statements{QStringLiteral("DROP DATABASE IF EXISTS \"%1\" WITH (FORCE)").arg(database)};
        const auto collect = [&](const QString &name, const QString &sql) {
            const auto open = Database::openServer(*ServerAddress::read(server() + name), {});
            const auto roles = open ? (*open)->list(Query(sql), [](const Row &row) { return row.text("name"); })
                                    : Result<QStringList>(QStringList());
            for (const QString &role : roles ? *roles : QStringList())
                statements << QStringLiteral("DROP ROLE IF EXISTS \"%1\"").arg(role);
        };
        collect(database, QStringLiteral("SELECT name_key AS name FROM account"));
        collect(QStringLiteral("postgres"),
                QStringLiteral("SELECT rolname AS name FROM pg_roles WHERE starts_with(rolname, '%1_')").arg(database));
        const auto maintenance = Database::openServer(*ServerAddress::read(server() + QStringLiteral("postgres")), {});
        for (const QString &statement : std::as_const(statements)) {
            if (!maintenance || !(*maintenance)->each(Query(statement), [](const Row &) {}))
                qFatal("%s stays on the server", qPrintable(statement));
        }
    }

    QString m_place;
};
