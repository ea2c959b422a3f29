#include "exchange/textparts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmark.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(TextImport)
};

using Node = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

/// The words of a heading without its emphasis and links.
QString plainWords(cmark_node *heading)
{
    QString words;
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> walk(cmark_iter_new(heading), &cmark_iter_free);
    while (cmark_iter_next(walk.get()) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(walk.get());
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
            words += QString::fromUtf8(cmark_node_get_literal(node));
        else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
            words += u' ';
    }
    return words.simplified();
}

/// How many lines at the top are another program's settings, between lines of three dashes.
qsizetype frontMatter(const QStringList &lines)
{
    static const QRegularExpression setting(uR"(^\S[^:]*:(\s|$)|^\s|^-\s|^$)"_s);
    if (lines.isEmpty() || lines[0].trimmed() != "---"_L1)
        return 0;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i].trimmed() == "---"_L1)
            return i > 1 ? i + 1 : 0;
        if (!setting.match(lines[i]).hasMatch())
            return 0;
    }
    return 0;
}

/// A list of nothing but links within the text.
bool isContentsList(const QString &block)
{
    static const QRegularExpression entry(uR"(^\s*(?:[-*+]|\d+[.)])\s+\[[^\]]*\]\(#[^)]*\)\s*$)"_s);
    const QStringList lines = block.split(u'\n');
    return std::all_of(lines.cbegin(), lines.cend(), [](const QString &line) { return entry.match(line).hasMatch(); });
}

QString noiseInBlock(cmark_node_type type, const QString &block, bool begun)
{
    if (type == CMARK_NODE_THEMATIC_BREAK)
        return Said::tr("A dividing line");
    if (type == CMARK_NODE_HTML_BLOCK && block.startsWith("<!--"_L1) && block.endsWith("-->"_L1))
        return Said::tr("A comment");
    if (type == CMARK_NODE_LIST && isContentsList(block))
        return Said::tr("Table of contents");
    return noiseIn(block, begun);
}

/// `block` without the empty lines before and after it, but with the indent of its first line.
QString withoutEmptyEnds(const QString &block)
{
    qsizetype begin = 0, end = block.size();
    for (qsizetype i = 0; i < block.size() && block[i].isSpace(); ++i) {
        if (block[i] == u'\n')
            begin = i + 1;
    }
    while (end > begin && block[end - 1].isSpace())
        --end;
    return block.mid(begin, end - begin);
}

/// Walks through the blocks of a text, and through the lines between them that the parser keeps to itself.
class Reader {
public:
    explicit Reader(const QStringList &lines)
        : m_lines(lines)
    {
    }

    void takeBlock(cmark_node *node)
    {
        const qsizetype first = cmark_node_get_start_line(node) - 1, end = cmark_node_get_end_line(node);
        takeLines(first);
        const cmark_node_type type = cmark_node_get_type(node);
        const int level = type == CMARK_NODE_HEADING ? cmark_node_get_heading_level(node) : 0;
        const QString words = level == 1 || level == 2 ? plainWords(node) : QString();
        if (!words.isEmpty())
            takeHeading(level, words);
        else
            takeText(type, m_lines.mid(first, std::max(end, first + 1) - first).join(u'\n'));
        m_next = std::max(end, first + 1);
    }

    /// Takes the lines before `end`, such as the definitions of links.
    void takeLines(qsizetype end)
    {
        if (m_next < end)
            takeText(CMARK_NODE_PARAGRAPH, m_lines.mid(m_next, end - m_next).join(u'\n'));
    }

    const QList<ImportedPart> &parts() const { return m_parts; }

private:
    void takeHeading(int level, const QString &words)
    {
        const QString noise = noiseIn(words, m_begun);
        const auto role = level == 1 ? ImportedPart::Role::AreaTitle : ImportedPart::Role::RuleTitle;
        m_parts << ImportedPart{.role = noise.isEmpty() ? role : ImportedPart::Role::Text,
                                .text = words,
                                .taken = noise.isEmpty(),
                                .noise = noise};
    }

    void takeText(cmark_node_type type, const QString &block)
    {
        const bool keepsIndent = type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_LIST;
        const QString text = keepsIndent ? withoutEmptyEnds(block) : block.trimmed();
        if (text.trimmed().isEmpty())
            return;
        const QString noise = noiseInBlock(type, text.trimmed(), m_begun);
        m_parts << ImportedPart{.text = text, .taken = noise.isEmpty(), .noise = noise};
        m_begun = m_begun || noise.isEmpty();
    }

    QStringList m_lines;
    qsizetype m_next = 0;
    bool m_begun = false;
    QList<ImportedPart> m_parts;
};

}

QList<ImportedPart> markdownParts(const QString &text)
{
    QStringList lines = text.split(u'\n');
    QList<ImportedPart> parts;
    if (const qsizetype count = frontMatter(lines); count > 0) {
        parts << ImportedPart{
            .text = lines.first(count).join(u'\n'), .taken = false, .noise = Said::tr("Settings of another program")};
        lines.remove(0, count);
    }
    const QByteArray bytes = lines.join(u'\n').toUtf8();
    const Node document(cmark_parse_document(bytes.constData(), size_t(bytes.size()), CMARK_OPT_DEFAULT),
                        &cmark_node_free);
    Reader reader(lines);
    for (cmark_node *node = cmark_node_first_child(document.get()); node; node = cmark_node_next(node))
        reader.takeBlock(node);
    reader.takeLines(lines.size());
    return parts + reader.parts();
}
