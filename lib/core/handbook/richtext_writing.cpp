#include "handbook/richtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// How much is done so that no word is taken for a sign. The least that is read back as the same is what is written.
enum class Care {
    None,
    Signs, ///< a backslash before what could be a sign
    Edges, ///< besides, a letter beside a sign is spelt by its number where it could keep it from being one
};

bool isPunctuation(QChar c)
{
    return c.unicode() < 0x7f && c.isPrint() && !c.isLetterOrNumber() && c != u' ';
}

/// `text` with a backslash before each sign; at the beginning of a line a few more letters are signs.
QString escaped(const QString &text, bool beginsLine)
{
    static const QRegularExpression number(uR"(\G\d{1,9}(?=[.)]))"_s);
    static const QRegularExpression entity(uR"(\G&#?[a-z\d]+;)"_s, QRegularExpression::CaseInsensitiveOption);
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isFirst = i == 0 ? beginsLine : text[i - 1] == u'\n';
        if (isFirst) {
            if (const auto match = number.match(text, i); match.hasMatch()) {
                result += match.captured() + u'\\';
                i += match.capturedLength();
                result += text[i];
                continue;
            }
        }
        const bool isSign = u"\\*_[]<`|"_s.contains(c) || (isFirst && u"-+#>=~:"_s.contains(c))
            || (c == u'!' && i + 1 == text.size()) || (c == u'&' && entity.match(text, i).hasMatch());
        if (isSign)
            result += u'\\';
        result += c;
    }
    return result;
}

/// The letter of `text` at `begin` to `end` by its number, or with a backslash.
QString spelt(const QString &text, qsizetype begin, qsizetype end)
{
    const QString letter = text.mid(begin, end - begin);
    if (letter == "\n"_L1)
        return letter;
    return isPunctuation(letter[0]) ? u'\\' + letter : "&#"_L1 + QString::number(uint(letter.toUcs4()[0])) + u';';
}

QString words(const RichRun &run, Care care, bool beginsLine)
{
    const QString &text = run.text;
    if (care == Care::None)
        return text;
    if (care == Care::Signs)
        return escaped(text, beginsLine);
    const qsizetype first = text[0].isHighSurrogate() && text.size() > 1 ? 2 : 1;
    if (text.size() == first)
        return spelt(text, 0, first);
    const bool isPair = text.back().isLowSurrogate() && text[text.size() - 2].isHighSurrogate();
    const qsizetype last = text.size() - (isPair ? 2 : 1);
    return spelt(text, 0, first) + escaped(text.mid(first, last - first), text[first - 1] == u'\n')
        + spelt(text, last, text.size());
}

QString target(const QString &link)
{
    static const QRegularExpression sign(uR"(([\\()*]|&(?=#?[a-z\d]+;)))"_s, QRegularExpression::CaseInsensitiveOption);
    return QString(link).replace(sign, uR"(\\1)"_s);
}

/// The settings that are open around a stretch already.
struct Open {
    bool bold = false;
    bool italic = false;
    bool link = false;
};

/// Spells runs with their signs, each setting around as many of them as it can.
class Speller {
public:
    Speller(const QList<RichRun> &runs, Care care)
        : m_runs(runs),
          m_care(care)
    {
        spell(0, runs.size(), {});
    }

    const QString &result() const { return m_result; }

private:
    void spell(qsizetype begin, qsizetype end, Open open)
    {
        while (begin < end) {
            const RichRun &run = m_runs[begin];
            const qsizetype bold = open.bold || !run.isBold ? begin : reach(begin, end, &RichRun::isBold);
            const qsizetype italic = open.italic || !run.isItalic ? begin : reach(begin, end, &RichRun::isItalic);
            const qsizetype link = open.link || run.link.isEmpty() ? begin : reach(begin, end, &RichRun::link);
            const qsizetype furthest = std::max({bold, italic, link});
            if (furthest == begin) {
                m_result += words(run, m_care, m_result.isEmpty() || m_result.back() == u'\n');
                ++begin;
                continue;
            }
            if (bold == furthest)
                within(u"**"_s, u"**"_s, begin, furthest, {true, open.italic, open.link});
            else if (italic == furthest)
                within(emphasis(), emphasis(), begin, furthest, {open.bold, true, open.link});
            else
                within(u"["_s, "]("_L1 + target(run.link) + u')', begin, furthest, {open.bold, open.italic, true});
            begin = furthest;
        }
    }

    template <typename Setting>
    qsizetype reach(qsizetype begin, qsizetype end, Setting setting) const
    {
        qsizetype i = begin;
        while (i < end && m_runs[i].*setting == m_runs[begin].*setting)
            ++i;
        return i;
    }

    void within(const QString &before, const QString &after, qsizetype begin, qsizetype end, Open open)
    {
        m_result += before;
        spell(begin, end, open);
        m_result += after;
    }

    QString emphasis() const { return m_care == Care::Edges ? u"_"_s : u"*"_s; }

    QList<RichRun> m_runs;
    Care m_care;
    QString m_result;
};

/// Whether `text` may be taken for something else among items than alone: for a dividing line, or for the next item.
bool dependsOnPlace(const QString &text)
{
    static const QRegularExpression sign(uR"(^[-*_ \t]+$|^\d{1,9}[.)](?:[ \t]|$))"_s,
                                         QRegularExpression::MultilineOption);
    return sign.match(text).hasMatch();
}

QString spelling(const QList<RichRun> &runs, bool isAmongItems)
{
    const RichText alone{{RichBlock{.runs = runs}}};
    for (const Care care : {Care::None, Care::Signs}) {
        const QString spelt = Speller(runs, care).result();
        const bool isRisky = care == Care::None && isAmongItems && dependsOnPlace(spelt);
        if (!isRisky && readMarkdown(spelt) == alone)
            return spelt;
    }
    return Speller(runs, Care::Edges).result();
}

QString cellSpelling(const QString &cell)
{
    const RichText alone{{RichBlock{.kind = RichBlock::Kind::Table, .cells = {{cell}}}}};
    static const QRegularExpression reachesOn(uR"([\[\]<])"_s); // a link may begin in one cell and end in another
    QStringList ways{escaped(cell, true)};
    if (!cell.contains(reachesOn))
        ways.prepend(QString(cell).replace(u'|', "\\|"_L1));
    for (const QString &spelt : ways) {
        if (readMarkdown("| "_L1 + spelt + " |\n| --- |"_L1) == alone)
            return spelt;
    }
    QString spelt;
    for (const QChar c : cell)
        spelt += isPunctuation(c) ? QString(u'\\') + c : QString(c);
    return spelt;
}

QString table(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line = u"|"_s;
        for (const QString &cell : row)
            line += u' ' + (cell.isEmpty() ? QString() : cellSpelling(cell) + u' ') + u'|';
        lines << line;
        if (lines.size() == 1)
            lines << u'|' + u" --- |"_s.repeated(row.size());
    }
    return lines.join(u'\n');
}

/// Writes blocks below one another, those within an item indented as far as its words.
class Writer {
public:
    void add(const RichBlock &block)
    {
        const bool goesOnInLine = m_isEmptyItem && block.isItem();
        if (!m_result.isEmpty() && !goesOnInLine)
            m_result += m_last.isItem() && block.isItem() ? "\n"_L1 : "\n\n"_L1;
        if (block.kind == RichBlock::Kind::Table)
            m_result += table(block.cells);
        else if (block.isItem())
            addItem(block, goesOnInLine);
        else
            addWords(block, QString(m_indents[size_t(block.depth)], u' '));
        m_isEmptyItem = block.isItem() && block.runs.isEmpty();
        m_last = block;
    }

    const QString &result() const { return m_result; }

private:
    void addItem(const RichBlock &item, bool goesOnInLine)
    {
        const auto depth = size_t(item.depth);
        QString lead = u"- "_s;
        if (item.kind == RichBlock::Kind::Numbered) {
            if (item.number == 1)
                m_delimiters[depth] = followsNumber(depth) && m_delimiters[depth] == u'.' ? u')' : u'.';
            lead = QString::number(item.number) + m_delimiters[depth] + u' ';
        }
        std::fill(m_isNumbered.begin() + item.depth, m_isNumbered.end(), false);
        m_isNumbered[depth] = item.kind == RichBlock::Kind::Numbered;
        m_hasItems = true;
        const qsizetype indent = m_indents[depth - 1];
        m_indents[depth] = indent + lead.size();
        if (!goesOnInLine)
            m_result += QString(indent, u' ');
        m_result += lead;
        addWords(item, {});
    }

    bool followsNumber(size_t depth) const { return m_isNumbered[depth] && m_last.depth >= int(depth); }

    void addWords(const RichBlock &block, const QString &lead)
    {
        if (block.runs.isEmpty())
            return;
        const QString lineEnd = u'\n' + QString(m_indents[size_t(block.depth)], u' ');
        m_result += lead + spelling(block.runs, m_hasItems).replace(u'\n', lineEnd);
    }

    QString m_result;
    RichBlock m_last;
    bool m_isEmptyItem = false;
    bool m_hasItems = false;
    std::array<qsizetype, deepestList + 1> m_indents{};
    std::array<QChar, deepestList + 1> m_delimiters{};
    std::array<bool, deepestList + 1> m_isNumbered{};
};

}

QString markdown(const RichText &text)
{
    Writer writer;
    for (const RichBlock &block : normalised(text).blocks)
        writer.add(block);
    return writer.result();
}
