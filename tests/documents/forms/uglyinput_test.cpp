#include "forms/acknowledgmentform.h"
#include "page/fonts.h"
#include "page/pdf.h"
#include "support/pdftools.h"
#include "support/printsamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Names and texts as they come, and those that somebody thought up to do harm.
class UglyInputTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void printsNamesExactly_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "ur", "te", "hr"})
            QTest::newRow(language) << language;
    }

    void printsNamesExactly()
    {
        QFETCH(QString, language);
        QFile file(TEST_DATA "/blns.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray names = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(names.size() > 400);
        const Edition edition = PrintSamples::edition();
        const Batch batch{names.size(), [&](qsizetype index) -> Result<Document> {
                              FormValues values = PrintSamples::values(language);
                              values.person.name = names[index].toString();
                              return acknowledgmentForm(edition, values);
                          }};
        const QString path = PdfTools::path(TEST_OUTPUT "/ugly", "names-" + language + ".pdf");
        const Done result = writePdf(path, batch, PaperSize::A4, {.title = "Names", .language = language});
        QVERIFY(bool(result));
        QVERIFY(PdfTools::isClean(path));
        const QString attached = PdfTools::attachment(path);
        for (const QJsonValue &name : names)
            QVERIFY2(attached.contains(name.toString()), qPrintable(name.toString()));
    }

    void showsMarkupAsItStands()
    {
        FormValues values = PrintSamples::values("en");
        values.person.name = "<b>Bold</b> &amp; <script>alert(1)</script>";
        const QString path = PdfTools::path(TEST_OUTPUT "/ugly", "markup.pdf");
        QVERIFY(
            bool(writePdf(path, batchOf({acknowledgmentForm(PrintSamples::edition(), values)}), PaperSize::A4, {})));
        const QString text = PdfTools::text(path).simplified().remove(' ');
        QVERIFY2(text.contains("<b>Bold</b>&amp;<script>alert(1)</script>"), qPrintable(text));
    }

    void staysWithinTheMargins_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        const QString emoji = QString::fromUcs4(U"👩‍👩‍👧 Ana 🎉");
        for (const char *language : {"en", "ur", "te", "hr"}) {
            QTest::addRow("%s, 300 letters", language) << language << QString("Aleksandra").repeated(30);
            QTest::addRow("%s, 300 Urdu letters", language) << language << QString("زینب گلزار ").repeated(27);
            QTest::addRow("%s, 300 Telugu letters", language) << language << QString("లక్ష్మీనారాయణ").repeated(25);
            QTest::addRow("%s, empty", language) << language << QString();
            QTest::addRow("%s, emoji", language) << language << emoji;
            QTest::addRow("%s, right-to-left override", language) << language << u"\u202eanA\u202c \u2067x"_s;
            QTest::addRow("%s, lines", language) << language << QString("one\ntwo\r\nthree\tfour");
        }
    }

    void staysWithinTheMargins()
    {
        QFETCH(QString, language);
        QFETCH(QString, name);
        FormValues values = PrintSamples::values(language);
        values.person.name = values.person.title = values.site = name;
        const QString path = PdfTools::path(TEST_OUTPUT "/ugly", "margins.pdf");
        QVERIFY(
            bool(writePdf(path, batchOf({acknowledgmentForm(PrintSamples::edition(), values)}), PaperSize::A4, {})));
        const int pages = PdfTools::information(path, "Pages").toInt();
        QVERIFY(pages >= 1 && pages <= 3);
        for (int page = 1; page <= pages; ++page) {
            const QImage picture = PdfTools::picture(path, page, 75);
            const int margin = int(12 / 25.4 * 75);
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    const bool inMargin =
                        x < margin || y < margin || x >= picture.width() - margin || y >= picture.height() - margin;
                    QVERIFY2(!inMargin || picture.constScanLine(y)[x] > 200,
                             qPrintable(QString("ink at %1, %2 of page %3").arg(x).arg(y).arg(page)));
                }
            }
        }
    }

    void printsEachSeedWhole_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("language");
        QTest::newRow("ethics, Urdu") << "000_237e0d2826972b02.txt"
                                      << "ur";
        QTest::newRow("standards, Telugu") << "001_574f253a47580081.txt"
                                           << "te";
        QTest::newRow("process, Urdu") << "002_f02f84d60288c7f0.txt"
                                       << "ur";
        QTest::newRow("ethics, Croatian") << "003_2806c6176ce7d2be.txt"
                                          << "hr";
        QTest::newRow("channels, Urdu") << "004_36732938ba3fdfde.txt"
                                        << "ur";
    }

    void printsEachSeedWhole()
    {
        QFETCH(QString, file);
        QFETCH(QString, language);
        QFile seed(TEST_DATA "/seeds/" + file);
        QVERIFY(seed.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(seed.readAll());
        Document document{.language = language, .pageOfPages = "%1"};
        document.blocks << personal(Title{{}, text.section('\n', 0, 0), {}})
                        << personal(Paragraph{text.section('\n', 1)});
        const QString path = PdfTools::path(TEST_OUTPUT "/seeds", file.section('.', 0, 0) + ".pdf");
        QVERIFY(bool(writePdf(path, batchOf({document}), PaperSize::A4, {.title = file, .language = language})));
        QVERIFY(PdfTools::isClean(path));
        QVERIFY(PdfTools::attachment(path).simplified().contains(text.section('\n', 1).simplified().left(500)));
        if (language == "ur") // poppler turns Urdu round
            return;
        QStringList found = PdfTools::text(path).split(QRegularExpression("\\s+"), Qt::SkipEmptyParts), missing;
        const QStringList wanted = text.split(QRegularExpression("\\s+"), Qt::SkipEmptyParts);
        for (const QString &word : wanted) {
            if (!found.removeOne(word))
                missing << word;
        }
        QVERIFY2(missing.size() * 100 <= wanted.size(), qPrintable(missing.join(" | ")));
    }
};

QTEST_MAIN(UglyInputTest)
#include "uglyinput_test.moc"
