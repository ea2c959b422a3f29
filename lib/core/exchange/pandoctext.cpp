#include "exchange/pandoctext.h"

#include <QJsonObject>
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

QList<TextRun> PandocText::runs(const QJsonArray &inlines)
{
    QList<TextRun> found;
    add(inlines, {}, found);
    return found;
}

void PandocText::add(const QJsonArray &inlines, const TextRun &look, QList<TextRun> &to)
{
    for (const QJsonValue piece : inlines)
        addInline(piece, look, to);
}

void PandocText::addInline(const QJsonValue &piece, TextRun look, QList<TextRun> &to)
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
        look.endsLine = true;
        addText({});
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
    m_notes[place] = number + u' ' + blocks(note).join("\n\n"_L1);
    return number;
}

QStringList PandocText::blocks(const QJsonArray &blocks)
{
    QStringList found;
    for (const QJsonValue one : blocks) {
        if (const QString text = block(one); !text.isEmpty())
            found << text;
    }
    return found;
}

QString PandocText::block(const QJsonValue &block)
{
    const QString type = kind(block);
    const QJsonValue content = block["c"_L1];
    if (type == "Para"_L1 || type == "Plain"_L1)
        return markdownOf(runs(content.toArray()));
    if (type == "Header"_L1) {
        QList<TextRun> words = runs(content[2].toArray());
        for (TextRun &run : words)
            run.isBold = true;
        return markdownOf(words);
    }
    if (type == "BulletList"_L1)
        return list(content.toArray(), -1);
    if (type == "OrderedList"_L1)
        return list(content[1].toArray(), std::clamp(content[0][0].toInt(1), 0, 99'999));
    if (type == "BlockQuote"_L1)
        return blocks(content.toArray()).join("\n\n"_L1);
    if (type == "Div"_L1)
        return blocks(content[1].toArray()).join("\n\n"_L1);
    if (type == "Table"_L1)
        return table(block);
    if (type == "DefinitionList"_L1)
        return terms(content.toArray());
    if (type == "CodeBlock"_L1 || type == "LineBlock"_L1) {
        QList<TextRun> lines;
        if (type == "LineBlock"_L1) {
            for (const QJsonValue line : content.toArray())
                lines << runs(line.toArray()) << TextRun{.endsLine = true};
        } else {
            for (const QString &line : content[1].toString().split(u'\n'))
                lines << TextRun{.text = line, .endsLine = true};
        }
        return markdownOf(lines);
    }
    return {};
}

QString PandocText::list(const QJsonArray &items, int first)
{
    QList<QStringList> written;
    for (const QJsonValue item : items) {
        if (const QStringList content = blocks(item.toArray()); !content.isEmpty())
            written << content;
    }
    return markdownList(written, first);
}

QString PandocText::terms(const QJsonArray &items)
{
    QStringList written;
    for (const QJsonValue item : items) {
        QList<TextRun> term = runs(item[0].toArray());
        for (TextRun &run : term)
            run.isBold = true;
        written << markdownOf(term);
        for (const QJsonValue definition : item[1].toArray())
            written << blocks(definition.toArray());
    }
    written.removeAll(QString());
    return written.join("\n\n"_L1);
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

QString PandocText::table(const QJsonValue &table)
{
    QStringList written = blocks(table["c"_L1][1][1].toArray());
    QList<QStringList> words;
    for (const QList<QJsonArray> &row : rows(table)) {
        QStringList texts;
        for (const QJsonArray &cell : row)
            texts << blocks(cell).join(u' ');
        if (std::ranges::any_of(texts, [](const QString &text) { return !text.isEmpty(); }))
            words << texts;
    }
    if (!words.isEmpty())
        written << markdownTable(words);
    return written.join("\n\n"_L1);
}

QStringList PandocText::takeNotes()
{
    return std::exchange(m_notes, {});
}

QStringList PandocText::takePictures()
{
    return std::exchange(m_pictures, {});
}
