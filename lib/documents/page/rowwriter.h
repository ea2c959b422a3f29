#pragma once

#include "page/rows.h"

/// As thin as a line may be that every printer still draws: a third of a point.
constexpr qreal hairline = 6;

/// Puts things into a row. Places are told from the leading edge, so that right-to-left rows are the mirror image.
class RowWriter {
public:
    RowWriter(const QString &language, qreal width, Typesetter &typesetter, bool isShared);

    /// Where a box begins that lies `lead` from the leading edge and is `width` wide.
    qreal left(qreal lead, qreal width) const;

    /// Sets `words` with their top at `y`; their height.
    qreal text(PageRow &row, const StyledText &words, const Style &style, qreal lead, qreal width, qreal y);

    /// The same for words of the form itself, which are everybody's even where the block is personal.
    qreal label(PageRow &row, const QString &text, const Style &style, qreal lead, qreal width, qreal y);

    /// Sets `text` so that its last line stands on `bottom`.
    void standingText(PageRow &row, const QString &text, const Style &style, qreal lead, qreal width, qreal bottom);

    /// A row for each line of `words`, the first and the last two held together.
    QList<PageRow> lines(const StyledText &words, const Style &style, qreal lead, qreal width, qreal before);

    /// Rows for what somebody wrote: paragraphs, lists, tables.
    QList<PageRow> passages(const QList<TextPassage> &passages, const Style &style, qreal lead, qreal width,
                            qreal before);

    /// A label, and its value or room for one on a hairline; its height.
    qreal field(PageRow &row, const Field &field, qreal labelWidth, qreal lead, qreal width, qreal y);
    /// How wide the labels are, `most` at most.
    qreal widest(const QList<Field> &fields, qreal most);
    /// A small label with a line after it; its height.
    qreal toFillIn(PageRow &row, const QString &words, qreal lead, qreal width, qreal y);

    void signature(PageRow &row, const Signature &signature, qreal lead, qreal width, qreal bottom);
    void bar(PageRow &row, qreal lead, qreal width, qreal y, qreal thickness);
    void frame(PageRow &row, qreal lead, qreal width, qreal y, qreal height);

private:
    PageRow tableRow(const QList<StyledText> &cells, const Style &style, qreal lead, qreal width);
    qreal place(Layer &layer, const StyledText &words, const Style &style, qreal lead, qreal width, qreal y,
                bool isShared);

    QString m_language;
    qreal m_width;
    Typesetter &m_typesetter;
    bool m_isShared;
    bool m_rightToLeft;
};
