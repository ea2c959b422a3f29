#include "acknowledgment/acknowledgmentscreen.h"
#include "acknowledgment/acknowledgmentstore.h"
#include "acknowledgment/duedatedialog.h"
#include "acknowledgment/printing/printformsdialog.h"
#include "acknowledgment/recordagain.h"
#include "acknowledgment/reminderstore.h"
#include "acknowledgment/rounds/listjob.h"
#include "acknowledgment/rounds/reminddialog.h"
#include "acknowledgment/rounds/roundpage.h"
#include "acknowledgment/roundstore.h"
#include "acknowledgment/signing/signingpage.h"
#include "acknowledgment/standinglist.h"
#include "acknowledgment/statuspanel.h"
#include "base/dates.h"
#include "base/text.h"
#include "shell/header.h"
#include "shell/language.h"
#include "shell/messages.h"
#include "shell/reasondialog.h"
#include "shell/session.h"

#include <QStackedWidget>

namespace {
constexpr int usualExtension = 7; // days
}

void AcknowledgmentScreen::collect()
{
    const auto one = m_list->chosen();
    if (!one || !edition() || m_signing)
        return;
    const Edition asked = *edition();
    const auto earlier = AcknowledgmentStore::inForce(m_session.database(), one->person.id, asked.id);
    if (!earlier) {
        Messages::show(this, earlier.error());
        return;
    }
    if (!*earlier) {
        sign(asked, *one, {}, std::nullopt);
        return;
    }
    ReasonDialog *const dialog = newRecordAgainDialog(**earlier, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, asked, one = *one, superseded = (*earlier)->id] {
        sign(asked, one, dialog->reason(), superseded);
    });
    dialog->open();
}

void AcknowledgmentScreen::sign(const Edition &asked, const PersonStanding &one, const QString &reason,
                                const std::optional<Id<Acknowledgment>> &supersedes)
{
    auto draft = draftFor(m_session, asked, one.person);
    if (!draft) {
        Messages::show(this, draft.error());
        return;
    }
    draft->reason = reason;
    draft->supersedes = supersedes;
    m_signing = new SigningPage(m_session, *draft, window());
}

void AcknowledgmentScreen::printForms()
{
    if (!edition())
        return;
    auto *const dialog = new PrintFormsDialog(
        m_session, *edition(), scope(),
        {.chosen = m_list->chosen(), .filter = m_list->filter(), .tally = m_panel->status().tally}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AcknowledgmentScreen::exempt()
{
    const auto one = m_list->chosen();
    if (!one || !edition())
        return;
    const QString who = isolated(one->person.name);
    auto *const dialog = new ReasonDialog(
        tr("Exempt"), tr("%1 need not acknowledge edition %2. The reason is kept.").arg(who).arg(edition()->number),
        tr("Exempt"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, who, person = one->person.id, id = edition()->id] {
        finish(m_session.save(Action::Exempt,
                              [&](Transaction &transaction) {
                                  return RoundStore::exempt(transaction, id, person, dialog->reason());
                              }),
               tr("%1 is exempt.").arg(who));
    });
    dialog->open();
}

void AcknowledgmentScreen::askForAcknowledgments()
{
    QList<Edition> editions;
    for (const Edition &known : std::as_const(m_known)) {
        if (!m_withdrawals.contains(known.id))
            editions << known;
    }
    if (editions.isEmpty()) {
        Messages::show(this, {Error::Kind::Conflict, tr("Every edition was withdrawn. Publish one first."), {}});
        return;
    }
    m_stack->setCurrentWidget(m_roundPage);
    m_header->setVisible(false);
    updateActions();
    m_roundPage->begin(editions);
}

void AcknowledgmentScreen::extend()
{
    const auto state = round();
    if (!state)
        return;
    const QDate today = m_session.stamp().at.date();
    const QString number = QString::number(state->number);
    auto *const dialog =
        new DueDateDialog(state->isOpen() ? tr("Extend round %1").arg(number) : tr("Open round %1 again").arg(number),
                          state->isOpen() ? tr("Extend") : tr("Open again"),
                          qMax(state->due, today).addDays(usualExtension), today, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, number, id = state->round.id] {
        const QDate due = dialog->date();
        finish(m_session.save(Action::OpenRounds,
                              [&](Transaction &transaction) {
                                  return RoundStore::extend(transaction, id, due, dialog->reason());
                              }),
               tr("Round %1 is due on %2 now.").arg(number, isolated(longDate(due, Language::spoken()))));
    });
    dialog->open();
}

void AcknowledgmentScreen::closeRound()
{
    const auto state = round();
    if (!state)
        return;
    const Tally &tally = m_panel->status().tally;
    const QString sentence = tr("Nobody is asked any more. %n people have not acknowledged yet. What was acknowledged "
                                "stands, and the round can be opened again.",
                                nullptr, int(tally.pending + tally.overdue));
    auto *const dialog = new ReasonDialog(tr("Close round %1").arg(state->number), sentence, tr("Close round"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, number = state->number, id = state->round.id] {
        finish(m_session.save(
                   Action::OpenRounds,
                   [&](Transaction &transaction) { return RoundStore::close(transaction, id, dialog->reason()); }),
               tr("Round %1 is closed.").arg(number));
    });
    dialog->open();
}

void AcknowledgmentScreen::remind()
{
    const auto state = round();
    if (!state)
        return;
    if (const auto call = ReminderStore::call(m_session.database(), *state, m_session.stamp().at.date()); !call) {
        Messages::show(this, call.error());
        return;
    }
    auto *const dialog = new RemindDialog(m_session, *state, m_list->filter(), m_panel->status().tally, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AcknowledgmentScreen::saveList()
{
    const QString path = ListJob::chooseFile(this);
    if (!path.isEmpty())
        saveList(path);
}

Task *AcknowledgmentScreen::saveList(const QString &path)
{
    return ListJob::save(m_session, scope(), m_list->filter(), path);
}

void AcknowledgmentScreen::finish(const Done &done, const QString &notice)
{
    if (!done) {
        Messages::show(this, done.error());
        return;
    }
    Q_EMIT m_session.acknowledgmentsChanged();
    Q_EMIT m_session.noticed(notice, nullptr);
}
