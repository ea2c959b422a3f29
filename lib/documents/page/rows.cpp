#include "page/rows.h"

#include "base/languages.h"
#include "page/fonts.h"
#include "page/paper.h"
#include "page/rowwriter.h"

namespace {

const Style body;
const Style small{.size = 0.84};

class RowsOf {
public:
    RowsOf(const RowSpace &space, Typesetter &typesetter, bool isShared)
        : m_space(space),
          m_typesetter(typesetter),
          m_write(space.language, space.width, typesetter, isShared)
    {
    }

    QList<PageRow> operator()(const Title &title)
    {
        PageRow row;
        qreal y = 0;
        if (!title.above.isEmpty())
            y += m_write.text(row, title.above, {.size = 1, .bold = true}, 0, m_space.titleWidth, y) + mm(1);
        y += m_write.text(row, title.text, {.size = 1.8, .bold = true, .leading = 0.9}, 0, m_space.titleWidth, y)
            + mm(1);
        for (const QString &line : title.below.split(u'\n', Qt::SkipEmptyParts))
            y += m_write.text(row, line, body, 0, m_space.titleWidth, y);
        row.height = std::max(y, m_space.titleHeight);
        if (!title.bookmark.isEmpty())
            row.bookmark = Bookmark{1, title.bookmark};
        row.keepWithNext = true;
        return {row};
    }

    QList<PageRow> operator()(const Cover &cover)
    {
        PageRow row{.height = m_space.height, .fillsPage = true};
        qreal y = m_space.height * 0.26;
        y += m_write.text(row, cover.above, {.size = 1.5}, 0, m_space.width, y) + mm(4);
        y += m_write.text(row, cover.text, {.size = 3.2, .bold = true, .leading = 0.9}, 0, m_space.width, y) + mm(6);
        m_write.bar(row, 0, mm(70), y, hairline);
        y += mm(6);
        for (const QString &line : cover.below.split(u'\n', Qt::SkipEmptyParts))
            y += m_write.text(row, line, {.size = 1.2}, 0, m_space.width, y);
        return {row};
    }

    QList<PageRow> operator()(const Heading &heading)
    {
        const bool chapter = heading.level == 1;
        const Style style{.size = chapter ? 1.5 : 1.1, .bold = true};
        PageRow row{.before = chapter ? mm(9) : mm(5), .keepWithNext = true, .anchor = heading.anchor};
        const qreal indent = heading.number.isEmpty() ? 0 : numberWidth();
        const qreal markWidth = heading.mark.isEmpty() || isNarrow() ? 0 : mm(30);
        if (!heading.number.isEmpty())
            m_write.text(row, heading.number, style, 0, indent, 0);
        qreal height = m_write.text(row, heading.text, style, indent, m_space.width - indent - markWidth, 0);
        if (markWidth == 0) {
            height += m_write.text(row, heading.mark, small, indent, m_space.width - indent, height);
        } else {
            const Style word{.size = small.size, .align = Style::Align::Trailing, .leading = style.size / small.size};
            m_write.text(row, heading.mark, word, m_space.width - markWidth, markWidth, 0);
        }
        row.height = height + (chapter ? mm(2) : mm(0.5));
        if (chapter)
            row.chapter = heading.text;
        if (!heading.anchor.isEmpty())
            row.bookmark = Bookmark{heading.level, heading.number + u' ' + heading.text};
        return {row};
    }

    QList<PageRow> operator()(const Paragraph &paragraph)
    {
        QList<PageRow> rows;
        const Style &style = paragraph.size == Paragraph::Size::Small ? small : body;
        for (const QString &text : paragraph.text.split(u'\n', Qt::SkipEmptyParts))
            rows += m_write.lines(text, style, 0, m_space.width, mm(2));
        if (!rows.isEmpty()) {
            rows.first().before = mm(5);
            rows.first().mayStretch = true;
        }
        return rows;
    }

    QList<PageRow> operator()(const Prose &prose)
    {
        const qreal indent = prose.isIndented ? numberWidth() : 0;
        return m_write.passages(prose.passages, {.bold = prose.isStrong}, indent, m_space.width - indent,
                                mm(prose.isIndented ? 1 : 5));
    }

    QList<PageRow> operator()(const Beside &beside);

    QList<PageRow> operator()(const Labelled &labelled)
    {
        if (isNarrow())
            return stacked(labelled);
        const qreal indent = numberWidth();
        const qreal labelWidth = mm(33);
        const bool isStrong = labelled.weight == Labelled::Weight::Strong;
        const Style style = styleOf(labelled);
        QList<PageRow> rows =
            m_write.passages(labelled.passages, style, indent + labelWidth, m_space.width - indent - labelWidth,
                             mm(0.85) * leading(m_space.language));
        if (rows.isEmpty())
            return rows;
        const Style label{.size = small.size, .bold = isStrong, .leading = style.size / small.size};
        PageRow &first = rows.first();
        const qreal height = m_write.text(first, labelled.label, label, indent, labelWidth - mm(3), 0);
        if (rows.size() == 1)
            first.height = std::max(first.height, height);
        for (PageRow &row : rows)
            row.keepWithNext = row.keepWithNext || labelled.leadsOn;
        return rows;
    }

    QList<PageRow> operator()(const Fields &fields);
    QList<PageRow> operator()(const SignatureLine &line);
    QList<PageRow> operator()(const CompactBlocks &compact);

    QList<PageRow> operator()(const ContentsEntry &entry)
    {
        const bool chapter = entry.level == 1;
        const Style style{.bold = chapter, .leading = 0.95};
        const qreal indent = numberWidth();
        const qreal pageWidth = mm(14);
        PageRow row{.before = chapter ? mm(2.2) : 0, .keepWithNext = chapter};
        m_write.text(row, entry.number, style, 0, indent, 0);
        row.height = m_write.text(row, entry.text, style, indent, m_space.width - indent - pageWidth, 0);
        const Style number{.bold = chapter, .align = Style::Align::Trailing, .leading = style.leading};
        row.reference = PageReference{
            entry.anchor, QRectF(m_write.left(m_space.width - pageWidth, pageWidth), 0, pageWidth, 0), number};
        return {row};
    }

    QList<PageRow> operator()(const Divider &)
    {
        PageRow row{.before = mm(4), .height = mm(0.2)};
        m_write.bar(row, 0, m_space.width, 0, hairline);
        return {row};
    }

    QList<PageRow> operator()(const PageBreak &) { return {PageRow{.startsPage = true}}; }

private:
    bool isNarrow() const { return m_space.width < mm(110); }
    qreal numberWidth() const { return mm(isNarrow() ? 10 : 13); }

    static Style styleOf(const Labelled &labelled)
    {
        using enum Labelled::Weight;
        return {.size = labelled.weight == Strong ? body.size : labelled.weight == Small ? small.size : 0.93};
    }

    /// The label above the words: there is no room beside them.
    QList<PageRow> stacked(const Labelled &labelled);

    const RowSpace &m_space;
    Typesetter &m_typesetter;
    RowWriter m_write;
};

QList<PageRow> RowsOf::stacked(const Labelled &labelled)
{
    const bool isStrong = labelled.weight == Labelled::Weight::Strong;
    QList<PageRow> rows = m_write.passages(labelled.passages, styleOf(labelled), 0, m_space.width, 0);
    if (rows.isEmpty())
        return rows;
    if (labelled.label.isEmpty()) {
        rows.first().before = mm(2);
        return rows;
    }
    PageRow head{.before = mm(2), .keepWithNext = true};
    head.height = m_write.text(head, labelled.label, {.size = small.size, .bold = isStrong}, 0, m_space.width, 0);
    rows.prepend(head);
    return rows;
}

qreal heightOf(const QList<PageRow> &rows)
{
    qreal sum = 0;
    for (const PageRow &row : rows)
        sum += row.before + row.height;
    return sum;
}

/// Rows from `first` on until they are as high as `most`, one at least, put below one another; how high they are.
qreal stack(const QList<PageRow> &rows, qsizetype &first, qreal most, const QPointF &corner, PageRow &into)
{
    qreal y = 0;
    for (const qsizetype begin = first; first < rows.size(); ++first) {
        const PageRow &row = rows[first];
        if (first > begin && y + row.before + row.height > most)
            break;
        y += first == begin ? 0 : row.before;
        into.common.add(row.common, corner + QPointF(0, y));
        into.own.add(row.own, corner + QPointF(0, y));
        y += row.height;
    }
    return y;
}

QList<PageRow> RowsOf::operator()(const Beside &beside)
{
    const qreal gap = mm(8), column = std::floor((m_space.width - gap) / 2);
    const RowSpace spaces[]{{.language = m_space.language, .width = column, .height = m_space.height},
                            {.language = beside.language, .width = column, .height = m_space.height}};
    const QList<Beside::Part> *sides[]{&beside.own, &beside.other};
    QList<PageRow> rows;
    for (qsizetype part = 0; part < std::max(beside.own.size(), beside.other.size()); ++part) {
        QList<PageRow> of[2];
        for (int side = 0; side < 2; ++side) {
            if (part < sides[side]->size())
                of[side] = std::visit(RowsOf(spaces[side], m_typesetter, false), sides[side]->at(part));
        }
        // What is short stays in one piece; what is long breaks between pages.
        const qreal most =
            std::max(heightOf(of[0]), heightOf(of[1])) < m_space.height / 2 ? m_space.height : m_space.height / 4;
        qsizetype next[2]{};
        for (bool isFirst = true; next[0] < of[0].size() || next[1] < of[1].size(); isFirst = false) {
            PageRow row;
            for (int side = 0; side < 2; ++side) {
                if (next[side] == of[side].size())
                    continue;
                const PageRow begin = of[side][next[side]];
                row.before = std::max(row.before, begin.before);
                if (side == 0 && isFirst) {
                    row.anchor = begin.anchor;
                    row.chapter = begin.chapter;
                    row.bookmark = begin.bookmark;
                }
                const qreal left = m_write.left(side == 0 ? 0 : column + gap, column);
                row.height = std::max(row.height, stack(of[side], next[side], most, {left, 0}, row));
                row.keepWithNext = row.keepWithNext || of[side][next[side] - 1].keepWithNext;
            }
            rows << row;
        }
    }
    return rows;
}

QList<PageRow> RowsOf::operator()(const Fields &fields)
{
    const qreal gap = mm(8);
    const qreal half = (m_space.width - gap) / 2;
    const qreal labelWidth = m_write.widest(fields.fields, half * 0.5) + mm(3);
    QList<PageRow> rows;
    bool second = false;
    for (const Field &field : fields.fields) {
        if (!second || field.wide)
            rows << PageRow{
                .before = rows.isEmpty() ? mm(5) : pt(bodySize(m_space.language)) * (leading(m_space.language) - 1)};
        PageRow &row = rows.last();
        const qreal lead = second && !field.wide ? half + gap : 0;
        const qreal width = field.wide ? m_space.width : half;
        const qreal height = m_write.field(row, field, labelWidth, lead, width, 0);
        row.height = std::max(row.height, height);
        second = !field.wide && !second;
    }
    return rows;
}

QList<PageRow> RowsOf::operator()(const SignatureLine &line)
{
    const qreal room = mm(13);
    PageRow row{.before = mm(3), .mayStretch = true};
    qreal lead = 0;
    qreal labels = 0;
    for (const Blank &blank : line.blanks) {
        const qreal width = std::min(mm(blank.width), m_space.width - lead);
        if (!blank.text.isEmpty())
            m_write.standingText(row, blank.text, body, lead, width, room);
        m_write.signature(row, blank.signature, lead, width, room);
        m_write.bar(row, lead, width, room, hairline);
        labels = std::max(labels, m_write.label(row, blank.label, small, lead, width, room + mm(0.5)));
        lead += width + mm(8);
    }
    row.height = room + mm(0.5) + labels;
    return {row};
}

QList<PageRow> RowsOf::operator()(const CompactBlocks &compact)
{
    const qreal gap = mm(7);
    const qreal count = qreal(compact.blocks.size());
    const qreal width = (m_space.width - gap * (count - 1)) / count;
    PageRow row{.before = mm(6), .mayStretch = true};
    qreal lead = 0;
    for (const CompactBlock &block : compact.blocks) {
        m_write.bar(row, lead, width, 0, hairline);
        qreal y = mm(1.5);
        y += m_write.label(row, block.head, {.size = small.size, .bold = true}, lead, width, y);
        if (!block.text.isEmpty())
            y += m_write.label(row, block.text, small, lead, width, y);
        if (block.thumb) {
            y += mm(1.5);
            m_write.frame(row, lead, mm(22), y, mm(27));
            y += mm(28);
        }
        for (const QString &line : block.lines)
            y += m_write.toFillIn(row, line, lead, width, y) + mm(1);
        row.height = std::max(row.height, y);
        lead += width + gap;
    }
    return {row};
}

}

QList<PageRow> rowsOf(const Block &block, const RowSpace &space, Typesetter &typesetter)
{
    return std::visit(RowsOf(space, typesetter, block.isShared), block.content);
}
