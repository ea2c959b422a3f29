#pragma once

#include "base/result.h"
#include "handbook/edition.h"
#include "ledger/kind.h"

class Database;
class Transaction;
struct Stamp;

/// Editions in a workspace.
namespace EditionStore {

/// What the author says when publishing.
struct Announcement {
    QDate dated;
    QString summary;
    Decisions decisions; ///< per changed rule; undecided ones are material
    QStringList leftOut = {}; ///< languages that aren't to be in it, though every rule has its text in them
};

/// The stored handbook as the edition that `publish` would make of it at `stamp`; its errors are those of `publish`.
Result<Edition> compose(Database &database, const Stamp &stamp, const Announcement &announcement);

/// Publishes the stored handbook as the next edition and appends its ledger entry.
/// Invalid: there is no rule, or no language has the text of every rule, or none of those is to be in it.
Result<Edition> publish(Transaction &transaction, const Announcement &announcement);

/// Newest first.
Result<QList<Edition>> all(Database &database);
Result<std::optional<Edition>> newest(Database &database);

/// The newest that isn't withdrawn, which the next one comes in place of.
Result<std::optional<Edition>> newestStanding(Database &database);

Result<Edition> numbered(Database &database, int number);
Result<Edition> load(Database &database, Id<Edition> id);

/// What the ledger covers of editions.
Ledger::Kind kind();

}
