#pragma once

#include "base/result.h"
#include "handbook/edition.h"

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

/// Canonical bytes of the stored edition, for the ledger's verification; empty where its columns contradict them.
Result<std::optional<QByteArray>> bytes(Database &database, qint64 id);

}
