#pragma once

#include "acknowledgment/round.h"
#include "base/result.h"
#include "ledger/kind.h"

class Database;
class Transaction;

/// Rounds and exemptions in a workspace; each, and each change to a round, is appended with its ledger entry.
namespace RoundStore {

/// Calls `audience` to acknowledge `edition` by `due`. Whom an open round calls already, the later one calls in its
/// place. Invalid: no date. Conflict: the edition was withdrawn.
Done open(Transaction &transaction, Id<Edition> edition, const QDate &due, const RoundAudience &audience = {});

/// Moves a round's due date; a closed round is open again. Invalid: that day has passed. Conflict: the edition was
/// withdrawn.
Done extend(Transaction &transaction, Id<Round> round, const QDate &due, const QString &reason);

/// Calls nobody any more; what was acknowledged stands. Conflict: the round is closed already.
Done close(Transaction &transaction, Id<Round> round, const QString &reason);

/// Every round as it is now, the newest first.
Result<QList<RoundState>> all(Database &database);
Result<QList<RoundState>> ofEdition(Database &database, Id<Edition> edition);

/// NotFound: there is no round with that number.
Result<RoundState> numbered(Database &database, int number);

/// Invalid: no reason. Conflict: the person is exempt already.
Done exempt(Transaction &transaction, Id<Edition> edition, Id<Person> person, const QString &reason);

/// What the ledger covers of rounds, of their changes, and of exemptions.
Ledger::Kind roundKind();
Ledger::Kind changeKind();
Ledger::Kind exemptionKind();

}
