#include "support/commandline.h"
#include "support/pdftools.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// The handbook written to files from the command line.
class ExportCommandsTest : public QObject {
    Q_OBJECT

    static QByteArray text()
    {
        return "# Čekanje\n\nNitko ne čeka neviđen.\n\n## Pozdravite *odmah* & [svi]\n\n**Pozdravite** kupca:\n\n- "
               "pogledom\n"
               "- riječju\n\n| Tko | Gdje |\n| --- | --- |\n| *a* | b & c |\n\n## Recite koliko\n\nRecite to.\n";
    }

    static void make(const CommandLine &commands)
    {
        commands.must({"new", "--company", "Corner Shop"});
        commands.must({"handbook", "import", commands.write("pravila.md", text()), "--language", "hr"});
    }

    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static QString words(const QJsonObject &text) { return QString::fromUtf8(QJsonDocument(text).toJson()); }

private slots:
    void writesMarkdownThatIsImportedAgain()
    {
        const CommandLine commands;
        make(commands);
        const QString path = commands.path("out.md");
        commands.must({"handbook", "export", "--language", "hr", "--format", "md", "--to", path});
        const CommandLine others;
        others.must({"new", "--company", "Corner Shop"});
        others.must({"handbook", "import", path, "--language", "hr"});
        QCOMPARE(others.must({"handbook", "show"}), commands.must({"handbook", "show"}));
    }

    void eachPartComesBackToItsPlace_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("format");
        for (const char *const language : {"en", "hr", "te", "ur"}) {
            for (const char *const format : {"md", "html"})
                QTest::addRow("%s %s", language, format) << language << format;
        }
    }

    void eachPartComesBackToItsPlace()
    {
        QFETCH(QString, language);
        QFETCH(QString, format);
        const CommandLine commands;
        commands.must({"new", "--company", "Corner Shop", "--starter"});
        const QString path = commands.path("out." + format);
        commands.must({"handbook", "export", "--language", language, "--format", format, "--to", path});
        const CommandLine others;
        others.must({"new", "--company", "Corner Shop"});
        others.must({"handbook", "import", path, "--language", language});
        const auto texts = [&](const CommandLine &workspace) {
            QStringList all;
            const QJsonObject shown = workspace.must({"handbook", "show"});
            for (const QJsonValue area : shown["areas"].toArray()) {
                all << words(area["texts"][language].toObject());
                for (const QJsonValue rule : area["rules"].toArray())
                    all << words(rule["texts"][language].toObject());
            }
            return all;
        };
        const QStringList before = texts(commands), after = texts(others);
        QVERIFY(before.size() > 40);
        for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i)
            QCOMPARE(after[i], before[i]);
        QCOMPARE(after.size(), before.size());
    }

    void writesAPageForBrowsers()
    {
        const CommandLine commands;
        make(commands);
        const QString path = commands.path("out.html");
        commands.must({"handbook", "export", "--language", "hr", "--format", "html", "--to", path});
        const QString html = read(path);
        QVERIFY2(html.contains("<html lang=\"hr\" dir=\"ltr\">")
                     && html.contains("<h1 id=\"1\"><bdi>1.</bdi> Čekanje</h1>")
                     && html.contains("<p><strong>Pozdravite</strong> kupca:</p>") && html.contains("<li>pogledom</li>")
                     && html.contains("<tr><th>Tko</th><th>Gdje</th></tr>") && html.contains("b &amp; c</td></tr>")
                     && !html.contains('|'),
                 qPrintable(html));
    }

    void writesPdf_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("pages");
        QTest::addColumn<QString>("size");
        QTest::newRow("booklet") << QStringList{} << "3"
                                 << "595 x 842 pts (A4)";
        QTest::newRow("booklet of an edition") << QStringList{"--edition", "1"} << "3"
                                               << "595 x 842 pts (A4)";
        QTest::newRow("sheets") << QStringList{"--form", "sheets"} << "2"
                                << "595 x 842 pts (A4)";
        QTest::newRow("one sheet") << QStringList{"--form", "sheets", "--rule", "1.2", "--paper", "letter"} << "1"
                                   << "612 x 792 pts (letter)";
        QTest::newRow("poster") << QStringList{"--form", "poster", "--area", "1", "--paper", "a3"} << "1"
                                << "842 x 1191 pts (A3)";
    }

    void writesPdf()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, pages);
        QFETCH(QString, size);
        const CommandLine commands;
        make(commands);
        commands.must({"publish", "--summary", "First"});
        const QString path = commands.path("out.pdf");
        commands.must(QStringList{"handbook", "export", "--language", "hr", "--format", "pdf", "--to", path} + options);
        QVERIFY(PdfTools::isClean(path));
        QCOMPARE(PdfTools::information(path, "Pages"), pages);
        QCOMPARE(PdfTools::information(path, "Page size"), size);
        QVERIFY(PdfTools::text(path).contains("Recite koliko"));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("format") << QStringList{"--format", "doc", "--language", "hr"}
                                << "“doc” is no format. Choose pdf, md, html, xliff or bilingual.";
        QTest::newRow("form") << QStringList{"--format", "pdf", "--language", "hr", "--form", "wall"}
                              << "“wall” is no form. Choose booklet, sheets or poster.";
        QTest::newRow("paper of a text") << QStringList{"--format", "md", "--language", "hr", "--form", "poster"}
                                         << "--form, --with, --area, --rule and --paper are for PDF only.";
        QTest::newRow("language") << QStringList{"--format", "md", "--language", "te"}
                                  << "The handbook has no text in the language “te”.";
        QTest::newRow("paper for translators") << QStringList{"--format", "xliff", "--language", "en", "--with", "hr"}
                                               << "--form, --with, --area, --rule and --paper are for PDF only.";
        QTest::newRow("edition for translators")
            << QStringList{"--format", "bilingual", "--language", "en", "--edition", "1"}
            << "Translators get the handbook as it is now. Leave out --edition.";
        QTest::newRow("same twice") << QStringList{"--format", "pdf", "--language", "hr", "--with", "hr"}
                                    << "Choose two different languages.";
        QTest::newRow("area") << QStringList{"--format", "pdf", "--language", "hr", "--area", "2"}
                              << "There is no problem area 2.";
        QTest::newRow("rule") << QStringList{"--format", "pdf", "--language", "hr", "--rule", "1.3"}
                              << "There is no rule 1.3.";
    }

    void saysWhatIsWrong()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, sentence);
        const CommandLine commands;
        make(commands);
        const QString path = commands.path("out");
        const Ran ran = commands.run(QStringList{"handbook", "export", "--to", path} + options);
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.sentence().remove(QChar(0x2068)).remove(QChar(0x2069)), sentence);
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(ExportCommandsTest)
#include "export_commands_test.moc"
