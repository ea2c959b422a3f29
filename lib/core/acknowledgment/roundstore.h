#pragma once

#include "acknowledgment/round.h"
#include "base/result.h"

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

/// Canonical bytes of a stored record, for the ledger's verification.
Result<std::optional<QByteArray>> roundBytes(Database &database, qint64 id);
Result<std::optional<QByteArray>> exemptionBytes(Database &database, qint64 id);

}
