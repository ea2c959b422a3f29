#include "support/commandline.h"

#include <QDir>

/// Backups from the command line: made, listed, checked, restored; sealed with a pass phrase; exit 1 where one is no
/// good.
class BackupCommandsTest : public QObject {
    Q_OBJECT

    static void begin(const CommandLine &commands)
    {
        commands.must({"new", "--starter", "--company", "Corner Shop"});
        commands.must({"people", "import", commands.write("staff.csv", "Number,Name,Language\n1,Ana,hr\n2,Bob,en\n")});
        commands.must({"publish", "--summary", "x"});
    }

    static void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
    }

private slots:
    void makesListsChecksAndRestores()
    {
        const CommandLine commands;
        begin(commands);
        const QJsonObject made = commands.must({"backup", "create"});
        const QString file = made["file"].toString();
        QVERIFY2(file.startsWith(commands.path("Backups/test-")), qPrintable(file));
        QVERIFY(made["sound"].toBool() && !made["sealed"].toBool());

        const QJsonObject listed = commands.must({"backup", "list"});
        QCOMPARE(listed["folder"].toString(), commands.path("Backups"));
        QCOMPARE(listed["backups"].toArray().size(), 1);
        QCOMPARE(listed["backups"][0]["file"].toString(), file);
        QCOMPARE(listed["backups"][0]["made"].toString(), made["made"].toString());
        QVERIFY(commands.run({"backup", "list"}).out.contains(file));
        QCOMPARE(commands.must({"backup", "list", "--in", commands.path("Backups")})["backups"].toArray().size(), 1);

        const QJsonObject checked = commands.must({"backup", "check", file});
        QCOMPARE(checked["sound"].toBool(), true);
        QCOMPARE(checked["company"].toString(), "Corner Shop");
        QCOMPARE(checked["editions"].toInt(), 1);
        QCOMPARE(checked["people"].toInt(), 2);
        QCOMPARE(checked["acknowledgments"].toInt(), 0);
        QVERIFY(checked["checkpoint"].toString().startsWith("1-"));
        QCOMPARE(checked["workspaceLedger"].toString(), "continues");
        const Ran words = commands.run({"backup", "check", file});
        QVERIFY2(words.out.contains("Company: Corner Shop\n") && words.out.contains("Everything fits"),
                 qPrintable(words.out));

        const QString to = commands.path("restored.countersign");
        commands.must({"backup", "restore", file, "--to", to});
        QCOMPARE(commands.must({"people", "list", "--workspace", to})["people"].toArray().size(), 2);
        QCOMPARE(commands.must({"verify", "--workspace", to})["entries"].toInt(), 1);
        const Ran again = commands.run({"backup", "restore", file, "--to", to});
        QCOMPARE(again.exit, 1);
        QVERIFY2(again.err.contains("is there already"), qPrintable(again.err));
        const QString named = commands.must({"backup", "restore", file})["workspace"].toString();
        QVERIFY(QFile::exists(named) && QFileInfo(named).absolutePath() == QFileInfo(to).absolutePath());
    }

    void restoresInPlaceAndKeepsWhatWasThere()
    {
        const CommandLine commands;
        begin(commands);
        const QString file = commands.must({"backup", "create"})["file"].toString();
        commands.must({"people", "import", commands.write("more.csv", "Number,Name,Language\n3,Eva,hr\n")});
        const QByteArray before = CommandLine::sha256OfFile(commands.workspace());
        const QJsonObject restored = commands.must({"backup", "restore", file, "--in-place"});
        QCOMPARE(restored["workspaceLedger"].toString(), "continues");
        QCOMPARE(CommandLine::sha256OfFile(restored["kept"].toString()), before);
        QCOMPARE(commands.must({"people", "list"})["people"].toArray().size(), 2);
        QCOMPARE(commands.run({"backup", "restore", file, "--in-place", "--to", "x.countersign"}).exit, 1);
    }

    void whatWasErasedSinceDoesNotComeBack()
    {
        const CommandLine commands;
        begin(commands);
        const QString file = commands.must({"backup", "create"})["file"].toString();
        commands.must(
            {"retention", "apply", "--person", "1", "--reason", "On request", "--ground", "GDPR 17", "--yes"});
        QVERIFY(QFile::remove(commands.workspace())); // only the list beside the backup knows
        const Ran said = commands.run({"backup", "restore", file, "--in-place"});
        QVERIFY2(said.out.contains("1 records that were erased") || said.out.contains("1 record that was erased"),
                 qPrintable(said.out + said.err));
        QCOMPARE(commands.must({"people", "list"})["people"].toArray().size(), 1);
        QCOMPARE(commands.must({"verify"})["entries"].toInt(), 2);
        QCOMPARE(commands.must({"backup", "restore", file, "--in-place"})["erasedAgain"].toInt(), 1);
    }

    void sealsWithAPassPhrase()
    {
        CommandLine commands;
        begin(commands);
        const Ran noTerminal = commands.runProgram("setsid", {COUNTERSIGN, "backup", "create", "--encrypt"});
        QCOMPARE(noTerminal.exit, 1);
        QVERIFY2(noTerminal.err.contains("COUNTERSIGN_PASSPHRASE"), qPrintable(noTerminal.err));
        QVERIFY(QDir(commands.path("Backups")).isEmpty());

        commands.environment.insert("COUNTERSIGN_PASSPHRASE", "correct horse");
        const QString file = commands.must({"backup", "create", "--encrypt"})["file"].toString();
        QCOMPARE(commands.must({"backup", "list"})["backups"][0]["sealed"].toBool(), true);
        QCOMPARE(commands.must({"backup", "check", file})["sealed"].toBool(), true);
        QCOMPARE(commands.must({"backup", "restore", file, "--to", "r.countersign"})["people"].toInt(), 2);
        QCOMPARE(commands.must({"verify", "--workspace", "r.countersign"})["entries"].toInt(), 1);

        commands.environment.insert("COUNTERSIGN_PASSPHRASE", "wrong");
        const Ran wrong = commands.run({"backup", "check", file});
        QCOMPARE(wrong.exit, 1);
        QCOMPARE(wrong.lines(), 1);
        QVERIFY2(wrong.err.contains("pass phrase"), qPrintable(wrong.err));
        commands.environment.insert("COUNTERSIGN_PASSPHRASE", "");
        QCOMPARE(commands.run({"backup", "create", "--encrypt"}).exit, 1);
    }

    void asksAtTheTerminalWithoutShowing()
    {
        const CommandLine commands;
        begin(commands);
        // "script" gives the program a terminal; what it writes there is what a person would see.
        const QString line = QString("script -qec '%1 backup create --encrypt' /dev/null").arg(COUNTERSIGN);
        const auto asked = [&](const QByteArray &typed) {
            return commands.runProgram("sh", {"-c", "(sleep 1; printf '" + typed + "'; sleep 1) | " + line});
        };
        const Ran ran = asked("correct horse\\ncorrect horse\\n");
        QVERIFY2(ran.out.contains("Pass phrase:") && !ran.out.contains("correct"), qPrintable(ran.out));
        QCOMPARE(commands.must({"backup", "list"})["backups"][0]["sealed"].toBool(), true);
        QVERIFY(asked("correct horse\\ncorrect hose\\n").out.contains("differ"));
        QCOMPARE(commands.must({"backup", "list"})["backups"].toArray().size(), 1);
    }

    void exitsWithOneWhereABackupIsNoGood_data()
    {
        QTest::addColumn<QString>("harm");
        QTest::addColumn<QString>("says");
        QTest::newRow("page") << "page"
                              << "is damaged";
        QTest::newRow("cut off") << "cut"
                                 << "is damaged";
        QTest::newRow("header") << "header"
                                << "is not a Countersign workspace";
        QTest::newRow("record") << "record"
                                << "edition ";
        QTest::newRow("not there") << "none"
                                   << "There is no file";
        QTest::newRow("sealed and altered") << "sealed"
                                            << "cut off or altered";
        QTest::newRow("sealed and cut off") << "sealed cut"
                                            << "cut off or altered";
    }

    void exitsWithOneWhereABackupIsNoGood()
    {
        QFETCH(QString, harm);
        QFETCH(QString, says);
        CommandLine commands;
        commands.environment.insert("COUNTERSIGN_PASSPHRASE", "correct horse");
        begin(commands);
        QStringList create{"backup", "create"};
        if (harm.startsWith("sealed"))
            create << "--encrypt";
        const QString file = commands.must(create)["file"].toString();
        if (harm == "page")
            overwrite(file, 4096 * 20, QByteArray(4096, 'x'));
        else if (harm == "cut" || harm == "sealed cut")
            QVERIFY(QFile::resize(file, QFileInfo(file).size() / 2));
        else if (harm == "header")
            overwrite(file, 0, QByteArray(100, 'x'));
        else if (harm == "none")
            QVERIFY(QFile::remove(file));
        else if (harm == "sealed")
            overwrite(file, 70000, "x");
        else
            CommandLine::shell("sqlite3 '" + file
                               + "' \"DROP TRIGGER edition_refuses_update; UPDATE edition SET dated = '2020-01-01'\"");
        const Ran ran = commands.run({"backup", "check", file});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.lines(), 1);
        QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
        if (harm != "record") {
            const Ran restored = commands.run({"backup", "restore", file, "--to", "r.countersign"});
            QCOMPARE(restored.exit, 1);
            QVERIFY(!QFile::exists(commands.path("r.countersign")));
        }
    }

    void aReadOnlyBackupIsCheckedToo()
    {
        const CommandLine commands;
        begin(commands);
        const QString file = commands.must({"backup", "create"})["file"].toString();
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        const QByteArray before = CommandLine::sha256OfFile(file);
        QVERIFY(commands.must({"backup", "check", file})["sound"].toBool());
        commands.must({"backup", "restore", file, "--to", "r.countersign"});
        QCOMPARE(CommandLine::sha256OfFile(file), before);
        commands.must({"publish", "--summary", "y", "--workspace", "r.countersign"});
    }
};

QTEST_GUILESS_MAIN(BackupCommandsTest)
#include "backup_commands_test.moc"
