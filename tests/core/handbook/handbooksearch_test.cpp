#include "handbook/handbooksearch.h"
#include "support/shophandbook.h"

#include <QTest>

namespace {

Edition editionOf(const Handbook &handbook, int number)
{
    Edition edition{.number = number};
    for (const ProblemArea &area : handbook.areas) {
        EditionArea published{area.id, area.texts, {}};
        for (const Rule &rule : area.rules)
            published.rules << EditionRule{rule};
        edition.areas << published;
    }
    return edition;
}

/// Edition, number, language and field of each hit, and what was found of its text.
QStringList shown(const QList<SearchHit> &hits)
{
    QStringList all;
    for (const SearchHit &hit : hits) {
        QStringList found;
        for (const TextRange &one : hit.found)
            found << hit.text.mid(one.begin, one.length);
        all << QString("%1 %2 %3 %4 %5")
                   .arg(QString::number(hit.edition), numberOf(hit.place), hit.language, word(hit.field),
                        found.join('|'));
    }
    return all;
}

}

class HandbookSearchTest : public QObject {
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("in order of the handbook")
            << "greet"
            << "" << QStringList{"0 1.1 en handling greet", "0 1.2 en handling Greet|greet"};
        QTest::newRow("every word, in whatever part") << "call greet"
                                                      << "" << QStringList{"0 1.2 en handling Greet|call|greet"};
        QTest::newRow("the part that has most of it") << "customer comes greet"
                                                      << "" << QStringList{"0 1.1 en situation customer|comes"};
        QTest::newRow("in the title alone") << "phone"
                                            << "" << QStringList{"0 1.2 en title Phone"};
        QTest::newRow("an area") << "who wait"
                                 << "" << QStringList{"0 1 en intro wait"};
        QTest::newRow("an area’s introduction") << "unseen"
                                                << "" << QStringList{"0 1 en intro unseen"};
        QTest::newRow("Croatian, as typed without accents") << "gospodju"
                                                            << "" << QStringList{"0 1.1 hr handling gospođu"};
        QTest::newRow("Urdu without vowels") << "گاہک"
                                             << "" << QStringList{"0 1.1 ur handling گاہَک"};
        QTest::newRow("Telugu without joiner") << "కస్టమర్ను"
                                               << "" << QStringList{"0 1.1 te handling కస్టమర్\u200Cను"};
        QTest::newRow("one language only") << "p"
                                           << "hr" << QStringList{"0 1 hr title p", "0 1.1 hr handling P|p|p|p"};
        QTest::newRow("a number") << "1.2"
                                  << "" << QStringList{"0 1.2 en title "};
        QTest::newRow("never across languages") << "greet pozdravite"
                                                << "" << QStringList{};
        QTest::newRow("never across parts") << "onceA"
                                            << "" << QStringList{};
        QTest::newRow("nothing typed") << " \u200C "
                                       << "" << QStringList{};
    }

    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(QString, language);
        QFETCH(QStringList, expected);
        HandbookSearch search;
        search.add(shopHandbook());
        QCOMPARE(shown(search.find({.typed = typed, .language = language})), expected);
    }

    /// Markdown is found, and shown, as it is read.
    void findsWhatIsRead()
    {
        Handbook handbook = shopHandbook();
        handbook.areas[0].texts["en"].intro = "# Not a heading, **bo**ld";
        handbook.areas[0].rules[0].texts["en"] = {"Two * three", "", "- **Gr**eet [the caller](#1.2)", "", ""};
        HandbookSearch search;
        search.add(handbook);
        const auto hits = search.find({.typed = "greet the caller", .language = "en", .atMost = 1});
        QCOMPARE(shown(hits), QStringList{"0 1.1 en handling Greet|the|caller"});
        QCOMPARE(hits[0].text, "• Greet the caller");
        QCOMPARE(shown(search.find({.typed = "bold"})), QStringList{"0 1 en intro bold"});
        QCOMPARE(shown(search.find({.typed = "two *"})), QStringList{"0 1.1 en title Two|*"});
        QCOMPARE(shown(search.find({.typed = "**"})), QStringList());
    }

    void findsInEditions()
    {
        const Handbook first = shopHandbook();
        Handbook now = first;
        now.areas[0].rules[0].texts["en"].handling = "Say hello.";
        HandbookSearch search;
        search.add(now);
        search.add(editionOf(now, 2));
        search.add(editionOf(first, 1));
        QCOMPARE(shown(search.find({.typed = "look up"})), QStringList{"1 1.1 en handling Look|up"});
        QCOMPARE(shown(search.find({.typed = "hello"})),
                 (QStringList{"0 1.1 en handling hello", "2 1.1 en handling hello"}));
        QCOMPARE(shown(search.find({.typed = "rings", .edition = 2})), QStringList{"2 1.2 en situation rings"});
        QCOMPARE(shown(search.find({.typed = "rings", .edition = 0})), QStringList{"0 1.2 en situation rings"});
        const auto hits = search.find({.typed = "look up"});
        QCOMPARE(hits[0].rule, first.areas[0].rules[0].id);
        QCOMPARE(hits[0].area, first.areas[0].id);
        QCOMPARE(hits[0].title, "Greet at once");
    }

    void stopsAtWhatIsWanted()
    {
        Handbook handbook = shopHandbook();
        for (int i = 0; i < 1000; ++i)
            handbook.areas[0].rules << Rule{.texts = {{"en", {"Title", "", "Handling", "", ""}}}};
        HandbookSearch search;
        search.add(handbook);
        QCOMPARE(search.find({.typed = "handling", .atMost = 20}).size(), 20);
        QCOMPARE(search.find({.typed = "handling", .atMost = 5000}).size(), 1000);
        int asked = 0;
        const auto cut = search.find({.typed = "handling", .atMost = 5000}, [&] { return ++asked < 3; });
        QVERIFY(cut.size() < 1000 && asked == 3);
    }
};

QTEST_GUILESS_MAIN(HandbookSearchTest)
#include "handbooksearch_test.moc"
