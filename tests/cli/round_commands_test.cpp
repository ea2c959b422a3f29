#include "support/commandline.h"
#include "support/pdftools.h"

/// Rounds on the command line: opened for an audience, listed, extended, closed, and who has acknowledged in them.
class RoundCommandsTest : public QObject {
    Q_OBJECT

private:
    CommandLine m_commands;

    QJsonObject round(int number) const
    {
        const QJsonObject said = m_commands.must({"round", "list"});
        for (const QJsonValue &each : said["rounds"].toArray()) {
            if (each["round"].toInt() == number)
                return each.toObject();
        }
        return {};
    }

    QString people(const QStringList &more = {}) const
    {
        QStringList said;
        const QJsonObject answer = m_commands.must(QStringList{"round", "people", "--round", "1"} + more);
        for (const QJsonValue &each : answer["people"].toArray())
            said << each["number"].toString() + ' ' + each["state"].toString();
        said.sort();
        return said.join(", ");
    }

private slots:
    void initTestCase()
    {
        m_commands.must({"new", "--starter", "--company", "Corner Shop"});
        const QString people =
            m_commands.write("people.csv",
                             "number,name,title,site,language\n1,Ana Anić,Cashier,North,hr\n"
                             "2,عائشہ خان,Clerk,North,ur\n3,=Cem;\"x\",Cashier,South,en\n4,Dara,,,en\n");
        m_commands.must({"people", "import", people});
        m_commands.must({"publish", "--summary", "First"});
    }

    void goesFromOpenToClosed()
    {
        const QJsonObject opened = m_commands.must({"round", "open", "--edition", "1", "--due", "2099-03-15", "--site",
                                                    "north", "--title", "CLERK", "cashier", "--person", "3"});
        QCOMPARE(opened["round"].toInt(), 1);
        QCOMPARE(opened["people"].toInt(), 3);
        QCOMPARE(people(), "1 pending, 2 pending, 3 pending");
        const QJsonObject audience = round(1)["audience"].toObject();
        QCOMPARE(audience["sites"], QJsonArray{"North"});
        QCOMPARE(audience["titles"], (QJsonArray{"Clerk", "Cashier"}));
        QCOMPARE(audience["people"], QJsonArray{"3"});
        QCOMPARE(audience["newStarters"].toBool(), true);

        const QString signature = m_commands.write(
            "s.svg",
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M1 1 L8 8' stroke='black'/></svg>");
        m_commands.must({"acknowledge", "--person", "1", "--edition", "1", "--language", "hr", "--signature", signature,
                         "--on", "2026-03-02", "--reason", "On paper"});
        m_commands.must({"round", "exempt", "--round", "1", "--person", "2", "--reason", "On leave"});
        QCOMPARE(people(), "1 recorded-on-behalf, 2 exempt, 3 pending");
        QCOMPARE(people({"--standing", "due"}), "3 pending");
        QCOMPARE(people({"--standing", "recorded-on-behalf"}), "1 recorded-on-behalf");
        QCOMPARE(people({"--site", "NORTH"}), "1 recorded-on-behalf, 2 exempt");
        QCOMPARE(people({"--find", "anic"}), "1 recorded-on-behalf");

        const QJsonObject moved =
            m_commands.must({"round", "extend", "--round", "1", "--due", "2099-04-15", "--reason", "Snow"});
        QCOMPARE(moved["due"].toString(), "2099-04-15");
        const QJsonObject closed = m_commands.must({"round", "close", "--round", "1", "--reason", "Enough"});
        QCOMPARE(closed["isOpen"].toBool(true), false);
        QCOMPARE(closed["pending"].toInt(), 1);
        QCOMPARE(m_commands.run({"round", "close", "--round", "1"}).exit, 1);
        QCOMPARE(m_commands.must({"round", "extend", "--round", "1", "--due", "2099-05-01"})["isOpen"].toBool(), true);
        QVERIFY(m_commands.must({"verify"})["sound"].toBool());
    }

    void writesTheList()
    {
        const QString sheet = m_commands.path("list.csv"), exact = m_commands.path("exact.csv"),
                      pages = m_commands.path("list.pdf");
        QCOMPARE(m_commands.must({"round", "people", "--round", "1", "--to", sheet})["people"].toInt(), 3);
        m_commands.must({"round", "people", "--round", "1", "--to", exact, "--exact"});
        m_commands.must({"round", "people", "--round", "1", "--to", pages});
        const auto read = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const QString head = "\ufeffNumber,Name,Job title,Site,Language,Standing,Date,Reminded\r\n";
        const QString ana = "1,Ana Anić,Cashier,North,hr,Recorded on behalf,2026-03-02,\r\n";
        QVERIFY(read(sheet).startsWith(head));
        QVERIFY(read(sheet).contains(ana));
        QVERIFY(read(sheet).contains("3,\"'=Cem;\"\"x\"\"\",Cashier,South,en,Pending,,\r\n"));
        QVERIFY(read(exact).contains("3,\"=Cem;\"\"x\"\"\",Cashier,South,en,Pending,,\r\n"));
        QVERIFY(PdfTools::isClean(pages));
        QCOMPARE(PdfTools::information(pages, "Pages"), "2");
        const QString text = PdfTools::run("pdftotext", {"-layout", pages, "-"}).output;
        for (const QString words : {"North", "South", "Ana Anić", "Pending", "1 of 2 have acknowledged"})
            QVERIFY2(text.contains(words), qPrintable(words));
        const Ran again = m_commands.run({"round", "people", "--round", "1", "--to", sheet});
        QCOMPARE(again.exit, 1); // a file that is there isn't replaced
    }

    void printsFormsOfThoseWhoAreDue()
    {
        const auto printed = [&](const QStringList &words) {
            QStringList numbers;
            const QJsonObject said =
                m_commands.must(QStringList{"forms", "print", "--to", m_commands.path("forms.pdf")} + words);
            for (const QJsonValue &form : said["forms"].toArray())
                numbers << form["person"].toString();
            numbers.sort();
            return numbers.join(' ');
        };
        QCOMPARE(printed({"--round", "1"}), "3");
        QCOMPARE(printed({"--round", "1", "--signed"}), "1");
        QCOMPARE(printed({"--edition", "1", "--site", "north"}), "1 2");
        QCOMPARE(m_commands.run({"forms", "print", "--to", "x.pdf"}).exit, 1);
        QCOMPARE(m_commands.run({"forms", "print", "--to", "x.pdf", "--round", "1", "--edition", "1"}).exit, 1);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        const QStringList open{"round", "open", "--edition", "1", "--due", "2099-01-01"};
        QTest::newRow("no such site") << open + QStringList{"--site", "East"} << "East";
        QTest::newRow("no such title") << open + QStringList{"--title", "Astronaut"} << "Astronaut";
        QTest::newRow("no such person") << open + QStringList{"--person", "99"} << "99";
        QTest::newRow("no such round") << QStringList{"round", "close", "--round", "7"} << "round 7";
        QTest::newRow("a day that has passed")
            << QStringList{"round", "extend", "--round", "1", "--due", "2020-01-01"} << "not passed";
        QTest::newRow("no standing") << QStringList{"round", "people", "--round", "1", "--standing", "asleep"}
                                     << "asleep";
        QTest::newRow("no such kind of file")
            << QStringList{"round", "people", "--round", "1", "--to", "list.xyz"} << ".csv or .pdf";
        QTest::newRow("exempt twice") << QStringList{"round",    "exempt", "--round",  "1",
                                                     "--person", "2",      "--reason", "x"}
                                      << "exempt already";
    }

    void saysWhatIsWrong()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        const int before = int(m_commands.must({"round", "list"})["rounds"].toArray().size());
        const Ran ran = m_commands.run(words);
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.lines(), 1);
        QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
        QCOMPARE(int(m_commands.must({"round", "list"})["rounds"].toArray().size()), before);
    }
};

QTEST_GUILESS_MAIN(RoundCommandsTest)
#include "round_commands_test.moc"
