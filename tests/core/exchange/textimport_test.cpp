#include "exchange/textencoding.h"
#include "exchange/textimport.h"
#include "support/importedareas.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

class TextImportTest : public QObject {
    Q_OBJECT

private slots:
    void takesTextsApart_data()
    {
        QTest::addColumn<QJsonObject>("expected");
        for (const QFileInfo &file : QDir(TEST_DATA "/import").entryInfoList({"*.json"})) {
            QTest::newRow(qPrintable(file.baseName())) << QJsonDocument::fromJson(content(file.filePath())).object();
        }
    }

    void takesTextsApart()
    {
        QFETCH(QJsonObject, expected);
        const QByteArray bytes = expected.contains("file") ? content(TEST_DATA "/" + expected["file"].toString())
                                                           : expected["text"].toString().toUtf8();
        QVERIFY(!bytes.isEmpty());
        const QString language = expected["language"].toString();
        const auto import =
            importText(bytes, expected["format"] == "markdown" ? TextFormat::Markdown : TextFormat::Plain, language,
                       expected["callersTitle"].toString());
        QVERIFY(import);
        QCOMPARE(shown(written(handbookOf(*import).areas, language)), shown(expected["areas"].toArray()));
        QStringList left;
        for (const ImportedPart &part : leftOut(*import)) {
            QVERIFY(!part.taken);
            left << part.text;
        }
        QCOMPARE(left, expected["leftOut"].toVariant().toStringList());
    }

    void losesNoWordOfTheSeeds_data()
    {
        QTest::addColumn<QString>("path");
        const QDir seeds(TEST_DATA "/seeds");
        QCOMPARE(seeds.entryList({"*.txt"}).size(), 5);
        for (const QString &name : seeds.entryList({"*.txt"}))
            QTest::newRow(qPrintable(name)) << seeds.filePath(name);
    }

    void losesNoWordOfTheSeeds()
    {
        QFETCH(QString, path);
        const auto import = importTextFile(path, "ur");
        QVERIFY(import);
        QString all;
        for (const ImportedPart &part : import->parts) {
            if (import->parts.first() != part || part.text != QFileInfo(path).completeBaseName().replace('_', ' '))
                all += part.text + ' ';
        }
        const QString source = QString::fromUtf8(content(path)).normalized(QString::NormalizationForm_C);
        QCOMPARE(all.simplified(), source.simplified());
        QVERIFY(problems(*import).isEmpty());
    }

    void leavesOutAndPutsBackPartByPart()
    {
        auto import =
            importText("Title\n\nAnonim\n\nIntro.\n\nFirst\n\nOne.\n\nSecond\n\nTwo.\n", TextFormat::Plain, "en", "");
        QVERIFY(import);
        TextImport chosen = *import;
        QCOMPARE(chosen.parts.size(), 7);
        chosen.parts[1].taken = true;
        chosen.parts[5].taken = false; // the heading "Second": its text goes to the rule before
        chosen.parts[0].text = "Another title";
        const QList<ProblemArea> areas = handbookOf(chosen).areas;
        QCOMPARE(areas.size(), 1);
        QCOMPARE(areas[0].texts["en"].title, "Another title");
        QCOMPARE(areas[0].texts["en"].intro, "Anonim\n\nIntro.");
        QCOMPARE(areas[0].rules.size(), 1);
        QCOMPARE(areas[0].rules[0].texts["en"].handling, "One.\n\nTwo.");
        QCOMPARE(leftOut(chosen).size(), 1);
    }

    void putsBackANumberAboveTheTitle()
    {
        const auto import = importText("0\nTitle\n\nIntro.\n", TextFormat::Plain, "en", "");
        QVERIFY(import);
        TextImport chosen = *import;
        chosen.parts[0].taken = true;
        const QList<ProblemArea> areas = handbookOf(chosen).areas;
        QCOMPARE(areas.size(), 1);
        QCOMPARE(areas[0].texts["en"].title, "Title");
        QCOMPARE(areas[0].texts["en"].intro, "0\n\nIntro.");
    }

    void saysWhatIsMissing()
    {
        const auto import =
            importText("Intro that ends properly.\n\nEmpty rule\n\nNext rule\n\nText.\n", TextFormat::Plain, "en", "");
        QVERIFY(import);
        QCOMPARE(problems(*import).size(), 2);
        QVERIFY(problems(*import)[1].contains("Empty rule"));
    }

    void refusesWhatHasNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blank lines") << QByteArray(" \n\t\r\n\n");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf\n");
        QTest::newRow("only noise") << QByteArray("Anonim\n");
        QTest::newRow("longer than any handbook") << QByteArray("word ").repeated(2 * 1024 * 1024);
        QTest::newRow("100 MB") << QByteArray(100 * 1024 * 1024, 'a');
    }

    void refusesWhatHasNoText()
    {
        QFETCH(QByteArray, bytes);
        for (const TextFormat format : {TextFormat::Plain, TextFormat::Markdown}) {
            const auto import = importText(bytes, format, "en", "Title");
            QVERIFY(!import);
            QCOMPARE(import.error().kind, Error::Kind::Invalid);
        }
    }

    void isQuickOnHostileText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("quotes in quotes") << QByteArray(">").repeated(500000);
        QTest::newRow("brackets") << QByteArray("[").repeated(500000);
        QTest::newRow("emphasis") << QByteArray("*a _b ").repeated(200000);
        QTest::newRow("one word to a line") << QByteArray("word\n\n").repeated(100000);
        QTest::newRow("one long line") << QByteArray("word ").repeated(1000000);
        QTest::newRow("bullets") << QByteArray("-\n").repeated(500000);
    }

    void isQuickOnHostileText()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        for (const TextFormat format : {TextFormat::Plain, TextFormat::Markdown}) {
            const auto import = importText(bytes, format, "en", "Title");
            QVERIFY(import);
            QVERIFY(!handbookOf(*import).areas.isEmpty());
        }
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    }

    void knowsMarkdownByItsName()
    {
        QCOMPARE(formatOf("/a/Rules.MD"), TextFormat::Markdown);
        QCOMPARE(formatOf("rules.markdown"), TextFormat::Markdown);
        QCOMPARE(formatOf("rules.txt"), TextFormat::Plain);
    }
};

QTEST_GUILESS_MAIN(TextImportTest)
#include "textimport_test.moc"
