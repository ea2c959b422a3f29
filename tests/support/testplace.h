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
        if (!isOnServer())
            return;
        const QString database = ServerAddress::read(m_place)->database;
        const auto maintenance = Database::openServer(*ServerAddress::read(server() + QStringLiteral("postgres")), {});
        const Query drop(QStringLiteral("DROP DATABASE IF EXISTS \"%1\" WITH (FORCE)").arg(database));
        if (!maintenance || !(*maintenance)->each(drop, [](const Row &) {}))
            qFatal("%s stays on the server", qPrintable(database));
    }

    TestPlace(const TestPlace &) = delete;
    TestPlace &operator=(const TestPlace &) = delete;

    QString path() const { return m_place; }

    static bool isOnServer() { return qEnvironmentVariableIsSet("COUNTERSIGN_TEST_SERVER"); }

private:
    static QString server()
    {
        QFile file(qEnvironmentVariable("COUNTERSIGN_TEST_SERVER"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The tests' PostgreSQL isn't running: %s", qPrintable(file.fileName()));
        return QString::fromUtf8(file.readLine().trimmed());
    }

    QString m_place;
};
