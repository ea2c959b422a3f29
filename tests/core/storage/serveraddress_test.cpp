#include "storage/serveraddress.h"

#include <QTest>

/// Addresses of servers, as libpq defines them: https://www.postgresql.org/docs/15/libpq-connect.html, 34.1.1.2
class ServerAddressTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatLibpqReads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ServerAddress>("address");
        QTest::newRow("everything left out") << "postgresql:///shop" << ServerAddress{{{"", 5432}}, "shop", "", {}};
        QTest::newRow("the other scheme") << "postgres://db/shop" << ServerAddress{{{"db", 5432}}, "shop", "", {}};
        QTest::newRow("user and port") << "postgresql://mara@db.example:5433/shop"
                                       << ServerAddress{{{"db.example", 5433}}, "shop", "mara", {}};
        QTest::newRow("several hosts") << "postgresql://mara@one:5433,two/shop?target_session_attrs=read-write"
                                       << ServerAddress{{{"one", 5433}, {"two", 5432}},
                                                        "shop",
                                                        "mara",
                                                        {{"target_session_attrs", "read-write"}}};
        QTest::newRow("IPv6") << "postgresql://[2001:db8::1234]:5433/shop"
                              << ServerAddress{{{"2001:db8::1234", 5433}}, "shop", "", {}};
        QTest::newRow("a folder with a socket") << "postgresql:///shop?host=/var/run/postgresql"
                                                << ServerAddress{{{"/var/run/postgresql", 5432}}, "shop", "", {}};
        QTest::newRow("the same, encoded in the host's place")
            << "postgresql://%2Fvar%2Frun%2Fpostgresql/shop"
            << ServerAddress{{{"/var/run/postgresql", 5432}}, "shop", "", {}};
        QTest::newRow("letters that have to be encoded") << "postgresql://mara%40shop@db/du%C4%87an%2F1"
                                                         << ServerAddress{{{"db", 5432}}, "dućan/1", "mara@shop", {}};
        QTest::newRow("TLS") << "postgresql://db/shop?sslmode=verify-full&sslrootcert=/etc/ca%20our.pem"
                             << ServerAddress{{{"db", 5432}},
                                              "shop",
                                              "",
                                              {{"sslmode", "verify-full"}, {"sslrootcert", "/etc/ca our.pem"}}};
    }

    void readsWhatLibpqReads()
    {
        QFETCH(QString, text);
        QFETCH(ServerAddress, address);
        const auto read = ServerAddress::read(text);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        QCOMPARE(read->text(), address.text());
        QVERIFY(*read == address);
        QVERIFY(*ServerAddress::read(read->text()) == address);
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("a file") << "/home/mara/shop.countersign"
                                << "postgresql://";
        QTest::newRow("no database") << "postgresql://mara@db"
                                     << "postgresql://";
        QTest::newRow("an empty database") << "postgresql://mara@db/"
                                           << "postgresql://";
        QTest::newRow("no port") << "postgresql://db:x/shop"
                                 << "postgresql://";
        QTest::newRow("a port beyond all") << "postgresql://db:70000/shop"
                                           << "postgresql://";
        QTest::newRow("a password") << "postgresql://mara:secret@db/shop"
                                    << "password";
        QTest::newRow("a password as an option") << "postgresql://mara@db/shop?password=secret"
                                                 << "password";
        QTest::newRow("an option that runs something") << "postgresql://db/shop?service=x"
                                                       << "service";
        QTest::newRow("a semicolon") << "postgresql://db/shop?sslrootcert=a;sslmode=disable"
                                     << "postgresql://";
    }

    void refusesTheRest()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto read = ServerAddress::read(text);
        QVERIFY(!read);
        QVERIFY2(read.error().text.contains(says), qPrintable(read.error().text));
        QVERIFY(!read.error().text.contains("secret"));
    }
};

QTEST_APPLESS_MAIN(ServerAddressTest)
#include "serveraddress_test.moc"
