#include "acknowledgment/acknowledgmentscreen.h"
#include "acknowledgment/acknowledgmentstore.h"
#include "acknowledgment/duedatedialog.h"
#include "acknowledgment/printing/printformsdialog.h"
#include "acknowledgment/recordagain.h"
#include "acknowledgment/roundstore.h"
#include "acknowledgment/signing/signingpage.h"
#include "acknowledgment/standinglist.h"
#include "acknowledgment/statuspanel.h"
#include "base/dates.h"
#include "base/text.h"
#include "shell/language.h"
#include "shell/messages.h"
#include "shell/reasondialog.h"
#include "shell/session.h"

namespace {
constexpr int usualDays = 14;
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
        m_session, *edition(),
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

void AcknowledgmentScreen::setDueDate()
{
    if (!edition())
        return;
    const QDate today = m_session.stamp().at.date();
    const QDate proposed = m_panel->status().due.value_or(today.addDays(usualDays));
    auto *const dialog = new DueDateDialog(edition()->number, qMax(proposed, today), today, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = edition()->id] {
        const QDate due = dialog->date();
        finish(m_session.save(Action::OpenRounds,
                              [&](Transaction &transaction) { return RoundStore::open(transaction, id, due); }),
               tr("Everybody is asked to acknowledge by %1.").arg(isolated(longDate(due, Language::spoken()))));
    });
    dialog->open();
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
