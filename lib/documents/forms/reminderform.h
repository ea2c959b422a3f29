#pragma once

#include "acknowledgment/reminder.h"
#include "exchange/calendarfile.h"
#include "exchange/maildraft.h"
#include "page/document.h"

/// A letter to `one`, in their language.
Document reminderLetter(const ReminderCall &call, const Reminded &one);

/// A notice for the wall of `site`, in `language`; it names nobody.
Document reminderNotice(const ReminderCall &call, const QString &site, const QString &language);

/// An e-mail to `one`, in their language.
MailDraft reminderMail(const ReminderCall &call, const Reminded &one, const QDateTime &writtenAt);

/// The due date for a calendar, in `language`.
CalendarDay reminderDay(const ReminderCall &call, const QString &language, const QDateTime &writtenAt);
