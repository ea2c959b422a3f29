#include "handbook/excerpt.h"
#include "handbook/translation.h"
#include "support/workspace.h"

#include <QRandomGenerator>

#include <set>

/// Parts of a handbook on their way elsewhere.
class ExcerptTest : public QObject {
    Q_OBJECT

private:
    static QList<qint64> idsOf(const Handbook &handbook)
    {
        QList<qint64> ids;
        for (const ProblemArea &area : handbook.areas) {
            ids << area.id.stored();
            for (const Rule &rule : area.rules)
                ids << rule.id.stored();
        }
        return ids;
    }

    static Handbook someHandbook(QRandomGenerator &random)
    {
        Handbook handbook;
        for (int area = random.bounded(1, 5); area > 0; --area) {
            handbook.areas << ProblemArea{.texts = {{"en", {.title = "x"}}}};
            for (int rule = random.bounded(5); rule > 0; --rule)
                handbook.areas.last().rules << Rule{.texts = {{"hr", {.title = "y"}}}};
        }
        return handbook;
    }

    static QList<Place> somePlaces(const Handbook &handbook, QRandomGenerator &random)
    {
        QList<Place> all, some;
        for (qsizetype area = 0; area < handbook.areas.size(); ++area) {
            for (qsizetype rule = -1; rule < handbook.areas[area].rules.size(); ++rule)
                all << Place{area, rule};
        }
        for (const Place &place : std::as_const(all)) {
            if (random.bounded(3) == 0)
                some << place;
        }
        return inOrder(some.isEmpty() ? QList{all.first()} : some);
    }

private slots:
    void nothingIsLostOrDoubledOnTheWay()
    {
        QRandomGenerator random(20261123);
        for (int round = 0; round < 500; ++round) {
            const Handbook handbook = someHandbook(random);
            const QList<Place> places = somePlaces(handbook, random);
            const Excerpt excerpt = excerptOf(handbook, places);
            const Handbook left = without(handbook, places);
            std::optional<Place> after;
            if (!left.areas.isEmpty())
                after = Place{random.bounded(left.areas.size()), -1};
            const auto asSet = [](const QList<qint64> &ids) { return std::multiset<qint64>(ids.begin(), ids.end()); };

            const Handbook back = pasted(left, excerpt, after).handbook;
            std::multiset<qint64> now = asSet(idsOf(back));
            if (left.areas.isEmpty() && !excerpt.rules.isEmpty())
                now.erase(back.areas[0].id.stored()); // the area that loose rules were given
            QCOMPARE(now, asSet(idsOf(handbook)));

            const Handbook twice = pasted(handbook, excerpt, Place{0, -1}).handbook;
            const QList<qint64> ids = idsOf(twice);
            QCOMPARE(std::set<qint64>(ids.begin(), ids.end()).size(), size_t(ids.size()));
            QCOMPARE(ids.size(), idsOf(handbook).size() * 2 - idsOf(left).size());

            if (areAlike(places)) {
                const qsizetype area = random.bounded(handbook.areas.size());
                const Place gap{area, places[0].rule < 0 ? -1 : random.bounded(handbook.areas[area].rules.size() + 1)};
                QCOMPARE(asSet(idsOf(gathered(handbook, places, gap))), asSet(idsOf(handbook)));
            }
        }
    }

    void comesBackFromBytes()
    {
        Handbook handbook = TestWorkspace::smallHandbook();
        handbook.areas[0].texts["ur"].intro = "گاہک \"؟\"\nسلام";
        const Excerpt excerpt{handbook.areas,
                              {handbook.areas[0].rules[1]},
                              {{handbook.areas[0].rules[0].id, *newAttachment("plan.gif", "GIF89a…\0x")}}};
        QCOMPARE(excerptFromBytes(excerptBytes(excerpt)), std::optional(excerpt));
    }

    void keepsTranslationsAndWhatTheyWereMadeFrom()
    {
        const Handbook handbook = withBases({}, TestWorkspace::smallHandbook(), "en");
        QVERIFY(!handbook.areas[0].rules[0].bases.isEmpty());
        const auto excerpt = excerptFromBytes(excerptBytes(excerptOf(handbook, {{0, -1}})));
        QVERIFY(excerpt);
        QCOMPARE(pasted({}, *excerpt, {}).handbook, handbook);
    }

    void picturesFollowTheirRules()
    {
        const Handbook handbook = TestWorkspace::smallHandbook();
        const Id<Rule> first = handbook.areas[0].rules[0].id, second = handbook.areas[0].rules[1].id;
        const NewAttachment one = *newAttachment("one.gif", "GIF89a1"), two = *newAttachment("two.gif", "GIF89a2");
        Excerpt excerpt = excerptOf(handbook, {{0, -1}});
        excerpt.pictures = {{second, two}, {first, one}, {Id<Rule>::next(), one}};
        QCOMPARE(rulesOf(excerpt), (QList{first, second}));

        const Pasted moved = pasted({}, excerpt, {});
        QCOMPARE(moved.pictures, (QList<std::pair<Id<Rule>, NewAttachment>>{{first, one}, {second, two}}));

        const Pasted copied = pasted(handbook, excerpt, {});
        const QList<Rule> &copies = copied.handbook.areas[1].rules;
        QVERIFY(copies[0].id != first);
        QCOMPARE(copied.pictures,
                 (QList<std::pair<Id<Rule>, NewAttachment>>{{copies[0].id, one}, {copies[1].id, two}}));
    }

    void takesNothingElse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("hello");
        QTest::newRow("another format") << QByteArray("{\"format\":\"x\",\"rules\":[{\"texts\":{}}]}");
        QTest::newRow("no parts") << QByteArray("{\"format\":\"countersign-excerpt-1\"}");
        QTest::newRow("parts of another kind") << QByteArray("{\"format\":\"countersign-excerpt-1\",\"rules\":7}");
        QTest::newRow("too much") << "{\"format\":\"countersign-excerpt-1\",\"rules\":[{}],\"x\":\""
                + QByteArray(41'000'000, 'x') + "\"}";
    }

    void takesNothingElse()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(excerptFromBytes(bytes), std::nullopt);
    }

    void cleansWhatComesFromOutside()
    {
        const auto excerpt =
            excerptFromBytes("{\"format\":\"countersign-excerpt-1\",\"rules\":[{\"id\":\"-7\",\"value\":\"x\","
                             "\"channels\":[\"telephone\",\"x\",3],\"texts\":{\"../"
                             "en\":{\"title\":\"no\"},\"hr\":{\"title\":\"e\\u0301\\u0000\",\"handling\":5}}}]}");
        QVERIFY(excerpt);
        const Rule rule = excerpt->rules[0];
        QCOMPARE(rule.texts.keys(), QStringList{"hr"});
        QCOMPARE(rule.texts["hr"].title, QString::fromUtf8("é"));
        QCOMPARE(rule.texts["hr"].handling, "");
        QCOMPARE(rule.channels, QList{Channel::Telephone});
        QVERIFY(!rule.value);
        QVERIFY(pasted({}, *excerpt, {}).handbook.areas[0].rules[0].id.stored() > 0);
    }

    void isMarkdownToOtherPrograms()
    {
        const Handbook handbook{{ProblemArea{
            .texts = {{"en", {"Counter", "Nobody looks up."}}},
            .rules = {Rule{.texts = {{"en", {.title = "Greet", .situation = " ", .handling = "Look up."}}}}}}}};
        QCOMPARE(excerptText(excerptOf(handbook, {{0, -1}}), "en"),
                 "# Counter\n\nNobody looks up.\n\n## Greet\n\nLook up.\n");
    }
};

QTEST_GUILESS_MAIN(ExcerptTest)
#include "excerpt_test.moc"
