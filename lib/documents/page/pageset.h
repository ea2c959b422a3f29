#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "page/document.h"
#include "page/paper.h"

#include <QList>

#include <functional>
#include <memory>

class Composer;
struct ComposedPage;
class QPainter;

/// The pages of a batch, for a preview: any of them, in any order.
class PageSet {
public:
    /// Lays the whole batch out once, to know how many pages there are.
    static Result<PageSet> of(const Batch &batch, PaperSize paper);
    PageSet(PageSet &&) noexcept;
    PageSet &operator=(PageSet &&) noexcept;
    ~PageSet();

    int count() const;

    /// Draws page `index` (from 0). The painter's origin is the sheet's corner and its unit that of its device
    /// (QPrinter: setFullPage(true)).
    Done paint(QPainter &painter, int index);

private:
    PageSet(const Batch &batch, PaperSize paper);

    Batch m_batch;
    std::unique_ptr<Composer> m_composer;
    QList<int> m_firstPages; ///< of each document
    int m_count = 0;
    qsizetype m_lastDocument = -1; ///< of which a page was drawn: the next is often its neighbour
    QList<ComposedPage> m_lastPages;
};

/// Draws every one of `pages`; `newPage` is called between them and says whether that worked (QPrinter::newPage).
Done printPages(QPainter &painter, PageSet &pages, const std::function<bool()> &newPage);

/// Draws every page of `batch` one after the other, as each is laid out. Progress counts documents.
Done printPages(QPainter &painter, const Batch &batch, PaperSize paper, const std::function<bool()> &newPage,
                const Progress &progress = {});
