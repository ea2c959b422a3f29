#include "page/composer.h"

#include "acknowledgment/formcode.h"
#include "base/languages.h"
#include "page/qrcode.h"
#include "page/rowwriter.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

const qreal side = mm(20);
const qreal top = mm(14);
const qreal bottom = mm(13);
const qreal codeSize = mm(21);
const qreal codeHeight = mm(27); // with its letters
const qreal headHeight = mm(10); // of a running head where there is no code
const qreal footHeight = mm(10);
const Style foot{.size = 0.8};

}

/// A page that has its rows but not yet what stands around them.
struct Composer::Draft {
    ComposedPage page;
    qreal y = 0;
    QString chapter; ///< the one that is running when the page begins, or the first that it opens
    QList<PageReference> references;
    QStringList anchors;
    bool isPlain = false; ///< a title page
};

Composer::Composer(PaperSize paper)
    : m_sheet(::sheet(paper))
{
}

QList<ComposedPage> Composer::compose(const Document &document)
{
    const bool hasCode = !document.code.isEmpty();
    const qreal width = m_sheet.width() - 2 * side;
    const qreal head = hasCode ? codeHeight : headHeight;
    const RowSpace space{document.language, width, m_sheet.height() - top - head - bottom - footHeight,
                         hasCode ? width - codeSize - mm(8) : width, hasCode ? codeHeight : 0};
    QList<Row> rows;
    for (const Block &block : document.blocks)
        rows += rowsOf(block, space, m_typesetter);

    QList<Draft> drafts = flow(rows, hasCode);
    QHash<QString, int> pageOf;
    for (int i = 0; i < drafts.size(); ++i) {
        for (const QString &anchor : std::as_const(drafts[i].anchors))
            pageOf.insert(anchor, i + 1);
    }
    QList<ComposedPage> pages;
    for (int i = 0; i < drafts.size(); ++i) {
        Draft &draft = drafts[i];
        for (const PageReference &reference : std::as_const(draft.references)) {
            const Text number = m_typesetter.set(QString::number(pageOf.value(reference.anchor)), document.language,
                                                 reference.style, std::round(reference.box.width()), true);
            draft.page.own.texts << PlacedText{number, 0, number->lineCount(), reference.box.topLeft()};
        }
        if (!draft.isPlain)
            furnish(draft.page, document, draft.chapter, i, drafts.size());
        pages << draft.page;
    }
    return pages;
}

QList<Composer::Draft> Composer::flow(const QList<Row> &rows, bool hasCode) const
{
    const qreal end = m_sheet.height() - bottom - footHeight;
    QList<Draft> drafts{Draft{.y = top}};
    QString chapter;
    bool isFresh = true; // nothing stands on the page yet
    const auto turn = [&] {
        drafts << Draft{.y = top + (hasCode ? codeHeight : headHeight), .chapter = chapter};
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
            const Row &row = rows[i];
            if (!isFresh && drafts.last().y + row.before + row.height > end)
                turn(); // what should stay together is higher than a page
            Draft &draft = drafts.last();
            draft.y += isFresh ? 0 : row.before;
            draft.page.common.add(row.common, {side, draft.y});
            draft.page.own.add(row.own, {side, draft.y});
            if (row.reference) {
                draft.references << *row.reference;
                draft.references.last().box.translate(side, draft.y);
            }
            if (!row.anchor.isEmpty())
                draft.anchors << row.anchor;
            if (!row.chapter.isEmpty())
                chapter = row.chapter;
            if (draft.chapter.isEmpty())
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
    const qreal width = m_sheet.width() - 2 * side;
    RowWriter write(document.language, width, m_typesetter, true);
    Row row;
    const bool hasCode = !document.code.isEmpty();
    const qreal end = m_sheet.height() - top - bottom; // rows are placed from `top` down
    if (hasCode) {
        row.own.shapes << PlacedShape{qrCode(FormCode::forPage(document.code, index + 1, int(count))),
                                      {write.left(width - codeSize, codeSize), 0},
                                      codeSize};
        RowWriter own(document.language, width, m_typesetter, false);
        const Style letters{.size = 0.8, .bold = true, .align = Style::Align::Center, .latin = true};
        own.text(row, document.code, letters, width - codeSize - mm(2), codeSize + mm(4), codeSize + mm(0.5));
    }
    if (index > 0 && !document.head.isEmpty()) {
        const qreal headWidth = hasCode ? width - codeSize - mm(8) : width;
        write.text(row, document.head, foot, 0, headWidth, 0);
        if (!chapter.isEmpty())
            write.text(row, chapter, {.size = foot.size, .align = Style::Align::Trailing}, headWidth / 2, headWidth / 2,
                       0);
    }
    const qreal lineHeight = m_typesetter.set(u"0"_s, document.language, foot, std::round(width), true)->height();
    write.text(row, document.foot, foot, 0, width * 0.7, end - lineHeight);
    const QString numbers = document.pageOfPages.contains("%2"_L1) ? document.pageOfPages.arg(index + 1).arg(count)
                                                                   : document.pageOfPages.arg(index + 1);
    write.text(row, numbers, {.size = foot.size, .align = Style::Align::Trailing}, width * 0.7, width * 0.3,
               end - lineHeight);
    page.common.add(row.common, {side, top});
    page.own.add(row.own, {side, top});
}
