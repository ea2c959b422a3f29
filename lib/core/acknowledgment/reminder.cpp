#include "acknowledgment/reminder.h"

#include "base/words.h"

using namespace Qt::StringLiterals;

namespace {

constexpr Words<ReminderKind, 4> kindWords{{
    {ReminderKind::Letter, "letter"_L1},
    {ReminderKind::Email, "email"_L1},
    {ReminderKind::Notice, "notice"_L1},
    {ReminderKind::Calendar, "calendar"_L1},
}};

}

QString word(ReminderKind kind)
{
    return wordOf(kindWords, kind);
}

std::optional<ReminderKind> reminderKind(const QString &word)
{
    return keyOf(kindWords, word);
}
