#include "shell/style.h"

#include "support/ownsettings.h"

#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QtMath>

namespace {

double luminance(const QColor &colour)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : qPow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

/// As WCAG 2.1 reckons it.
double contrast(const QColor &first, const QColor &second)
{
    const double a = luminance(first), b = luminance(second);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

bool hasInk(const QImage &image, int row)
{
    for (int x = 0; x < image.width(); ++x) {
        if (qGray(image.pixel(x, row)) < 128)
            return true;
    }
    return false;
}

}

/// What can be read is read: colours against their grounds, and tall letters whole.
class StyleTest : public QObject {
    Q_OBJECT

private:
    OwnSettings m_settings;

private slots:
    void coloursStandOutFromTheirGrounds_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << withAccent(QPalette(QColor(0xef, 0xef, 0xef), QColor(0xef, 0xef, 0xef)));
        QTest::newRow("dark") << withAccent(QPalette(QColor(0x31, 0x36, 0x3b), QColor(0x2a, 0x2e, 0x32)));
    }

    void coloursStandOutFromTheirGrounds()
    {
        QFETCH(QPalette, palette);
        for (const Sign sign : {Sign::Fulfilled, Sign::Due, Sign::Overdue}) {
            for (const auto ground : {QPalette::Base, QPalette::Window}) {
                const double found = contrast(colour(sign, palette), palette.color(ground));
                QVERIFY2(found >= 4.5, qPrintable(QString("%1 on %2: %3").arg(int(sign)).arg(ground).arg(found)));
            }
        }
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::Link), palette.color(QPalette::Base)) >= 4.5);
    }

    void tallNastaliqIsDrawnWhole_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("climbs high") << "ایکسیسبیلٹی";
        QTest::newRow("goes deep") << "پیچ و خم، حج";
        QTest::newRow("customers") << "گاہکوں کے لیے کسٹمر";
    }

    void tallNastaliqIsDrawnWhole()
    {
        QFETCH(QString, word);
        speak("ur");
        QPalette plain(Qt::white);
        plain.setColor(QPalette::WindowText, Qt::black);
        QLabel label(word);
        label.setPalette(plain);
        label.ensurePolished();
        label.resize(label.sizeHint());
        const QImage drawn = label.grab().toImage();
        bool hasAny = false;
        for (int row = 0; row < drawn.height(); ++row)
            hasAny = hasAny || hasInk(drawn, row);
        QVERIFY(hasAny);
        QVERIFY(!hasInk(drawn, 0));
        QVERIFY(!hasInk(drawn, drawn.height() - 1));
        speak("en");
    }

    void primaryButtonIsDrawnInTheAccent()
    {
        speak("en");
        QPushButton button("Print");
        makePrimary(&button);
        button.resize(120, 40);
        const QColor drawn = button.grab().toImage().pixelColor(60, 8);
        QCOMPARE(drawn, QApplication::palette().color(QPalette::Highlight));
    }
};

QTEST_MAIN(StyleTest)
#include "style_test.moc"
