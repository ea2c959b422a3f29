#pragma once

#include "base/result.h"
#include "retention/hold.h"

#include <QList>

#include <optional>

class Database;
class Transaction;

/// Legal holds in a workspace. Whoever calls asks for the right to.
namespace HoldStore {

/// Invalid: no reason is given.
Done place(Transaction &transaction, Id<Person> person, const QString &reason);

/// Conflict: it doesn't stand any more.
Done lift(Transaction &transaction, Id<LegalHold> hold);

/// Lifts every hold on `person` that stands, and says how many there were.
Result<int> liftAll(Transaction &transaction, Id<Person> person);

/// Those that stand, by name.
Result<QList<LegalHold>> standing(Database &database);

/// All that were ever placed on `person`, the newest first.
Result<QList<LegalHold>> ofPerson(Database &database, Id<Person> person);

}
