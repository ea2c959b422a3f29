#pragma once

#include "base/result.h"
#include "ledger/kind.h"
#include "retention/erasure.h"

#include <QList>

class Database;
class Transaction;

/// Erasing in a workspace: data and salts go, a tombstone and its ledger entry stay. Whoever calls asks for the right
/// to.
namespace ErasureStore {

/// What is to go, and why.
struct Wish {
    Retention::Kind kind = Retention::Kind::Person;
    Id<Person> person;
    std::optional<Id<Edition>> edition; ///< of records other than the person
    QString reason; ///< stays for ever, so that it must name nobody
    QString ground;
};
Wish wish(const Retention::Due &due, const QString &reason);

/// Erases it; how many records went, 0 where there was nothing any more. Conflict: a legal hold stands.
Result<qint64> erase(Transaction &transaction, const Wish &wish);

/// Erases again what was erased already where it is back, as after a backup was restored; how many records went. A hold
/// does not keep it: it was decided before.
Result<qint64> eraseAgain(Transaction &transaction, const QList<Erasure> &erasures);

/// All erasures, in the order in which they were made.
Result<QList<Erasure>> all(Database &database);

/// For the ledger's verification: the tombstones themselves, and the records they stand for.
Ledger::Kind kind();
Result<QSet<Ledger::RecordName>> erasedRecords(Database &database);

}
