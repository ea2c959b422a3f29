#pragma once

#include "base/result.h"
#include "handbook/handbook.h"

class Database;
class Transaction;

/// The working handbook in a workspace.
namespace HandbookStore {

Result<Handbook> load(Database &database);

/// Makes the stored handbook `after`, touching only what differs from `before`, which is what the caller had loaded.
/// Conflict: somebody changed one of the touched rules or areas since then; says who.
Done save(Transaction &transaction, const Handbook &before, const Handbook &after);

/// Who changed the rule or the area last, or removed it; empty where it never was there.
Result<QString> changedBy(Database &database, Id<Rule> rule);
Result<QString> changedBy(Database &database, Id<ProblemArea> area);

}
