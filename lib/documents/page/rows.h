#pragma once

#include "page/blocks.h"
#include "page/composedpage.h"

#include <optional>

/// A page number that is known only when all pages stand.
struct PageReference {
    QString anchor;
    QRectF box;
    Style style;
};

/// A strip of a page that is never broken in two.
struct PageRow {
    qreal before = 0; ///< space above; dropped at the head of a page
    qreal height = 0;
    bool keepWithNext = false;
    bool fillsPage = false; ///< stands alone on a page of its own
    bool startsPage = false;
    bool mayStretch = false; ///< may get more space above
    Layer common;
    Layer own;
    QString anchor; ///< what a table of contents points at
    QString chapter; ///< opens it, for the running head
    bool endsTable = false; ///< so that the table's next row joins on
    std::optional<Bookmark> bookmark; ///< its place is that of the row
    std::optional<PageReference> reference;
};

/// Where rows are made for.
struct RowSpace {
    QString language;
    qreal width = 0;
    qreal height = 0; ///< of a whole page
    qreal titleWidth = 0; ///< what the form code leaves beside it
    qreal titleHeight = 0;
};

/// `block` cut into rows.
QList<PageRow> rowsOf(const Block &block, const RowSpace &space, Typesetter &typesetter);
