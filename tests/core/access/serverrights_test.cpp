#include "access/accountstore.h"
#include "access/guards.h"
#include "access/password.h"
#include "acknowledgment/acknowledgmentstore.h"
#include "acknowledgment/roundstore.h"
#include "support/acknowledgments.h"
#include "support/rights.h"
#include "support/workspace.h"

#include <QProcess>
#include <QRegularExpression>

/// The rights as PostgreSQL keeps them against somebody who comes with psql.
class ServerRightsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestWorkspace> m_test;
    ExpectedRights m_rights;
    QMap<QString, QString> m_numbers; ///< of the records that the statements name
    const QString m_password = "correct horse, 'battery' ž";

    static QString loginOf(const QString &role) { return "mara " + role; }

    struct Said {
        bool isDone;
        QString out;
        QString err;
    };

    /// Runs `sql` as whoever has `role`, and takes it back; with `tags`, psql also says how many rows each statement
    /// met.
    Said psql(const QString &role, const QString &sql, bool tags = false) const
    {
        const ServerAddress address = *ServerAddress::read(m_test->path());
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("PGPASSWORD", m_password);
        environment.insert("PGOPTIONS", "-c search_path=main");
        process.setProcessEnvironment(environment);
        process.start("psql",
                      {"-X", tags ? "-e" : "-q", "-t", "-A", "-v", "ON_ERROR_STOP=1", "-h", address.hosts.first().name,
                       "-p", QString::number(address.hosts.first().port), "-U", loginOf(role), "-d", address.database});
        process.write("BEGIN;\n" + sql.toUtf8() + ";\nROLLBACK;\n");
        process.closeWriteChannel();
        if (!process.waitForFinished())
            qFatal("psql doesn't answer");
        return {process.exitCode() == 0, QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
                QString::fromUtf8(process.readAllStandardError()).trimmed()};
    }

    void addAccounts(const std::set<Id<Site>> &sites)
    {
        for (const QString &role : m_rights.roles) {
            const Account account{.name = loginOf(role),
                                  .role = *::role(role),
                                  .sites = role == "manager" ? sites : std::set<Id<Site>>()};
            const Done added = m_test->save([&](Transaction &transaction) {
                return AccountStore::add(transaction, account, *Password::kept(m_password, Engine::PostgreSql));
            });
            if (!added)
                qFatal("%s", qPrintable(added.error().text + added.error().detail));
        }
    }

private slots:
    void initTestCase()
    {
        m_test = std::make_unique<TestWorkspace>();
        const Person ana = m_test->addPerson("1", "Ana", "en", "Split"),
                     bob = m_test->addPerson("2", "Bob", "en", "Leeds");
        const Edition edition = m_test->publish();
        QVERIFY(m_test->save([&](Transaction &t) { return RoundStore::open(t, edition.id, QDate(2026, 4, 1)); }));
        QVERIFY(m_test->save(
            [&](Transaction &t) { return AcknowledgmentStore::add(t, drawnAcknowledgment(bob, edition)); }));
        addAccounts({*ana.site});
        m_numbers = {{"PERSON", QString::number(ana.id.stored())},
                     {"OTHER", QString::number(bob.id.stored())},
                     {"SITE", QString::number(ana.site->stored())},
                     {"EDITION", QString::number(edition.id.stored())}};
    }

    void cleanupTestCase() { m_test.reset(); }

    void everyTableIsGuarded()
    {
        QStringList open;
        const Query tables(
            "SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS forced FROM pg_class c "
            "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'main' AND c.relkind = 'r'");
        int seen = 0;
        QVERIFY(m_test->database().each(tables, [&](const Row &row) {
            ++seen;
            const QString name = row.text("name");
            const bool isGuarded = std::any_of(guards().cbegin(), guards().cend(),
                                               [&](const Guard &guard) { return guard.table == name; });
            if (!isGuarded || !row.truth("forced"))
                open << name;
        }));
        QVERIFY(seen > 15);
        QCOMPARE(open.join(' '), QString());
    }

    void psqlMayDoWhatTheTableSays_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("allowed");
        QFile file(TEST_DATA "/access/statements.txt");
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine());
            if (line.startsWith('#') || line.trimmed().isEmpty())
                continue;
            const QString right = line.section('|', 0, 0).trimmed();
            QString sql = line.section('|', 1).trimmed();
            for (const QString &role : m_rights.roles) {
                QTest::newRow(qPrintable(role + ": " + sql))
                    << role << sql << (right != "never" && m_rights.at(right, role) == "yes");
            }
        }
    }

    void psqlMayDoWhatTheTableSays()
    {
        QFETCH(QString, role);
        QFETCH(QString, sql);
        QFETCH(bool, allowed);
        for (const auto &[name, number] : m_numbers.asKeyValueRange())
            sql.replace(name, number);
        const Said said = psql(role, sql, true);
        if (allowed) {
            QVERIFY2(said.isDone, qPrintable(said.err));
            return;
        }
        // Row-level security may also leave nothing to be changed.
        static const QRegularExpression met("^(UPDATE|DELETE|SELECT) 0$", QRegularExpression::MultilineOption);
        QVERIFY2(!said.isDone || met.match(said.out).hasMatch(), qPrintable("was allowed: " + said.out));
        QVERIFY2(said.isDone || said.err.contains("ERROR"), qPrintable(said.err));
    }

    void aManagerSeesAndChangesOwnSitesOnly()
    {
        QCOMPARE(psql("manager", "SELECT number FROM person").out, "1");
        QCOMPARE(psql("hr", "SELECT number FROM person ORDER BY number").out, "1\n2");
        QCOMPARE(psql("viewer", "SELECT count(*) FROM acknowledgment").out, "1");
        QCOMPARE(psql("manager", "SELECT count(*) FROM acknowledgment").out, "0");
        QCOMPARE(psql("manager", "SELECT name FROM site").out, "Split");
        const QString other = m_numbers["OTHER"];
        QCOMPARE(psql("manager", "UPDATE person SET name = 'x' WHERE id = " + other + " RETURNING id").out, QString());
        QVERIFY(!psql("manager", "UPDATE person SET site = NULL WHERE id = " + m_numbers["PERSON"]).isDone);
        QVERIFY(
            !psql("manager",
                  "INSERT INTO exemption VALUES (1, " + m_numbers["EDITION"] + ", " + other + ", 'x', now(), 0, 'x')")
                 .isDone);
    }

    void aTranslatorNeverTouchesTheGoverningText()
    {
        QCOMPARE(psql("translator", "DELETE FROM rule_text WHERE language = 'en' RETURNING 1").out, QString());
        QVERIFY(!psql("translator", "DELETE FROM rule_text WHERE language = 'hr' RETURNING 1").out.isEmpty());
        QVERIFY(!psql("translator", "UPDATE rule SET place = 1").isDone);
    }

    void theSecretKeyIsForThoseWhoSign()
    {
        const QString ask = "SELECT count(*) FROM setting WHERE name = 'ledger_secret_key'";
        QCOMPARE(psql("manager", ask).out, "1");
        QCOMPARE(psql("viewer", ask).out, "0");
        QCOMPARE(psql("translator", ask).out, "0");
    }

    void whatIsRefusedStandsInTheServersLog()
    {
        QVERIFY(!psql("viewer", "DELETE FROM edition /* tried */").isDone);
        const QByteArray log = TestPlace::serverLog();
        const qsizetype at = log.lastIndexOf("DELETE FROM edition /* tried */");
        QVERIFY(at > 0);
        const QByteArray before = log.left(at);
        QVERIFY(before.last(qMin<qsizetype>(before.size(), 400)).contains("permission denied for table edition"));
        QVERIFY(before.last(qMin<qsizetype>(before.size(), 400)).contains("mara viewer@"));
    }

    void theProgramSignsInWithTheSameLogin()
    {
        ServerAddress address = *ServerAddress::read(m_test->path());
        for (const QString &role : m_rights.roles) {
            address.user = loginOf(role);
            const auto refused = Workspace::open(address.text(), "wrong");
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Denied);
            auto workspace = Workspace::open(address.text(), m_password);
            QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().text + workspace.error().detail));
            QCOMPARE(word((*workspace)->actor().account()->role), role);
            QCOMPARE(*(*workspace)->asksWho(), false);
        }
    }

    void aClosedAccountIsAClosedLogin()
    {
        const Account before = *AccountStore::named(m_test->database(), loginOf("viewer"));
        Account after = before;
        after.disabled = true;
        QVERIFY(m_test->save([&](Transaction &t) { return AccountStore::change(t, before, after); }));
        const Said said = psql("viewer", "SELECT 1");
        QVERIFY(said.err.contains("not permitted to log in"));
        QVERIFY(m_test->save([&](Transaction &t) { return AccountStore::change(t, after, before); }));
        QCOMPARE(psql("viewer", "SELECT 1").out, "1");
    }
};

QTEST_GUILESS_MAIN(ServerRightsTest)
#include "serverrights_test.moc"
