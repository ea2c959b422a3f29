#include "access/refusalstore.h"
#include "access/signinstore.h"
#include "backup/backup.h"
#include "support/accounts.h"
#include "support/commandline.h"
#include "support/rights.h"

/// Every command, run by every role: refused exactly where the table of rights says, with a sentence and a trace.
class RightsTest : public QObject {
    Q_OBJECT

private:
    struct Line {
        QString command;
        QStringList words;
        QString right;
    };

    const QDateTime m_at{QDate(2026, 3, 2), QTime(18, 0), Qt::UTC};
    const ExpectedRights m_expected;
    CommandLine m_commands;
    QString m_template;
    QString m_edition; ///< its id

    QList<Line> lines() const
    {
        QFile file(TEST_DATA "/access/commands.txt");
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.errorString()));
        const QStringList known = commandsWithAWorkspace();
        QList<Line> found;
        while (!file.atEnd()) {
            const QString text = QString::fromUtf8(file.readLine()).simplified();
            if (text.isEmpty() || text.startsWith('#'))
                continue;
            const QString call = text.section(" : ", 0, 0).replace("{dir}", m_commands.folder.path());
            QString called; // the longest: one command may begin with the words of another
            for (const QString &command : known) {
                if ((call == command || call.startsWith(command + ' ')) && command.size() > called.size())
                    called = command;
            }
            if (!called.isEmpty())
                found << Line{called, call.split(' '), text.section(" : ", 1)};
        }
        return found;
    }

    QStringList commandsWithAWorkspace() const
    {
        QStringList words;
        for (const QJsonValue &command : m_commands.must({"help"})["commands"].toArray())
            words << command["command"].toString();
        for (const char *const without : {"new", "demo", "archive import", "checkpoint stamp", "proof check",
                                          "verify --certificate", "backup check", "salvage", "help"})
            words.removeAll(without);
        return words;
    }

    /// What is in the workspace, but for accounts and what was refused.
    static QByteArray content(const QString &path)
    {
        QProcess shell;
        shell.start(
            "sqlite3",
            {path,
             ".dump person site acknowledgment form edition acknowledgment_round round_change exemption rule rule_text "
             "problem_area setting ledger_entry"});
        return shell.waitForFinished() && shell.exitCode() == 0 ? shell.readAllStandardOutput() : QByteArray();
    }

    QList<Refusal> refusals() const
    {
        const auto database = Database::openFile(m_commands.workspace());
        return database ? *RefusalStore::newest(**database, 10) : QList<Refusal>();
    }

private slots:
    void initTestCase()
    {
        m_commands.write("text.md", "# Area\n\n## Rule\n\nGreet everybody.\n");
        m_commands.write("people.csv", "number,name,site,language\n1,Ana,Split,en\n2,Bob,Leeds,en\n");
        QVERIFY(QFile::copy(TEST_DATA "/signatures/ana.svg", m_commands.path("s.svg")));
        m_commands.must({"new", "--starter"});
        m_commands.must({"publish", "--summary", "First"});
        for (const auto &[format, name] :
             {std::pair("xliff", "translation.xlf"), std::pair("bilingual", "translation.md")})
            m_commands.must(
                {"handbook", "export", "--language", "hr", "--format", format, "--to", m_commands.path(name)});
        m_commands.must({"people", "import", m_commands.path("people.csv")});
        m_commands.must({"acknowledge", "--person", "1", "--edition", "1", "--language", "en", "--signature",
                         m_commands.path("s.svg"), "--on", "2026-03-02", "--reason", "x"});
        m_commands.must({"round", "open", "--edition", "1", "--due", "2099-01-01"});
        const auto workspace = Workspace::open(m_commands.workspace());
        const auto sites = PeopleStore::sites((*workspace)->database());
        m_edition = QString::number((*EditionStore::newest((*workspace)->database()))->id.stored());
        for (const QString &each : m_expected.roles) {
            const Role of = *role(each);
            addAccount((*workspace)->database(), each, of,
                       of == Role::Manager ? std::set{sites->last().id} : std::set<Id<Site>>());
        }
        const auto backup = Backups::make((*workspace)->database(), {m_commands.path("b"), "b", m_at, {}});
        QVERIFY(backup && QFile::copy(backup->backup.path, m_commands.path("b.countersign-backup")));
        m_template = m_commands.path("template");
        QVERIFY(QFile::copy(m_commands.workspace(), m_template));
        m_commands.environment.insert("COUNTERSIGN_PASSWORD", testPassword());
        m_commands.environment.insert("COUNTERSIGN_NEW_PASSWORD", "yet another password");
    }

    void knowsTheRightOfEveryCommand()
    {
        QStringList known;
        for (const Line &line : lines()) {
            QVERIFY2(m_expected.rights.contains(line.right), qPrintable(line.right));
            known << line.command;
        }
        QStringList all = commandsWithAWorkspace();
        known.sort();
        all.sort();
        QCOMPARE(known, all);
    }

    void showsAManagerOwnSites()
    {
        QFile::remove(m_commands.workspace());
        QVERIFY(QFile::copy(m_template, m_commands.workspace()));
        const QJsonArray people = m_commands.must({"people", "list", "--as", "manager"})["people"].toArray();
        QCOMPARE(people.size(), 1);
        QCOMPARE(people.first()["name"].toString(), "Ana");
        const QJsonArray editions = m_commands.must({"status", "--as", "manager"})["editions"].toArray();
        QCOMPARE(editions.first()["people"].toInt(), 1);
    }

    void makesWaitWhoMistypesThePassword()
    {
        QFile::remove(m_commands.workspace());
        QVERIFY(QFile::copy(m_template, m_commands.workspace()));
        CommandLine mistyping;
        mistyping.environment.insert("COUNTERSIGN_WORKSPACE", m_commands.workspace());
        mistyping.environment.insert("COUNTERSIGN_PASSWORD", "mistyped");
        for (const char *const says : {"wrong.", "wrong.", "5 seconds"}) {
            const Ran ran = mistyping.run({"status", "--as", "viewer"});
            QCOMPARE(ran.exit, 1);
            QVERIFY2(ran.sentence().contains(says), qPrintable(ran.err));
        }
        // Once more, in an hour: on a slow machine five seconds are over by now.
        const auto database = Database::openFile(m_commands.workspace());
        QVERIFY(SignInStore::begin(**database, "viewer", QDateTime::currentDateTimeUtc().addSecs(3600)));
        const Ran early = m_commands.run({"status", "--as", "viewer"});
        QCOMPARE(early.exit, 1);
        QVERIFY2(early.sentence().contains("Too many"), qPrintable(early.err));
    }

    void refusesWhereTheTableSays_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("role");
        for (const Line &line : lines()) {
            for (const QString &role : m_expected.roles)
                QTest::newRow(qPrintable(line.command + ", " + role)) << line.words << line.right << role;
        }
    }

    void refusesWhereTheTableSays()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, right);
        QFETCH(QString, role);
        words.replaceInStrings("{edition}", m_edition);
        QFile::remove(m_commands.workspace());
        QVERIFY(QFile::copy(m_template, m_commands.workspace()));
        const QByteArray before = content(m_commands.workspace());
        QVERIFY(!before.isEmpty());
        for (const char *const made : {"moved.countersign", "archive.jsonl", "forms.pdf", "book.pdf", "checkpoint",
                                       "proof.json", "key", "exported.xlf", "certificate.pdf", "due.ics"})
            QFile::remove(m_commands.path(made));
        QDir(m_commands.path("ana")).removeRecursively();
        const Ran ran = m_commands.run(words + QStringList{"--as", role});
        const QList<Refusal> refused = refusals();
        QVERIFY(!(ran.out + ran.err).contains(testPassword()));
        if (m_expected.at(right, role) == "yes") {
            QVERIFY2(ran.exit == 0, qPrintable(ran.err));
            QCOMPARE(refused.size(), 0);
            return;
        }
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.out, QString());
        QCOMPARE(ran.lines(), 1);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().name, role);
        QCOMPARE(refused.first().action, right);
        QCOMPARE(refused.first().reason, ran.sentence());
        QVERIFY(refused.first().account);
        QCOMPARE(content(m_commands.workspace()), before);
    }
};

QTEST_GUILESS_MAIN(RightsTest)
#include "rights_test.moc"
