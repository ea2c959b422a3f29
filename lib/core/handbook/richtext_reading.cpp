#include "base/text.h"
#include "handbook/richtext.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>

#include <md4c.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMarkup = 1'000'000; ///< letters; a longer text is taken as it stands
constexpr int mostItemsInLine = 16; ///< that begin within one another

bool isPunctuation(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'!' && u <= u'/') || (u >= u':' && u <= u'@') || (u >= u'[' && u <= u'`') || (u >= u'{' && u <= u'~');
}

/// Finds where in each line a backslash belongs, so that what Markdown takes for a heading, a quote, code, a dividing
/// line or a number out of turn is text.
class Narrowing {
public:
    /// The place in `line`, or -1.
    qsizetype place(const QString &line)
    {
        static const QRegularExpression divider(uR"(^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$)"_s);
        static const QRegularExpression item(uR"(\G(?:[-+*]|(\d{1,9})[.)])(?:[ \t]+|$))"_s);
        static const QRegularExpression block(uR"(\G(?:>|#{1,6}(?:[ \t]|$)|~~~|=+[ \t]*$|-+[ \t]*$|[+*][ \t]*$))"_s);
        static const QRegularExpression emptyItem(uR"(\G\d{1,9}(?=[.)][ \t]*$))"_s);
        qsizetype at = 0;
        while (at < line.size() && (line[at] == u' ' || line[at] == u'\t'))
            ++at;
        const bool wasEmpty = std::exchange(m_wasEmpty, at == line.size());
        if (at == line.size() || !u"-+*_>#~=0123456789"_s.contains(line[at])) {
            if (at == 0 && wasEmpty)
                m_numbers.clear();
            return -1; // as most lines, which need no closer look
        }
        if (const auto match = divider.match(line); match.hasMatch())
            return match.capturedStart(1);
        if (at == 0 && wasEmpty && !item.match(line).hasMatch())
            m_numbers.clear();
        int items = 0;
        for (auto match = item.match(line, at); match.hasMatch() && match.capturedEnd() < line.size();
             match = item.match(line, at)) {
            const bool isNumbered = match.hasCaptured(1);
            if (++items > mostItemsInLine || (isNumbered && !isInTurn(at, match.captured(1).toInt())))
                return isNumbered ? match.capturedEnd(1) : at;
            at = match.capturedEnd();
        }
        if (block.match(line, at).hasMatch())
            return at;
        const auto number = emptyItem.match(line, at);
        return number.hasMatch() ? number.capturedEnd() : -1;
    }

private:
    /// Whether an item that begins at `column` may have this number: 1, or one more than the item above it.
    bool isInTurn(qsizetype column, int number)
    {
        constexpr qsizetype same = 3;
        qsizetype begin = number == 1 ? column : -1;
        for (const auto &[above, last] : m_numbers.asKeyValueRange()) {
            if (qAbs(above - column) <= same && last == number - 1)
                begin = above;
        }
        if (begin < 0)
            return false;
        while (!m_numbers.isEmpty() && m_numbers.lastKey() >= begin)
            m_numbers.remove(m_numbers.lastKey());
        m_numbers[column] = number;
        return true;
    }

    QMap<qsizetype, int> m_numbers; ///< of the last item by its column
    bool m_wasEmpty = true;
};

/// `text` with a backslash before everything that Markdown knows and a rule's text doesn't.
QString narrowed(const QString &text)
{
    QString result;
    result.reserve(text.size() + 16);
    Narrowing narrowing;
    for (const QString &line : text.split(u'\n')) {
        const qsizetype block = narrowing.place(line);
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QChar c = line[i];
            if (i == block || c == u'`' || (c == u':' && i > 0 && line[i - 1] == u']'))
                result += u'\\';
            result += c;
            if (c == u'\\' && i != block && i + 1 < line.size() && isPunctuation(line[i + 1]))
                result += line[++i];
        }
        result += u'\n';
    }
    return result;
}

QString entity(const QString &spelt)
{
    static const QHash<QString, QString> known{{u"&amp;"_s, u"&"_s},  {u"&lt;"_s, u"<"_s},
                                               {u"&gt;"_s, u">"_s},   {u"&quot;"_s, u"\""_s},
                                               {u"&apos;"_s, u"'"_s}, {u"&nbsp;"_s, u"\u00a0"_s}};
    if (!spelt.startsWith("&#"_L1))
        return known.value(spelt, spelt);
    const bool isHex = spelt.startsWith("&#x"_L1, Qt::CaseInsensitive);
    const char32_t c = spelt.mid(isHex ? 3 : 2, spelt.size() - (isHex ? 4 : 3)).toUInt(nullptr, isHex ? 16 : 10);
    if (c == 0 || c > QChar::LastValidCodePoint || QChar::isSurrogate(c))
        return QChar(QChar::ReplacementCharacter);
    return c == U'\n' || c == U'\r' ? u" "_s : QString::fromUcs4(&c, 1);
}

QString textOf(const MD_ATTRIBUTE &attribute)
{
    QString text;
    for (int i = 0; attribute.text && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET begin = attribute.substr_offsets[i], end = attribute.substr_offsets[i + 1];
        const QString part = QString::fromUtf8(attribute.text + begin, end - begin);
        text += attribute.substr_types[i] == MD_TEXT_ENTITY ? entity(part) : part;
    }
    return text;
}

/// Puts together what the parser tells of.
class Reader {
public:
    void enterBlock(MD_BLOCKTYPE type, const void *detail)
    {
        switch (type) {
        case MD_BLOCK_UL:
            endWords();
            m_lists << List{};
            break;
        case MD_BLOCK_OL: {
            endWords();
            const auto *const list = static_cast<const MD_BLOCK_OL_DETAIL *>(detail);
            m_lists << List{.isNumbered = true,
                            .isText = list->start != 1,
                            .isTight = list->is_tight != 0,
                            .next = list->start,
                            .delimiter = QChar::fromLatin1(list->mark_delimiter)};
            break;
        }
        case MD_BLOCK_LI:
            endWords();
            beginItem();
            break;
        case MD_BLOCK_TABLE:
            endWords();
            m_awaitsWords = false;
            m_text.blocks << RichBlock{.kind = RichBlock::Kind::Table};
            break;
        case MD_BLOCK_TR:
            m_text.blocks.last().cells << QStringList();
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            m_text.blocks.last().cells.last() << QString();
            m_isInCell = true;
            break;
        default:
            endWords();
        }
    }

    void leaveBlock(MD_BLOCKTYPE type)
    {
        if (type == MD_BLOCK_TH || type == MD_BLOCK_TD)
            m_isInCell = false;
        else if (type != MD_BLOCK_TR && type != MD_BLOCK_THEAD && type != MD_BLOCK_TBODY)
            endWords();
        if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
            m_lists.removeLast();
        if (type == MD_BLOCK_LI)
            m_awaitsWords = false;
    }

    void enterSpan(MD_SPANTYPE type, const void *detail)
    {
        m_bold += type == MD_SPAN_STRONG;
        m_italic += type == MD_SPAN_EM;
        if (type == MD_SPAN_A) {
            const auto *const link = static_cast<const MD_SPAN_A_DETAIL *>(detail);
            m_link = allowedLink(textOf(link->href));
            m_hasLinkWords = false;
            if (m_link.isEmpty())
                add(u"["_s);
        } else if (type == MD_SPAN_IMG) {
            add(u"!["_s);
        }
    }

    void leaveSpan(MD_SPANTYPE type, const void *detail)
    {
        m_bold -= type == MD_SPAN_STRONG;
        m_italic -= type == MD_SPAN_EM;
        if (type == MD_SPAN_A) {
            const auto *const link = static_cast<const MD_SPAN_A_DETAIL *>(detail);
            if (m_link.isEmpty())
                addTarget(link->href, link->title);
            else if (!m_hasLinkWords)
                add(m_link);
            m_link.clear();
        } else if (type == MD_SPAN_IMG) {
            const auto *const image = static_cast<const MD_SPAN_IMG_DETAIL *>(detail);
            addTarget(image->src, image->title);
        }
    }

    void add(const QString &words)
    {
        m_hasLinkWords = true;
        if (m_isInCell) {
            m_text.blocks.last().cells.last().last() += words;
            return;
        }
        if (!m_hasWords)
            beginWords();
        m_text.blocks.last().runs << RichRun{words, m_bold > 0, m_italic > 0, m_link};
    }

    const RichText &text() const { return m_text; }

private:
    struct List {
        bool isNumbered = false;
        bool isText = false; ///< its numbers are part of its words
        bool isTight = false;
        bool isBegun = false;
        unsigned next = 1;
        QChar delimiter = {};
    };

    int depth() const
    {
        return int(std::count_if(m_lists.cbegin(), m_lists.cend(), [](const List &list) { return !list.isText; }));
    }

    void beginItem()
    {
        List &list = m_lists.last();
        const unsigned number = list.next++;
        if (list.isText) {
            const QString lead = QString::number(number) + list.delimiter + u' ';
            if (list.isBegun && list.isTight && m_textItem == m_text.blocks.size() - 1) {
                m_hasWords = true;
                add(u'\n' + lead);
            } else {
                add(lead);
            }
            m_textItem = m_text.blocks.size() - 1;
        } else {
            m_text.blocks << RichBlock{.kind = list.isNumbered ? RichBlock::Kind::Numbered : RichBlock::Kind::Bullet,
                                       .depth = depth(),
                                       .number = list.isNumbered && !list.isBegun ? 1 : 0};
            m_awaitsWords = true;
        }
        list.isBegun = true;
    }

    void beginWords()
    {
        if (!m_awaitsWords)
            m_text.blocks << RichBlock{.depth = depth()};
        m_awaitsWords = false;
        m_hasWords = true;
    }

    void endWords()
    {
        // The paragraph of an item whose number is part of its words goes on after that number.
        const bool isNumberOnly = m_hasWords && !m_lists.isEmpty() && m_lists.last().isText
            && m_textItem == m_text.blocks.size() - 1 && m_text.blocks.last().runs.last().text.endsWith(u' ');
        m_hasWords = isNumberOnly;
    }

    void addTarget(const MD_ATTRIBUTE &target, const MD_ATTRIBUTE &title)
    {
        const QString words = textOf(title);
        add("]("_L1 + textOf(target) + (words.isEmpty() ? QString() : u" \""_s + words + u'"') + u')');
    }

    RichText m_text;
    QList<List> m_lists;
    qsizetype m_textItem = -1;
    int m_bold = 0;
    int m_italic = 0;
    QString m_link;
    bool m_hasLinkWords = false;
    bool m_awaitsWords = false; ///< the last block is an item without words so far
    bool m_hasWords = false; ///< the last block is open for more
    bool m_isInCell = false;
};

int takeText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *reader)
{
    const QString words = QString::fromUtf8(text, qsizetype(size));
    const bool isBreak = type == MD_TEXT_BR || type == MD_TEXT_SOFTBR;
    static_cast<Reader *>(reader)->add(isBreak ? u"\n"_s : type == MD_TEXT_ENTITY ? entity(words) : words);
    return 0;
}

}

RichText readMarkdown(const QString &markdown)
{
    QString text = stored(markdown);
    text.replace("\r\n"_L1, "\n"_L1);
    for (QChar &c : text) {
        if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u'\n';
        else if (c == u'\v' || c == u'\f')
            c = u' ';
    }
    if (text.size() > mostMarkup)
        return normalised({{RichBlock{.runs = {{text}}}}});
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_TABLES;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *reader) {
        static_cast<Reader *>(reader)->enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *reader) {
        static_cast<Reader *>(reader)->leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *reader) {
        static_cast<Reader *>(reader)->enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *detail, void *reader) {
        static_cast<Reader *>(reader)->leaveSpan(type, detail);
        return 0;
    };
    parser.text = takeText;
    const QByteArray bytes = narrowed(text).toUtf8();
    Reader reader;
    if (md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &reader) != 0)
        return normalised({{RichBlock{.runs = {{text}}}}});
    return normalised(reader.text());
}
