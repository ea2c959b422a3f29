#include "settings/retention/retentionpage.h"

#include "base/text.h"
#include "retention/holdstore.h"
#include "settings/retention/duelist.h"
#include "settings/retention/holdlist.h"
#include "settings/retention/periodsform.h"
#include "shell/button.h"
#include "shell/erasing.h"
#include "shell/header.h"
#include "shell/messages.h"
#include "shell/scrolled.h"
#include "shell/session.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using Retention::Due;

namespace {

constexpr int widest = 104 * grid;
constexpr qsizetype mostNamed = 8;

}

RetentionPage::RetentionPage(Session &session, QAction *back, QWidget *parent)
    : SettingsPage(parent),
      m_session(session),
      m_save(new QAction(this)),
      m_erase(new QAction(this)),
      m_lift(new QAction(this)),
      m_header(new ScreenHeader),
      m_periods(new PeriodsForm(session)),
      m_due(new DueList(session)),
      m_holds(new HoldList(session, m_lift)),
      m_periodsTitle(newTitle()),
      m_dueTitle(newTitle()),
      m_holdsTitle(newTitle())
{
    m_header->setBack(back);
    m_header->setPrimary(m_erase);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(newContent(), 1);
    connect(m_save, &QAction::triggered, this, &RetentionPage::save);
    connect(m_erase, &QAction::triggered, this, &RetentionPage::erase);
    connect(m_lift, &QAction::triggered, this, &RetentionPage::lift);
    connect(m_periods, &PeriodsForm::edited, this, &RetentionPage::updateActions);
    connect(m_due, &DueList::chosenChanged, this, &RetentionPage::updateActions);
    connect(m_holds, &HoldList::chosenChanged, this, &RetentionPage::updateActions);
    for (const auto changed : {&Session::peopleChanged, &Session::acknowledgmentsChanged, &Session::settingsChanged}) {
        connect(&session, changed, this, [this] {
            if (!isVisible() || m_erasing)
                return;
            if (!m_periods->isChanged())
                m_periods->load();
            load();
        });
    }
    inEveryLanguage(this, [this] { setWords(); });
    updateActions();
}

QWidget *RetentionPage::newContent()
{
    auto *const parts = new QVBoxLayout;
    parts->setContentsMargins(0, 0, 0, 2 * grid);
    parts->setSpacing(2 * grid);
    parts->addWidget(m_dueTitle);
    parts->addWidget(m_due);
    parts->addSpacing(3 * grid);
    parts->addWidget(m_holdsTitle);
    parts->addWidget(m_holds);
    parts->addSpacing(3 * grid);
    parts->addWidget(m_periodsTitle);
    parts->addWidget(m_periods);
    parts->addWidget(buttonFor(m_save), 0, Qt::AlignLeading);
    parts->addStretch(1);
    return scrolledColumn(parts, widest);
}

void RetentionPage::setWords()
{
    m_header->setTitle(tr("Keeping and erasing"));
    m_dueTitle->setText(tr("What is due"));
    m_holdsTitle->setText(tr("Legal holds"));
    m_periodsTitle->setText(tr("How long what is kept"));
    m_save->setText(tr("Save the periods"));
    m_erase->setText(tr("Erase what is chosen…"));
    m_lift->setText(tr("Lift this hold"));
}

void RetentionPage::begin()
{
    m_periods->load();
    load();
}

void RetentionPage::load()
{
    m_due->load();
    m_holds->load();
    updateActions();
}

void RetentionPage::updateActions()
{
    m_save->setEnabled(m_periods->isChanged());
    m_erase->setEnabled(!m_erasing && !m_due->chosen().isEmpty());
    m_lift->setEnabled(m_holds->chosen().has_value());
}

bool RetentionPage::mayLeave()
{
    if (!m_periods->isChanged())
        return true;
    if (!Messages::confirm(this, tr("The periods that you changed are not saved. If you leave, they are lost."),
                           tr("Leave without saving")))
        return false;
    m_periods->load();
    return true;
}

void RetentionPage::save()
{
    if (!m_periods->check())
        return;
    if (const Done saved = m_periods->save(); !saved) {
        Messages::show(this, saved.error());
        return;
    }
    load();
    Q_EMIT m_session.noticed(tr("The periods were saved."), nullptr);
}

void RetentionPage::erase()
{
    const QList<Due> due = m_due->chosen();
    QStringList lines;
    for (const Due &one : due.first(qMin(due.size(), mostNamed))) {
        const QString what = one.edition
            ? tr("%1, edition %2").arg(Retention::spoken(one.kind), QString::number(one.editionNumber))
            : Retention::spoken(one.kind);
        lines << tr("%1: %2, %3", "name: what, records")
                     .arg(isolated(one.name), what, tr("%n records", nullptr, int(one.records)));
    }
    if (due.size() > mostNamed)
        lines << tr("… and %n more", nullptr, int(due.size() - mostNamed));
    const QString question = tr("This is erased for ever:\n\n%1\n\nWhat stays is that there were records, who erased "
                                "them and why. Copies on "
                                "paper, in files and in backups stay where they are.")
                                 .arg(lines.join(u'\n'));
    if (!Messages::confirm(this, question, tr("Erase for ever")))
        return;
    QList<ErasureStore::Wish> wishes;
    for (const Due &one : due)
        wishes << ErasureStore::wish(one, tr("The time for which it is kept is over."));
    m_erasing = true;
    updateActions();
    eraseInTask(m_session, wishes, this, [this] {
        m_erasing = false;
        load();
    });
}

void RetentionPage::lift()
{
    const auto hold = m_holds->chosen();
    if (!hold)
        return;
    const Done lifted =
        m_session.save(Action::Erase, [&](Transaction &transaction) { return HoldStore::lift(transaction, hold->id); });
    if (!lifted)
        Messages::show(this, lifted.error());
    else
        Q_EMIT m_session.noticed(tr("The legal hold on %1 was lifted.").arg(isolated(hold->name)), nullptr);
    load();
}
