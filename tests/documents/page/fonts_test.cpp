#include "page/fonts.h"
#include "support/pdftools.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QRawFont>
#include <QTest>
#include <QTextLayout>

using namespace Qt::StringLiterals;

/// The Nastaliq that Debian has is drawn wrongly by Qt 6.4; ours has to stand as HarfBuzz itself would have it.
class FontsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void placesGlyphsAsHarfBuzzDoes_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("bold");
        for (const QString &word : {u"کسٹمر"_s, u"گاہکوں"_s, u"ایکسیسبیلٹی"_s}) {
            QTest::addRow("%s", qPrintable(word)) << word << false;
            QTest::addRow("%s, bold", qPrintable(word)) << word << true;
        }
    }

    void placesGlyphsAsHarfBuzzDoes()
    {
        QFETCH(QString, word);
        QFETCH(bool, bold);
        constexpr int size = 1000; // the font's own units
        QFont font = textFont("ur", 12, bold);
        font.setPixelSize(size);
        font.setHintingPreference(QFont::PreferNoHinting);
        QTextLayout layout(word, font);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(100000);
        layout.endLayout();
        const QList<QGlyphRun> runs = layout.glyphRuns();
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs[0].rawFont().familyName(), "Countersign Nastaliq");
        QCOMPARE(runs[0].rawFont().weight(), bold ? QFont::Bold : QFont::Normal);

        // [glyph=cluster@x,y+advance|…], the pen moving by each advance
        const QString name = bold ? "CountersignNastaliq-Bold.ttf" : "CountersignNastaliq-Regular.ttf";
        const QString file = PdfTools::path(TEST_OUTPUT "/fonts", name);
        QVERIFY(QFile::copy(":/fonts/" + name, file));
        QString shaped = PdfTools::run("hb-shape", {"--no-glyph-names", "--no-clusters", file, word}).output.trimmed();
        shaped = shaped.mid(1).chopped(1);
        QMap<quint32, QList<QPointF>> expected, found;
        qreal pen = 0;
        for (const QString &glyph : shaped.split('|')) {
            const QString place = glyph.section('@', 1).section('+', 0, 0);
            const QPointF offset = glyph.contains('@')
                ? QPointF(place.section(',', 0, 0).toDouble(), place.section(',', 1).toDouble())
                : QPointF();
            expected[glyph.section('@', 0, 0).section('+', 0, 0).toUInt()] << QPointF(pen + offset.x(), -offset.y());
            pen += glyph.section('+', 1).toDouble();
        }
        const QList<QPointF> positions = runs[0].positions();
        for (int i = 0; i < positions.size(); ++i)
            found[runs[0].glyphIndexes()[i]] << positions[i] - QPointF(0, line.ascent());
        QCOMPARE(found.keys(), expected.keys());
        for (auto glyph = expected.cbegin(); glyph != expected.cend(); ++glyph) {
            QList<QPointF> places = found[glyph.key()];
            QCOMPARE(places.size(), glyph->size());
            for (const QPointF &place : *glyph) {
                const auto near = std::find_if(places.begin(), places.end(),
                                               [&](const QPointF &p) { return (p - place).manhattanLength() <= 4; });
                QVERIFY2(near != places.end(),
                         qPrintable(QString("glyph %1 at %2, %3").arg(glyph.key()).arg(place.x()).arg(place.y())));
                places.erase(near);
            }
        }
    }

    void setsEachScriptInItsOwnType_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("families");
        QTest::newRow("Latin name in Urdu") << "ur"
                                            << "ادارے Galerija کی" << QStringList{"Countersign Nastaliq", "Noto Sans"};
        QTest::newRow("Urdu name in Croatian") << "hr"
                                               << "Ime زینب i" << QStringList{"Countersign Nastaliq", "Noto Sans"};
        QTest::newRow("Telugu name in English") << "en"
                                                << "Name లక్ష్మీ" << QStringList{"Noto Sans", "Noto Sans Telugu"};
        QTest::newRow("Latin name in Telugu") << "te"
                                              << "పేరు Ana 12" << QStringList{"Noto Sans", "Noto Sans Telugu"};
        QTest::newRow("Croatian") << "hr"
                                  << "Đurđica Žagar Šćrbačić" << QStringList{"Noto Sans"};
    }

    void setsEachScriptInItsOwnType()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QStringList, families);
        QFont font = textFont(language, 12);
        font.setPixelSize(200);
        QTextLayout layout(text, font);
        layout.setFormats(otherScripts(text, language, font));
        layout.beginLayout();
        layout.createLine().setLineWidth(100000);
        layout.endLayout();
        QSet<QString> found;
        for (const QGlyphRun &run : layout.glyphRuns()) {
            found << run.rawFont().familyName();
            QVERIFY(!run.glyphIndexes().contains(0)); // a box in place of a letter
        }
        QCOMPARE(found, QSet<QString>(families.cbegin(), families.cend()));
    }
};

QTEST_MAIN(FontsTest)
#include "fonts_test.moc"
