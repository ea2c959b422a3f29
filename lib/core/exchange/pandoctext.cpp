#include "exchange/pandoctext.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int largestSpan = 100; // columns that one cell may cover

QString superscript(int number)
{
    static const QString digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    QString written;
    for (const QChar digit : QString::number(number))
        written += digits[digit.digitValue()];
    return written;
}

QString kind(const QJsonValue &node)
{
    return node["t"_L1].toString();
}

bool lookAlike(const RichRun &one, const RichRun &other)
{
    return one.isBold == other.isBold && one.isItalic == other.isItalic && one.link == other.link;
}

/// One space for each run of them, and that between words of one look has their look.
QList<RichRun> tidied(QList<RichRun> runs)
{
    static const QRegularExpression spaces(uR"([ \t\r\x{a0}]{2,}|[\t\r])"_s);
    bool isAfterSpace = true;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        QString &text = runs[i].text;
        text.replace(spaces, u" "_s);
        if (isAfterSpace && (text.startsWith(u' ') || text.startsWith(QChar::Nbsp)))
            text.remove(0, 1);
        if (!text.isEmpty())
            isAfterSpace = text.back().isSpace();
        const bool isBetween = text == " "_L1 && i > 0 && i + 1 < runs.size();
        if (isBetween && lookAlike(runs[i - 1], runs[i + 1])) {
            runs[i] = runs[i - 1];
            runs[i].text = u" "_s;
        }
    }
    runs.removeIf([](const RichRun &run) { return run.text.isEmpty(); });
    const bool isBlank = std::ranges::all_of(runs, [](const RichRun &run) { return run.text.trimmed().isEmpty(); });
    return isBlank ? QList<RichRun>() : runs;
}

QList<QJsonArray> cells(const QJsonValue &row)
{
    QList<QJsonArray> found;
    for (const QJsonValue cell : row[1].toArray()) {
        found << cell[4].toArray();
        for (int span = std::clamp(cell[3].toInt(), 1, largestSpan); span > 1; --span)
            found << QJsonArray();
    }
    return found;
}

}

QList<RichRun> PandocText::runs(const QJsonArray &inlines)
{
    QList<RichRun> found;
    add(inlines, {}, found);
    return tidied(found);
}

void PandocText::add(const QJsonArray &inlines, const RichRun &look, QList<RichRun> &to)
{
    for (const QJsonValue piece : inlines)
        addInline(piece, look, to);
}

void PandocText::addInline(const QJsonValue &piece, RichRun look, QList<RichRun> &to)
{
    static const QSet<QString> passedThrough{u"Underline"_s, u"Superscript"_s, u"Subscript"_s, u"SmallCaps"_s};
    const QString type = kind(piece);
    const QJsonValue content = piece["c"_L1];
    const auto addText = [&](const QString &text) {
        look.text = text;
        to << look;
    };
    if (type == "Str"_L1) {
        addText(content.toString());
    } else if (type == "Space"_L1 || type == "SoftBreak"_L1) {
        addText(u" "_s);
    } else if (type == "LineBreak"_L1) {
        addText(u"\n"_s);
    } else if (type == "Emph"_L1 || type == "Strong"_L1) {
        (type == "Emph"_L1 ? look.isItalic : look.isBold) = true;
        add(content.toArray(), look, to);
    } else if (passedThrough.contains(type)) {
        add(content.toArray(), look, to);
    } else if (type == "Span"_L1 || type == "Cite"_L1) {
        add(content[1].toArray(), look, to);
    } else if (type == "Quoted"_L1) {
        const bool isSingle = kind(content[0]) == "SingleQuote"_L1;
        addText(isSingle ? u"‘"_s : u"“"_s);
        add(content[1].toArray(), look, to);
        addText(isSingle ? u"’"_s : u"”"_s);
    } else if (type == "Code"_L1 || type == "Math"_L1) {
        addText(content[1].toString());
    } else if (type == "Link"_L1) {
        look.link = target(content[2][0].toString());
        add(content[1].toArray(), look, to);
    } else if (type == "Image"_L1) {
        m_pictures << content[2][0].toString();
    } else if (type == "Note"_L1) {
        look.link.clear();
        addText(numberOfNote(content.toArray()));
    } else if (type == "Strikeout"_L1) {
        m_leftOutStruck = true;
    }
}

QString PandocText::target(const QString &link)
{
    static const QSet<QString> known{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
    const QUrl url(link, QUrl::StrictMode);
    if (url.isValid() && known.contains(url.scheme()))
        return link;
    m_leftOutLinks = m_leftOutLinks || !link.startsWith(u'#');
    return {};
}

QString PandocText::numberOfNote(const QJsonArray &note)
{
    const QString number = superscript(++m_noteCount);
    const qsizetype place = m_notes.size();
    m_notes << QString();
    QList<RichBlock> text = blocks(note);
    if (text.isEmpty() || text.first().kind != RichBlock::Kind::Paragraph)
        text.prepend(RichBlock());
    text.first().runs.prepend({.text = number + u' '});
    m_notes[place] = markdown({text});
    return number;
}

QList<RichBlock> PandocText::blocks(const QJsonArray &blocks, int depth)
{
    QList<RichBlock> found;
    for (const QJsonValue one : blocks)
        found += block(one, depth);
    return found;
}

QList<RichBlock> PandocText::block(const QJsonValue &block, int depth)
{
    const QString type = kind(block);
    const QJsonValue content = block["c"_L1];
    QList<RichRun> words;
    if (type == "Para"_L1 || type == "Plain"_L1)
        words = runs(content.toArray());
    else if (type == "Header"_L1)
        words = inBold(runs(content[2].toArray()));
    else if (type == "BulletList"_L1)
        return list(content.toArray(), RichBlock::Kind::Bullet, depth);
    else if (type == "OrderedList"_L1)
        return list(content[1].toArray(), RichBlock::Kind::Numbered, depth);
    else if (type == "BlockQuote"_L1)
        return blocks(content.toArray(), depth);
    else if (type == "Div"_L1)
        return blocks(content[1].toArray(), depth);
    else if (type == "Table"_L1)
        return table(block);
    else if (type == "DefinitionList"_L1)
        return terms(content.toArray(), depth);
    else if (type == "CodeBlock"_L1 || type == "LineBlock"_L1)
        return lines(block);
    if (words.isEmpty())
        return {};
    return {RichBlock{.depth = depth, .runs = words}};
}

QList<RichBlock> PandocText::lines(const QJsonValue &block)
{
    const QJsonValue content = block["c"_L1];
    QList<RichRun> words;
    if (kind(block) == "LineBlock"_L1) {
        for (const QJsonValue line : content.toArray())
            words << runs(line.toArray()) << RichRun{.text = u"\n"_s};
    } else {
        words << RichRun{.text = content[1].toString()};
    }
    return {RichBlock{.runs = words}};
}

QList<RichBlock> PandocText::list(const QJsonArray &items, RichBlock::Kind kind, int depth)
{
    const int inner = std::min(depth + 1, deepestList);
    QList<RichBlock> written;
    bool isFirst = true;
    for (const QJsonValue item : items) {
        QList<RichBlock> content = blocks(item.toArray(), inner);
        if (content.isEmpty())
            continue;
        if (content.first().kind != RichBlock::Kind::Paragraph)
            content.prepend(RichBlock());
        RichBlock &head = content.first();
        head.kind = kind;
        head.depth = inner;
        head.number = isFirst && kind == RichBlock::Kind::Numbered ? 1 : 0;
        isFirst = false;
        written += content;
    }
    return written;
}

QList<RichBlock> PandocText::terms(const QJsonArray &items, int depth)
{
    QList<RichBlock> written;
    for (const QJsonValue item : items) {
        written << RichBlock{.depth = depth, .runs = inBold(runs(item[0].toArray()))};
        for (const QJsonValue definition : item[1].toArray())
            written += blocks(definition.toArray(), depth);
    }
    return written;
}

QList<QList<QJsonArray>> PandocText::rows(const QJsonValue &table)
{
    const QJsonValue content = table["c"_L1];
    QList<QList<QJsonArray>> found;
    const auto take = [&](const QJsonValue &from) {
        for (const QJsonValue row : from.toArray())
            found << cells(row);
    };
    take(content[3][1]);
    for (const QJsonValue body : content[4].toArray()) {
        take(body[2]);
        take(body[3]);
    }
    take(content[5][1]);
    return found;
}

QList<RichBlock> PandocText::table(const QJsonValue &table)
{
    QList<RichBlock> written = blocks(table["c"_L1][1][1].toArray());
    QList<QStringList> cells;
    qsizetype width = 0;
    for (const QList<QJsonArray> &row : rows(table)) {
        QStringList texts;
        for (const QJsonArray &cell : row)
            texts << plainText({blocks(cell)}).simplified();
        if (std::ranges::any_of(texts, [](const QString &text) { return !text.isEmpty(); }))
            cells << texts;
        width = std::max(width, texts.size());
    }
    for (QStringList &row : cells)
        row.resize(width);
    if (!cells.isEmpty())
        written << RichBlock{.kind = RichBlock::Kind::Table, .cells = cells};
    return written;
}

QStringList PandocText::takeNotes()
{
    return std::exchange(m_notes, {});
}

QStringList PandocText::takePictures()
{
    return std::exchange(m_pictures, {});
}

QString plainWords(const QList<RichRun> &runs)
{
    QString words;
    for (const RichRun &run : runs)
        words += run.text;
    return words.simplified();
}

QList<RichRun> inBold(QList<RichRun> runs)
{
    for (RichRun &run : runs)
        run.isBold = true;
    return runs;
}
