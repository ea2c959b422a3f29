#include "forms/acknowledgmentform.h"
#include "forms/handbookbooklet.h"
#include "page/fonts.h"
#include "page/pdf.h"
#include "support/pdftools.h"
#include "support/printsamples.h"

#include <QTest>

/// Pages as poppler draws them at 150 dpi, against pictures of them that somebody looked at (tests/data/golden). What
/// was drawn lies in the folder test-output/golden of the build: look at it before it becomes the new picture.
class GoldenTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void looksAsItDid_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("page");
        for (const char *language : {"en", "ur", "te", "hr"}) {
            QTest::addRow("form, %s", language) << "form" << language << 1;
            QTest::addRow("booklet, %s", language) << "booklet" << language << 4;
        }
    }

    void looksAsItDid()
    {
        QFETCH(QString, kind);
        QFETCH(QString, language);
        QFETCH(int, page);
        const Edition edition = PrintSamples::edition();
        const Document document = kind == "form" ? acknowledgmentForm(edition, PrintSamples::values(language))
                                                 : handbookBooklet(edition, language, "42 1a2b3c4d5e6f7788");
        const QString path = PdfTools::path(TEST_OUTPUT "/golden", kind + '-' + language + ".pdf");
        QVERIFY(bool(writePdf(path, batchOf({document}), PaperSize::A4, {.title = kind, .language = language})));
        const QImage drawn = PdfTools::picture(path, page);
        drawn.save(path.chopped(4) + ".png");
        const QImage golden =
            QImage(TEST_DATA "/golden/" + kind + '-' + language + ".png").convertToFormat(QImage::Format_Grayscale8);
        QCOMPARE(drawn.size(), golden.size());
        qint64 different = 0;
        qint64 ink = 0;
        for (int y = 0; y < drawn.height(); ++y) {
            const uchar *a = drawn.constScanLine(y);
            const uchar *b = golden.constScanLine(y);
            for (int x = 0; x < drawn.width(); ++x) {
                different += std::abs(a[x] - b[x]) > 80 ? 1 : 0;
                ink += b[x] < 128 ? 1 : 0;
            }
        }
        QVERIFY(ink > 10000);
        QVERIFY2(different * 200 <= ink, qPrintable(QString("%1 of %2 inked pixels differ").arg(different).arg(ink)));
    }
};

QTEST_MAIN(GoldenTest)
#include "golden_test.moc"
