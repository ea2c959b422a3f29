#pragma once

#include "acknowledgment/round.h"
#include "base/result.h"
#include "ledger/kind.h"

class Database;
class Transaction;

/// Rounds and exemptions in a workspace; each is appended with its ledger entry.
namespace RoundStore {

/// Calls everybody employed to acknowledge `edition` by `due`; a later round of the same edition replaces its due date.
Done open(Transaction &transaction, Id<Edition> edition, const QDate &due);

/// The due date in force; none where no round was opened.
Result<std::optional<QDate>> due(Database &database, Id<Edition> edition);

/// Invalid: no reason. Conflict: the person is exempt already.
Done exempt(Transaction &transaction, Id<Edition> edition, Id<Person> person, const QString &reason);

/// What the ledger covers of rounds and of exemptions.
Ledger::Kind roundKind();
Ledger::Kind exemptionKind();

}
