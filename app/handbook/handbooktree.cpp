#include "handbook/handbooktree.h"

#include "shell/style.h"
#include "shell/words.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace {

constexpr int leastRow = 4 * grid;

/// Rows that leave room for letters that climb over their font's height.
class RoomyRows : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Of the height alone: titles are cut off where there is no room, and setting each to know its width takes long.
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFont font = index.data(Qt::FontRole).value<QFont>();
        return {leastRow, qMax(leastRow, QFontMetrics(font).height() + grid)};
    }
};

}

HandbookTree::HandbookTree(QWidget *parent)
    : QTreeView(parent),
      m_model(new HandbookModel(this)),
      m_filter(new HandbookFilter(this))
{
    m_filter->setSourceModel(m_model);
    setModel(m_filter);
    setItemDelegate(new RoomyRows(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight);
    setDragDropMode(QAbstractItemView::InternalMove);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setDefaultDropAction(Qt::MoveAction);
    setExpandsOnDoubleClick(false);
    setIndentation(2 * grid);
    setAutoExpandDelay(600);
    connect(m_model, &HandbookModel::dropped, this, &HandbookTree::dropped);
    inEveryLanguage(this, [this] { setAccessibleName(tr("Problem areas and rules")); });
}

void HandbookTree::show(const Handbook &handbook, const QString &language, const QString &otherwise)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    const Chosen before = chosen();
    QList<Chosen> closed, alsoSelected;
    const QModelIndexList indexes = selectedIndexes();
    for (const QModelIndex &index : indexes)
        alsoSelected << m_model->chosen(m_filter->mapToSource(index));
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex area = m_filter->index(row, 0);
        if (!isExpanded(area))
            closed << m_model->chosen(m_filter->mapToSource(area));
    }
    m_model->show(handbook, language, otherwise);
    expandAll();
    for (const Chosen &area : std::as_const(closed))
        setExpanded(m_filter->mapFromSource(m_model->indexOf(area)), false);
    choose(before);
    for (const Chosen &also : std::as_const(alsoSelected))
        selectionModel()->select(m_filter->mapFromSource(m_model->indexOf(also)), QItemSelectionModel::Select);
}

void HandbookTree::setFilter(const QString &text)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    const Chosen before = chosen();
    m_filter->setText(text);
    expandAll();
    choose(before);
}

Chosen HandbookTree::chosen() const
{
    return m_model->chosen(m_filter->mapToSource(currentIndex()));
}

QList<Place> HandbookTree::selected() const
{
    QList<Place> places;
    const QModelIndexList indexes = selectedIndexes() + QModelIndexList{currentIndex()};
    for (const QModelIndex &index : indexes) {
        if (const auto place = m_model->placeAt(m_filter->mapToSource(index)))
            places << *place;
    }
    return inOrder(places);
}

void HandbookTree::select(const QList<Place> &places)
{
    for (const Place &place : places) {
        const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(place));
        selectionModel()->select(index, QItemSelectionModel::Select);
    }
}

void HandbookTree::choose(const Chosen &chosen)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(chosen));
    if (index == currentIndex() && selectionModel()->isSelected(index))
        return; // and what is selected besides stays so
    // The view's own way would let the keys that are held decide what stays selected.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (index.isValid())
        scrollTo(index);
}

void HandbookTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isQuiet)
        Q_EMIT chose(chosen());
}

void HandbookTree::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectedOthers();
}

void HandbookTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && currentIndex().isValid()) {
        Q_EMIT removeWanted();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void HandbookTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    if (currentIndex().isValid())
        Q_EMIT opened();
}
