#include "handbook/handbookchange.h"

#include <QRandomGenerator>
#include <QTest>

/// What became of areas and rules, put together to be read.
class HandbookChangeTest : public QObject {
    Q_OBJECT

private:
    static QString spelt(const QList<WordPiece> &pieces)
    {
        QString all;
        for (const WordPiece &piece : pieces)
            all += piece.kind == WordPiece::Kind::Same   ? piece.text
                : piece.kind == WordPiece::Kind::Removed ? "[-" + piece.text + "-]"
                                                         : "{+" + piece.text + "+}";
        return all;
    }

    static QString textOf(const QList<WordPiece> &pieces)
    {
        QString all;
        for (const WordPiece &piece : pieces)
            all += piece.text;
        return all;
    }

    static EditionRule rule(const QString &title, Id<Rule> id = Id<Rule>::next())
    {
        return {Rule{.id = id, .texts = {{"en", {title, {}, title + " handling", {}, {}}}}}};
    }

    static EditionArea area(const QString &title, const QList<EditionRule> &rules)
    {
        return {.texts = {{"en", {title, {}}}}, .rules = rules};
    }

    static Edition edition(const QList<EditionArea> &areas)
    {
        return {.governingLanguage = "en", .languages = {"en"}, .areas = areas};
    }

private slots:
    void laysEitherSide_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("earlier");
        QTest::addColumn<QString>("later");
        QTest::newRow("replaced") << "one two three"
                                  << "one 2 three"
                                  << "one [-two-] three"
                                  << "one {+2+} three";
        QTest::newRow("removed at the end") << "one two"
                                            << "one"
                                            << "one [-two-]"
                                            << "one";
        QTest::newRow("all new") << ""
                                 << "one two"
                                 << ""
                                 << "{+one two+}";
        QTest::newRow("all removed") << "one two"
                                     << ""
                                     << "[-one two-]"
                                     << "";
        QTest::newRow("own white space") << "one\ntwo  three\n"
                                         << "one two 3"
                                         << "one\ntwo  [-three-]\n"
                                         << "one two {+3+}";
    }

    void laysEitherSide()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const QList<WordPiece> pieces = wordDiff(before, after);
        QTEST(spelt(earlierSide(pieces, before)), "earlier");
        QTEST(spelt(laterSide(pieces)), "later");
    }

    void eitherSideIsItsText()
    {
        const QStringList words{"a", "b", "c", "a b", "\n", "  ", "\n\n"};
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            QString texts[2];
            for (QString &text : texts) {
                for (int i = random.bounded(8); i > 0; --i)
                    text += words[random.bounded(int(words.size()))] + (random.bounded(2) ? " " : "");
            }
            const QList<WordPiece> pieces = wordDiff(texts[0], texts[1]);
            QCOMPARE(textOf(earlierSide(pieces, texts[0])), texts[0]);
            QCOMPARE(textOf(laterSide(pieces)), texts[1]);
        }
    }

    void keepsMarksOffWhiteSpace()
    {
        QCOMPARE(spelt(toMark(wordDiff("one two three", "one 2 three"))), "one [-two-] {+2+} three");
        QCOMPARE(spelt(toMark(wordDiff("one two three", "one three"))), "one [-two-] three");
        QCOMPARE(spelt(toMark(wordDiff("one two", "one two"))), "one two");
    }

    void comparesWhatIsRead()
    {
        QCOMPARE(spelt(wordsOf({TextField::Handling, "Say **good day**", "Say *good* evening"})),
                 "Say good [-day-]{+evening+}");
        QVERIFY(isOnlySetOtherwise({TextField::Handling, "Say **good** day", "Say good *day*"}));
        QVERIFY(!isOnlySetOtherwise({TextField::Handling, "Say **good** day", "Say good night"}));
        QVERIFY(!isOnlySetOtherwise({TextField::Handling, "__same__", "**same**"}));
        QVERIFY(!isOnlySetOtherwise({TextField::Handling, "same", "same"}));
        QCOMPARE(spelt(wordsOf({TextField::Title, "*", "**"})), "[-*-]{+**+}"); // a title is as it is typed
    }

    void tellsAreasAmongTheirRules()
    {
        const EditionRule kept = rule("Kept"), gone = rule("Gone"), moved = rule("Moved");
        const EditionArea first = area("First", {kept}), old = area("Old", {gone, moved});
        EditionArea now = first;
        now.texts["en"].title = "First of all";
        now.rules << moved;
        const Edition before = edition({first, old}), after = edition({now, area("Added", {rule("Fresh")})});
        const auto changes = handbookChanges(editionDiff(before, after, "en", {}), before, after, "en");
        QStringList told;
        for (const HandbookChange &change : changes)
            told << numberOf(change.place()) + ' ' + word(change.difference) + ' ' + change.title;
        QCOMPARE(told,
                 (QStringList{"1 changed First of all", "2 removed Old", "2.1 removed Gone", "1.2 moved Moved",
                              "2 new Added", "2.1 new Fresh"}));
        QVERIFY(!changes[0].isRule() && changes[3].isRule());
        QCOMPARE(numberOf(*changes[3].before), "2.2");
        QVERIFY(!changes[4].before && !changes[1].after);
        QCOMPARE(changes[0].parts, (QList<ChangedPart>{{TextField::Title, "First", "First of all"}}));
        QCOMPARE(changes[2].parts,
                 (QList<ChangedPart>{{TextField::Title, "Gone", ""}, {TextField::Handling, "Gone handling", ""}}));
    }
};

QTEST_GUILESS_MAIN(HandbookChangeTest)
#include "handbookchange_test.moc"
