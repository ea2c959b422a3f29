#include "page/pageset.h"

#include "page/composer.h"

#include <QCoreApplication>
#include <QPaintDevice>
#include <QPainter>

#include <algorithm>

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

void paintPage(QPainter &painter, const ComposedPage &page)
{
    painter.save();
    painter.scale(painter.device()->logicalDpiX() / dotsPerInch, painter.device()->logicalDpiY() / dotsPerInch);
    painter.scale(page.scale, page.scale);
    paint(painter, page.common);
    paint(painter, page.own);
    painter.restore();
}

Error noFurtherPage()
{
    return {Error::Kind::Unavailable,
            Said::tr("The printer took no further page. See whether it is on and has paper."),
            {}};
}

}

PageSet::PageSet(const Batch &batch, PaperSize paper)
    : m_batch(batch),
      m_composer(std::make_unique<Composer>(paper))
{
}
PageSet::PageSet(PageSet &&) noexcept = default;
PageSet &PageSet::operator=(PageSet &&) noexcept = default;
PageSet::~PageSet() = default;

Result<PageSet> PageSet::of(const Batch &batch, PaperSize paper)
{
    PageSet set(batch, paper);
    for (qsizetype i = 0; i < batch.count; ++i) {
        const Result<Document> document = batch.document(i);
        if (!document)
            return document.error();
        set.m_firstPages << set.m_count;
        set.m_lastPages = set.m_composer->compose(*document);
        set.m_lastDocument = i;
        set.m_count += int(set.m_lastPages.size());
    }
    return set;
}

int PageSet::count() const
{
    return m_count;
}

Done PageSet::paint(QPainter &painter, int index)
{
    const auto after = std::upper_bound(m_firstPages.cbegin(), m_firstPages.cend(), index);
    const qsizetype number = after - m_firstPages.cbegin() - 1;
    if (number != m_lastDocument) {
        const Result<Document> document = m_batch.document(number);
        if (!document)
            return document.error();
        m_lastPages = m_composer->compose(*document);
        m_lastDocument = number;
    }
    paintPage(painter, m_lastPages.at(index - m_firstPages.at(number)));
    return done();
}

Done printPages(QPainter &painter, PageSet &pages, const std::function<bool()> &newPage)
{
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0 && !newPage())
            return noFurtherPage();
        if (const Done painted = pages.paint(painter, page); !painted)
            return painted;
    }
    return done();
}

Done printPages(QPainter &painter, const Batch &batch, PaperSize paper, const std::function<bool()> &newPage,
                const Progress &progress)
{
    Composer composer(paper);
    for (qsizetype i = 0; i < batch.count; ++i) {
        const Result<Document> document = batch.document(i);
        if (!document)
            return document.error();
        const QList<ComposedPage> pages = composer.compose(*document);
        for (qsizetype page = 0; page < pages.size(); ++page) {
            if ((i > 0 || page > 0) && !newPage())
                return noFurtherPage();
            paintPage(painter, pages[page]);
        }
        if (progress && !progress(i + 1, batch.count))
            return Error{Error::Kind::Unavailable, {}, {}};
    }
    return done();
}
