#include "support/commandline.h"
#include "support/pdftools.h"

/// What changed, from the command line: two editions, or an edition and the handbook as it is now.
class DiffCommandsTest : public QObject {
    Q_OBJECT

    static QByteArray text(const QByteArray &greeting)
    {
        return "# Waiting\n\n## Greet at once\n\n" + greeting + "\n\n## Say how long\n\nSay it.\n";
    }

    static QJsonObject diff(const CommandLine &commands, const QString &from, const QString &to,
                            const QStringList &more = {})
    {
        return commands.must(QStringList{"handbook", "diff", "--from", from, "--to", to, "--language", "en"} + more);
    }

private slots:
    void comparesEditionsAndTheDraft()
    {
        const CommandLine commands;
        commands.must({"new", "--company", "Corner Shop"});
        commands.must({"handbook", "import", commands.write("a.md", text("Greet everybody.")), "--language", "en"});
        commands.must({"publish", "--summary", "First"});
        QVERIFY(diff(commands, "1", "draft")["rules"].toArray().isEmpty());
        QCOMPARE(commands.run({"handbook", "diff", "--from", "1", "--to", "1", "--language", "en"}).out.trimmed(),
                 "Nothing differs.");

        const QByteArray more = "# Calls\n\n## Ring back\n\nThe same day.\n";
        commands.must({"handbook", "import", commands.write("b.md", more), "--language", "en"});
        const QJsonObject ahead = diff(commands, "1", "draft");
        QCOMPARE(ahead["to"], "draft");
        QCOMPARE(ahead["areas"].toArray().size(), 1);
        QCOMPARE(ahead["areas"][0]["difference"], "new");
        QCOMPARE(ahead["areas"][0]["before"], QJsonValue());
        QCOMPARE(ahead["areas"][0]["after"], "2");
        QCOMPARE(ahead["rules"].toArray().size(), 1);
        const QJsonValue rule = ahead["rules"][0];
        QCOMPARE(rule["difference"], "new");
        QCOMPARE(rule["after"], "2.1");
        QCOMPARE(rule["title"], "Ring back");
        QVERIFY(rule["material"].toBool());
        QCOMPARE(rule["fields"][1]["field"], "handling");
        QCOMPARE(rule["fields"][1]["words"], (QJsonArray{QJsonObject{{"kind", "added"}, {"text", "The same day."}}}));

        commands.must({"publish", "--summary", "Second"});
        QCOMPARE(diff(commands, "1", "2", {"--material"})["rules"].toArray(), ahead["rules"].toArray());
        QVERIFY(diff(commands, "1", "2", {"--material"})["areas"].toArray().isEmpty());
        QCOMPARE(diff(commands, "2", "1")["rules"][0]["difference"], "removed");
        const Ran words = commands.run({"handbook", "diff", "--from", "1", "--to", "2", "--language", "en"});
        QVERIFY2(words.out.contains("2.1 Ring back (new)") && words.out.contains("{+The same day.+}"),
                 qPrintable(words.out));
    }

    void writesWhatChangedAsPdf()
    {
        const CommandLine commands;
        commands.must({"new", "--company", "Corner Shop"});
        commands.must({"handbook", "import", commands.write("a.md", text("Greet everybody.")), "--language", "en"});
        commands.must({"publish", "--summary", "First"});
        commands.must(
            {"handbook", "import", commands.write("b.md", "# Calls\n\n## Ring back\n\nSoon.\n"), "--language", "en"});
        const QString pdf = commands.path("changes.pdf");
        diff(commands, "1", "draft", {"--pdf", pdf, "--paper", "letter"});
        QVERIFY(PdfTools::isClean(pdf));
        QVERIFY2(PdfTools::information(pdf, "Page size").contains("letter"), "another size");
        const QString printed = PdfTools::text(pdf);
        QVERIFY2(printed.contains("Ring back") && printed.contains("Handbook as it is now"), qPrintable(printed));
        QVERIFY2(PdfTools::attachment(pdf).contains("{+Soon.+}"), qPrintable(PdfTools::attachment(pdf)));
    }

    void saysWhatCantBeCompared_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no such edition") << "1"
                                         << "7"
                                         << "en"
                                         << "There is no edition 7.";
        QTest::newRow("no such first edition") << "7"
                                               << "draft"
                                               << "en"
                                               << "There is no edition 7.";
        QTest::newRow("no edition at all")
            << "1"
            << "now"
            << "en"
            << "After --to, give the number of an edition, or “draft” for the handbook as it is now.";
        QTest::newRow("not in that language") << "1"
                                              << "draft"
                                              << "hr"
                                              << "Edition 1 has no text in the language “hr”. It can be had in: en.";
    }

    void saysWhatCantBeCompared()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, language);
        const CommandLine commands;
        commands.must({"new", "--company", "Corner Shop"});
        commands.must({"handbook", "import", commands.write("a.md", text("Greet.")), "--language", "en"});
        commands.must({"publish", "--summary", "First"});
        const Ran ran = commands.run({"handbook", "diff", "--from", from, "--to", to, "--language", language});
        QCOMPARE(ran.exit, 1);
        QTEST(ran.sentence(), "sentence");
    }
};

QTEST_GUILESS_MAIN(DiffCommandsTest)
#include "diff_commands_test.moc"
