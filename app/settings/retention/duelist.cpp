#include "settings/retention/duelist.h"

#include "base/dates.h"
#include "base/text.h"
#include "retention/retentionstore.h"
#include "shell/language.h"
#include "shell/plaintable.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/task.h"
#include "shell/words.h"

#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

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
    if (m_reading)
        m_reading->cancel();
    const auto due = std::make_shared<QList<Due>>();
    m_reading = Task::start(m_session, tr("Looking for what is due"),
                            [due, today = m_session.stamp().at.date()](Database &database, const Progress &) -> Done {
                                auto found = RetentionStore::due(database, today, RetentionStore::Held::Included, most);
                                if (!found)
                                    return found.error();
                                *due = *std::move(found);
                                return done();
                            });
    connect(m_reading, &Task::finished, this, [this, due, task = m_reading.data()](const Done &result) {
        if (task != m_reading)
            return;
        if (result)
            show(*due);
        else
            m_said->setText(isCancelled(result) ? QString() : result.error().text);
    });
}

void DueList::show(const QList<Due> &due)
{
    const QList<Due> before = chosen();
    m_due = due;
    m_isRead = true;
    fill();
    choose(before);
}

void DueList::choose(const QList<Due> &wanted)
{
    QItemSelection rows;
    for (int row = 0; row < m_due.size(); ++row) {
        const auto isSame = [&due = m_due[row]](const Due &one) {
            return one.kind == due.kind && one.person == due.person && one.edition == due.edition;
        };
        if (std::ranges::any_of(wanted, isSame))
            rows.select(m_table->model()->index(row, 0), m_table->model()->index(row, 0));
    }
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void DueList::fill()
{
    QList<QStringList> rows;
    for (const Due &due : std::as_const(m_due)) {
        const QString what = due.edition ? tr("%1, edition %2").arg(Retention::spoken(due.kind)).arg(due.editionNumber)
                                         : Retention::spoken(due.kind);
        rows << QStringList{tr("%1 (%2)", "name, employee number").arg(isolated(due.name), isolated(due.number)), what,
                            longDate(due.over, Language::spoken()), due.ground, due.hold};
    }
    ::fill(m_table, rows);
    m_table->setVisible(!m_due.isEmpty());
    QString sentence = tr("Nothing is erased by itself. Choose what is to go.");
    if (!m_isRead)
        sentence = tr("Looking for what is due…");
    else if (m_due.isEmpty())
        sentence = tr("Nothing is due.");
    else if (m_due.size() >= most)
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
