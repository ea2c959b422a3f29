#include "exchange/richhtml.h"

#include <QTest>

/// Rich text as HTML, as browsers read it.
class RichHtmlTest : public QObject {
    Q_OBJECT

private slots:
    void writes_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("html");
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("signs") << "a < b & c"
                               << "<p>a &lt; b &amp; c</p>\n";
        QTest::newRow("script") << "<script>x</script>"
                                << "<p>&lt;script&gt;x&lt;/script&gt;</p>\n";
        QTest::newRow("lines") << "a\nb"
                               << "<p>a<br>\nb</p>\n";
        QTest::newRow("emphasis") << "**bo**ld *it*"
                                  << "<p><strong>bo</strong>ld <em>it</em></p>\n";
        QTest::newRow("rule") << "[see](#2.3)"
                              << "<p><a href=\"#2.3\">see</a></p>\n";
        QTest::newRow("no script behind a link") << "[a](javascript:x)"
                                                 << "<p>[a](javascript:x)</p>\n";
        QTest::newRow("bullets") << "- a\n- b"
                                 << "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n";
        QTest::newRow("numbers") << "1. a\n2. b\n\nc"
                                 << "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n<p>c</p>\n";
        QTest::newRow("list within") << "- a\n  1. b\n- c"
                                     << "<ul>\n<li>a<ol>\n<li>b</li>\n</ol>\n</li>\n<li>c</li>\n</ul>\n";
        QTest::newRow("more of an item") << "- a\n\n  b\n- c"
                                         << "<ul>\n<li>a<p>b</p>\n</li>\n<li>c</li>\n</ul>\n";
        QTest::newRow("two kinds") << "- a\n\n1. b"
                                   << "<ul>\n<li>a</li>\n</ul>\n<ol>\n<li>b</li>\n</ol>\n";
        QTest::newRow("table")
            << "| A | B |\n| --- | --- |\n| 1 | < |"
            << "<table>\n<tr><th>A</th><th>B</th></tr>\n<tr><td>1</td><td>&lt;</td></tr>\n</table>\n";
    }

    void writes()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, html);
        QCOMPARE(::html(readMarkdown(markdown)), html);
    }
};

QTEST_GUILESS_MAIN(RichHtmlTest)
#include "richhtml_test.moc"
