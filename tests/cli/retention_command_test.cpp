#include "people/peoplestore.h"
#include "support/commandline.h"
#include "workspace/workspace.h"

/// Keeping, holding, erasing and handing out from the command line.
class RetentionCommandTest : public QObject {
    Q_OBJECT

    static void make(const CommandLine &commands)
    {
        commands.must({"new", "--starter", "--company", "Corner Shop"});
        commands.must({"people", "import",
                       commands.write("staff.csv", "number,name,language\n1,Ana Đurić,hr\n2,Bob Bookkeeper,en\n")});
        commands.must({"publish", "--summary", "x"});
        commands.must({"forms", "print", "--edition", "1", "--to", commands.path("forms.pdf")});
        // Who left isn't said on the command line.
        const auto workspace = Workspace::open(commands.workspace());
        const Person ana = *PeopleStore::withNumber((*workspace)->database(), "1");
        Person left = ana;
        left.left = QDate(2020, 1, 31);
        QVERIFY(inTransaction((*workspace)->database(), Stamp{"Mara", QDateTime::currentDateTimeUtc()},
                              [&](Transaction &t) { return PeopleStore::change(t, ana, left); }));
    }

    static QStringList names(const QJsonValue &people)
    {
        QStringList all;
        for (const QJsonValue person : people.toArray())
            all << person["name"].toString();
        return all;
    }

private slots:
    void erasesOnlyWhenToldTwice()
    {
        const CommandLine commands;
        make(commands);
        QVERIFY(commands.run({"retention", "list"}).out.contains("kept for ever"));
        commands.must({"retention", "set", "person", "--months", "36", "--ground", "Limitation of claims"});
        const QJsonObject listed = commands.must({"retention", "list"});
        QCOMPARE(listed["periods"].toArray().size(), 1);
        QCOMPARE(names(listed["due"]), QStringList{"Ana Đurić"});
        QCOMPARE(listed["due"][0]["from"], "2020-01-31");
        QCOMPARE(listed["due"][0]["over"], "2023-01-31");
        QCOMPARE(listed["due"][0]["ground"], "Limitation of claims");

        const Ran shown = commands.run({"retention", "apply"});
        QCOMPARE(shown.exit, 1);
        QVERIFY(shown.err.contains("--yes"));
        QCOMPARE(names(commands.must({"people", "list"})["people"]), (QStringList{"Ana Đurić", "Bob Bookkeeper"}));

        const Ran erased = commands.run({"retention", "apply", "--yes"});
        QVERIFY2(erased.exit == 0, qPrintable(erased.err));
        QVERIFY2(erased.out.contains("Ana Đurić") && erased.out.contains("Erased"), qPrintable(erased.out));
        QCOMPARE(names(commands.must({"people", "list"})["people"]), QStringList{"Bob Bookkeeper"});
        QVERIFY(commands.must({"verify"})["sound"].toBool());
        QCOMPARE(commands.must({"retention", "apply", "--yes"})["erased"].toInt(), 0);
    }

    void aHoldKeepsWhatIsAskedFor()
    {
        const CommandLine commands;
        make(commands);
        commands.must({"retention", "hold", "1", "--reason", "Lawsuit 7/26"});
        QCOMPARE(names(commands.must({"retention", "list"})["holds"]), QStringList{"Ana Đurić"});
        const QStringList ask{"retention",  "apply",    "--person", "1",    "--reason",
                              "On request", "--ground", "GDPR 17",  "--yes"};
        const QJsonObject held = commands.must(ask);
        QCOMPARE(held["erased"].toInt(), 0);
        QCOMPARE(held["due"][0]["hold"], "Lawsuit 7/26");
        QCOMPARE(commands.must({"retention", "release", "1"})["lifted"].toInt(), 1);
        QVERIFY(commands.must(ask)["erased"].toInt() >= 1);
        QCOMPARE(names(commands.must({"people", "list"})["people"]), QStringList{"Bob Bookkeeper"});
        QVERIFY(commands.must({"verify"})["sound"].toBool());
    }

    void wrongWordsAreNamed_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        QTest::newRow("no kind") << QStringList{"retention", "set", "people", "--months", "3"} << "people";
        QTest::newRow("no clock") << QStringList{"retention", "set", "form", "--months", "3", "--since", "x"} << "“";
        QTest::newRow("another clock") << QStringList{"retention", "set",  "person",   "--months", "3",
                                                      "--since",   "made", "--ground", "x"}
                                       << "Choose another beginning";
        QTest::newRow("no ground") << QStringList{"retention", "set", "form", "--months", "3"} << "legal ground";
        QTest::newRow("nobody") << QStringList{"retention", "apply", "--person", "77"} << "77";
        QTest::newRow("no reason") << QStringList{"retention", "hold", "1", "--reason", " "} << "why";
        QTest::newRow("nobody's file") << QStringList{"people", "export", "--person", "77", "--to", "x"} << "77";
    }

    void wrongWordsAreNamed()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        const CommandLine commands;
        make(commands);
        const Ran ran = commands.run(words);
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.lines(), 1);
        QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
    }

    void handsOutAPersonsData()
    {
        CommandLine commands;
        make(commands);
        const QJsonObject out = commands.must({"people", "export", "--person", "1", "--to", "ana"});
        QCOMPARE(out["files"].toArray(), (QJsonArray{"person.json", "person.html"}));
        QFile page(commands.path("ana/person.html"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(page.readAll());
        QVERIFY(html.contains("What Corner Shop keeps about Ana Đurić") && !html.contains("Bob"));
        QCOMPARE(commands.run({"people", "export", "--person", "1", "--to", "ana"}).exit, 1);
    }
};

QTEST_GUILESS_MAIN(RetentionCommandTest)
#include "retention_command_test.moc"
