#include "support/commandline.h"

#include <QRegularExpression>

/// The whole main job through the program alone: from a text to signed and printed acknowledgments.
class WholeJobTest : public QObject {
    Q_OBJECT

    /// Four people: two in Zagreb, one in Lahore, one without a site.
    static QByteArray staff(const QString &language)
    {
        return QString("Employee number,Name,Title,Site,Language,Hired\n"
                       "1,Đurđa Čović,Blagajnica,Zagreb,%1,2015-04-01\n"
                       "2,زینب قریشی,کیشیئر,Lahore,%1,2016-04-01\n"
                       "3,లక్ష్మీ ప్రసన్న,క్యాషియర్,,%1,2017-04-01\n"
                       "4,\"O'Neill, Grace\",Trainer,Zagreb,%1,2018-04-01\n")
            .arg(language)
            .toUtf8();
    }

    static QJsonObject counts(int acknowledged, int pending, int overdue)
    {
        return {{"people", acknowledged + pending + overdue},
                {"acknowledged", acknowledged},
                {"pending", pending},
                {"overdue", overdue},
                {"refused", 0},
                {"exempt", 0}};
    }

    static QJsonObject site(const QJsonValue &name, QJsonObject tally)
    {
        tally["name"] = name;
        return tally;
    }

    static QString tool(const CommandLine &commands, const QString &name, const QStringList &words)
    {
        const Ran ran = commands.runProgram(name, words);
        if (ran.exit != 0)
            qFatal("%s %s: %s", qPrintable(name), qPrintable(words.join(' ')), qPrintable(ran.err));
        return ran.out;
    }

    static QString field(const QString &info, const QString &name)
    {
        return QRegularExpression("^" + name + ":\\s*(.*)$", QRegularExpression::MultilineOption)
            .match(info)
            .captured(1);
    }

    /// The forms of which `pdf` has every page, in order: each page is rendered as a scanner would see it at 150 dpi,
    /// and its QR code read ("CS1:7K3M9PQ2XB4:1/2").
    static QStringList formsOn(const CommandLine &commands, const QString &pdf)
    {
        tool(commands, "pdftoppm", {"-r", "150", "-gray", pdf, "page"});
        const QStringList pages = QDir(commands.folder.path()).entryList({"page-*.pgm"}, QDir::Files, QDir::Name);
        QStringList codes;
        int expected = 1;
        for (const QString &page : pages) {
            const QStringList parts =
                tool(commands, "zbarimg", {"--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", page})
                    .trimmed()
                    .split(':');
            QFile::remove(commands.path(page));
            if (expected == 1)
                codes << parts.value(1);
            const QStringList place = parts.value(2).split('/');
            if (parts.value(0) != "CS1" || parts.value(1) != codes.last() || place.value(0).toInt() != expected)
                qFatal("%s: %s", qPrintable(page), qPrintable(parts.join(':')));
            expected = place.value(1).toInt() == expected ? 1 : expected + 1;
        }
        return expected == 1 ? codes : QStringList("the last form is not whole");
    }

    static QStringList codesIn(const QJsonObject &printed)
    {
        QStringList codes;
        for (const QJsonValue &form : printed["forms"].toArray())
            codes << form["code"].toString().remove('-');
        return codes;
    }

private slots:
    void goesFromTextToSignedPages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("seed"); // empty: the starter handbook
        for (const char *language : {"en", "ur", "te", "hr"})
            QTest::addRow("starter in %s", language) << language << QString();
        QTest::newRow("seed 000") << "ur"
                                  << "000_237e0d2826972b02.txt";
        QTest::newRow("seed 001") << "te"
                                  << "001_574f253a47580081.txt";
        QTest::newRow("seed 002") << "ur"
                                  << "002_f02f84d60288c7f0.txt";
        QTest::newRow("seed 003") << "hr"
                                  << "003_2806c6176ce7d2be.txt";
        QTest::newRow("seed 004") << "ur"
                                  << "004_36732938ba3fdfde.txt";
    }

    void goesFromTextToSignedPages()
    {
        QFETCH(QString, language);
        QFETCH(QString, seed);
        const CommandLine commands;
        if (seed.isEmpty()) {
            const QJsonObject made = commands.must({"new", "--starter", "--company", "Ćevap & Sinovi"});
            QVERIFY(made["areas"].toInt() >= 6);
            QVERIFY(made["rules"].toInt() >= 30);
        } else {
            commands.must({"new", "--company", "Ćevap & Sinovi"});
            const QJsonObject imported =
                commands.must({"handbook", "import", TEST_DATA "/seeds/" + seed, "--language", language});
            QCOMPARE(imported["areas"].toInt(), 1);
            QVERIFY(imported["rules"].toInt() >= 1);
        }

        const QJsonObject published =
            commands.must({"publish", "--summary", "For the first time", "--date", "2019-12-01"});
        QCOMPARE(published["edition"].toInt(), 1);
        QVERIFY(published["languages"].toArray().contains(language));
        for (const QJsonValue &rule : published["rules"].toArray())
            QCOMPARE(rule["change"].toString(), QString("new"));

        const QJsonObject added = commands.must({"people", "import", commands.write("staff.csv", staff(language))});
        QCOMPARE(added["added"].toInt(), 4);
        QCOMPARE(added["leftOut"].toInt(), 0);
        commands.must({"round", "open", "--edition", "1", "--due", "2020-01-15"});

        const auto acknowledge = [&](const char *number, const char *signature) {
            return commands.must({"acknowledge", "--person", number, "--edition", "1", "--language", language,
                                  "--signature", QString(TEST_DATA "/signatures/") + signature, "--on", "2020-01-10",
                                  "--reason", "Signed in the branch", "--operator", "Mara Manager"});
        };
        QCOMPARE(acknowledge("1", "ana.svg")["outcome"].toString(), QString("recorded-on-behalf"));
        QCOMPARE(acknowledge("2", "zainab.png")["dated"].toString(), QString("2020-01-10"));

        QJsonObject edition = counts(2, 0, 2);
        edition["number"] = 1;
        edition["published"] = "2019-12-01";
        edition["sites"] = QJsonArray{site("Lahore", counts(1, 0, 0)), site("Zagreb", counts(1, 0, 1)),
                                      site(QJsonValue(), counts(0, 0, 1))};
        QCOMPARE(commands.must({"status"}), (QJsonObject{{"editions", QJsonArray{edition}}}));
        commands.must({"round", "open", "--edition", "1", "--due", "2999-01-15"});
        const QJsonValue later = commands.must({"status"})["editions"][0];
        QCOMPARE(later["pending"].toInt(), 2);
        QCOMPARE(later["overdue"].toInt(), 0);

        // an edition, two rounds, two acknowledgments
        const QJsonObject sound{{"sound", true},
                                {"entries", 5},
                                {"record", ""},
                                {"problem", ""},
                                {"findings", QJsonArray()},
                                {"checkpoints", QJsonArray()}};
        QCOMPARE(commands.must({"verify"}), sound);
        printsAllOfIt(commands, language);
        QCOMPARE(commands.must({"verify"}), sound);
    }

    void supersedesOnlyWhenAskedTo()
    {
        const CommandLine commands;
        commands.must({"new", "--starter"});
        commands.must({"publish", "--summary", "x"});
        commands.must({"people", "import", commands.write("staff.csv", staff("te"))});
        const QStringList words{"acknowledge",
                                "--person",
                                "3",
                                "--edition",
                                "1",
                                "--language",
                                "te",
                                "--signature",
                                TEST_DATA "/signatures/ana.svg",
                                "--on",
                                "2020-01-10",
                                "--reason",
                                "Signed on paper"};
        const QJsonObject first = commands.must(words);
        const Ran again = commands.run(words);
        QCOMPARE(again.exit, 1);
        QCOMPARE(again.lines(), 1);
        QVERIFY(commands.must(words + QStringList{"--supersede"})["id"] != first["id"]);
        QCOMPARE(commands.must({"verify"})["entries"].toInt(), 3);
        QCOMPARE(commands.must({"status"})["editions"][0]["acknowledged"].toInt(), 1);
    }

    void refusesWhatIsNoAcknowledgment_data()
    {
        QTest::addColumn<QStringList>("instead");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QStringList &instead, const QString &says) {
            QTest::newRow(name) << instead << says;
        };
        row("nobody", {"--person", "99"}, "99");
        row("no edition", {"--edition", "2"}, "edition 2");
        row("not in this language", {"--language", "te"}, "hr");
        row("no file", {"--signature", "none.png"}, "none.png");
        row("no picture", {"--signature", TEST_DATA "/blns.json"}, "no signature");
        row("white paper", {"--signature", TEST_DATA "/signatures/white.png"}, "no signature");
        row("reaches for another file", {"--signature", TEST_DATA "/signatures/reaching.svg"}, "no signature");
        row("in the future", {"--on", "2999-01-01"}, "after today");
        row("without a reason", {"--reason", " "}, "why");
    }

    void refusesWhatIsNoAcknowledgment()
    {
        QFETCH(QStringList, instead);
        QFETCH(QString, says);
        const CommandLine commands;
        commands.must({"new"});
        commands.must({"handbook", "import", TEST_DATA "/seeds/003_2806c6176ce7d2be.txt", "--language", "hr"});
        commands.must({"publish", "--summary", "x"});
        commands.must({"people", "import", commands.write("staff.csv", staff("hr"))});
        QStringList words{"acknowledge",
                          "--person",
                          "1",
                          "--edition",
                          "1",
                          "--language",
                          "hr",
                          "--signature",
                          TEST_DATA "/signatures/ana.svg",
                          "--on",
                          "2020-01-10",
                          "--reason",
                          "Signed on paper"};
        words[words.indexOf(instead[0]) + 1] = instead[1];
        const QByteArray before = commands.fingerprint();
        const Ran ran = commands.run(words);
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.lines(), 1);
        QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
        QCOMPARE(commands.fingerprint(), before);
    }

    void decidesWhatChanged()
    {
        const CommandLine commands;
        commands.must({"new"});
        const auto import = [&](const QByteArray &text) {
            commands.must({"handbook", "import", commands.write("rules.md", text), "--language", "en"});
        };
        import("# Counter\n\n## Greet\n\nSay good morning.\n\n## Wait\n\nAsk politely.\n");
        commands.must({"publish", "--summary", "first"});
        import("# Telephone\n\n## Answer\n\nWithin three rings.\n");
        const QJsonObject second = commands.must({"publish", "--summary", "second"});
        const auto change = [](const char *number, const char *what) {
            return QJsonObject{{"number", number}, {"change", what}, {"reason", ""}};
        };
        QCOMPARE(second["edition"].toInt(), 2);
        QCOMPARE(second["rules"].toArray(),
                 (QJsonArray{change("1.1", "unchanged"), change("1.2", "unchanged"), change("2.1", "new")}));
        QCOMPARE(commands.run({"publish", "--summary", "third", "--editorial", "1.1"}).exit, 1);
        const QJsonArray editions = commands.must({"status"})["editions"].toArray();
        QCOMPARE(editions.size(), 2);
        QCOMPARE(editions[0]["number"].toInt(), 2);
        const QJsonObject rule =
            commands.must({"handbook", "show", "--language", "en"})["areas"][1]["rules"][0].toObject();
        QCOMPARE(rule["texts"]["en"]["handling"].toString(), QString("Within three rings."));
        QVERIFY(commands.run({"handbook", "show"}).out.contains("Within three rings."));
    }

private:
    static void printsAllOfIt(const CommandLine &commands, const QString &language)
    {
        const QString forms = commands.path("forms.pdf"), copies = commands.path("copies.pdf");
        const QString booklet = commands.path("booklet.pdf"), one = commands.path("one.pdf");
        const QJsonObject toSign = commands.must({"forms", "print", "--edition", "1", "--to", forms});
        const QJsonObject copied = commands.must({"forms", "print", "--edition", "1", "--signed", "--to", copies});
        const QJsonObject single = commands.must({"forms", "print", "--edition", "1", "--person", "4", "3",
                                                  "--language", language, "--to", one, "--paper", "letter"});
        commands.must({"handbook", "print", "--edition", "1", "--language", language, "--to", booklet});

        for (const QString &pdf : {forms, copies, one, booklet})
            tool(commands, "qpdf", {"--check", pdf});
        const QString info = tool(commands, "pdfinfo", {"-enc", "UTF-8", forms});
        QVERIFY2(field(info, "Page size").contains("A4"), qPrintable(info));
        QVERIFY(!field(info, "Title").isEmpty());
        const QString letter = tool(commands, "pdfinfo", {"-enc", "UTF-8", one});
        QVERIFY2(field(letter, "Page size").contains("letter"), qPrintable(letter));
        QVERIFY(field(tool(commands, "pdfinfo", {"-enc", "UTF-8", booklet}), "Pages").toInt() >= 3);

        QCOMPARE(codesIn(toSign).size(), 4);
        QCOMPARE(codesIn(copied).size(), 2);
        QCOMPARE(codesIn(single).size(), 2);
        QCOMPARE(formsOn(commands, forms), codesIn(toSign));
        QCOMPARE(formsOn(commands, copies), codesIn(copied));
        QCOMPARE(formsOn(commands, one), codesIn(single));
        QCOMPARE(single["forms"][0]["person"].toString(), QString("4"));

        const QString text = tool(commands, "pdftotext", {forms, "-"});
        for (const char *word : {"Đurđa Čović", "O'Neill, Grace", "Zagreb"})
            QVERIFY2(text.contains(word), qPrintable(text));
        QVERIFY(text.contains(toSign["forms"][0]["code"].toString()));
    }
};

QTEST_GUILESS_MAIN(WholeJobTest)
#include "whole_job_test.moc"
