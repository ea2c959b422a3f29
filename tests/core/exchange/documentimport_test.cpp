#include "exchange/documentimport.h"
#include "exchange/starter.h"
#include "exchange/textimport.h"
#include "handbook/richtext.h"
#include "support/importedareas.h"
#include "support/officefile.h"
#include "support/otherpandoc.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace {

QJsonArray written(const ImportedHandbook &made, const QString &language)
{
    QJsonArray all;
    for (const auto &[id, picture] : made.attachments) {
        QString title;
        for (const ProblemArea &area : made.areas) {
            for (const Rule &rule : area.rules)
                title = rule.id == id ? rule.texts[language].title : title;
        }
        const QByteArray digest = QCryptographicHash::hash(picture.bytes, QCryptographicHash::Sha256).toHex();
        all << QJsonObject{{"rule", title}, {"mediaType", picture.mediaType}, {"sha256", QString::fromLatin1(digest)}};
    }
    return all;
}

/// Plain paragraphs in the one spelling of rules.
QString spelt(const QStringList &paragraphs)
{
    RichText text;
    for (const QString &words : paragraphs)
        text.blocks << RichBlock{.runs = {{words}}};
    return markdown(text);
}

QStringList texts(const QList<ProblemArea> &areas, const QString &language)
{
    QStringList all;
    for (const ProblemArea &area : areas) {
        all << area.texts[language].title << area.texts[language].intro;
        for (const Rule &rule : area.rules)
            all << rule.texts[language].title << rule.texts[language].handling;
    }
    return all;
}

QString allText(const TextImport &import)
{
    QString all;
    for (const ImportedPart &part : import.parts)
        all += part.text + '\n';
    return all;
}

/// Sixty chapters of five rules of ten paragraphs: 300 pages of 2,500 letters.
QByteArray threeHundredPages()
{
    QByteArray body;
    for (int chapter = 1; chapter <= 60; ++chapter) {
        body += OfficeFile::paragraph("Chapter " + QByteArray::number(chapter), "Heading1");
        for (int rule = 1; rule <= 5; ++rule) {
            body += OfficeFile::paragraph("Rule " + QByteArray::number(chapter * 10 + rule), "Heading2");
            for (int i = 0; i < 10; ++i)
                body += OfficeFile::paragraph(QByteArray("A customer is served. ").repeated(11) + "So be it.");
        }
    }
    return OfficeFile::word(body);
}

}

class DocumentImportTest : public QObject {
    Q_OBJECT

private slots:
    void takesDocumentsApart_data()
    {
        QTest::addColumn<QJsonObject>("expected");
        for (const QFileInfo &file : QDir(TEST_DATA "/documents").entryInfoList({"*.json"}))
            QTest::newRow(qPrintable(file.baseName())) << QJsonDocument::fromJson(content(file.filePath())).object();
    }

    void takesDocumentsApart()
    {
        QFETCH(QJsonObject, expected);
        const QString language = expected["language"].toString();
        const auto import = importTextFile(TEST_DATA "/documents/" + expected["file"].toString(), language);
        QVERIFY2(import, import ? "" : qPrintable(import.error().text + import.error().detail));
        const ImportedHandbook made = handbookOf(*import);
        QCOMPARE(shown(written(made.areas, language)), shown(expected["areas"].toArray()));
        QStringList left;
        for (const ImportedPart &part : leftOut(*import))
            left << part.text;
        QCOMPARE(left, expected["leftOut"].toVariant().toStringList());
        QCOMPARE(written(made, language), expected["pictures"].toArray());
        QCOMPARE(import->warnings.size(), expected["warnings"].toInt());
    }

    void takesLongDocumentsApart_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("table");
        QTest::newRow("numbered headings, tables and footnotes, by LibreOffice")
            << "long-handbook.docx"
            << "en"
            << "The shift leader answers questions about this."
            << "| Who | By when |\n| --- | --- |\n| Everybody | At once |\n| The shift leader | The same day |";
        QTest::newRow("HTML as a word processor exports it")
            << "long-export.html"
            << "hr" << QString() << "| Tko | Do kada |\n| --- | --- |\n| Svi | Odmah |\n| Voditelj smjene | Isti dan |";
    }

    /// They hold the starter handbook, the steps of a handling in one paragraph, with a footnote in the first rule of
    /// each area and a table in the last.
    void takesLongDocumentsApart()
    {
        QFETCH(QString, file);
        QFETCH(QString, language);
        QFETCH(QString, note);
        QFETCH(QString, table);
        const auto import = importTextFile(TEST_DATA "/documents/" + file, language);
        QVERIFY2(import, import ? "" : qPrintable(import.error().text + import.error().detail));
        QList<ProblemArea> expected = starterHandbook()->areas;
        const QString signs("¹²³⁴⁵⁶⁷⁸");
        for (qsizetype area = 0; area < expected.size(); ++area) {
            expected[area].texts[language].intro = spelt({expected[area].texts[language].intro});
            QList<Rule> &rules = expected[area].rules;
            for (Rule &rule : rules) {
                RuleText &text = rule.texts[language];
                text.handling = spelt({text.situation, text.handling.simplified(), text.reason, text.example});
            }
            if (!note.isEmpty())
                rules.first().texts[language].handling += signs[area] + QString("\n\n") + signs[area] + ' ' + note;
            QString &last = rules.last().texts[language].handling;
            last += "\n\n" + table;
        }
        QCOMPARE(texts(handbookOf(*import).areas, language), texts(expected, language));
    }

    void readsThreeHundredPages()
    {
        int asked = 0;
        const auto import = importText(threeHundredPages(), TextFormat::Word, "en", "Title", [&](qint64, qint64) {
            ++asked;
            return true;
        });
        QVERIFY(import);
        QVERIFY(asked > 0);
        const ImportedHandbook made = handbookOf(*import);
        QCOMPARE(made.areas.size(), 60);
        QCOMPARE(made.areas[59].rules.size(), 5);
        QCOMPARE(made.areas[59].rules[4].texts["en"].title, "Rule 605");
        QCOMPARE(made.areas[59].rules[4].texts["en"].handling.count("A customer is served."), 110);
    }

    void stopsWhenAsked()
    {
        const OtherPandoc slow("exec sleep 1000");
        const QByteArray pages = threeHundredPages();
        for (const int after : {0, 3, 8}) { // while it is unpacked, and while pandoc reads
            int asked = 0;
            const auto import =
                importText(pages, TextFormat::Word, "en", "Title", [&](qint64, qint64) { return ++asked <= after; });
            QVERIFY(!import);
            QCOMPARE(import.error().kind, Error::Kind::Unavailable);
            QCOMPARE(import.error().text, QString());
            QCOMPARE(asked, after + 1);
        }
    }

    void namesThePackageWherePandocIsMissing()
    {
        const OtherPandoc none({});
        const auto import = importText("<p>Text</p>", TextFormat::Html, "en", "Title");
        QVERIFY(!import);
        QCOMPARE(import.error().kind, Error::Kind::Unavailable);
        QVERIFY2(import.error().text.contains("Install the package pandoc"), qPrintable(import.error().text));
    }

    void endsAPandocThatTakesTooMuch_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("time") << QByteArray("exec sleep 1000");
        QTest::newRow("output") << QByteArray("exec yes");
        QTest::newRow("memory of its own") << QByteArray("echo 'Heap exhausted' >&2; exit 251");
        QTest::newRow("killed by the system") << QByteArray("kill -9 $$");
    }

    void endsAPandocThatTakesTooMuch()
    {
        QFETCH(QByteArray, script);
        const OtherPandoc pandoc(script);
        const auto import =
            importDocument("<p>Text</p>", TextFormat::Html, "en", {}, {.seconds = 2, .output = 1024 * 1024});
        QVERIFY(!import);
        QCOMPARE(import.error().kind, Error::Kind::Invalid);
        QVERIFY2(import.error().text.contains("too much memory"), qPrintable(import.error().text));
    }

    void keepsPandocWithinItsMemory()
    {
        const auto import = importDocument(threeHundredPages(), TextFormat::Word, "en", {}, {.megabytes = 4});
        QVERIFY(!import);
        QVERIFY2(import.error().text.contains("too much memory"), qPrintable(import.error().text));
    }

    void readsNoFileThatAPageNames_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("picture") << QByteArray("<img src='file://SECRET'><img src='SECRET'>");
        QTest::newRow("frame") << QByteArray("<iframe src='file://SECRET'></iframe><iframe src='SECRET'></iframe>");
        QTest::newRow("object") << QByteArray("<object data='SECRET'></object><embed src='SECRET'>");
        QTest::newRow("style") << QByteArray("<link rel=stylesheet href='SECRET'><style>@import 'SECRET';</style>");
        QTest::newRow("script") << QByteArray("<script src='SECRET'></script>");
        QTest::newRow("inclusion") << QByteArray(
            "<xi:include href='SECRET' parse='text' xmlns:xi='http://www.w3.org/2001/XInclude'/>"
            "<!--#include file='SECRET'-->");
        QTest::newRow("entity") << QByteArray("<!DOCTYPE html [<!ENTITY e SYSTEM 'file://SECRET'>]><p>&e;</p>");
        QTest::newRow("source of a video") << QByteArray("<video src='SECRET'><track src='SECRET'></video>");
    }

    void readsNoFileThatAPageNames()
    {
        QFETCH(QByteArray, html);
        QTemporaryDir folder;
        QFile secret(folder.filePath("secret.png"));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("\x89PNG\r\n\x1a\n TOP SECRET");
        secret.close();
        const auto import = importText("<p>Before</p>" + html.replace("SECRET", secret.fileName().toUtf8())
                                           + "<p>After <a href='" + secret.fileName().toUtf8() + "'>all</a></p>",
                                       TextFormat::Html, "en", "Title");
        QVERIFY(import);
        QVERIFY2(!allText(*import).contains("TOP SECRET"), qPrintable(allText(*import)));
        QVERIFY(!allText(*import).contains("secret.png"));
        QVERIFY(import->pictures.isEmpty());
        QVERIFY(allText(*import).contains("Before"));
        QVERIFY(allText(*import).contains("After all"));
    }

    void dropsWhatRuns()
    {
        const auto import = importText("<h1>Rules</h1><p onclick='run()'>Greet.</p><script>run()</script>"
                                       "<SCRIPT type='x'>document.write('<p>run()')</SCRIPT><noscript>none</noscript>"
                                       "<p><a href='javascript:run()'>press</a> <a href='data:text/html,run()'>here</a>"
                                       "</p><svg><script>run()</script></svg><p>End.</p>",
                                       TextFormat::Html, "en", "Title");
        QVERIFY(import);
        QVERIFY2(!allText(*import).contains("run()"), qPrintable(allText(*import)));
        QVERIFY(allText(*import).contains("press here"));
        QVERIFY(allText(*import).contains("End."));
    }

    void tamesHostilePages_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<bool>("isRefused");
        const auto nested = [](const QByteArray &open, const QByteArray &close) {
            return open.repeated(20'000) + "x" + close.repeated(20'000);
        };
        QTest::newRow("nested tables") << nested("<table><tr><td>", "</td></tr></table>") << true;
        QTest::newRow("tables without end") << QByteArray("<table><tr><td>").repeated(20'000) << true;
        QTest::newRow("nested lists") << nested("<ul><li>", "</li></ul>") << true;
        QTest::newRow("nested bold words") << nested("<b>", "</b>") << true;
        QTest::newRow("paragraphs without end") << QByteArray("<p>word").repeated(20'000) << false;
        QTest::newRow("one long word") << "<p>" + QByteArray(2'000'000, 'x') << false;
        QTest::newRow("nothing but ends") << QByteArray("</table></p></b>").repeated(20'000) + "word" << false;
        QTest::newRow("a cell over all columns") << QByteArray(
            "<table><tr><td colspan=999999999 rowspan=99>x</td><td>y</td></tr><tr><td>z</td></tr></table>")
                                                 << true;
        QTest::newRow("entities") << QByteArray(
            "<!DOCTYPE html [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
            "<p>&b;&b;&b;</p>") << false;
    }

    void tamesHostilePages()
    {
        QFETCH(QByteArray, html);
        QFETCH(bool, isRefused);
        const auto import = importDocument(html, TextFormat::Html, "en", {}, {.megabytes = 256});
        QCOMPARE(!import, isRefused);
        if (isRefused) {
            QCOMPARE(import.error().kind, Error::Kind::Invalid);
            QVERIFY(!import.error().text.isEmpty());
        }
    }

    void refusesHostileDocuments_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        using namespace OfficeFile;
        const QByteArray zeros(1024 * 1024, '\0');
        QTest::newRow("text that unfolds without end")
            << word(paragraph("x"), {{"word/footnotes.xml", zeros, 65}}) << "unfolds";
        QTest::newRow("pictures that unfold without end")
            << word(paragraph("x"), {{"word/media/a.png", zeros, 130}, {"word/media/b.png", zeros, 130}}) << "unfolds";
        QList<Entry> many;
        for (int i = 0; i < 10'001; ++i)
            many << Entry{"word/media/" + QString::number(i), {}};
        QTest::newRow("entries without end") << word(paragraph("x"), many) << "unfolds";
        QByteArray laughs = "<!DOCTYPE w [<!ENTITY a 'ha ha'>";
        for (char c = 'b'; c < 'm'; ++c)
            laughs += QByteArray("<!ENTITY ") + c + " '" + (QByteArray("&") + char(c - 1) + ";").repeated(10) + "'>";
        QTest::newRow("a billion laughs") << word(paragraph("&l;"), {}, laughs + "]>") << "definitions";
        QTest::newRow("an entity from outside")
            << word(paragraph("&e;"), {}, "<!DOCTYPE w [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>") << "definitions";
        QTest::newRow("nested tables") << word(QByteArray("<w:tbl><w:tr><w:tc>").repeated(20'000) + paragraph("x")
                                               + QByteArray("</w:tc></w:tr></w:tbl>").repeated(20'000))
                                       << "nested";
        QTest::newRow("XML that breaks off") << word("<w:p>") << "damaged";
        QTest::newRow("a zip that breaks off") << word(paragraph("x")).first(400) << "damaged";
        QTest::newRow("a locked zip") << zipped({{"word/document.xml", "<a/>"}}, "zip:encryption=traditional")
                                      << "password";
        QTest::newRow("a locked document of Word")
            << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more") << "password";
        QTest::newRow("a locked OpenDocument") << zipped({{"mimetype", "application/vnd.oasis.opendocument.text"},
                                                          {"content.xml", "<a/>"},
                                                          {"META-INF/manifest.xml", "<m><encryption-data/></m>"}})
                                               << "password";
        QTest::newRow("another zip") << zipped({{"readme.txt", "text"}}) << "not a document";
        QTest::newRow("no zip") << QByteArray("Text") << "not a document";
        QTest::newRow("nothing") << QByteArray() << "not a document";
    }

    void refusesHostileDocuments()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        for (const TextFormat format : {TextFormat::Word, TextFormat::OpenDocument}) {
            const auto import = importText(bytes, format, "en", "Title");
            QVERIFY(!import);
            QCOMPARE(import.error().kind, Error::Kind::Invalid);
            QVERIFY2(import.error().text.contains(says), qPrintable(import.error().text + import.error().detail));
        }
    }

    void countsWhatReallyComesOut()
    {
        QByteArray bytes =
            OfficeFile::word(OfficeFile::paragraph("x"), {{"word/media/a.png", QByteArray(1024 * 1024, '\0'), 4}});
        // The size that the directory states, four bytes at 24 of each of its entries, is made a lie.
        for (qsizetype at = bytes.indexOf("PK\1\2"); at >= 0; at = bytes.indexOf("PK\1\2", at + 4))
            bytes.replace(at + 24, 4, QByteArray("\x10\0\0\0", 4));
        const auto opened = openedPackage(bytes, {.inflated = 1024 * 1024});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Invalid);
    }

    void readsWhatHasNoHarm()
    {
        const auto import =
            importText(OfficeFile::word(OfficeFile::paragraph("Area", "Heading1")
                                        + OfficeFile::paragraph("Rule", "Heading2") + OfficeFile::paragraph("Text.")),
                       TextFormat::Word, "en", "Title");
        QVERIFY(import);
        QCOMPARE(allText(*import), "Area\nRule\nText.\n");
    }

    void knowsFormatsByTheirNames()
    {
        QCOMPARE(formatOf("/a/Rules.DOCX"), TextFormat::Word);
        QCOMPARE(formatOf("rules.odt"), TextFormat::OpenDocument);
        QCOMPARE(formatOf("rules.htm"), TextFormat::Html);
        QVERIFY(importedNames().contains("*.docx"));
    }
};

QTEST_GUILESS_MAIN(DocumentImportTest)
#include "documentimport_test.moc"
