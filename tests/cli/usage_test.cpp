#include "cli/commandline.h"
#include "support/commandline.h"

/// How the command line answers to what it is told: exit codes, help, the wrong words.
class UsageTest : public QObject {
    Q_OBJECT

private slots:
    void refusesWrongUsage_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("says");
        QTest::newRow("no such command") << "frobnicate"
                                         << "frobnicate";
        QTest::newRow("half a command") << "people"
                                        << "people";
        QTest::newRow("only an option") << "--json"
                                        << "command";
        QTest::newRow("operand missing") << "people import"
                                         << "FILE";
        QTest::newRow("operand too much") << "status now"
                                          << "now";
        QTest::newRow("option missing") << "publish"
                                        << "--summary";
        QTest::newRow("no such option") << "status --all"
                                        << "--all";
        QTest::newRow("value missing") << "publish --summary"
                                       << "--summary";
        QTest::newRow("value of a flag") << "status --json=yes"
                                         << "--json";
        QTest::newRow("given twice") << "publish --summary a --summary b"
                                     << "twice";
        QTest::newRow("no date") << "publish --summary a --date 2026-02-30"
                                 << "2026-02-30";
        QTest::newRow("no number") << "round open --edition first --due 2026-03-01"
                                   << "first";
        QTest::newRow("zero") << "round open --edition 0 --due 2026-03-01"
                              << "0";
        QTest::newRow("no language") << "handbook import x.txt --language fr"
                                     << "fr";
        QTest::newRow("language missing") << "handbook import x.txt"
                                          << "--language";
    }

    void refusesWrongUsage()
    {
        QFETCH(QString, words);
        QFETCH(QString, says);
        CommandLine commands;
        const Ran ran = commands.run(words.split(' '));
        QCOMPARE(ran.exit, 2);
        QCOMPARE(ran.out, QString());
        QCOMPARE(ran.lines(), 2);
        QVERIFY2(ran.err.section('\n', 0, 0).contains(says), qPrintable(ran.err));
        QVERIFY2(ran.err.section('\n', 1, 1).startsWith("Usage: countersign "), qPrintable(ran.err));
        QVERIFY(!QFile::exists(commands.workspace()));
    }

    void asksForAWorkspace()
    {
        CommandLine commands;
        commands.environment.remove("COUNTERSIGN_WORKSPACE");
        const Ran ran = commands.run({"status"});
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.err.contains("COUNTERSIGN_WORKSPACE"));
    }

    void takesTheWorkspaceFromTheLine()
    {
        CommandLine commands;
        const QString other = commands.path("other.countersign");
        QCOMPARE(commands.must({"--workspace", other, "new"})["workspace"].toString(), other);
        QVERIFY(QFile::exists(other));
        QVERIFY(!QFile::exists(commands.workspace()));
        QCOMPARE(commands.must({"status", "--workspace=" + other})["editions"].toArray(), QJsonArray());
    }

    void failsInOneSentence_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QStringList &words, const char *says) {
            QTest::newRow(name) << words << QString(says);
        };
        row("workspace is there", {"new"}, "is there already");
        row("nothing to publish", {"publish", "--summary", "x"}, "no rules");
        row("no such edition", {"round", "open", "--edition", "7", "--due", "2026-03-01"}, "edition 7");
        row("no such file", {"people", "import", "none.csv"}, "none.csv");
        row("no such text", {"handbook", "import", "none.txt", "--language", "en"}, "none.txt");
        row("no such rule", {"publish", "--summary", "x", "--editorial", "9.9"}, "9.9");
        row("help of nothing", {"help", "frobnicate"}, "frobnicate");
    }

    void failsInOneSentence()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        CommandLine commands;
        commands.must({"new"});
        const QByteArray before = commands.fingerprint();
        const Ran ran = commands.run(words);
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.out, QString());
        QCOMPARE(ran.lines(), 1);
        QVERIFY2(ran.sentence().contains(says), qPrintable(ran.err));
        QCOMPARE(commands.fingerprint(), before);
        const Ran asJson = commands.run(words + QStringList{"--json"});
        QCOMPARE(asJson.exit, 1);
        QCOMPARE(asJson.json()["error"].toString(), ran.sentence());
        QCOMPARE(asJson.err, ran.err);
    }

    void explainsEachCommand_data()
    {
        QTest::addColumn<QString>("words");
        const CommandLine commands;
        for (const QJsonValue &command : commands.must({"help"})["commands"].toArray())
            QTest::newRow(qPrintable(command["command"].toString())) << command["command"].toString();
    }

    void explainsEachCommand()
    {
        QFETCH(QString, words);
        const CommandLine commands;
        const Ran page = commands.run(QStringList{"help"} + words.split(' '));
        QCOMPARE(page.exit, 0);
        QCOMPARE(page.err, QString());
        for (const char *part : {"NAME\n", "SYNOPSIS\n", "DESCRIPTION\n", "OPTIONS\n", "EXAMPLES\n"})
            QVERIFY2(page.out.contains(part), part);
        QVERIFY(page.out.contains("countersign " + words));
        for (const QString &line : page.out.split('\n'))
            QVERIFY2(line.size() <= 80, qPrintable(line));
        QCOMPARE(commands.run(words.split(' ') + QStringList{"--help"}).out, page.out);
    }

    void namesEveryCommandOfTheIssue()
    {
        const CommandLine commands;
        QStringList words;
        for (const QJsonValue &command : commands.must({"help"})["commands"].toArray())
            words << command["command"].toString();
        for (const char *wanted : {"new", "handbook import", "handbook show", "publish", "people import", "people list",
                                   "status", "verify", "help"})
            QVERIFY2(words.contains(wanted), wanted);
        QVERIFY(commands.run({"--help"}).out.contains("EXIT STATUS"));
    }

    void knowsACommandFromAFileToOpen_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<bool>("command");
        QTest::newRow("nothing") << QStringList() << false;
        QTest::newRow("a workspace") << QStringList{"shop.countersign"} << false;
        QTest::newRow("a workspace by option") << QStringList{"--workspace", "shop.countersign"} << false;
        QTest::newRow("any file") << QStringList{TEST_DATA "/blns.json"} << false;
        QTest::newRow("the toolkit's option") << QStringList{"-platform", "offscreen"} << false;
        QTest::newRow("a command") << QStringList{"status"} << true;
        QTest::newRow("a command after an option") << QStringList{"--workspace", "shop.countersign", "status"} << true;
        QTest::newRow("help") << QStringList{"--help"} << true;
        QTest::newRow("version") << QStringList{"--version"} << true;
        QTest::newRow("a misspelt command") << QStringList{"statsu"} << true;
    }

    void knowsACommandFromAFileToOpen()
    {
        QFETCH(QStringList, words);
        QFETCH(bool, command);
        QList<QByteArray> bytes{"countersign"};
        for (const QString &word : std::as_const(words))
            bytes << word.toLocal8Bit();
        QList<char *> arguments;
        for (QByteArray &word : bytes)
            arguments << word.data();
        QCOMPARE(isCommandLine(int(arguments.size()), arguments.data()), command);
    }

    void speaksTheLanguageThatIsAskedFor()
    {
        CommandLine commands;
        commands.must({"new"});
        const QStringList words{"publish", "--summary", "x"};
        const QString english = commands.run(words).err;
        QVERIFY(english.contains("no rules"));
        QSet<QString> sentences{english};
        for (const char *language : {"ur", "te", "hr"}) {
            commands.environment.insert("COUNTERSIGN_LANGUAGE", language);
            sentences << commands.run(words).err;
        }
        QCOMPARE(sentences.size(), 4);
        commands.environment.insert("COUNTERSIGN_LANGUAGE", "fr");
        QCOMPARE(commands.run(words).err, english);
        commands.environment.remove("COUNTERSIGN_LANGUAGE");
        commands.environment.insert("LC_ALL", "hr_HR.UTF-8");
        const QString croatian = commands.run(words).err;
        QVERIFY(croatian != english && sentences.contains(croatian));
    }

    void saysWhenItsAnswerIsLost()
    {
        CommandLine commands;
        const Ran ran = commands.runProgram("sh", {"-c", "exec \"$0\" help >/dev/full", COUNTERSIGN});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.lines(), 1);
    }

    void tellsItsVersion()
    {
        const CommandLine commands;
        QCOMPARE(commands.run({"--version"}).out, QString("countersign 0.1.0\n"));
        QCOMPARE(commands.run({"--version", "--json"}).json(), (QJsonObject{{"version", "0.1.0"}}));
    }
};

QTEST_GUILESS_MAIN(UsageTest)
#include "usage_test.moc"
