#include "page/composer.h"

#include "acknowledgment/formcode.h"
#include "base/languages.h"
#include "page/qrcode.h"
#include "page/rowwriter.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal codeSize = mm(21);
constexpr qreal codeHeight = mm(27); // with its letters
constexpr qreal headHeight = mm(10); // of a running head where there is no code
constexpr qreal footHeight = mm(9);
const Style foot{.size = 0.8};

}

/// A page that knows its rows but doesn't show them yet.
struct Composer::Draft {
    qreal y = 0;
    QString chapter; ///< the one that is running when the page begins, or the first that it opens
    QList<QPair<const PageRow *, qreal>> rows; ///< and where they begin
    bool isPlain = false; ///< a title page
};

Composer::Composer(PaperSize paper)
    : m_sheet(::sheet(paper))
{
}

QList<ComposedPage> Composer::compose(const Document &document)
{
    constexpr qreal near = 0.04, narrowest = mm(80); // in which words aren't broken
    const QSizeF whole = m_sheet;
    QList<ComposedPage> pages = composed(document);
    qreal fits = 1;
    for (qreal tooLarge = std::min(document.largestType, whole.width() / narrowest);
         pages.size() == 1 && tooLarge - fits > near;) {
        const qreal scale = (fits + tooLarge) / 2;
        m_sheet = whole / scale;
        m_scale = scale;
        if (const QList<ComposedPage> larger = composed(document); larger.size() == 1) {
            pages = larger;
            pages.first().scale = scale;
            fits = scale;
        } else {
            tooLarge = scale;
        }
    }
    m_sheet = whole;
    m_scale = 1;
    return pages;
}

QList<ComposedPage> Composer::composed(const Document &document)
{
    const bool hasCode = !document.code.isEmpty();
    const qreal width = m_sheet.width() - 2 * side();
    const qreal head = hasCode ? codeHeight : headHeight;
    const RowSpace space{document.language, width, m_sheet.height() - top() - head - bottom() - footHeight,
                         hasCode ? width - codeSize - mm(8) : width, hasCode ? codeHeight : 0};
    QList<PageRow> rows;
    for (const Block &block : document.blocks)
        rows += rowsOf(block, space, m_typesetter);

    QList<Draft> drafts = flow(rows, hasCode);
    if (drafts.size() == 1)
        spread(drafts.first());
    QHash<QString, int> pageOf;
    for (int i = 0; i < drafts.size(); ++i) {
        for (const auto &[row, y] : std::as_const(drafts[i].rows))
            pageOf.insert(row->anchor, i + 1);
    }
    QList<ComposedPage> pages;
    for (int i = 0; i < drafts.size(); ++i) {
        ComposedPage page;
        for (const auto &[row, y] : std::as_const(drafts[i].rows)) {
            if (row->bookmark)
                page.bookmarks << Bookmark{row->bookmark->level, row->bookmark->title, y};
            page.common.add(row->common, {side(), y});
            page.own.add(row->own, {side(), y});
            if (row->reference) {
                const Text number =
                    m_typesetter.set(QString::number(pageOf.value(row->reference->anchor)), document.language,
                                     row->reference->style, std::round(row->reference->box.width()), true);
                page.own.texts << PlacedText{number, 0, 1, row->reference->box.topLeft() + QPointF(side(), y)};
            }
        }
        if (!drafts[i].isPlain)
            furnish(page, document, drafts[i].chapter, i, drafts.size());
        pages << page;
    }
    return pages;
}

void Composer::spread(Draft &draft) const
{
    constexpr qreal most = mm(13); // above one row
    qreal spare = m_sheet.height() - bottom() - footHeight - draft.y;
    int places = 0;
    for (const auto &[row, y] : std::as_const(draft.rows))
        places += row->mayStretch ? 1 : 0;
    const qreal each = places == 0 ? 0 : std::round(std::min(spare / places, most));
    qreal shift = 0;
    for (auto &[row, y] : draft.rows) {
        shift += row->mayStretch ? each : 0;
        y += shift;
    }
}

QList<Composer::Draft> Composer::flow(const QList<PageRow> &rows, bool hasCode) const
{
    const qreal end = m_sheet.height() - bottom() - footHeight;
    QList<Draft> drafts{Draft{.y = top()}};
    QString chapter;
    bool isFresh = true; // nothing stands on the page yet
    const auto turn = [&] {
        drafts << Draft{.y = top() + (hasCode ? codeHeight : headHeight), .chapter = chapter};
        isFresh = true;
    };
    if (!hasCode)
        drafts.last().y += headHeight;

    for (qsizetype i = 0; i < rows.size();) {
        qsizetype after = i;
        qreal height = 0;
        do {
            height += (isFresh && after == i ? 0 : rows[after].before) + rows[after].height;
        } while (rows[after++].keepWithNext && after < rows.size());
        const bool mustTurn = rows[i].startsPage || rows[i].fillsPage || drafts.last().isPlain;
        if (!isFresh && (mustTurn || drafts.last().y + height > end))
            turn();
        for (; i < after; ++i) {
            const PageRow &row = rows[i];
            if (!isFresh && drafts.last().y + row.before + row.height > end)
                turn(); // what should stay together is higher than a page
            Draft &draft = drafts.last();
            draft.y += isFresh ? 0 : row.before;
            draft.rows.append({&row, draft.y});
            if (!row.chapter.isEmpty())
                chapter = row.chapter;
            if (isFresh)
                draft.chapter = chapter;
            draft.isPlain = row.fillsPage;
            draft.y += row.height;
            isFresh = isFresh && row.height == 0;
        }
    }
    return drafts;
}

void Composer::furnish(ComposedPage &page, const Document &document, const QString &chapter, int index, qsizetype count)
{
    const qreal width = m_sheet.width() - 2 * side();
    RowWriter write(document.language, width, m_typesetter, true);
    PageRow row;
    const bool hasCode = !document.code.isEmpty();
    const qreal end = m_sheet.height() - top() - bottom(); // rows are placed from the top margin down
    if (hasCode) {
        row.own.codes << PlacedCode{qrCode(FormCode::forPage(document.code, index + 1, int(count))),
                                    {write.left(width - codeSize, codeSize), 0},
                                    codeSize};
        RowWriter own(document.language, width, m_typesetter, false);
        // Wide enough for eleven W: a code that wraps is no code.
        const Style letters{.size = 0.76, .bold = true, .align = Style::Align::Center, .latin = true};
        own.text(row, document.code, letters, width - codeSize - mm(6), codeSize + mm(12), codeSize + mm(0.5));
    }
    if (index > 0 && !document.head.isEmpty()) {
        const qreal headWidth = hasCode ? width - codeSize - mm(8) : width;
        write.text(row, document.head, foot, 0, headWidth, 0);
        if (!chapter.isEmpty())
            write.text(row, chapter, {.size = foot.size, .align = Style::Align::Trailing}, headWidth / 2, headWidth / 2,
                       0);
    }
    const qreal lineHeight = m_typesetter.set(u"0"_s, document.language, foot, std::round(width), true)->height();
    const qreal footWidth = document.pageOfPages.isEmpty() ? width : width * 0.7;
    write.text(row, document.foot, foot, 0, footWidth, end - lineHeight);
    if (!document.pageOfPages.isEmpty()) {
        const QString numbers = document.pageOfPages.contains("%2"_L1) ? document.pageOfPages.arg(index + 1).arg(count)
                                                                       : document.pageOfPages.arg(index + 1);
        write.text(row, numbers, {.size = foot.size, .align = Style::Align::Trailing}, width * 0.7, width * 0.3,
                   end - lineHeight);
    }
    page.common.add(row.common, {side(), top()});
    page.own.add(row.own, {side(), top()});
}
