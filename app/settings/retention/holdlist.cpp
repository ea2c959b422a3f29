#include "settings/retention/holdlist.h"

#include "base/dates.h"
#include "base/text.h"
#include "retention/holdstore.h"
#include "shell/button.h"
#include "shell/language.h"
#include "shell/plaintable.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HoldList::HoldList(Session &session, QAction *lift, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_table(newPlainTable(u"holds"_s, 3)),
      m_said(newLabel()),
      m_lift(buttonFor(lift))
{
    m_said->setWordWrap(true);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_said);
    column->addWidget(m_table);
    column->addWidget(m_lift, 0, Qt::AlignLeading);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &HoldList::chosenChanged);
    inEveryLanguage(this, [this] { setWords(); });
}

void HoldList::setWords()
{
    m_table->setAccessibleName(tr("Legal holds"));
    m_table->setHorizontalHeaderLabels({tr("Person"), tr("Reason"), tr("Placed")});
    fill();
}

void HoldList::load()
{
    const auto holds = HoldStore::standing(m_session.database());
    m_holds = holds ? *holds : QList<LegalHold>();
    fill();
}

void HoldList::fill()
{
    QList<QStringList> rows;
    for (const LegalHold &hold : std::as_const(m_holds)) {
        rows << QStringList{
            tr("%1 (%2)", "name, employee number").arg(isolated(hold.name), isolated(hold.number)), hold.reason,
            tr("%1, by %2", "date, name")
                .arg(longDate(hold.placedAt.toLocalTime().date(), Language::spoken()), isolated(hold.placedBy))};
    }
    ::fill(m_table, rows);
    m_table->setVisible(!m_holds.isEmpty());
    m_lift->setVisible(!m_holds.isEmpty());
    m_said->setText(m_holds.isEmpty()
                        ? tr("There is no legal hold. One is placed on a person’s page.")
                        : tr("Nothing about these people is erased, whatever is due, until their hold is lifted."));
    Q_EMIT chosenChanged();
}

std::optional<LegalHold> HoldList::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_holds[rows.constFirst().row()]);
}
