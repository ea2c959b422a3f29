#include "settings/retention/duelist.h"

#include "base/dates.h"
#include "base/text.h"
#include "retention/retentionstore.h"
#include "settings/retention/plaintable.h"
#include "shell/language.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Retention::Due;

namespace {
constexpr int most = 1000; // of each kind
}

DueList::DueList(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_table(newPlainTable(u"due"_s, 5)),
      m_said(newLabel())
{
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_said->setWordWrap(true);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_said);
    column->addWidget(m_table);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &DueList::chosenChanged);
    inEveryLanguage(this, [this] { setWords(); });
}

void DueList::setWords()
{
    m_table->setAccessibleName(tr("What is due"));
    m_table->setHorizontalHeaderLabels(
        {tr("Person"), tr("What"), tr("Over since"), tr("Legal ground"), tr("Legal hold")});
    fill();
}

void DueList::load()
{
    const auto due =
        RetentionStore::due(m_session.database(), m_session.stamp().at.date(), RetentionStore::Held::Included, most);
    m_due = due ? *due : QList<Due>();
    m_hasMore = m_due.size() >= most;
    fill();
}

void DueList::fill()
{
    m_table->clearSelection();
    m_table->setRowCount(int(m_due.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Due &due = m_due[row];
        const QString what = due.edition ? tr("%1, edition %2").arg(Retention::spoken(due.kind)).arg(due.editionNumber)
                                         : Retention::spoken(due.kind);
        const QStringList cells{tr("%1 (%2)", "name, employee number").arg(isolated(due.name), isolated(due.number)),
                                what, longDate(due.over, Language::spoken()), due.ground, due.hold};
        for (int i = 0; i < cells.size(); ++i)
            m_table->setItem(row, i, new QTableWidgetItem(cells[i]));
    }
    m_table->resizeColumnsToContents();
    m_table->setVisible(!m_due.isEmpty());
    QString sentence = tr("Nothing is erased by itself. Choose what is to go.");
    if (m_due.isEmpty())
        sentence = tr("Nothing is due.");
    else if (m_hasMore)
        sentence = tr("Nothing is erased by itself. Choose what is to go; there is more than is shown.");
    m_said->setText(sentence);
    Q_EMIT chosenChanged();
}

QList<Due> DueList::chosen() const
{
    QList<Due> all;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const Due &due = m_due[index.row()]; !due.isHeld())
            all << due;
    }
    return all;
}
