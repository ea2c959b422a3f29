#pragma once

#include "base/result.h"
#include "handbook/edition.h"
#include "ledger/kind.h"

class Database;
class Transaction;

/// Editions in a workspace.
namespace EditionStore {

/// What the author says when publishing.
struct Announcement {
    QDate dated;
    QString summary;
    Decisions decisions; ///< per changed rule; undecided ones are material
};

/// Publishes the stored handbook as the next edition and appends its ledger entry.
/// Invalid: there is no rule, or no language has the text of every rule.
Result<Edition> publish(Transaction &transaction, const Announcement &announcement);

/// Newest first.
Result<QList<Edition>> all(Database &database);
Result<std::optional<Edition>> newest(Database &database);
Result<Edition> numbered(Database &database, int number);
Result<Edition> load(Database &database, Id<Edition> id);

/// What the ledger covers of editions.
Ledger::Kind kind();

}
