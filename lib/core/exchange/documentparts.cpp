#include "exchange/documentparts.h"

#include "exchange/pandoctext.h"
#include "exchange/textparts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(DocumentImport)
};

constexpr qsizetype longestHeading = 80; // letters of a bold paragraph that is one

/// What a word processor writes in HTML in place of the sign of a list's item, with the spaces after it.
QString listSign(const QJsonValue &piece)
{
    if (piece["t"_L1] != "Span"_L1)
        return {};
    for (const QJsonValue attribute : piece["c"_L1][0][2].toArray()) {
        if (attribute[0] == "style"_L1
            && attribute[1].toString().remove(u' ').contains("mso-list:ignore"_L1, Qt::CaseInsensitive)) {
            PandocText sign;
            return plainWords(sign.runs(piece["c"_L1][1].toArray()));
        }
    }
    return {};
}

QString asMarkdown(const QList<RichRun> &runs)
{
    return markdown({{RichBlock{.runs = runs}}});
}

/// The largest size of letters that the styles within `inlines` name, in points.
double sizeOf(const QJsonArray &inlines, int depth = 0)
{
    static const QRegularExpression size(uR"(font-size:\s*(\d{1,3}(?:\.\d+)?)pt)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    double largest = 0;
    for (const QJsonValue piece : inlines) {
        const QJsonValue content = piece["c"_L1];
        const bool isSpan = piece["t"_L1] == "Span"_L1;
        if (isSpan) {
            for (const QJsonValue attribute : content[0][2].toArray())
                largest = std::max(largest, size.match(attribute[1].toString()).captured(1).toDouble());
        }
        if (depth < 20 && content.isArray())
            largest = std::max(largest, sizeOf(isSpan ? content[1].toArray() : content.toArray(), depth + 1));
    }
    return largest;
}

/// Whether there are words, all of them leading to other places of the document, as in a table of contents.
bool leadsOnlyWithin(const QJsonArray &inlines)
{
    bool leads = false;
    for (const QJsonValue piece : inlines) {
        const QString type = piece["t"_L1].toString();
        const bool isWithin = (type == "Link"_L1 && piece["c"_L1][2][0].toString().startsWith(u'#'))
            || (type == "Span"_L1 && leadsOnlyWithin(piece["c"_L1][1].toArray()));
        leads = leads || isWithin;
        if (!isWithin && type != "Space"_L1 && type != "SoftBreak"_L1 && type != "LineBreak"_L1)
            return false;
    }
    return leads;
}

QString metaWords(const QJsonValue &meta)
{
    PandocText text;
    if (meta["t"_L1] == "MetaInlines"_L1)
        return plainWords(text.runs(meta["c"_L1].toArray()));
    return meta["t"_L1] == "MetaString"_L1 ? meta["c"_L1].toString().simplified() : QString();
}

/// Walks through the blocks of a document.
class Taking {
public:
    void take(const QJsonArray &blocks)
    {
        for (const QJsonValue block : blocks)
            takeBlock(block);
    }

    FoundDocument finish()
    {
        endItems();
        takeNotes();
        if (m_text.leftOutStruck())
            m_found.remarks << Said::tr("Words that are struck through are left out.");
        if (m_text.leftOutLinks())
            m_found.remarks << Said::tr("Links to files on somebody’s computer are left out; their words stay.");
        return std::move(m_found);
    }

private:
    void takeBlock(const QJsonValue &block)
    {
        const QString type = block["t"_L1].toString();
        const QJsonValue content = block["c"_L1];
        if (type == "Para"_L1 || type == "Plain"_L1) {
            takeParagraph(content.toArray());
            return;
        }
        endItems();
        if (type == "Header"_L1)
            takeHeading(content[0].toInt(1), content[2].toArray());
        else if (type == "Div"_L1)
            take(content[1].toArray());
        else if (type == "BlockQuote"_L1) // an indent, to a word processor
            take(content.toArray());
        else if (type == "Table"_L1 && isLayout(block))
            takeLayout(block);
        else
            takeText(markdown({m_text.block(block)}));
    }

    /// A table of one column arranges a page, and says nothing as a table.
    static bool isLayout(const QJsonValue &table)
    {
        const auto rows = PandocText::rows(table);
        return std::ranges::all_of(rows, [](const auto &row) { return row.size() <= 1; });
    }

    void takeLayout(const QJsonValue &table)
    {
        for (const auto &row : PandocText::rows(table)) {
            for (const QJsonArray &cell : row)
                take(cell);
        }
        endItems();
    }

    void takeHeading(int level, const QJsonArray &inlines)
    {
        takeNotes();
        const QString title = plainWords(m_text.runs(inlines));
        const QString noise = title.isEmpty() ? QString() : noiseIn(title, m_begun);
        add({.part = {.text = title, .taken = noise.isEmpty(), .noise = noise},
             .level = title.isEmpty() || !noise.isEmpty() ? 0 : level});
    }

    void takeParagraph(QJsonArray inlines)
    {
        const QString sign = inlines.isEmpty() ? QString() : listSign(inlines.first());
        if (!sign.isEmpty()) {
            inlines.removeFirst();
            takeItem(sign, m_text.runs(inlines));
            return;
        }
        endItems();
        const QList<RichRun> runs = m_text.runs(inlines);
        const QString words = plainWords(runs);
        QString noise = words.isEmpty() ? QString() : noiseIn(words, m_begun);
        if (leadsOnlyWithin(inlines))
            noise = Said::tr("Line of a table of contents");
        if (!noise.isEmpty()) {
            add({.part = {.text = words, .taken = false, .noise = noise}});
            return;
        }
        const bool isBold = !words.isEmpty() && words.size() <= longestHeading && !words.endsWith(u'.')
            && std::ranges::all_of(runs, [](const RichRun &run) { return run.isBold || run.text.trimmed().isEmpty(); });
        if (isBold)
            add({.part = {.text = asMarkdown(runs)}, .isBold = true, .size = sizeOf(inlines)});
        else
            takeText(asMarkdown(runs));
    }

    void takeItem(const QString &sign, const QList<RichRun> &item)
    {
        const bool isNumbered = sign.front().isDigit();
        if (!m_items.isEmpty() && isNumbered != m_itemsAreNumbered)
            endItems();
        m_itemsAreNumbered = isNumbered;
        m_items << RichBlock{.kind = isNumbered ? RichBlock::Kind::Numbered : RichBlock::Kind::Bullet,
                             .depth = 1,
                             .number = isNumbered && m_items.isEmpty() ? 1 : 0,
                             .runs = item};
    }

    void endItems()
    {
        if (!m_items.isEmpty())
            takeText(markdown({std::exchange(m_items, {})}));
    }

    void takeText(const QString &text)
    {
        m_begun = m_begun || !text.isEmpty();
        add({.part = {.text = text}});
    }

    void takeNotes()
    {
        for (const QString &note : m_text.takeNotes())
            takeText(note);
    }

    void add(DocumentPart part)
    {
        for (const QString &picture : m_text.takePictures()) {
            part.part.pictures << m_found.pictures.size();
            m_found.pictures << picture;
        }
        if (!part.part.text.isEmpty() || !part.part.pictures.isEmpty())
            m_found.parts << part;
    }

    PandocText m_text;
    FoundDocument m_found;
    QList<RichBlock> m_items; ///< of a list that its document has as paragraphs
    bool m_itemsAreNumbered = false;
    bool m_begun = false;
};

}

Result<FoundDocument> documentParts(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::DeepNesting)
        return Error{Error::Kind::Invalid, Said::tr("Tables or lists are nested too deeply in this document."), {}};
    if (!document.isObject())
        return Error{Error::Kind::Invalid,
                     Said::tr("This document can’t be read. Open it in your word processor and save it anew."),
                     error.errorString()};
    Taking taking;
    taking.take(document["blocks"_L1].toArray());
    FoundDocument found = taking.finish();
    found.title = metaWords(document["meta"_L1]["title"_L1]);
    return found;
}
