#include "page/rowwriter.h"

#include "base/languages.h"
#include "page/paper.h"

#include <cmath>

namespace {

const Style small{.size = 0.84};
const Style fieldValue{.size = 1.05};
const Style fieldLabel{.size = small.size, .leading = fieldValue.size / small.size}; // on the value's baseline

}

RowWriter::RowWriter(const QString &language, qreal width, Typesetter &typesetter, bool isShared)
    : m_language(language),
      m_width(width),
      m_typesetter(typesetter),
      m_isShared(isShared),
      m_rightToLeft(isRightToLeft(language))
{
}

qreal RowWriter::left(qreal lead, qreal width) const
{
    return std::round(m_rightToLeft ? m_width - lead - width : lead);
}

qreal RowWriter::place(Layer &layer, const StyledText &words, const Style &style, qreal lead, qreal width, qreal y,
                       bool isShared)
{
    if (words.text.isEmpty())
        return 0;
    const Text set = m_typesetter.set(words, m_language, style, std::round(width), isShared);
    layer.texts << PlacedText{set, 0, set->lineCount(), {left(lead, width), std::round(y)}};
    return set->height();
}

qreal RowWriter::text(PageRow &row, const StyledText &words, const Style &style, qreal lead, qreal width, qreal y)
{
    return place(m_isShared ? row.common : row.own, words, style, lead, width, y, m_isShared);
}

qreal RowWriter::label(PageRow &row, const QString &text, const Style &style, qreal lead, qreal width, qreal y)
{
    return place(row.common, text, style, lead, width, y, true);
}

void RowWriter::standingText(PageRow &row, const QString &text, const Style &style, qreal lead, qreal width,
                             qreal bottom)
{
    const Text set = m_typesetter.set(text, m_language, style, std::round(width), m_isShared);
    const int last = set->lineCount() - 1;
    const qreal baseline = set->height() - set->lineHeight(last) + set->baseline(last);
    const qreal top = std::round(bottom - mm(1.6) - baseline);
    (m_isShared ? row.common : row.own).texts << PlacedText{set, 0, set->lineCount(), {left(lead, width), top}};
}

QList<PageRow> RowWriter::lines(const StyledText &words, const Style &style, qreal lead, qreal width, qreal before)
{
    QList<PageRow> rows;
    if (words.text.isEmpty())
        return rows;
    const Text set = m_typesetter.set(words, m_language, style, std::round(width), m_isShared);
    for (int i = 0; i < set->lineCount(); ++i) {
        PageRow row{.before = i == 0 ? before : 0, .height = set->lineHeight(i)};
        row.keepWithNext = i + 1 < set->lineCount() && (i == 0 || i + 2 == set->lineCount());
        (m_isShared ? row.common : row.own).texts << PlacedText{set, i, i + 1, {left(lead, width), 0}};
        rows << row;
    }
    return rows;
}

PageRow RowWriter::tableRow(const QList<StyledText> &cells, const Style &style, qreal lead, qreal width)
{
    const qreal column = width / qreal(cells.size()), edge = mm(1.2);
    PageRow row;
    for (qsizetype i = 0; i < cells.size(); ++i)
        row.height = std::max(row.height,
                              text(row, cells[i], style, lead + column * qreal(i) + edge, column - 2 * edge, mm(0.4)));
    row.height = std::round(row.height + mm(0.8));
    bar(row, lead, width, 0, hairline);
    bar(row, lead, width, row.height, hairline);
    for (qsizetype i = 0; i <= cells.size(); ++i)
        bar(row, lead + std::min(column * qreal(i), width - hairline), hairline, 0, row.height);
    return row;
}

QList<PageRow> RowWriter::passages(const QList<TextPassage> &passages, const Style &style, qreal lead, qreal width,
                                   qreal before)
{
    constexpr qreal step = mm(5); // of a list within a list
    QList<PageRow> rows;
    for (const TextPassage &passage : passages) {
        const bool isItem = !passage.marker.isEmpty();
        const qreal above = rows.isEmpty() ? before : mm(isItem ? 0.3 : 1);
        if (!passage.cells.isEmpty()) {
            PageRow row = tableRow(passage.cells, style, lead, width);
            row.before = rows.isEmpty() || rows.last().endsTable ? (rows.isEmpty() ? before : 0) : mm(1.5);
            row.endsTable = true;
            rows << row;
            continue;
        }
        const qreal inset = std::min(step * passage.indent, width / 2);
        QList<PageRow> own = lines(passage.words, style, lead + inset, width - inset, above);
        if (!own.isEmpty() && isItem)
            text(own.first(), passage.marker, style, lead + inset - step, step, 0);
        rows += own;
    }
    return rows;
}

qreal RowWriter::field(PageRow &row, const Field &field, qreal labelWidth, qreal lead, qreal width, qreal y)
{
    const qreal room = std::max(width - labelWidth, mm(10));
    qreal height = std::max(label(row, field.label, fieldLabel, lead, labelWidth, y), mm(6));
    height = std::max(height, text(row, field.value, fieldValue, lead + labelWidth, room, y));
    bar(row, lead + labelWidth, room, y + height, hairline);
    return height + hairline;
}

qreal RowWriter::toFillIn(PageRow &row, const QString &words, qreal lead, qreal width, qreal y)
{
    const qreal labelWidth =
        m_typesetter.set(words, m_language, small, std::round(width * 0.6), true)->naturalWidth() + mm(2);
    const qreal height = std::max(label(row, words, small, lead, width * 0.6, y), mm(6.5));
    bar(row, lead + labelWidth, width - labelWidth, y + height, hairline);
    return height + hairline;
}

qreal RowWriter::widest(const QList<Field> &fields, qreal most)
{
    qreal width = 0;
    for (const Field &field : fields)
        width = std::max(width,
                         m_typesetter.set(field.label, m_language, fieldLabel, std::round(most), true)->naturalWidth());
    return std::ceil(width);
}

void RowWriter::signature(PageRow &row, const Signature &signature, qreal lead, qreal width, qreal bottom)
{
    if (const auto *typed = std::get_if<TypedName>(&signature)) {
        standingText(row, typed->name, {.size = 1.2}, lead, width, bottom);
    } else if (const auto *drawn = std::get_if<QPainterPath>(&signature)) {
        const QRectF ink = drawn->boundingRect();
        if (ink.isEmpty())
            return;
        const qreal scale = std::min((width - mm(4)) / ink.width(), (bottom - mm(1)) / ink.height());
        const QSizeF size = ink.size() * scale;
        const QPointF corner(left(lead + mm(2), size.width()), bottom - size.height() + mm(1));
        row.own.shapes << PlacedShape{*drawn, corner - ink.topLeft() * scale, scale};
    } else if (const auto *picture = std::get_if<Picture>(&signature)) {
        row.own.pictures << PlacedPicture{picture->data, QRectF(left(lead, width), mm(1), width, bottom - mm(1))};
    }
}

void RowWriter::bar(PageRow &row, qreal lead, qreal width, qreal y, qreal thickness)
{
    row.common.bars << QRectF(left(lead, width), std::round(y), std::round(width), thickness);
}

void RowWriter::frame(PageRow &row, qreal lead, qreal width, qreal y, qreal height)
{
    bar(row, lead, width, y, hairline);
    bar(row, lead, width, y + height - hairline, hairline);
    bar(row, lead, hairline, y, height);
    bar(row, lead + width - hairline, hairline, y, height);
}
