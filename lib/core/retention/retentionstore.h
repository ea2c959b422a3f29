#pragma once

#include "base/result.h"
#include "retention/period.h"

class Database;
class Transaction;

/// How long records are kept in a workspace, and what is due by that. Whoever calls asks for the right to.
namespace RetentionStore {

/// In the order of `Retention::kinds`; those that have one.
Result<QList<Retention::Period>> periods(Database &database);

/// Gives `period` in place of the one for its kind. Invalid: something has to be mended.
Done save(Transaction &transaction, const Retention::Period &period);

/// Keeps `kind` for ever again.
Done remove(Transaction &transaction, Retention::Kind kind);

enum class Held { Included, LeftOut };

/// What is due on `today` by its period, at most `count` of each kind, longest over first.
Result<QList<Retention::Due>> due(Database &database, const QDate &today, Held held = Held::Included, int count = 1000);

/// What there is of one person, for an erasure that somebody asks for, due or not.
Result<Retention::Due> everythingAbout(Database &database, Id<Person> person);

}
