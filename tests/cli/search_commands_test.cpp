#include "support/commandline.h"

/// Words found in the handbook and its editions from the command line.
class SearchCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void findsInHandbookAndEditions()
    {
        const CommandLine commands;
        commands.must({"new", "--company", "Corner Shop"});
        commands.must({"handbook", "import",
                       commands.write("pravila.md", "# Telefon\n\n## Javite se\n\nPozdravite gospođu odmah.\n"),
                       "--language", "hr"});
        commands.must({"publish", "--summary", "First"});
        commands.must({"handbook", "import", commands.write("more.md", "# Doors\n\n## Hold\n\nHold the door.\n"),
                       "--language", "en"});

        const QJsonArray hits = commands.must({"handbook", "search", "GOSPODJU"})["hits"].toArray();
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits[0]["number"], "1.1");
        QCOMPARE(hits[0]["language"], "hr");
        QCOMPARE(hits[0]["field"], "handling");
        QVERIFY(hits[0]["edition"].isNull());
        QCOMPARE(hits[0]["found"], (QJsonArray{QJsonArray{11, 7}}));
        QCOMPARE(hits[0]["snippet"], "Pozdravite gospođu odmah.");

        QCOMPARE(commands.must({"handbook", "search", "gospodju", "--all"})["hits"].toArray().size(), 2);
        const QJsonArray published =
            commands.must({"handbook", "search", "gospodju", "--edition", "1"})["hits"].toArray();
        QCOMPARE(published.size(), 1);
        QCOMPARE(published[0]["edition"], 1);
        QCOMPARE(commands.must({"handbook", "search", "door", "--edition", "1"})["hits"].toArray().size(), 0);
        QCOMPARE(commands.must({"handbook", "search", "door", "--language", "hr"})["hits"].toArray().size(), 0);

        const Ran words = commands.run({"handbook", "search", "door"});
        QCOMPARE(words.exit, 0);
        QCOMPARE(words.out.trimmed(), "In the handbook as it is now:\n2 (en) Doors\n2.1 (en) Hold\n    Hold the door.");
    }

    void saysWhatIsWrong()
    {
        const CommandLine commands;
        commands.must({"new", "--company", "Corner Shop"});
        QCOMPARE(commands.run({"handbook", "search", " "}).sentence(), "Say what to look for.");
        QCOMPARE(commands.run({"handbook", "search", "x", "--all", "--edition", "1"}).sentence(),
                 "Take either --edition or --all.");
        QCOMPARE(commands.run({"handbook", "search", "x", "--edition", "7"}).exit, 1);
        QCOMPARE(commands.run({"handbook", "search", "x"}).out.trimmed(), "Nothing has “x”.");
    }
};

QTEST_GUILESS_MAIN(SearchCommandsTest)
#include "search_commands_test.moc"
