#pragma once

#include "acknowledgment/reminder.h"
#include "acknowledgment/status.h"
#include "base/result.h"

#include <QList>

class Database;
class Transaction;

/// Reminders in a workspace: what they say, whom they reach, and who was reminded.
namespace ReminderStore {

/// What the people of `round` are reminded of on `today`. Conflict: the round is closed, or its edition is not the one
/// in force.
Result<ReminderCall> call(Database &database, const RoundState &round, const QDate &today);

/// Those of `round` whom `filter` finds and who still have to acknowledge, sorted by site, then by name.
Result<QList<Reminded>> toRemind(Database &database, const RoundState &round, const QDate &today,
                                 const Status::Filter &filter = {});

/// Keeps that `people` were reminded of `round`.
Done add(Transaction &transaction, Id<Round> round, ReminderKind kind, const QList<Reminded> &people);

}
