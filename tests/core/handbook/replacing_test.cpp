#include "handbook/replacing.h"
#include "handbook/richtext.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

Wanted wantedFrom(const QString &text, const QString &options)
{
    return {text, options.contains('e'), options.contains('w')};
}

/// Every one of as many as there can be.
QList<qsizetype> all()
{
    QList<qsizetype> all;
    for (qsizetype i = 0; i < 1000; ++i)
        all << i;
    return all;
}

Handbook smallHandbook()
{
    Rule rule;
    rule.texts["en"] = {"The phone", "The phone rings", "Answer the *ph*one. Phone, phone", "", ""};
    rule.texts["hr"] = {"Phone", "", "", "", ""};
    ProblemArea area;
    area.texts["en"] = {"Phone", "Phones"};
    area.rules = {rule, rule};
    area.rules[1].id = Id<Rule>::next();
    area.rules[1].texts["en"] = {"Doors", "", "Close the door.", "", ""};
    return {{area}};
}

/// Letters, signs of Markdown and words of four languages, in whatever order.
QString randomMarkdown(QRandomGenerator &random)
{
    static const QStringList parts{
        "a",        "ab",     "b c", "Ab", " ", "  ",  "\n",          "\n\n", "\n- ",
        "\n1. ",    "\n  - ", "*",   "**", "_", "***", "[",           "](",   ")",
        "[ab](#1)", "(#2.3)", "\\",  "`",  "<", ">",   "&amp;",       "|",    "\n| a | ab |\n|---|---|\n| b | a |\n",
        "گاہک",     "నియమం",   "క్",   "š",  "😀", "1.",  "https://x.y", "\n# ", "."};
    QString text;
    for (int length = random.bounded(1, 24); length > 0; --length)
        text += parts[random.bounded(int(parts.size()))];
    return text;
}

}

class ReplacingTest : public QObject {
    Q_OBJECT

private slots:
    void replaces_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("options"); // e: exact, w: whole words
        QTest::addColumn<QString>("with");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &markdown, const QString &wanted, const QString &options,
                            const QString &with, const QString &expected) {
            QTest::newRow(name) << markdown << wanted << options << with << expected;
        };
        row("any case", "Phone the phone", "PHONE", "", "bell", "bell the bell");
        row("exact case", "Phone the phone", "phone", "e", "bell", "Phone the bell");
        row("whole words", "phone, phones; “phone”", "phone", "w", "bell", "bell, phones; “bell”");
        row("whole words with an apostrophe", "don't don", "don", "w", "x", "don't x");
        row("those that touch", "aaaa", "aa", "", "b", "bb");
        row("what is put in isn't looked at again", "aa", "a", "", "aa", "aaaa");
        row("nothing wanted", "aa", "", "", "b", "aa");
        row("nothing found keeps its spelling", "* one\n* __two__", "x", "", "y", "* one\n* __two__");
        row("emphasis around", "Say *good day* to all", "day", "", "night", "Say *good night* to all");
        row("emphasis begins within", "tele**phone** now", "telephone", "", "bell", "bell now");
        row("emphasis ends within", "**tele**phone now", "telephone", "", "bell", "**bell** now");
        row("across two emphases", "**bold***ital* end", "dit", "", "X", "**bolX***al* end");
        row("a link keeps where it leads", "See [rule one](#1.1).", "one", "", "1", "See [rule 1](#1.1).");
        row("a link's words go, and it with them", "See [one](#1.1) two", "one", "", "", "See  two");
        row("the address of a link isn't read", "[see](https://see.example)", "see", "", "go",
            "[go](https://see.example)");
        row("escaped signs are read as they look", "2 \\* 3", "2 * 3", "e", "six", "six");
        row("signs of Markdown are put in as words", "say it", "it", "", "*so* [x](#1)", "say \\*so\\* \\[x\\](#1)");
        row("a list stays a list", "- one\n- two\n- one", "one", "", "three", "- three\n- two\n- three");
        row("an item that becomes empty", "- one\n- two", "one", "", "", "- two");
        row("cells", "| one | two |\n| --- | --- |\n| two | one |", "one", "", "a|b",
            "| a\\|b | two |\n| --- | --- |\n| two | a\\|b |");
        row("across a line break", "good\nday", "good day", "", "hello", "hello");
        row("not across paragraphs", "good\n\nday", "good day", "", "hello", "good\n\nday");
        row("Croatian letters", "Gospođa Đurđa", "djurdja", "", "Ana", "Gospođa Ana");
        row("exact accents", "čaša casa", "casa", "e", "kuća", "čaša kuća");
        row("Urdu of Arabic letters", "ہر گاہَک کی بات", "گاهك", "", "مہمان", "ہر مہمان کی بات");
        row("a Telugu stem keeps its ending", "నియమాలు", "నియమ", "", "సూత్ర", "సూత్రాలు");
        row("a Telugu stem before a virama", "కస్టమర్", "కస్టమర", "", "అతిథ", "అతిథ్");
        row("not half a letter", "große ǆep", "s", "", "x", "große ǆep");
        row("a sharp s", "große", "ss", "", "s", "grose");
        row("a word with its space", "the  Phone, the phone", "the ", "", "", "Phone, phone");
        row("two spaces, exact", "one  two", "  ", "e", " ", "one two");
    }

    void replaces()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, wanted);
        QFETCH(QString, options);
        QFETCH(QString, with);
        QFETCH(QString, expected);
        QCOMPARE(withReplaced(markdown, wantedFrom(wanted, options), with, all()), expected);
    }

    void replacesOnlyThatOne()
    {
        QCOMPARE(withReplaced("a *a* a", {"a"}, "b", {1}), "a *b* a");
        QCOMPARE(withReplaced("- a a\n- a", {"a"}, "b", {2}), "- a a\n- b");
    }

    void findsInReadingOrder()
    {
        const QList<Occurrence> expected{{{0, -1}, 0, 0}, {{0, -1}, 1, 0}, {{0, 0}, 0, 0}, {{0, 0}, 1, 0},
                                         {{0, 0}, 2, 0},  {{0, 0}, 2, 1},  {{0, 0}, 2, 2}};
        QVERIFY(occurrences(smallHandbook(), "en", {"phone"}) == expected);
        QCOMPARE(occurrences(smallHandbook(), "hr", {"phone"}).size(), 2);
        QCOMPARE(occurrences(smallHandbook(), "te", {"phone"}).size(), 0);
        QCOMPARE(occurrences(smallHandbook(), "en", {}).size(), 0);
    }

    void replacesInTheWholeHandbook()
    {
        const Handbook before = smallHandbook();
        const Wanted phone{"phone"};
        const Replacement done = withReplaced(before, "en", phone, "bell", occurrences(before, "en", phone));
        QCOMPARE(done.places, 7);
        QCOMPARE(done.rules, 1);
        QCOMPARE(done.areas, 1);
        Handbook expected = before;
        expected.areas[0].texts["en"] = {"bell", "bells"};
        expected.areas[0].rules[0].texts["en"] = {"The bell", "The bell rings", "Answer the *bell*. bell, bell", "",
                                                  ""};
        QVERIFY(done.handbook == expected);
    }

    void leavesTitlesThatWouldBeEmpty()
    {
        const Handbook before = smallHandbook();
        const Wanted phone{"phone"};
        const Replacement done = withReplaced(before, "en", phone, " ", occurrences(before, "en", phone));
        QCOMPARE(done.keptTitles, QStringList{"1"});
        QCOMPARE(done.handbook.areas[0].texts["en"].title, "Phone");
        QCOMPARE(done.handbook.areas[0].texts["en"].intro, "s");
        QCOMPARE(done.handbook.areas[0].rules[0].texts["en"].title, "The");
        QCOMPARE(done.places, 6);
    }

    /// A letter for a letter changes nothing but that letter, whatever the text is set in.
    void keepsEmphasisAndLinks()
    {
        QRandomGenerator random(20261123);
        int changed = 0;
        for (int i = 0; i < 4000; ++i) {
            const QString markdown = randomMarkdown(random);
            RichText expected = readMarkdown(markdown);
            for (RichBlock &block : expected.blocks) {
                for (RichRun &run : block.runs)
                    run.text.replace('a', 'Q');
                for (QStringList &row : block.cells)
                    row.replaceInStrings("a", "Q");
            }
            const QString after = withReplaced(markdown, {"a", true}, "Q", all());
            QVERIFY2(readMarkdown(after) == expected, qPrintable(markdown));
            changed += after != markdown;
        }
        QVERIFY(changed > 2000);
    }

    /// What is put in stands there to be read as it was typed, and nothing else is read otherwise.
    void neverBreaksMarkdown()
    {
        const QStringList replacements{"x",   "**", "](#1)", "[",   "\\",   "|",    "`",
                                       "<b>", "- ", "1.",    "# q", "گاہک", "&amp;"};
        QRandomGenerator random(20261124);
        int changed = 0;
        for (int i = 0; i < 4000; ++i) {
            const QString markdown = randomMarkdown(random);
            const QString with = replacements[random.bounded(int(replacements.size()))].trimmed();
            const QString wanted = random.bounded(2) ? "ab" : "b";
            const QString after = withReplaced(markdown, {wanted, true}, with, all());
            const QString expected = plainText(readMarkdown(markdown)).replace(wanted, with);
            QVERIFY2(plainText(readMarkdown(after)) == expected, qPrintable(markdown + "\n=>\n" + after));
            changed += after != markdown;
        }
        QVERIFY(changed > 1500);
    }
};

QTEST_APPLESS_MAIN(ReplacingTest)
#include "replacing_test.moc"
