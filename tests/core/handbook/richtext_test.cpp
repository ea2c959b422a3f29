#include "handbook/richtext.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

namespace {

QString outline(const RichRun &run)
{
    return (run.isBold ? "b" : "") + QString(run.isItalic ? "i" : "")
        + (run.link.isEmpty() ? QString() : "l(" + run.link + ')') + '"' + QString(run.text).replace("\n", "\\n") + '"';
}

QString outline(const RichBlock &block)
{
    QStringList words;
    for (const RichRun &run : block.runs)
        words << outline(run);
    if (block.kind == RichBlock::Kind::Table) {
        words = {"t "};
        for (const QStringList &row : block.cells)
            words[0] += '[' + row.join('|') + ']';
        return words[0];
    }
    const QString depth = block.depth > 0 ? QString::number(block.depth) : QString();
    const QString kind = block.kind == RichBlock::Kind::Bullet ? "-"
        : block.kind == RichBlock::Kind::Numbered              ? '#' + QString::number(block.number)
                                                               : "p";
    return depth + kind + ' ' + words.join(' ');
}

QString outline(const RichText &text)
{
    QStringList lines;
    for (const RichBlock &block : text.blocks)
        lines << outline(block);
    return lines.join('\n');
}

/// Letters, signs of Markdown and words of four languages, in whatever order.
QString randomMarkdown(QRandomGenerator &random)
{
    static const QStringList parts{"a",
                                   "b c",
                                   " ",
                                   " ",
                                   "  ",
                                   "\n",
                                   "\n",
                                   "\n\n",
                                   "\n- ",
                                   "\n  - ",
                                   "\n1. ",
                                   "\n2) ",
                                   "\n    ",
                                   "*",
                                   "**",
                                   "_",
                                   "__",
                                   "***",
                                   "[",
                                   "]",
                                   "](",
                                   ")",
                                   "(#2.3)",
                                   "[x](#1)",
                                   "(https://x.y/z)",
                                   "\\",
                                   "`",
                                   "```",
                                   "~~~",
                                   "#",
                                   "\n# ",
                                   "\n> ",
                                   "\n---",
                                   "\n===",
                                   "<",
                                   ">",
                                   "<b>",
                                   "&amp;",
                                   "&",
                                   "&#32;",
                                   "|",
                                   "\n| a | b |\n|---|:-:|\n",
                                   "!",
                                   ".",
                                   "1.",
                                   "-",
                                   "+",
                                   "گاہک",
                                   "۔",
                                   "౧",
                                   "నియమం",
                                   "š",
                                   "\t",
                                   "\u00a0",
                                   "\u200f",
                                   "😀",
                                   ":",
                                   "=",
                                   "https://x.y",
                                   "\n1. a\n2. b\n",
                                   "\n- a\n\n  b\n",
                                   "\r\n",
                                   "\u2028",
                                   "\f"};
    QString text;
    for (int left = random.bounded(1, 24); left > 0; --left)
        text += parts[random.bounded(parts.size())];
    return text;
}

/// Blocks as an editor may hold them, whether or not Markdown is at ease with them.
RichText randomText(QRandomGenerator &random)
{
    static const QStringList words{"a",    "b", " ",   "**",  "*",  "_",  ".", "1. ",   "- ",   "\n",
                                   "|",    "[", "]",   "(x)", "\\", "!",  "#", "&amp;", "گاہک", "۔",
                                   "నియమం", "😀", "---", "`",   ":",  "\t", "+", "<b>",   "\n\n"};
    static const QStringList links{"", "", "#2.3", "https://x.y/a_b(c)&amp;d*e\\f`g", "mailto:a@b.c", "javascript:x"};
    const auto someWords = [&] {
        QString some;
        for (int left = random.bounded(0, 4); left > 0; --left)
            some += words[random.bounded(words.size())];
        return some;
    };
    RichText text;
    for (int left = random.bounded(1, 7); left > 0; --left) {
        RichBlock block{
            .kind = RichBlock::Kind(random.bounded(4)), .depth = random.bounded(9), .number = random.bounded(3)};
        for (int runs = random.bounded(0, 5); runs > 0; --runs)
            block.runs << RichRun{someWords(), random.bounded(3) == 0, random.bounded(3) == 0,
                                  links[random.bounded(links.size())]};
        if (block.kind == RichBlock::Kind::Table) {
            for (int row = random.bounded(1, 4), columns = random.bounded(1, 4); row > 0; --row) {
                block.cells << QStringList();
                for (int column = 0; column < columns; ++column)
                    block.cells.last() << someWords();
            }
        }
        text.blocks << block;
    }
    return text;
}

}

/// Rich text and its Markdown.
class RichTextTest : public QObject {
    Q_OBJECT

private:
    static void verifyStays(const QString &given)
    {
        const RichText text = readMarkdown(given);
        const QString spelt = markdown(text);
        const RichText again = readMarkdown(spelt);
        QVERIFY2(again == text,
                 qPrintable(given + "\n-----\n" + spelt + "\n-----\n" + outline(text) + "\n-----\n" + outline(again)));
        QCOMPARE(markdown(again), spelt);
    }

private slots:
    void readsAndWrites_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("written");
        const QDir folder(TEST_DATA "/richtext");
        for (const QString &name : folder.entryList({"*.txt"})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QStringList parts = QString::fromUtf8(file.readAll()).split("\n=====\n");
            QCOMPARE(parts.size(), 3);
            QTest::newRow(qPrintable(name)) << parts[0] << parts[1] << parts[2].chopped(1);
        }
    }

    void readsAndWrites()
    {
        QFETCH(QString, given);
        const RichText text = readMarkdown(given);
        QTEST(outline(text), "told");
        QTEST(markdown(text), "written");
        verifyStays(given);
    }

    void naughtyStringsStay()
    {
        QFile file(TEST_DATA "/blns.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(strings.size() > 400);
        for (const QJsonValue &string : strings)
            verifyStays(string.toString());
    }

    void whateverIsReadStays()
    {
        QRandomGenerator random(20260301);
        for (int i = 0; i < 2000 && !QTest::currentTestFailed(); ++i)
            verifyStays(randomMarkdown(random));
    }

    void whateverIsWrittenIsReadBack()
    {
        QRandomGenerator random(20260302);
        for (int i = 0; i < 2000; ++i) {
            const RichText text = randomText(random);
            const QString spelt = markdown(text);
            const RichText again = readMarkdown(spelt);
            QVERIFY2(again == normalised(text),
                     qPrintable(spelt + "\n-----\n" + outline(normalised(text)) + "\n-----\n" + outline(again)));
            QCOMPARE(normalised(again), again);
        }
    }
};

QTEST_GUILESS_MAIN(RichTextTest)
#include "richtext_test.moc"
