#pragma once

#include "acknowledgment/acknowledgment.h"
#include "base/result.h"
#include "ledger/kind.h"

#include <QList>

class Database;
class Transaction;

/// Acknowledgments in a workspace: appended and superseded, never changed.
namespace AcknowledgmentStore {

/// Saves `acknowledgment` and its ledger entry. Conflict: the person has acknowledged the edition already and
/// `supersedes` doesn't name that record.
Done add(Transaction &transaction, const Acknowledgment &acknowledgment);

/// The record in force of `person` on `edition`: the one that nothing supersedes.
Result<std::optional<Acknowledgment>> inForce(Database &database, Id<Person> person, Id<Edition> edition);

/// Everything `person` ever acknowledged, newest first, superseded records included.
Result<QList<Acknowledgment>> ofPerson(Database &database, Id<Person> person);

/// What the ledger covers of acknowledgments.
Ledger::Kind kind();

}
