#include "shell/recordview.h"

#include "shell/preferences.h"
#include "shell/style.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

RecordView::RecordView(const QString &name, const QList<int> &widths, QWidget *parent)
    : QTableView(parent),
      m_name(u"columns/"_s + name),
      m_widths(widths)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (isVisible())
            Preferences::store()->setValue(m_name, horizontalHeader()->saveState());
    });
    fitRows();
}

void RecordView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    for (int column = 0; column < m_widths.size(); ++column)
        setColumnWidth(column, m_widths[column]);
    horizontalHeader()->restoreState(Preferences::store()->value(m_name).toByteArray());
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordView::chosenChanged);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordView::chosenChanged);
    // What comes or goes above the first row in sight doesn't move what is in sight.
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { follow(first, last - first + 1); });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { follow(first, first - last - 1); });
}

void RecordView::follow(int row, int rows)
{
    const int top = verticalScrollBar()->value();
    if (row >= top)
        return;
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(qMax(top + rows, row));
}

void RecordView::choose(int row)
{
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    // selectRow() chooses nothing where a right-to-left table is wider than its view.
    setCurrentIndex(model()->index(row, 0));
    scrollTo(currentIndex());
}

int RecordView::chosen() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void RecordView::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && !(event->modifiers() & Qt::ControlModifier) && chosen() >= 0) {
        Q_EMIT opened(chosen());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
    if (event->type() == QEvent::LanguageChange)
        viewport()->update();
}

void RecordView::fitRows()
{
    const int height = fontMetrics().height() + spaceAbove(font()) + grid;
    verticalHeader()->setDefaultSectionSize(qMax(height, 4 * grid));
}
