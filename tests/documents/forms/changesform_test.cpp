#include "forms/changesform.h"

#include "page/fonts.h"
#include "page/pdf.h"
#include "support/pdftools.h"
#include "support/printsamples.h"

#include <QRegularExpression>
#include <QTest>

/// What changed, on paper, looked at with poppler.
class ChangesFormTest : public QObject {
    Q_OBJECT

private:
    /// The rule of the first area is moved behind the second's first, which says something else; one is new, one gone.
    static Edition changed(const Edition &before)
    {
        Edition after = before;
        after.number = 4;
        after.dated = QDate(2026, 5, 1);
        for (RuleText &text : after.areas[1].rules[0].rule.texts) {
            QStringList words = text.handling.split(' ');
            words[1] = "24";
            text.handling = words.join(' ');
        }
        after.areas[1].rules.insert(1, after.areas[0].rules.takeFirst());
        EditionRule &fresh = after.areas[1].rules[2];
        fresh.rule.id = Id<Rule>::next();
        for (RuleText &text : fresh.rule.texts)
            text.title += " 7";
        return after;
    }

    static Document form(const Edition &before, const Edition &after, const QString &language)
    {
        std::set<Id<Rule>> material;
        for (const EditionRule &rule : after.areas[1].rules)
            material.insert(rule.rule.id);
        const EditionDiff diff = editionDiff(before, after, language, material);
        return changesForm(handbookChanges(diff, before, after, language), before, after, language);
    }

    static QString written(const Document &document, const QString &name)
    {
        const QString path = PdfTools::path(QStringLiteral(TEST_OUTPUT "/changes"), name + ".pdf");
        const Done done = writePdf(path, batchOf({document}), PaperSize::A4,
                                   {"What changed", "Galerija", document.language, QDateTime::currentDateTime()});
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
        return path;
    }

    /// Where each line of `words` stands on the first page, in pixels at 144 dpi.
    static QList<QRect> boxes(const QString &pdf, const QString &words)
    {
        static const QString number = "=\"([0-9.]+)\"";
        const QRegularExpression pattern("<word xMin" + number + " yMin" + number + " xMax" + number + " yMax" + number
                                         + ">" + QRegularExpression::escape(words) + "</word>");
        const QString page = QString::fromUtf8(PdfTools::run("pdftotext", {"-bbox", "-l", "1", pdf, "-"}).output);
        QList<QRect> found;
        auto match = pattern.globalMatch(page);
        while (match.hasNext()) {
            const auto one = match.next();
            found << QRect(QPoint(int(one.captured(1).toDouble() * 2), int(one.captured(2).toDouble() * 2)),
                           QPoint(int(one.captured(3).toDouble() * 2), int(one.captured(4).toDouble() * 2)));
        }
        return found;
    }

    /// Whether a line runs through the whole width of `box` between two parts of its height.
    static bool hasLine(const QImage &page, const QRect &box, qreal from, qreal to)
    {
        for (int y = box.top() + int(box.height() * from); y <= box.top() + int(box.height() * to); ++y) {
            int dark = 0;
            for (int x = box.left() + 2; x < box.right() - 2; ++x)
                dark += qGray(page.pixel(x, y)) < 140;
            if (dark >= box.width() - 5)
                return true;
        }
        return false;
    }

private slots:
    void initTestCase() { loadFonts(); }

    void saysWhatBecameOfEach()
    {
        const Edition before = PrintSamples::edition();
        const QString text = plainText(form(before, changed(before), "en")).remove(m_isolates);
        QVERIFY2(text.contains("From: Edition 3, 1 March 2026\nTo: Edition 4, 1 May 2026"), qPrintable(text));
        QVERIFY2(text.contains("Changes: 4. Material ones among them: 3."), qPrintable(text));
        QVERIFY2(text.contains("2.1\tListen before you speak\tmaterial change"), qPrintable(text));
        QVERIFY2(text.contains("Let [-the-] {+24+} customer finish"), qPrintable(text));
        QVERIFY2(text.contains("2.2\tGreet at once\tmoved\nMoved from 1.1 to 2.2."), qPrintable(text));
        QVERIFY2(text.contains("2.3\tGreet at once 7\tnew\n"), qPrintable(text));
        QVERIFY2(text.contains("2.2\tGreet at once\tremoved\n"), qPrintable(text));
        QVERIFY2(text.contains("Required handling\t[-Look up, smile"), qPrintable(text));
        QVERIFY2(text.contains("Value\t[-courtesy-]"), qPrintable(text));
    }

    void isPrintedInEachLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("moved");
        QTest::newRow("en") << "en"
                            << "Moved from 1.1 to 2.2.";
        QTest::newRow("hr") << "hr"
                            << "Premješteno s mjesta 1.1 na mjesto 2.2.";
        QTest::newRow("te") << "te" << QString::fromUtf8("1.1 నుండి 2.2కు మారింది.");
        QTest::newRow("ur") << "ur" << QString::fromUtf8("1.1 سے 2.2 پر منتقل ہوا۔");
    }

    void isPrintedInEachLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, moved);
        const Edition before = PrintSamples::edition();
        const QString pdf = written(form(before, changed(before), language), language);
        QVERIFY(PdfTools::isClean(pdf));
        const QString kept = PdfTools::attachment(pdf).remove(m_isolates);
        QVERIFY2(kept.contains(moved), qPrintable(kept));
        QCOMPARE(kept.count("{+24+}"), 1);
        if (language == "en" || language == "hr") {
            const QString read = PdfTools::text(pdf).remove(m_isolates);
            QVERIFY2(read.contains(moved), qPrintable(read));
            QVERIFY2(read.contains(language == "en" ? "Page 1 of 1" : "Stranica 1 od 1"), qPrintable(read));
        }
        PdfTools::run("pdftoppm", {"-r", "100", "-singlefile", pdf, QString(pdf).chopped(4)}); // to be looked at
        const QImage page(QString(pdf).chopped(4) + ".ppm");
        QVERIFY(!page.isNull() && page.isGrayscale()); // nothing is said by colour
    }

    void strikesOutAndUnderlines()
    {
        const Edition before = PrintSamples::edition();
        const QString pdf = written(form(before, changed(before), "en"), "marks");
        const QImage page = PdfTools::picture(pdf, 1, 144);
        // Of the rule that was removed, and of the one that came with the same words.
        const QList<QRect> situations = boxes(pdf, "A customer comes in while you are busy with something else.");
        const QRect moved = boxes(pdf, "Moved from 1.1 to 2.2.").value(0);
        QCOMPARE(situations.size(), 2);
        QVERIFY(!moved.isNull());
        QVERIFY(hasLine(page, situations[0], 0.3, 0.75));
        QVERIFY(!hasLine(page, situations[0], 0.8, 1));
        QVERIFY(hasLine(page, situations[1], 0.75, 1));
        QVERIFY(!hasLine(page, situations[1], 0, 0.7));
        QVERIFY(!hasLine(page, moved, 0, 1));
    }

    void saysToWhomItApplies()
    {
        const Edition before = PrintSamples::edition();
        Edition after = before;
        after.areas[0].rules[0].rule.audience.titles = {"Cashier"};
        after.areas[0].texts["en"].signs = "Nobody looks up.";
        const QString text = plainText(form(before, after, "en")).remove(m_isolates);
        QVERIFY2(text.contains("{+applies to: Cashier+}"), qPrintable(text));
        QVERIFY2(text.contains("Signs\t{+Nobody looks up.+}"), qPrintable(text));
    }

    void saysThatNothingChanged()
    {
        const Edition before = PrintSamples::edition();
        const QString text = plainText(form(before, before, "en")).remove(m_isolates);
        QVERIFY2(text.contains("Changes: 0."), qPrintable(text));
        QVERIFY(!text.contains("struck"));
    }

    void namesTheWorkingHandbook()
    {
        const Edition before = PrintSamples::edition();
        Edition after = changed(before);
        after.dated = {};
        const QString text = plainText(form(before, after, "en")).remove(m_isolates);
        QVERIFY2(text.contains("To: Handbook as it is now, not yet published"), qPrintable(text));
    }

private:
    const QRegularExpression m_isolates{"[\\x{2066}-\\x{2069}]"};
};

QTEST_MAIN(ChangesFormTest)
#include "changesform_test.moc"
