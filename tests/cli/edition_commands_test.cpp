#include "support/commandline.h"

/// Editions from the command line: checked, published, withdrawn, and the text in force on any day.
class EditionCommandsTest : public QObject {
    Q_OBJECT

    static QByteArray text(const QByteArray &greeting)
    {
        return "# Waiting\n\n## Greet at once\n\n" + greeting + "\n\n## Say how long\n\nSay it.\n";
    }

private slots:
    void checksBeforePublishing()
    {
        const CommandLine commands;
        commands.must({"new", "--company", "Corner Shop"});
        const Ran empty = commands.run({"handbook", "check", "--json"});
        QCOMPARE(empty.exit, 1);
        QVERIFY(!empty.json()["publishable"].toBool());
        QCOMPARE(empty.json()["findings"][0]["kind"], "no-rules");
        commands.must(
            {"handbook", "import", commands.write("rules.md", text("Greet. [See](#4.1)")), "--language", "en"});
        const QJsonObject found = commands.must({"handbook", "check"});
        QVERIFY(found["publishable"].toBool());
        QCOMPARE(found["findings"].toArray().size(), 1);
        QCOMPARE(found["findings"][0]["kind"], "broken-reference");
        QCOMPARE(found["findings"][0]["target"], "4.1");
        QCOMPARE(found["findings"][0]["numbers"], QJsonArray{"1.1"});
    }

    void tellsWhatWasInForce()
    {
        const CommandLine commands;
        commands.must({"new", "--company", "Corner Shop"});
        commands.must({"handbook", "import", commands.write("rules.md", text("Greet everybody.")), "--language", "en"});
        commands.must({"publish", "--summary", "First", "--date", "2026-03-01"});
        commands.must(
            {"handbook", "import", commands.write("more.md", "# More\n\n## New\n\nNew.\n"), "--language", "en"});
        const QJsonObject second = commands.must({"publish", "--summary", "Second", "--date", "2099-06-01"});
        QCOMPARE(second["supersedes"], 1);

        const QStringList rule{"--rule", "1.1", "--language", "en"};
        const auto at = [&](const QString &day) {
            return commands.must(QStringList{"handbook", "at", "--date", day} + rule);
        };
        QCOMPARE(at("2026-03-01")["edition"], 1);
        QCOMPARE(at("2099-05-31")["edition"], 1);
        QCOMPARE(at("2099-06-01")["edition"], 2);
        const QJsonObject first = at("2026-03-01");
        QCOMPARE(first["rule"]["texts"]["en"]["handling"], "Greet everybody.");
        const Ran words = commands.run(QStringList{"handbook", "at", "--date", "2026-03-01"} + rule);
        QVERIFY2(words.out.contains("Greet everybody.") && words.out.contains("published only on"),
                 qPrintable(words.out));
        const Ran before = commands.run(QStringList{"handbook", "at", "--date", "2026-02-28"} + rule);
        QCOMPARE(before.exit, 1);
        QCOMPARE(before.sentence(), "No edition was in force on 2026-02-28.");
        const Ran none = commands.run({"handbook", "at", "--date", "2026-03-01", "--rule", "2.1", "--language", "en"});
        QCOMPARE(none.sentence().remove(QChar(0x2068)).remove(QChar(0x2069)), "There is no rule 2.1 in edition 1.");
        QCOMPARE(commands.run({"handbook", "at", "--date", "2026-03-01", "--rule", "1.1", "--language", "hr"}).exit, 1);
    }

    void withdraws()
    {
        const CommandLine commands;
        commands.must({"new", "--company", "Corner Shop"});
        commands.must({"handbook", "import", commands.write("rules.md", text("Greet.")), "--language", "en"});
        commands.must({"people", "import", commands.write("staff.csv", "number,name\n1,Ana\n")});
        commands.must({"publish", "--summary", "First", "--date", "2026-03-01"});
        commands.must({"publish", "--summary", "Second", "--date", "2026-04-01"});
        QCOMPARE(commands.run({"withdraw", "--edition", "2", "--reason", " "}).exit, 1);
        commands.must({"withdraw", "--edition", "2", "--reason", "It promised too much"});
        const QStringList rule{"--rule", "1.1", "--language", "en"};
        QCOMPARE(commands.must(QStringList{"handbook", "at", "--date", "2099-01-01"} + rule)["edition"], 1);
        QCOMPARE(commands.must(QStringList{"handbook", "at", "--date", "2026-05-01"} + rule)["edition"], 2);
        for (const QStringList &asking :
             {QStringList{"round", "open", "--edition", "2", "--due", "2099-01-01"},
              QStringList{"forms", "print", "--edition", "2", "--to", commands.path("forms.pdf")}}) {
            const Ran ran = commands.run(asking);
            QCOMPARE(ran.exit, 1);
            QVERIFY2(ran.err.contains("withdrawn") && ran.err.contains("promised too much"), qPrintable(ran.err));
        }
        QVERIFY(!QFile::exists(commands.path("forms.pdf")));
        const QJsonObject verified = commands.must({"verify"});
        QVERIFY(verified["sound"].toBool());
        QCOMPARE(verified["entries"].toInt(), 3);
    }

    void publishesWithReasonsAndWithoutALanguage()
    {
        const CommandLine commands;
        commands.must({"new", "--starter", "--company", "Corner Shop"});
        const QJsonObject first = commands.must({"publish", "--summary", "First", "--without", "te", "hr"});
        QCOMPARE(first["languages"], (QJsonArray{"en", "ur"}));
        QVERIFY(first["supersedes"].isNull());
        const Ran unchanged = commands.run({"publish", "--summary", "x", "--reason", "1.1=Why"});
        QCOMPARE(unchanged.exit, 1);
        QVERIFY2(unchanged.err.contains("has not changed"), qPrintable(unchanged.err));
        const Ran nameless = commands.run({"publish", "--summary", "x", "--reason", "Why"});
        QCOMPARE(nameless.exit, 1);
        QVERIFY2(nameless.err.contains("2.3="), qPrintable(nameless.err));
    }

    void tellsTheHistoryOfARule()
    {
        const CommandLine commands;
        commands.must({"new", "--company", "Corner Shop"});
        commands.must({"handbook", "import", commands.write("rules.md", text("Greet.")), "--language", "en"});
        QCOMPARE(commands.run({"handbook", "history", "--rule", "1.1", "--language", "en"}).exit, 1);
        commands.must({"publish", "--summary", "First", "--date", "2026-03-01"});
        commands.must({"publish", "--summary", "The same again", "--date", "2026-04-01"});
        const QJsonArray editions =
            commands.must({"handbook", "history", "--rule", "1.2", "--language", "en"})["editions"].toArray();
        QCOMPARE(editions.size(), 1);
        QCOMPARE(editions[0]["edition"], 1);
        QCOMPARE(editions[0]["change"], "new");
        QCOMPARE(editions[0]["rule"]["texts"]["en"]["handling"], "Say it.");
    }
};

QTEST_GUILESS_MAIN(EditionCommandsTest)
#include "edition_commands_test.moc"
