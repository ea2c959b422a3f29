#include "handbook/richtext.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

QString cleaned(QString text)
{
    text = stored(text);
    text.replace("\r\n"_L1, "\n"_L1);
    for (QChar &c : text) {
        if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u'\n';
        else if (c == u'\v' || c == u'\f')
            c = u' ';
        else if (c == QChar::ObjectReplacementCharacter || c == QChar(0xfdd0) || c == QChar(0xfdd1))
            c = QChar::ReplacementCharacter; // what text documents mark objects and frames with
    }
    return text;
}

/// How one letter is set.
struct Letter {
    QChar c;
    bool isBold = false;
    bool isItalic = false;
    QString link;

    bool operator==(const Letter &) const = default;
    bool isBlank() const { return c == u' ' || c == u'\t'; }
    bool isSetAs(const Letter &other) const
    {
        return isBold == other.isBold && isItalic == other.isItalic && link == other.link;
    }
};

QList<Letter> letters(const QList<RichRun> &runs)
{
    QList<Letter> found;
    for (const RichRun &run : runs) {
        const QString link = allowedLink(run.link);
        for (const QChar c : cleaned(run.text))
            found << Letter{c, run.isBold, run.isItalic, link};
    }
    return found;
}

QList<RichRun> joined(const QList<Letter> &letters)
{
    QList<RichRun> runs;
    for (const Letter &letter : letters) {
        if (runs.isEmpty() || !letter.isSetAs({{}, runs.last().isBold, runs.last().isItalic, runs.last().link}))
            runs << RichRun{{}, letter.isBold, letter.isItalic, letter.link};
        runs.last().text += letter.c;
    }
    return runs;
}

/// Takes a setting away from spaces at the edges of each stretch that has it.
template <typename Has, typename Clear>
void trimStretches(QList<Letter> &letters, const Has &same, const Clear &clear)
{
    for (qsizetype begin = 0, end = 0; begin < letters.size(); begin = end) {
        for (end = begin + 1; end < letters.size() && same(letters[begin], letters[end]);)
            ++end;
        for (qsizetype i = begin; i < end && letters[i].c.isSpace(); ++i)
            clear(letters[i]);
        for (qsizetype i = end; i > begin && letters[i - 1].c.isSpace(); --i)
            clear(letters[i - 1]);
    }
}

/// Takes settings away from where nobody sees them, and from line breaks between words that are set otherwise.
QList<Letter> settled(QList<Letter> letters)
{
    for (QList<Letter> before; before != letters;) {
        before = letters;
        trimStretches(
            letters, [](const Letter &a, const Letter &b) { return a.isBold == b.isBold; },
            [](Letter &letter) { letter.isBold = false; });
        trimStretches(
            letters, [](const Letter &a, const Letter &b) { return a.isItalic == b.isItalic; },
            [](Letter &letter) { letter.isItalic = false; });
        trimStretches(
            letters, [](const Letter &a, const Letter &b) { return a.link == b.link; },
            [](Letter &letter) { letter.link.clear(); });
        for (qsizetype i = 1; i + 1 < letters.size(); ++i) {
            if (letters[i].c == u'\n' && !letters[i - 1].isSetAs(letters[i + 1]))
                letters[i] = Letter{u'\n'};
        }
    }
    return letters;
}

/// The lines of `runs` without spaces at their ends.
QList<QList<Letter>> lines(const QList<RichRun> &runs)
{
    QList<QList<Letter>> lines{{}};
    for (const Letter &letter : letters(runs)) {
        if (letter.c == u'\n')
            lines << QList<Letter>();
        else if (!letter.isBlank() || !lines.last().isEmpty())
            lines.last() << letter;
    }
    for (QList<Letter> &line : lines) {
        while (!line.isEmpty() && line.last().isBlank())
            line.removeLast();
    }
    return lines;
}

/// The paragraphs that lie between empty lines, where no word is set otherwise than another.
QList<QList<RichRun>> plainParagraphs(const QList<RichRun> &runs)
{
    QString words;
    for (const RichRun &run : runs)
        words += run.text;
    QStringList found{{}};
    for (QStringView line : QStringTokenizer(cleaned(words), u'\n')) {
        const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t'; };
        while (!line.isEmpty() && isBlank(line.front()))
            line = line.sliced(1);
        while (!line.isEmpty() && isBlank(line.back()))
            line.chop(1);
        if (line.isEmpty())
            found << QString();
        else
            (found.last() += found.last().isEmpty() ? ""_L1 : "\n"_L1) += line;
    }
    QList<QList<RichRun>> result;
    for (const QString &paragraph : std::as_const(found)) {
        if (!paragraph.isEmpty())
            result << QList{RichRun{paragraph}};
    }
    return result;
}

/// The paragraphs that lie between empty lines, however their words are set.
QList<QList<RichRun>> paragraphs(const QList<RichRun> &runs)
{
    const auto isPlain = [](const RichRun &run) { return !run.isBold && !run.isItalic && run.link.isEmpty(); };
    if (std::ranges::all_of(runs, isPlain))
        return plainParagraphs(runs);
    QList<QList<Letter>> found{{}};
    for (const QList<Letter> &line : lines(runs)) {
        if (line.isEmpty()) {
            found << QList<Letter>();
            continue;
        }
        QList<Letter> &paragraph = found.last();
        if (!paragraph.isEmpty()) {
            Letter lineBreak = paragraph.last();
            lineBreak.c = u'\n';
            paragraph << lineBreak;
        }
        paragraph << line;
    }
    QList<QList<RichRun>> result;
    for (const QList<Letter> &paragraph : found) {
        if (!paragraph.isEmpty())
            result << joined(settled(paragraph));
    }
    return result;
}

/// Nothing but rows of as many cells as the head has, each a line.
QList<QStringList> evenCells(QList<QStringList> rows)
{
    if (rows.isEmpty() || rows[0].isEmpty())
        return {};
    for (QStringList &row : rows) {
        row.resize(rows[0].size());
        for (QString &cell : row) {
            cell = cleaned(cell).replace(u'\n', u' ').replace(u'\t', u' ');
            while (cell.startsWith(u' '))
                cell.remove(0, 1);
            while (cell.endsWith(u' '))
                cell.chop(1);
        }
    }
    return rows;
}

/// Each block with the words of its own paragraph, and what follows after an empty line as a paragraph of the same
/// depth.
QList<RichBlock> split(const QList<RichBlock> &blocks)
{
    QList<RichBlock> found;
    int open = 0;
    for (RichBlock block : blocks) {
        if (block.kind == RichBlock::Kind::Table) {
            const QList<QStringList> cells = evenCells(block.cells);
            if (!cells.isEmpty())
                found << RichBlock{.kind = RichBlock::Kind::Table, .cells = cells};
            open = cells.isEmpty() ? open : 0;
            continue;
        }
        const auto texts = paragraphs(block.runs);
        block.cells.clear();
        block.depth = block.isItem() ? std::clamp(block.depth, 1, std::min(open + 1, deepestList))
                                     : std::clamp(block.depth, 0, open);
        open = block.depth;
        block.runs = texts.value(0);
        found << block;
        for (qsizetype i = 1; i < texts.size(); ++i)
            found << RichBlock{.depth = open, .runs = texts[i]};
    }
    return found;
}

/// Drops what has no words; an item's words may lie in the paragraph that follows.
void dropEmpty(QList<RichBlock> &blocks)
{
    for (qsizetype i = blocks.size() - 1; i >= 0; --i) {
        RichBlock &block = blocks[i];
        if (!block.runs.isEmpty() || !block.cells.isEmpty())
            continue;
        const bool isFollowed = i + 1 < blocks.size() && blocks[i + 1].kind != RichBlock::Kind::Table;
        if (block.isItem() && isFollowed && blocks[i + 1].depth > block.depth)
            continue;
        if (block.isItem() && isFollowed && !blocks[i + 1].isItem() && blocks[i + 1].depth == block.depth) {
            block.runs = blocks[i + 1].runs;
            blocks.removeAt(i + 1);
            continue;
        }
        blocks.removeAt(i);
    }
}

void number(QList<RichBlock> &blocks)
{
    std::array<int, deepestList + 2> last{};
    for (RichBlock &block : blocks) {
        std::fill(last.begin() + block.depth + 1, last.end(), 0);
        if (block.kind == RichBlock::Kind::Numbered)
            block.number = block.number == 1 ? 1 : last[size_t(block.depth)] + 1;
        else
            block.number = 0;
        if (block.isItem() || block.depth == 0)
            last[size_t(block.depth)] = block.number;
    }
}

}

RichText normalised(const RichText &text)
{
    QList<RichBlock> blocks = split(text.blocks);
    dropEmpty(blocks);
    number(blocks);
    return {blocks};
}

QString allowedLink(const QString &link)
{
    static const QRegularExpression outside(uR"(^(?:https?://[^\s<>"/]|mailto:[^\s<>"@]+@)[^\s<>"\x00-\x1f\x7f]*$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression reference(uR"(^#\d+(?:\.\d+)*$)"_s);
    if (link.isEmpty())
        return {};
    const QString trimmed = stored(link).trimmed();
    const QString number = europeanDigits(trimmed);
    if (reference.match(number).hasMatch())
        return number;
    return outside.match(trimmed).hasMatch() ? trimmed : QString();
}

QStringList references(const RichText &text)
{
    QStringList found;
    for (const RichBlock &block : text.blocks) {
        for (qsizetype i = 0; i < block.runs.size(); ++i) {
            const QString &link = block.runs[i].link;
            const bool goesOn = i > 0 && block.runs[i - 1].link == link;
            if (link.startsWith(u'#') && !goesOn)
                found << link.mid(1);
        }
    }
    return found;
}

QString sign(const RichBlock &item)
{
    return item.kind == RichBlock::Kind::Numbered ? QString::number(item.number) + u'.' : u"•"_s;
}

QString plainText(const RichText &text)
{
    QString words;
    for (qsizetype i = 0; i < text.blocks.size(); ++i) {
        const RichBlock &block = text.blocks[i];
        if (i > 0)
            words += block.isItem() && text.blocks[i - 1].isItem() ? "\n"_L1 : "\n\n"_L1;
        const QString indent(2 * qsizetype(std::max(block.depth - 1, 0)), u' ');
        if (block.isItem())
            words += indent + sign(block) + u' ';
        for (const RichRun &run : block.runs)
            words += run.text;
        QStringList rows;
        for (const QStringList &row : block.cells)
            rows << row.join(" | "_L1);
        words += rows.join(u'\n');
    }
    return words;
}
