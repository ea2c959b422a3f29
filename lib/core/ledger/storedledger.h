#pragma once

#include "ledger/kind.h"
#include "ledger/ledger.h"

#include <QHash>
#include <QList>

#include <optional>

/// The ledger's tables as they are, read piece by piece for verification.
namespace StoredLedger {

struct StoredEntry {
    Ledger::Entry entry;
    QByteArray salt; ///< empty where it is gone
};

/// A subtree of the Merkle tree by its level and place.
using NodePlace = std::pair<int, qint64>;

/// How far the tables reach.
struct Extent {
    qint64 entries = 0; ///< rows
    qint64 end = 0; ///< behind the last sequence
    qint64 nodes = 0; ///< rows of all levels
    qint64 salts = 0; ///< rows
};
Result<Extent> extent(Database &database);

/// The entries from `from` to before `to`, in order.
Result<QList<StoredEntry>> entries(Database &database, qint64 from, qint64 to);

/// Those that are numbered below 0 or from `end` on.
Result<QList<StoredEntry>> entriesOutside(Database &database, qint64 end);

/// The salt of one entry; empty where it is gone.
Result<QByteArray> salt(Database &database, qint64 sequence);

/// The stored hashes of the subtrees that end within a page of entries.
class Nodes {
public:
    /// Empty where it is gone.
    QByteArray at(int level, qint64 place) const;
    qsizetype count() const { return m_count; }

private:
    friend Result<Nodes> nodes(Database &database, qint64 from, qint64 to);
    struct Level {
        qint64 first = 0;
        QList<QByteArray> hashes;
    };
    QList<Level> m_levels;
    qsizetype m_count = 0;
};
/// Those that end behind `from` and not behind `to`; `from` is a multiple of a power of two that is no less than `to` -
/// `from`.
Result<Nodes> nodes(Database &database, qint64 from, qint64 to);

/// A record as its row is now.
struct StoredRecord {
    qint64 sequence = 0; ///< of the entry that names it; -1 where none was looked for
    QByteArray bytes; ///< canonical; empty where its columns contradict one another
    QString at; ///< when it was entered, by its own row
    QString words;
};
/// Gives `use` every record of `kind` that the entries name, which are those from `from` to before `to`; some of them
/// may come twice.
Done records(Database &database, const Ledger::Kind &kind, const QList<StoredEntry> &entries, qint64 from, qint64 to,
             const std::function<void(const StoredRecord &)> &use);
Result<std::optional<StoredRecord>> record(Database &database, const Ledger::Kind &kind, qint64 id);

/// How many records of `kind` there are.
Result<qint64> recordCount(Database &database, const Ledger::Kind &kind);

/// The records of `kind` that no entry names, the first thousand.
Result<QList<qint64>> recordsWithoutEntry(Database &database, const Ledger::Kind &kind);

/// The records that more than one entry names, the first thousand.
Result<QList<Ledger::RecordName>> recordsEnteredTwice(Database &database);

}
