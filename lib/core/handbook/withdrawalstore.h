#pragma once

#include "base/result.h"
#include "handbook/withdrawal.h"
#include "ledger/kind.h"

class Database;
class Transaction;

/// Which editions of a workspace were withdrawn.
namespace WithdrawalStore {

/// Takes the edition out of force from now on and appends the ledger entry.
/// Invalid: no reason is given. Conflict: it was withdrawn already.
Done withdraw(Transaction &transaction, const Edition &edition, const QString &reason);

Result<Withdrawals> all(Database &database);

/// Conflict: the edition was withdrawn, before the day `signedOn` where that is given; the sentence says when and why.
Done checkStanding(Database &database, Id<Edition> edition, const std::optional<QDate> &signedOn = {});

/// What the ledger covers of withdrawals.
Ledger::Kind kind();

}
