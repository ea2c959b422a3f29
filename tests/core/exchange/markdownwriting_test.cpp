#include "exchange/markdownwriting.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmark.h>

#include <cstdlib>
#include <memory>

namespace {

/// What an independent program makes of Markdown.
QString html(const QString &markdown)
{
    const QByteArray bytes = markdown.toUtf8();
    const std::unique_ptr<char, decltype(&std::free)> made(
        cmark_markdown_to_html(bytes.constData(), size_t(bytes.size()), CMARK_OPT_DEFAULT), &std::free);
    return QString::fromUtf8(made.get()).trimmed();
}

using Runs = QList<TextRun>;

}

Q_DECLARE_METATYPE(TextRun)

class MarkdownWritingTest : public QObject {
    Q_OBJECT

private slots:
    void readersSeeWhatWasMeant_data()
    {
        QTest::addColumn<Runs>("runs");
        QTest::addColumn<QString>("html");
        const TextRun bold{.text = "bold", .isBold = true}, italic{.text = "slanted", .isItalic = true};
        QTest::newRow("plain") << Runs{{.text = "Greet at once."}} << "<p>Greet at once.</p>";
        QTest::newRow("bold and italic") << Runs{bold, {.text = " and "}, italic}
                                         << "<p><strong>bold</strong> and <em>slanted</em></p>";
        QTest::newRow("both") << Runs{{.text = "both", .isBold = true, .isItalic = true}}
                              << "<p><em><strong>both</strong></em></p>";
        QTest::newRow("spaces within marks")
            << Runs{{.text = "a"}, {.text = " b ", .isBold = true}, {.text = "c"}} << "<p>a <strong>b</strong> c</p>";
        QTest::newRow("bold in pieces") << Runs{bold, {.text = " ", .isBold = false}, bold}
                                        << "<p><strong>bold bold</strong></p>";
        QTest::newRow("sign before a letter")
            << Runs{{.text = "Note:", .isBold = true}, {.text = "call"}} << "<p><strong>Note</strong>:call</p>";
        QTest::newRow("within a word") << Runs{{.text = "un"}, {.text = "friend", .isBold = true}, {.text = "ly"}}
                                       << "<p>un<strong>friend</strong>ly</p>";
        QTest::newRow("Urdu") << Runs{{.text = "گاہک", .isBold = true}, {.text = " کو سلام کریں۔"}}
                              << "<p><strong>گاہک</strong> کو سلام کریں۔</p>";
        QTest::newRow("link") << Runs{{.text = "see "}, {.text = "the list", .link = "https://example.org/a_(b)"}}
                              << "<p>see <a href=\"https://example.org/a_(b)\">the list</a></p>";
        QTest::newRow("link behind a cry") << Runs{{.text = "look!"}, {.text = "here", .link = "https://e.org"}}
                                           << "<p>look!<a href=\"https://e.org\">here</a></p>";
        QTest::newRow("bold within a link")
            << Runs{{.text = "a ", .link = "https://e.org"}, {.text = "b", .isBold = true, .link = "https://e.org"}}
            << "<p><a href=\"https://e.org\">a <strong>b</strong></a></p>";
        QTest::newRow("lines") << Runs{{.text = "one", .endsLine = true}, {.text = "- two"}}
                               << "<p>one<br />\n- two</p>";
        for (const char *text :
             {"# no heading", "1. no list",  "12) no list", "- no list", "+ no list",       "* no list",
              "> no quote",   "=== no line", "--- no line", "a *b* c",   "_a_ b",           "`a`",
              "[a](b)",       "![a](b)",     "&amp; &#35;", "\\*",       "snake_case_name", "2 * 3 * 4",
              "a ~~b~~",      "[^1]",        "**",          "a\\"}) {
            QTest::newRow(text) << Runs{{.text = text}} << "<p>" + QString(text).toHtmlEscaped() + "</p>";
        }
    }

    void readersSeeWhatWasMeant()
    {
        QFETCH(Runs, runs);
        QFETCH(QString, html);
        QCOMPARE(::html(markdownOf(runs)), html);
    }

    void losesNoWordWhateverIsMarked()
    {
        const QStringList pieces{"a", "word", " ", ".", "*",    "**",     "_",  "(", ")",           "[",
                                 "]", "`",    "<", ">", "&lt;", "#",      "1.", "-", "\\",          "!",
                                 "“", "”",    "گ", "తె", "č",    "\u00a0", "~",  "|", "http://e.org"};
        QRandomGenerator random(20260301);
        for (int round = 0; round < 3000; ++round) {
            Runs runs;
            for (int i = random.bounded(1, 7); i > 0; --i) {
                TextRun run{.isBold = random.bounded(2) == 0, .isItalic = random.bounded(3) == 0};
                for (int j = random.bounded(1, 4); j > 0; --j)
                    run.text += pieces[random.bounded(int(pieces.size()))];
                if (random.bounded(6) == 0)
                    run.link = "https://example.org/";
                run.endsLine = random.bounded(8) == 0;
                runs << run;
            }
            QString words;
            for (const TextRun &run : runs)
                words += run.text + (run.endsLine ? " " : "");
            QString seen = html(markdownOf(runs));
            seen.remove(QRegularExpression("</?(p|strong|em|a|br|img)\\b[^>]*>"));
            seen.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
            const auto withoutSpaces = [](QString text) {
                return text.remove(QRegularExpression("[\\s\u00a0]")); // which of them are one is another question
            };
            QVERIFY2(withoutSpaces(seen) == withoutSpaces(words),
                     qPrintable(words + " became " + markdownOf(runs) + " read as " + seen));
        }
    }

    void writesTablesAndLists()
    {
        QCOMPARE(markdownTable({{"What", "Until"}, {"Call | back", "Two\\\nlines"}, {"Less"}}),
                 "| What | Until |\n| --- | --- |\n| Call \\| back | Two lines |\n| Less |  |");
        QCOMPARE(html(markdownList({{"one", "more of it"}, {"two"}})),
                 "<ul>\n<li>\n<p>one</p>\n<p>more of it</p>\n</li>\n<li>\n<p>two</p>\n</li>\n</ul>");
        QCOMPARE(html(markdownList({{"one", markdownList({{"a"}, {"b"}})}, {"two"}}, 3)),
                 "<ol start=\"3\">\n<li>one\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n</li>\n<li>two</li>\n</ol>");
    }
};

QTEST_GUILESS_MAIN(MarkdownWritingTest)
#include "markdownwriting_test.moc"
