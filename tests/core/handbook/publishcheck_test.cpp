#include "handbook/publishcheck.h"

#include "handbook/translation.h"

#include <QTest>

/// What is found before publishing.
class PublishCheckTest : public QObject {
    Q_OBJECT

private:
    static Handbook whole(const QStringList &languages)
    {
        Handbook handbook{{ProblemArea{.rules = {Rule{}, Rule{}}}}};
        for (const QString &language : languages) {
            handbook.areas[0].texts[language] = {"Area", ""};
            for (Rule &rule : handbook.areas[0].rules)
                rule.texts[language] = {.title = "Title", .handling = "Do it."};
        }
        return handbook;
    }

    static QString told(const Finding &finding)
    {
        return QStringList{word(finding.kind), finding.language, finding.numbers.join(' '), finding.target,
                           blocks(finding) ? "blocks" : ""}
            .join('|');
    }

private slots:
    void finds_data()
    {
        QTest::addColumn<Handbook>("handbook");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("nothing there") << Handbook() << QStringList{"no-rules||||blocks"};
        QTest::newRow("nothing to find") << whole({"en", "hr"}) << QStringList();
        QTest::newRow("one language") << whole({"en"}) << QStringList();
        QTest::newRow("decided in another") << whole({"hr"}) << QStringList{"governing-left-out|en|1 1.1 1.2||"};
        Handbook handbook = whole({"en", "te"});
        handbook.areas[0].rules[1].texts["te"].handling = " ";
        QTest::newRow("a language left out") << handbook << QStringList{"language-left-out|te|1.2||"};
        handbook.areas[0].rules[0].texts.remove("en");
        QTest::newRow("no language") << handbook
                                     << QStringList{"no-language||||blocks", "governing-left-out|en|1.1||",
                                                    "language-left-out|te|1.2||"};
        handbook = whole({"en"});
        handbook.areas << ProblemArea{.texts = {{"en", {"Second", "See [there](#۱.۲)."}}}};
        QTest::newRow("an empty area") << handbook << QStringList{"empty-area||2||"};
        handbook = withBases({}, whole({"en", "te", "hr"}), "en");
        handbook.areas[0].texts["en"].intro = "New";
        handbook.areas[0].rules[1].texts["en"].reason = "New";
        handbook = markedCurrent(handbook, {0, 1}, "te", "en");
        QTest::newRow("stale translations")
            << handbook << QStringList{"stale-left-out|te|1||", "stale-left-out|hr|1 1.2||"};
        handbook = whole({"en", "ur"});
        handbook.areas[0].texts["en"].intro = "[See](#1), [see](#1.2), [see](#3), [site](https://example.org/#9.9)";
        handbook.areas[0].rules[1].texts["ur"].example = "[یہاں](#۷.۱) [بھی](#7.2)";
        QTest::newRow("references") << handbook
                                    << QStringList{"broken-reference|en|1|3|", "broken-reference|ur|1.2|7.1|",
                                                   "broken-reference|ur|1.2|7.2|"};
    }

    void finds()
    {
        QFETCH(Handbook, handbook);
        QFETCH(QStringList, found);
        QStringList all;
        for (const Finding &finding : publishCheck(withBases({}, handbook, "en"), "en", {"en", "ur", "te", "hr"})) {
            all << told(finding);
            QVERIFY(sentence(finding).endsWith('.'));
        }
        QCOMPARE(all, found);
    }
};

QTEST_GUILESS_MAIN(PublishCheckTest)
#include "publishcheck_test.moc"
