#include "access/refusalstore.h"
#include "support/accounts.h"
#include "support/commandline.h"

#include <QElapsedTimer>

#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

/// Accounts from the command line: adding, listing, changing them, and the password that is never shown.
class UsersTest : public QObject {
    Q_OBJECT

private:
    /// What the program said at a terminal where `typed` was typed, an entry after each question.
    struct AtTerminal {
        int exit = -1;
        QString shown;
    };

    static AtTerminal runAtTerminal(const CommandLine &commands, const QStringList &words, QStringList typed)
    {
        QList<QByteArray> bytes{COUNTERSIGN};
        for (const QString &word : words)
            bytes << word.toUtf8();
        QList<char *> arguments;
        for (QByteArray &word : bytes)
            arguments << word.data();
        arguments << nullptr;
        QList<QByteArray> settings;
        for (const QString &setting : commands.environment.toStringList())
            settings << setting.toUtf8();
        QList<char *> environment;
        for (QByteArray &setting : settings)
            environment << setting.data();
        environment << nullptr;

        int terminal = -1;
        const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
        if (child == 0) {
            execve(COUNTERSIGN, arguments.data(), environment.data());
            _exit(127);
        }
        QByteArray shown;
        QElapsedTimer since;
        since.start();
        while (since.elapsed() < 60'000) {
            pollfd waiting{terminal, POLLIN, 0};
            if (poll(&waiting, 1, 1000) <= 0)
                continue;
            char buffer[1024];
            const auto count = read(terminal, buffer, sizeof buffer);
            if (count <= 0)
                break; // the program has gone
            shown += QByteArray(buffer, count);
            if (shown.trimmed().endsWith(':') && shown.endsWith(' ') && !typed.isEmpty()) {
                const QByteArray answer = typed.takeFirst().toUtf8() + '\n';
                if (write(terminal, answer.constData(), size_t(answer.size())) != answer.size())
                    break;
            }
        }
        int status = 0;
        waitpid(child, &status, 0);
        close(terminal);
        return {WIFEXITED(status) ? WEXITSTATUS(status) : -2, QString::fromUtf8(shown)};
    }

    /// A workspace with two sites and an administrator called Mara.
    static void prepare(CommandLine &commands)
    {
        commands.must({"new", "--starter"});
        commands.must({"people", "import", commands.write("p.csv", "number,name,site\n1,Ana,Split\n2,Bob,Leeds\n")});
        commands.environment.insert("COUNTERSIGN_NEW_PASSWORD", testPassword());
        commands.environment.insert("COUNTERSIGN_PASSWORD", testPassword());
        commands.must({"user", "add", "Mara", "--role", "administrator"});
    }

    static QStringList as(const QString &name, const QStringList &words) { return words + QStringList{"--as", name}; }

    std::unique_ptr<CommandLine> m_shared; ///< for what changes nothing

private slots:
    void init()
    {
        if (qstrcmp(QTest::currentTestFunction(), "failsInOneSentence") != 0)
            m_shared.reset();
    }

    void needsNoAccountUntilThereIsOne()
    {
        CommandLine commands;
        commands.must({"new", "--starter"});
        QCOMPARE(commands.must({"user", "list"})["users"].toArray(), QJsonArray());
        const Ran early = commands.run({"status", "--as", "Mara"});
        QCOMPARE(early.exit, 1);
        QVERIFY2(early.sentence().contains("no accounts"), qPrintable(early.err));
        commands.environment.insert("COUNTERSIGN_NEW_PASSWORD", testPassword());
        const Ran viewer = commands.run({"user", "add", "Vera", "--role", "viewer"});
        QCOMPARE(viewer.exit, 1);
        QVERIFY2(viewer.sentence().contains("administrator"), qPrintable(viewer.err));
        commands.must({"user", "add", "Mara", "--role", "administrator"});
        const Ran nobody = commands.run({"status"});
        QCOMPARE(nobody.exit, 1);
        QCOMPARE(nobody.lines(), 1);
        QVERIFY2(nobody.sentence().contains("--as"), qPrintable(nobody.err));
    }

    void addsListsAndChangesAccounts()
    {
        CommandLine commands;
        prepare(commands);
        commands.must(as("Mara", {"user", "add", "Ivo", "--role", "manager", "--site", "split", "Leeds"}));
        commands.must(as("mara", {"user", "role", "ivo", "--role", "manager", "--site", "Leeds"}));
        commands.must(as("Mara", {"user", "add", "Vera", "--role", "viewer"}));
        commands.must(as("Mara", {"user", "disable", "Vera"}));
        const auto user = [](const char *name, const char *role, const QJsonArray &sites, bool disabled) {
            return QJsonObject{{"name", name}, {"role", role}, {"sites", sites}, {"disabled", disabled}};
        };
        QCOMPARE(commands.must(as("Mara", {"user", "list"}))["users"].toArray(),
                 (QJsonArray{user("Ivo", "manager", {"Leeds"}, false), user("Mara", "administrator", {}, false),
                             user("Vera", "viewer", {}, true)}));
        const Ran disabled = commands.run(as("Vera", {"handbook", "show"}));
        QCOMPARE(disabled.exit, 1);
        QVERIFY2(disabled.sentence().contains("disabled"), qPrintable(disabled.err));
        commands.must(as("Mara", {"user", "enable", "Vera"}));
        QCOMPARE(commands.run(as("Vera", {"handbook", "show"})).exit, 0);
        const Ran list = commands.run(as("Mara", {"user", "list"}));
        QVERIFY(list.out.contains("Ivo") && list.out.contains("Leeds") && !list.out.contains("argon2"));
    }

    void recordsWhoSignedIn()
    {
        CommandLine commands;
        prepare(commands);
        commands.must(as("mara", {"publish", "--summary", "First"}));
        QVERIFY(QFile::copy(TEST_DATA "/signatures/ana.svg", commands.path("s.svg")));
        commands.must(as("mara",
                         {"acknowledge", "--person", "1", "--edition", "1", "--language", "en", "--signature",
                          commands.path("s.svg"), "--on", "2026-03-02", "--reason", "On paper"}));
        commands.must(as("mara", {"verify"}));
        const auto workspace = Workspace::open(commands.workspace());
        QCOMPARE(
            *(*workspace)->database().count(Query("SELECT count(*) AS n FROM edition WHERE published_by = 'Mara'")), 1);
        const auto details =
            (*workspace)->database().first(Query("SELECT details FROM acknowledgment"), [](const Row &row) {
                return row.blob("details");
            });
        QVERIFY(details && (*details)->contains("\"operator\":\"Mara\""));
    }

    void failsInOneSentence_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QStringList &words, const char *says) {
            QTest::newRow(name) << words << QString(says);
        };
        row("last administrator", {"user", "role", "Mara", "--role", "viewer"}, "Somebody has to be administrator");
        row("disabling them", {"user", "disable", "Mara"}, "Somebody has to be administrator");
        row("no such account", {"user", "disable", "Zoran"}, "Zoran");
        row("no such site", {"user", "add", "Ivo", "--role", "manager", "--site", "Zagreb"}, "Zagreb");
        row("manager of nothing", {"user", "add", "Ivo", "--role", "manager"}, "sites");
        row("viewer of a site", {"user", "add", "Ivo", "--role", "viewer", "--site", "Split"}, "Only a manager");
        row("twice", {"user", "add", "MARA", "--role", "viewer"}, "Mara");
        row("an operator besides", {"status", "--operator", "Vera"}, "--operator");
    }

    void failsInOneSentence()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        if (!m_shared) {
            m_shared = std::make_unique<CommandLine>();
            prepare(*m_shared);
        }
        const Ran ran = m_shared->run(as("Mara", words));
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.lines(), 1);
        QCOMPARE(ran.out, QString());
        QVERIFY2(ran.sentence().contains(says), qPrintable(ran.err));
    }

    void knowsNoRoleButItsOwn()
    {
        CommandLine commands;
        const Ran ran = commands.run({"user", "add", "Ivo", "--role", "owner"});
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.contains("translator"), qPrintable(ran.err));
    }

    void keepsOutWrongPasswords()
    {
        CommandLine commands;
        prepare(commands);
        commands.environment.insert("COUNTERSIGN_PASSWORD", "wrong-pass-word");
        const Ran ran = commands.run(as("Mara", {"status"}));
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.lines(), 1);
        QCOMPARE(ran.out, QString());
        QVERIFY(!ran.err.contains("wrong-pass-word"));
    }

    void takesShortPasswordsFromNobody()
    {
        CommandLine commands;
        commands.must({"new"});
        commands.environment.insert("COUNTERSIGN_NEW_PASSWORD", "short");
        const Ran ran = commands.run({"user", "add", "Mara", "--role", "administrator"});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.sentence().contains("too short"), qPrintable(ran.err));
        QCOMPARE(commands.must({"user", "list"})["users"].toArray(), QJsonArray());
    }

    void asksAtTheTerminalWithoutShowing()
    {
        CommandLine commands;
        commands.must({"new"});
        const AtTerminal added = runAtTerminal(commands, {"user", "add", "Mara", "--role", "administrator"},
                                               {testPassword(), testPassword()});
        QVERIFY2(added.exit == 0, qPrintable(added.shown));
        QVERIFY2(added.shown.contains("Password for") && added.shown.contains("Once more"), qPrintable(added.shown));
        QVERIFY2(!added.shown.contains(testPassword()), qPrintable(added.shown));
        const AtTerminal right = runAtTerminal(commands, {"status", "--as", "Mara"}, {testPassword()});
        QVERIFY2(right.exit == 0, qPrintable(right.shown));
        QVERIFY(!right.shown.contains(testPassword()));
        const AtTerminal wrong = runAtTerminal(commands, {"status", "--as", "Mara"}, {"not the password"});
        QCOMPARE(wrong.exit, 1);
        QVERIFY(!wrong.shown.contains("not the password"));
        const AtTerminal differ = runAtTerminal(commands, {"user", "add", "Ivo", "--role", "viewer", "--as", "Mara"},
                                                {testPassword(), testPassword(), testPassword() + "!"});
        QCOMPARE(differ.exit, 1);
        QVERIFY2(differ.shown.contains("differ"), qPrintable(differ.shown));
        const AtTerminal broken = runAtTerminal(commands, {"status", "--as", "Mara"}, {"half\x03"});
        QCOMPARE(broken.exit, 1);
        QVERIFY2(broken.shown.contains("No password was typed"), qPrintable(broken.shown));
    }

    void saysWhereThereIsNoTerminal()
    {
        CommandLine commands;
        commands.must({"new"});
        const Ran ran =
            commands.runProgram("setsid", {"-w", COUNTERSIGN, "user", "add", "Mara", "--role", "administrator"});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.sentence().contains("COUNTERSIGN_NEW_PASSWORD"), qPrintable(ran.err));
    }

    void keepsWhatWasRefused()
    {
        CommandLine commands;
        prepare(commands);
        commands.must(as("Mara", {"user", "add", "Vera", "--role", "viewer"}));
        QCOMPARE(commands.run(as("Vera", {"publish", "--summary", "Mine"})).exit, 1);
        const QJsonArray refusals = commands.must(as("Mara", {"user", "list"}))["refusals"].toArray();
        QCOMPARE(refusals.size(), 1);
        QCOMPARE(refusals.first()["name"].toString(), "Vera");
        QCOMPARE(refusals.first()["action"].toString(), "publish");
    }
};

QTEST_GUILESS_MAIN(UsersTest)
#include "users_test.moc"
