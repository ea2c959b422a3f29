#pragma once

#include <QList>
#include <QString>

class PdfFile;

/// A line of the outline that readers show beside the pages.
struct OutlineEntry {
    int level = 1; ///< 1 stands at the left
    QString title;
    int page = 0; ///< number of the page's object
    qreal top = 0; ///< where on it, in points from its foot
};

/// Writes `entries`, in the order of the pages, as an outline; its number, 0 where there are none.
int putOutline(PdfFile &file, const QList<OutlineEntry> &entries);
