#pragma once

#include "acknowledgment/reminderstore.h"
#include "base/progress.h"
#include "page/paper.h"
#include "storage/transaction.h"

class Actor;

/// Reminders that somebody wants written.
struct ReminderWish {
    RoundState round;
    ReminderKind kind = ReminderKind::Letter;
    Status::Filter filter;
    QString path; ///< a file; for e-mails a folder that is new or empty
    QString language; ///< of the calendar
    PaperSize paper = PaperSize::A4;
};

struct ReminderFiles {
    QList<Reminded> people; ///< who was reminded
    QList<Reminded> withoutAddress; ///< who could not be, by e-mail
    qsizetype count = 0; ///< of letters, e-mails, notices
};

/// Writes the reminders and keeps who was reminded: both, or neither. NotFound: nobody still has to acknowledge.
/// Conflict: the round is closed, its edition is not the one in force, or the folder isn't empty.
Result<ReminderFiles> writeReminders(Database &database, const Actor &actor, const Stamp &stamp,
                                     const ReminderWish &wish, const Progress &progress = {});
