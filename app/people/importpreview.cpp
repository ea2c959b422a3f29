#include "people/importpreview.h"

#include "shell/style.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>

using PeopleCsv::Column;

namespace {

constexpr qsizetype mostRows = 50;
constexpr int leastWidth = 22 * grid;

QComboBox *newColumnBox(Column column)
{
    auto *const box = new QComboBox;
    for (const Column choice : PeopleCsv::columns())
        box->addItem(PeopleCsv::label(choice), int(choice));
    box->setCurrentIndex(box->findData(int(column)));
    return box;
}

}

ImportPreview::ImportPreview(QWidget *parent)
    : QTableWidget(parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    horizontalHeader()->hide();
    verticalHeader()->setDefaultAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
}

void ImportPreview::show(const PeopleCsv::File &file, const PeopleCsv::Choices &choices)
{
    clear();
    const auto rows = qMin(file.table.rows(), mostRows);
    setColumnCount(int(choices.columns.size()));
    setRowCount(int(rows) + 1);
    QStringList names{QString()};
    for (int row = 0; row < int(rows); ++row) {
        names << QLocale().toString(row + 1);
        for (int column = 0; column < columnCount(); ++column)
            setItem(row + 1, column, new QTableWidgetItem(file.table.field(row, column)));
    }
    setVerticalHeaderLabels(names);
    for (int column = 0; column < columnCount(); ++column) {
        QComboBox *const box = newColumnBox(choices.columns[column]);
        connect(box, &QComboBox::activated, this, &ImportPreview::changed);
        setCellWidget(0, column, box);
    }
    setWords();
    fitRows();
}

void ImportPreview::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitRows();
}

void ImportPreview::fitRows()
{
    const int line = qMax(fontMetrics().height() + spaceAbove(font()) + grid, 4 * grid);
    for (int row = 0; row < rowCount(); ++row)
        setRowHeight(row, line);
    for (int column = 0; column < columnCount(); ++column) {
        QWidget *const box = cellWidget(0, column);
        box->ensurePolished();
        setRowHeight(0, qMax(rowHeight(0), box->sizeHint().height() + 1)); // and the line below it
        setColumnWidth(column, qMax(leastWidth, box->sizeHint().width()));
    }
}

QList<Column> ImportPreview::chosen() const
{
    QList<Column> columns;
    for (int column = 0; column < columnCount(); ++column)
        columns << Column(qobject_cast<QComboBox *>(cellWidget(0, column))->currentData().toInt());
    return columns;
}

void ImportPreview::setWords()
{
    setAccessibleName(tr("Preview"));
    for (int column = 0; column < columnCount(); ++column) {
        auto *const box = qobject_cast<QComboBox *>(cellWidget(0, column));
        box->setAccessibleName(tr("What column %1 holds").arg(QLocale().toString(column + 1)));
        for (int i = 0; i < box->count(); ++i)
            box->setItemText(i, PeopleCsv::label(Column(box->itemData(i).toInt())));
    }
}
