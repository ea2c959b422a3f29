#include "handbook/hitlist.h"

#include "base/languages.h"
#include "base/text.h"
#include "handbook/screentype.h"
#include "shell/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "Edition 3 · Hrvatski"
QString source(const SearchHit &hit)
{
    const QString where = hit.edition == 0 ? HitList::tr("Handbook") : HitList::tr("Edition %1").arg(hit.edition);
    return where + u" · "_s + isolated(nativeName(hit.language));
}

Snippet snippetOf(const SearchHit &hit)
{
    return hit.field == TextField::Title ? Snippet() : snippet(hit.text, hit.found);
}

/// A line of a hit, cut to the room that there is.
struct Line {
    QString text;
    QList<TextRange> found;
    QFont font;
    bool isRightToLeft = false;
};

class HitDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const SearchHit &hit = of(index);
        return {40 * grid, titleHeight(option, hit) + lineHeight(screenType(hit.language)) + 2 * grid};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

        const SearchHit &hit = of(index);
        const QRect all = option.rect.adjusted(2 * grid, grid, -2 * grid, -grid);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool isMirrored = option.direction == Qt::RightToLeft;
        painter->save();
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
        const QString where = source(hit);
        const int whereWidth = std::min(option.fontMetrics.horizontalAdvance(where) + 1, all.width() / 3);
        const int top = titleHeight(option, hit);
        QRect at(all.left(), all.top(), all.width(), top);
        painter->drawText(
            QStyle::visualRect(option.direction, at, QRect(at.right() - whereWidth, at.top(), whereWidth, top)),
            Qt::AlignVCenter | (isMirrored ? Qt::AlignLeft : Qt::AlignRight),
            option.fontMetrics.elidedText(where, Qt::ElideRight, whereWidth));
        at = QStyle::visualRect(option.direction, at, at.adjusted(0, 0, -whereWidth - 2 * grid, 0));

        QFont bold = screenType(hit.language);
        bold.setBold(true);
        const QString number = numberOf(hit.place) + u"  "_s;
        QList<TextRange> found = hit.foundInTitle;
        for (TextRange &one : found)
            one.begin += number.size();
        const bool isRtl = isRightToLeft(hit.language);
        draw(*painter, {number + hit.title, found, bold, isRtl}, at, option, isSelected);
        const Snippet cut = snippetOf(hit);
        draw(*painter, {cut.text, cut.found, screenType(hit.language), isRtl},
             {all.left(), all.top() + top, all.width(), all.height() - top}, option, isSelected);
        painter->restore();
    }

private:
    static const SearchHit &of(const QModelIndex &index)
    {
        return static_cast<const HitModel *>(index.model())->at(index.row());
    }

    static int lineHeight(const QFont &font) { return QFontMetrics(font).lineSpacing(); }

    static int titleHeight(const QStyleOptionViewItem &option, const SearchHit &hit)
    {
        return std::max(lineHeight(screenType(hit.language)), option.fontMetrics.lineSpacing());
    }

    static void draw(QPainter &painter, const Line &line, const QRect &at, const QStyleOptionViewItem &option,
                     bool isSelected)
    {
        const QString shown = QFontMetrics(line.font).elidedText(line.text, Qt::ElideRight, at.width() * 19 / 20);
        const qsizetype end = shown == line.text ? shown.size() : shown.size() - 1; // the mark of what is left out
        QTextCharFormat marked;
        marked.setFontUnderline(true); // seen without colours, too
        if (!isSelected) {
            QColor light = option.palette.color(QPalette::Highlight);
            light.setAlphaF(0.25F);
            marked.setBackground(light);
        }
        QList<QTextLayout::FormatRange> formats;
        for (const TextRange &one : line.found) {
            if (one.begin < end)
                formats << QTextLayout::FormatRange{int(one.begin), int(std::min(one.length, end - one.begin)), marked};
        }
        QTextLayout layout(shown, line.font);
        QTextOption direction(option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        direction.setTextDirection(line.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        direction.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(direction);
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine set = layout.createLine();
        set.setLineWidth(at.width());
        layout.endLayout();
        layout.draw(&painter, QPointF(at.left(), at.top() + (at.height() - set.height()) / 2));
    }
};

}

void HitModel::show(const QList<SearchHit> &hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const SearchHit &hit = m_hits.at(index.row());
    return QStringList{numberOf(hit.place), hit.title, snippetOf(hit).text, source(hit)}.join(u'\n');
}

HitList::HitList(QWidget *parent)
    : QListView(parent),
      m_model(new HitModel(this))
{
    setModel(m_model);
    setItemDelegate(new HitDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::doubleClicked, this, &HitList::open);
}

void HitList::show(const QList<SearchHit> &hits)
{
    m_model->show(hits);
    if (!hits.isEmpty())
        setCurrentIndex(m_model->index(0));
}

void HitList::move(int steps)
{
    const int last = m_model->rowCount() - 1;
    setCurrentIndex(m_model->index(std::clamp(currentIndex().row() + steps, 0, std::max(last, 0))));
}

void HitList::open()
{
    const int row = std::max(currentIndex().row(), 0);
    if (row < m_model->rowCount())
        Q_EMIT opened(m_model->at(row));
}

void HitList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open();
    else
        QListView::keyPressEvent(event);
}
