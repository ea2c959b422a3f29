#include "forms/handbookpages.h"

#include "page/fonts.h"
#include "page/pdf.h"
#include "support/pdftools.h"
#include "support/printsamples.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

namespace {

using As = HandbookPages::As;

/// An edition of `areas` problem areas with `rules` rules each, every title its own.
Edition large(int areas, int rules)
{
    const Edition sample = PrintSamples::edition();
    Edition edition = sample;
    edition.areas.clear();
    for (int a = 0; a < areas; ++a) {
        EditionArea area = sample.areas[0];
        area.id = Id<ProblemArea>::next();
        area.texts["hr"].title = QString("Područje%1").arg(a + 1);
        area.rules.clear();
        for (int r = 0; r < rules; ++r) {
            EditionRule rule = sample.areas[1].rules[r % 2];
            rule.rule.id = Id<Rule>::next();
            rule.rule.texts["hr"].title = QString("Pravilo%1od%2").arg(r + 1).arg(a + 1);
            area.rules << rule;
        }
        edition.areas << area;
    }
    return edition;
}

/// What readers show beside the pages: "2 1.1 Title" for a title on page 2, those below it after it.
void addOutline(const QJsonArray &entries, QStringList &to)
{
    for (const QJsonValue &entry : entries) {
        to << QString("%1 %2").arg(entry["destpageposfrom1"].toInt()).arg(entry["title"].toString());
        addOutline(entry["kids"].toArray(), to);
    }
}

QStringList outline(const QString &pdf)
{
    const QByteArray json = PdfTools::run("qpdf", {"--json", "--json-key=outlines", pdf}).output;
    QStringList found;
    addOutline(QJsonDocument::fromJson(json)["outlines"].toArray(), found);
    return found;
}

/// The words of each page, in the order in which they run.
QStringList pageTexts(const QString &pdf)
{
    return QString::fromUtf8(PdfTools::run("pdftotext", {"-layout", pdf, "-"}).output).split('\f');
}

/// From where to where on its page each line stands that `pattern` finds, in points.
QList<QRectF> boxes(const QString &pdf, const QString &pattern)
{
    static const QString number = "=\"([0-9.]+)\"";
    const QRegularExpression word("<word xMin" + number + " yMin" + number + " xMax" + number + " yMax" + number + ">("
                                  + pattern + ")</word>");
    QList<QRectF> found;
    auto match = word.globalMatch(QString::fromUtf8(PdfTools::run("pdftotext", {"-bbox", pdf, "-"}).output));
    while (match.hasNext()) {
        const auto one = match.next();
        const QPointF corner(one.captured(1).toDouble(), one.captured(2).toDouble());
        found << QRectF(corner, QPointF(one.captured(3).toDouble(), one.captured(4).toDouble()));
    }
    return found;
}

}

/// Handbooks on paper, looked at with poppler and qpdf.
class HandbookPagesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void hasAnOutline_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "ur", "te", "hr"})
            QTest::newRow(language) << language;
    }

    void hasAnOutline()
    {
        QFETCH(QString, language);
        const Edition edition = PrintSamples::edition();
        const QString path = written("outline-" + language, edition, {.language = language});
        QVERIFY(PdfTools::isClean(path));
        const QString greet = PrintSamples::greeting()[language].title,
                      listen = PrintSamples::listening()[language].title;
        QCOMPARE(outline(path),
                 (QStringList{"3 1 " + edition.areas[0].texts[language].title, "3 1.1 " + greet,
                              "4 2 " + edition.areas[1].texts[language].title, "4 2.1 " + listen, "4 2.2 " + greet}));
    }

    void contentsAndOutlineOfALongHandbookAreRight()
    {
        const Edition edition = large(40, 45);
        const QString path = written("long", edition, {.language = "hr"});
        QVERIFY(PdfTools::isClean(path));
        const QStringList pages = pageTexts(path);
        QVERIFY2(pages.size() > 300, qPrintable(QString::number(pages.size())));
        const QStringList entries = outline(path);
        QCOMPARE(entries.size(), 40 + 40 * 45);
        static const QRegularExpression listed("^\\s*([0-9.]+)\\s+((?:Područje|Pravilo)\\S+)\\s+([0-9]+)\\s*$",
                                               QRegularExpression::MultilineOption);
        QStringList contents;
        for (const QString &page : pages) {
            auto line = listed.globalMatch(page);
            while (line.hasNext()) {
                const auto one = line.next();
                contents << one.captured(3) + ' ' + one.captured(1) + ' ' + one.captured(2);
            }
        }
        QCOMPARE(contents, entries);
        for (const QString &entry : entries) {
            const int page = entry.section(' ', 0, 0).toInt();
            const QString title = entry.section(' ', 2);
            QVERIFY2(pages[page - 1].contains(QRegularExpression("\\b" + title + "\\b")), qPrintable(entry));
            QVERIFY2(pages[page - 1].trimmed().endsWith(QString::number(page)), qPrintable(entry));
        }
    }

    void putsTwoLanguagesSideBySide_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("beside");
        QTest::addColumn<bool>("croatianLeads");
        QTest::newRow("hr, ur") << "hr"
                                << "ur" << true;
        QTest::newRow("te, hr") << "te"
                                << "hr" << false;
        QTest::newRow("ur, hr") << "ur"
                                << "hr" << true; // from the right: Urdu leads there
    }

    void putsTwoLanguagesSideBySide()
    {
        QFETCH(QString, own);
        QFETCH(QString, beside);
        QFETCH(bool, croatianLeads);
        const QString path =
            written("beside-" + own + '-' + beside, PrintSamples::edition(), {.language = own, .beside = beside});
        QVERIFY(PdfTools::isClean(path));
        const QList<QRectF> found = boxes(path, "[^<]*nasmiješite[^<]*");
        QCOMPARE(found.size(), 2);
        for (const QRectF &word : found)
            QVERIFY(croatianLeads ? word.right() < 595.0 / 2 : word.left() > 595.0 / 2);
        for (const QString &language : {own, beside})
            QVERIFY(PdfTools::attachment(path).contains(PrintSamples::greeting()[language].handling));
    }

    void breaksLongTextsSideBySideBetweenPages()
    {
        Edition edition = PrintSamples::edition();
        RuleText &text = edition.areas[0].rules[0].rule.texts["hr"];
        QStringList numbered;
        for (int i = 1; i <= 900; ++i)
            numbered << QString("riječ%1").arg(i);
        text.handling = numbered.join(' ');
        const QString path = written("beside-long", edition, {.language = "hr", .beside = "ur"});
        QCOMPARE(words(PdfTools::text(path)).filter(QRegularExpression("^riječ[0-9]+$")), numbered);
        for (const QRectF &word : boxes(path, "[^<]*riječ[0-9]+[^<]*"))
            QVERIFY(word.bottom() < 842 - 36 && word.top() > 36 && word.right() < 595.0 / 2);
    }

    void printsASheetForEachRule()
    {
        const Edition edition = PrintSamples::edition();
        const QString path = written("sheets", edition, {.as = As::Sheets, .language = "hr"});
        QVERIFY(PdfTools::isClean(path));
        QCOMPARE(PdfTools::information(path, "Pages"), "3");
        QStringList pages = pageTexts(path);
        for (QString &page : pages)
            page = page.simplified();
        QVERIFY(pages[0].contains("Pozdravite odmah") && pages[0].contains("Kupci koje nitko ne pozdravi"));
        QVERIFY(pages[1].contains("Slušajte prije nego") && pages[1].contains("Odbačene pritužbe"));
        QCOMPARE(outline(path).size(), 3);
        const QString one =
            written("sheet", edition, {.as = As::Sheets, .language = "hr", .beside = "te", .place = {1, 0}});
        QCOMPARE(PdfTools::information(one, "Pages"), "1");
        QVERIFY(PdfTools::text(one).contains("Slušajte"));
    }

    void printsAPoster_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("paper");
        QTest::addColumn<QString>("size");
        QTest::newRow("hr") << "hr" << int(PaperSize::A3) << "842 x 1191 pts (A3)";
        QTest::newRow("ur") << "ur" << int(PaperSize::A4) << "595 x 842 pts (A4)";
        QTest::newRow("te") << "te" << int(PaperSize::A3) << "842 x 1191 pts (A3)";
    }

    void printsAPoster()
    {
        QFETCH(QString, language);
        QFETCH(int, paper);
        QFETCH(QString, size);
        const QString path = written("poster-" + language, PrintSamples::edition(),
                                     {.as = As::Poster, .language = language, .place = {1, -1}}, PaperSize(paper));
        QVERIFY(PdfTools::isClean(path));
        QCOMPARE(PdfTools::information(path, "Pages"), "1");
        QCOMPARE(PdfTools::information(path, "Page size"), size);
        // Large enough to fill the sheet: there is ink down to its last quarter, and none runs off it.
        const QImage drawn = PdfTools::picture(path, 1, 50);
        QVERIFY(hasInk(drawn, drawn.height() * 6 / 10, drawn.height() * 85 / 100));
        QVERIFY(!hasInk(drawn, drawn.height() - 5, drawn.height()));
    }

    void printsWhatMarkdownSays()
    {
        Edition edition = PrintSamples::edition();
        edition.areas[0].rules[0].rule.texts["hr"].handling =
            "**Prvo** pozdravite *srdačno*, pa:\n\n- pogledom\n    1. kratko\n- riječju\n\nViše na "
            "[stranici](https://example.org/a), i [ovdje](#2.1).\n\n| Sat | Tko |\n| --- | --- |\n| 8 | Ana |\n| 12 | "
            "Đuro |";
        const QString path = written("marked", edition, {.language = "hr"});
        QVERIFY(PdfTools::isClean(path));
        const QString text = PdfTools::text(path).simplified().remove(QChar(0x2068)).remove(QChar(0x2069));
        QVERIFY2(text.contains("Prvo pozdravite srdačno, pa: • pogledom 1. kratko • riječju"), qPrintable(text));
        QVERIFY2(text.contains("stranici (https://example.org/a), i ovdje (2.1)."), qPrintable(text));
        QVERIFY2(!text.contains('*') && !text.contains('|') && text.contains("Đuro"), qPrintable(text));
        QVERIFY(PdfTools::run("pdffonts", {path}).output.contains("Italic"));
        const QList<QRectF> left = boxes(path, "12"), right = boxes(path, "Đuro");
        QCOMPARE(left.size(), 1);
        QCOMPARE(right.size(), 1);
        QVERIFY(left[0].right() < right[0].left() && qAbs(left[0].top() - right[0].top()) < 1);
        const QString two = written("marked-beside", edition, {.language = "hr", .beside = "ur"});
        QVERIFY(PdfTools::isClean(two));
    }

    void saysSignsAndToWhomARuleApplies()
    {
        Edition edition = PrintSamples::edition();
        edition.areas[0].texts["hr"].signs = "- Telefon zvoni dugo";
        edition.areas[0].rules[0].rule.audience = {{"Prodavač"}, {"Split", "Zadar"}};
        const QString text = pageTexts(written("signs", edition, {.language = "hr"})).join(QChar(0x20)).simplified();
        QVERIFY2(text.contains("Znakovi") && text.contains("Telefon zvoni dugo"), qPrintable(text));
        QVERIFY2(text.contains("vrijedi za: Prodavač") && text.contains("vrijedi u: Split, Zadar"), qPrintable(text));
    }

    void printsTheWorkingText()
    {
        Edition edition = PrintSamples::edition();
        edition.number = 0;
        const QString path = written("working", edition, {.language = "hr"});
        QVERIFY(PdfTools::text(path).contains("Radni tekst"));
        QVERIFY(!PdfTools::text(path).contains("Izdanje"));
    }

    void printsNothingThatIsNotThere()
    {
        const Edition edition = PrintSamples::edition();
        QCOMPARE(handbookPages(edition, {.as = As::Poster, .language = "hr", .place = {7, -1}}).count, 0);
        QCOMPARE(handbookPages(edition, {.as = As::Sheets, .language = "hr", .place = {0, 5}}).count, 0);
        QCOMPARE(handbookPages(edition, {.as = As::Poster, .language = "hr"}).count, 2);
    }

private:
    static QString written(const QString &name, const Edition &edition, const HandbookPages &pages,
                           PaperSize paper = PaperSize::A4)
    {
        const QString path = PdfTools::path(TEST_OUTPUT "/handbook", name + ".pdf");
        return writePdf(path, handbookPages(edition, pages), paper, {.title = name, .language = pages.language})
            ? path
            : QString();
    }

    static QStringList words(const QString &text) { return text.split(QRegularExpression("\\s+"), Qt::SkipEmptyParts); }

    static bool hasInk(const QImage &picture, int from, int to)
    {
        for (int y = from; y < to; ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.constScanLine(y)[x] < 100)
                    return true;
            }
        }
        return false;
    }
};

QTEST_MAIN(HandbookPagesTest)
#include "handbookpages_test.moc"
