#include "page/pdf.h"

#include "forms/acknowledgmentform.h"
#include "forms/handbookbooklet.h"
#include "forms/wording.h"
#include "page/fonts.h"
#include "page/pageset.h"
#include "support/pdftools.h"
#include "support/printsamples.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

class PdfTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void saysWhatItIs_data() { languages(); }
    void saysWhatItIs()
    {
        QFETCH(QString, language);
        const QString path =
            written("form-" + language + ".pdf",
                    {acknowledgmentForm(PrintSamples::edition(), PrintSamples::values(language))}, language);
        QVERIFY(PdfTools::isClean(path));
        QCOMPARE(PdfTools::information(path, "Title"), "Obrazac – اقرار");
        QCOMPARE(PdfTools::information(path, "Author"), "Galerija d.o.o.");
        QCOMPARE(PdfTools::information(path, "Pages"), "1");
        const QByteArray objects = PdfTools::run("qpdf", {"--show-object=" + catalog(path), path}).output;
        QVERIFY2(objects.contains("/Lang (" + language.toUtf8() + ")"), objects);
        const QString text = PdfTools::attachment(path);
        QVERIFY(text.contains(PrintSamples::person(language).name));
        QVERIFY(text.contains("7K3M9-PQ2XB-4"));
    }

    void isOnePage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isSigned");
        for (const char *language : {"en", "ur", "te", "hr"}) {
            QTest::addRow("%s to sign", language) << language << false;
            QTest::addRow("%s signed", language) << language << true;
        }
    }
    void isOnePage()
    {
        QFETCH(QString, language);
        QFETCH(bool, isSigned);
        const Edition edition = PrintSamples::edition();
        FormValues values = isSigned ? PrintSamples::signedValues(language) : PrintSamples::values(language);
        if (isSigned)
            values.acknowledgment->statement = defaultStatement(edition, language);
        for (const PaperSize paper : {PaperSize::A4, PaperSize::Letter})
            QCOMPARE(PageSet::of(batchOf({acknowledgmentForm(edition, values)}), paper)->count(), 1);
    }

    void canBeSearched_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("hr") << "hr";
        QTest::newRow("te") << "te";
        QTest::newRow("en") << "en";
    }
    void canBeSearched()
    {
        QFETCH(QString, language);
        const Edition edition = PrintSamples::edition();
        const Document form = acknowledgmentForm(edition, PrintSamples::values(language));
        const Document booklet = handbookBooklet(edition, language, "42 1a2b3c4d5e6f7788");
        const QString path = written("words-" + language + ".pdf", {form, form, booklet}, language);
        QStringList found = words(PdfTools::text(path));
        QStringList missing;
        const QStringList wanted = words(plainText(form) + plainText(form) + plainText(booklet));
        for (const QString &word : wanted) {
            if (!found.removeOne(word))
                missing << word;
        }
        QVERIFY2(missing.size() * 100 <= wanted.size(), qPrintable(missing.join(" | ")));
        QVERIFY(wanted.size() > 200);
    }

    void carriesItsCodeOnEveryPage()
    {
        FormValues values = PrintSamples::values("hr");
        const QString paragraph =
            QString("Vrlo duga izjava koja se nastavlja i nastavlja, a mora stati. ").repeated(20);
        values.ownStatement = QStringList(12, paragraph).join('\n');
        const QString path = written("long.pdf", {acknowledgmentForm(PrintSamples::edition(), values)}, "hr");
        const int pages = PdfTools::information(path, "Pages").toInt();
        QVERIFY(pages >= 3);
        for (int page = 1; page <= pages; ++page) {
            const QImage picture = PdfTools::picture(path, page);
            const QString code = QString("CS1:7K3M9PQ2XB4:%1/%2").arg(page).arg(pages);
            QCOMPARE(PdfTools::codes(picture, path + ".png"), QStringList{code});
            const QString text = QString::fromUtf8(
                PdfTools::run("pdftotext", {"-f", QString::number(page), "-l", QString::number(page), path, "-"})
                    .output);
            QVERIFY2(text.contains(QString("Stranica %1 od %2").arg(page).arg(pages)), qPrintable(text));
            QVERIFY2(text.contains("7K3M9-PQ2XB-4"), qPrintable(text));
            // in the same corner
            QVERIFY(isInked(picture.copy(1240 - 118 - 124, 83, 40, 40)));
        }
    }

    void drawsForPreviewWhatIsInThePdf()
    {
        const QList<Document> documents{acknowledgmentForm(PrintSamples::edition(), PrintSamples::values("te")),
                                        acknowledgmentForm(PrintSamples::edition(), PrintSamples::values("ur"))};
        const QString path = written("both.pdf", documents, "te");
        auto pages = PageSet::of(batchOf(documents), PaperSize::A4);
        QVERIFY(bool(pages));
        PageSet set = *std::move(pages);
        QCOMPARE(set.count(), 2);
        for (int page = 0; page < 2; ++page) {
            const QImage printed = PdfTools::picture(path, page + 1, 75);
            QImage shown(printed.size(), QImage::Format_Grayscale8);
            shown.setDotsPerMeterX(qRound(75 / 0.0254));
            shown.setDotsPerMeterY(qRound(75 / 0.0254));
            shown.fill(Qt::white);
            QPainter painter(&shown);
            painter.setRenderHint(QPainter::Antialiasing);
            QVERIFY(bool(set.paint(painter, page)));
            painter.end();
            // The same ink in every part of the page, whichever program drew it.
            constexpr int cell = 31;
            for (int y = 0; y + cell <= shown.height(); y += cell) {
                for (int x = 0; x + cell <= shown.width(); x += cell) {
                    const double difference = std::abs(darkness(shown, x, y, cell) - darkness(printed, x, y, cell));
                    QVERIFY2(difference < 0.06,
                             qPrintable(QString("page %1 at %2, %3: %4").arg(page).arg(x).arg(y).arg(difference)));
                }
            }
        }
    }

    void leavesNothingWhenCancelled()
    {
        const QString folder = TEST_OUTPUT "/pdf/cancelled";
        QDir(folder).removeRecursively();
        const QString path = PdfTools::path(folder, "forms.pdf");
        const Document form = acknowledgmentForm(PrintSamples::edition(), PrintSamples::values("hr"));
        const Batch batch{500, [&](qsizetype) -> Result<Document> { return form; }};
        const Done result = writePdf(path, batch, PaperSize::A4, {},
                                     [](qint64 done, qint64 total) { return total == 500 && done < 300; });
        QVERIFY(!result);
        QCOMPARE(result.error(), (Error{Error::Kind::Unavailable, {}, {}}));
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void leavesTheOldFileWhenTheDiskIsFull()
    {
        const QString folder = TEST_OUTPUT "/pdf/full";
        QDir(folder).removeRecursively();
        const QString path = PdfTools::path(folder, "forms.pdf");
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("as it was") == 9);
        old.close();
        const Document form = acknowledgmentForm(PrintSamples::edition(), PrintSamples::values("hr"));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{4000, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const Done result = writePdf(path, batchOf({form, form}), PaperSize::A4, {});
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!result);
        QVERIFY(!result.error().text.isEmpty());
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{"forms.pdf"});
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), "as it was");
    }

    void passesOnWhatKeepsAFormFromBeingMade()
    {
        const QString folder = TEST_OUTPUT "/pdf/failing";
        QDir(folder).removeRecursively();
        const Error error{Error::Kind::NotFound, "She has not signed.", {}};
        const Batch batch{1, [&](qsizetype) -> Result<Document> { return error; }};
        const Done result = writePdf(PdfTools::path(folder, "forms.pdf"), batch, PaperSize::A4, {});
        QVERIFY(!result);
        QCOMPARE(result.error(), error);
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void keepsTheCommonBodyOnce()
    {
        const Edition edition = PrintSamples::edition();
        const Batch batch{300, [&](qsizetype index) -> Result<Document> {
                              FormValues values = PrintSamples::values("ur");
                              values.person.number = QString::number(20000 + index);
                              return acknowledgmentForm(edition, values);
                          }};
        const QString path = PdfTools::path(TEST_OUTPUT "/pdf", "many.pdf");
        QVERIFY(bool(writePdf(path, batch, PaperSize::A4, {.language = "ur"})));
        QVERIFY(PdfTools::isClean(path));
        QCOMPARE(PdfTools::information(path, "Pages"), "300");
        QVERIFY(QFileInfo(path).size() < 300 * 6000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("/Subtype /Form"), 1);
        // Page 299 has the body under it: the same ink as on page 1 but for its own number.
        const QImage first = PdfTools::picture(path, 1, 75), last = PdfTools::picture(path, 299, 75);
        QCOMPARE(first.copy(0, 300, 620, 400), last.copy(0, 300, 620, 400));
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "ur", "te", "hr"})
            QTest::newRow(language) << language;
    }

    static QString written(const QString &name, const QList<Document> &documents, const QString &language)
    {
        const QString path = PdfTools::path(TEST_OUTPUT "/pdf", name);
        const Done result = writePdf(path, batchOf(documents), PaperSize::A4,
                                     {.title = "Obrazac – اقرار",
                                      .author = "Galerija d.o.o.",
                                      .language = language,
                                      .created = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)});
        return result ? path : QString();
    }

    static QString catalog(const QString &path)
    {
        const QByteArray trailer = PdfTools::run("qpdf", {"--show-object=trailer", path}).output;
        const QString root = QString::fromLatin1(trailer).section("/Root ", 1).section(' ', 0, 0);
        return root;
    }

    static QStringList words(const QString &text)
    {
        QString plain = text;
        plain.remove(QRegularExpression("[\\x{2066}-\\x{2069}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}]"));
        return plain.split(QRegularExpression("\\s+"), Qt::SkipEmptyParts);
    }

    static bool isInked(const QImage &picture) { return darkness(picture, 0, 0, picture.width()) > 0.2; }

    static double darkness(const QImage &picture, int left, int top, int size)
    {
        double sum = 0;
        for (int y = top; y < top + size; ++y) {
            for (int x = left; x < left + size; ++x)
                sum += 255 - picture.constScanLine(y)[x];
        }
        return sum / 255 / size / size;
    }
};

QTEST_MAIN(PdfTest)
#include "pdf_test.moc"
