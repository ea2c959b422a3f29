#pragma once

#include "page/composedpage.h"
#include "page/document.h"
#include "page/paper.h"

#include <cmath>

struct PageRow;

/// Lays documents out on sheets of one size. What is shared between them is set once and kept.
class Composer {
public:
    explicit Composer(PaperSize paper);

    QSizeF sheet() const { return m_sheet; }
    QList<ComposedPage> compose(const Document &document);

private:
    struct Draft;
    QList<ComposedPage> composed(const Document &document);
    QList<Draft> flow(const QList<PageRow> &rows, bool hasCode) const;
    /// Gives the room that is left on the only page to the rows that can do with more.
    void spread(Draft &draft) const;
    void furnish(ComposedPage &page, const Document &document, const QString &chapter, int index, qsizetype count);

    // Margins grow more slowly than the type.
    qreal side() const { return mm(20) / std::sqrt(m_scale); }
    qreal top() const { return mm(14) / std::sqrt(m_scale); }
    qreal bottom() const { return mm(13) / std::sqrt(m_scale); }

    QSizeF m_sheet;
    qreal m_scale = 1;
    Typesetter m_typesetter;
};
