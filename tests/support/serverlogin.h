#pragma once

#include "storage/serveraddress.h"
#include "support/testplace.h"

/// A login of the tests' server that has to prove itself, for a database of its own; both go with it.
class ServerLogin {
public:
    ServerLogin()
    {
        m_address = *ServerAddress::read(m_place.path());
        m_address.user = m_address.database + QStringLiteral("_visitor");
        run(QStringLiteral("CREATE ROLE \"%1\" LOGIN SUPERUSER PASSWORD '%2'").arg(m_address.user, password()));
    }
    ~ServerLogin()
    {
        // What it owns in its database goes with that.
        run(QStringLiteral("DROP DATABASE IF EXISTS \"%1\" WITH (FORCE)").arg(m_address.database));
        run(QStringLiteral("DROP ROLE \"%1\"").arg(m_address.user));
    }
    ServerLogin(const ServerLogin &) = delete;
    ServerLogin &operator=(const ServerLogin &) = delete;

    const ServerAddress &address() const { return m_address; }
    static QString password() { return QStringLiteral("correct horse battery staple"); }

private:
    static void run(const QString &statement)
    {
        const auto server = Database::openServer(*ServerAddress::read(TestPlace::server() + "postgres"), {});
        if (!server || !(*server)->each(Query(statement), [](const Row &) {}))
            qFatal("The server refused: %s", qPrintable(statement));
    }

    TestPlace m_place{QStringLiteral("shop")};
    ServerAddress m_address;
};
