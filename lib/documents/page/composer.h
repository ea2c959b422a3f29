#pragma once

#include "page/composedpage.h"
#include "page/document.h"
#include "page/paper.h"

struct PageRow;

/// Lays documents out on sheets of one size. What is shared between them is set once and kept.
class Composer {
public:
    explicit Composer(PaperSize paper);

    QSizeF sheet() const { return m_sheet; }
    QList<ComposedPage> compose(const Document &document);

private:
    struct Draft;
    QList<Draft> flow(const QList<PageRow> &rows, bool hasCode) const;
    /// Gives the room that is left on the only page to the rows that can do with more.
    void spread(Draft &draft) const;
    void furnish(ComposedPage &page, const Document &document, const QString &chapter, int index, qsizetype count);

    QSizeF m_sheet;
    Typesetter m_typesetter;
};
