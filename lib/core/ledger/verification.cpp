#include "ledger/verification.h"

#include "base/dates.h"
#include "ledger/ledger.h"
#include "ledger/merkletree.h"
#include "ledger/signing.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

struct StoredEntry {
    Ledger::Entry entry;
    QByteArray root;
    QByteArray signature;
    QByteArray salt; ///< empty where it was erased
};

StoredEntry fromRow(const Row &row)
{
    return {.entry = {.sequence = row.number("sequence"),
                      .at = row.moment("at"),
                      .kind = row.text("kind"),
                      .record = row.number("record"),
                      .commitment = row.blob("commitment")},
            .root = row.blob("root"),
            .signature = row.blob("signature"),
            .salt = row.blob("salt")};
}

/// The tree as it grows while the entries are read again, nothing taken from what was stored but to compare it.
class Recomputed {
public:
    explicit Recomputed(const Signing::Keys &keys)
        : m_keys(keys)
    {
    }

    QString problem(const StoredEntry &stored, Database &database)
    {
        if (stored.entry.sequence != m_size)
            return Said::tr("Entry %1 of the ledger is missing.").arg(m_size + 1);
        const QByteArray leaf = MerkleTree::leafHash(Ledger::entryBytes(stored.entry));
        const auto nodeAt = [this](int level, qint64 place) { return m_nodes.value({level, place}); };
        for (const MerkleTree::Node &node : MerkleTree::append(m_size, leaf, nodeAt)) {
            m_nodes.insert({node.level, node.place}, node.hash);
            Query query(u"SELECT hash FROM ledger_node WHERE level = :level AND place = :place"_s);
            query.bind(":level", node.level).bind(":place", node.place);
            const auto kept = database.first(query, [](const Row &row) { return row.blob("hash"); });
            if (!kept || !*kept || **kept != node.hash)
                return Said::tr("The ledger's entry about it was altered.");
        }
        ++m_size;
        const QByteArray root = MerkleTree::root(m_size, nodeAt);
        const Ledger::Checkpoint checkpoint{m_keys.origin, m_size, root, stored.signature};
        if (root != stored.root
            || !Signing::isSignedBy(m_keys.publicKey, Ledger::noteText(checkpoint), stored.signature))
            return Said::tr("The ledger's signature over it was altered.");
        return {};
    }

private:
    Signing::Keys m_keys;
    qint64 m_size = 0;
    QHash<std::pair<int, qint64>, QByteArray> m_nodes;
};

Result<QString> problemOfRecord(Database &database, const QList<Ledger::Kind> &kinds, const StoredEntry &stored)
{
    for (const Ledger::Kind &kind : kinds) {
        if (kind.name != stored.entry.kind)
            continue;
        const auto bytes = kind.bytes(database, stored.entry.record);
        if (!bytes)
            return bytes.error();
        if (!*bytes)
            return Said::tr("It was removed.");
        if (Ledger::commitment(stored.salt, **bytes) != stored.entry.commitment)
            return Said::tr("It was altered.");
        return QString();
    }
    return Said::tr("It is of a kind that this version of the program doesn't know.");
}

/// A record that was put in without an entry in the ledger.
Result<std::optional<qint64>> recordWithoutEntry(Database &database, const Ledger::Kind &kind)
{
    Query query(u"SELECT id FROM %1 WHERE id NOT IN (SELECT record FROM ledger_entry WHERE kind = :kind) "
                "ORDER BY id LIMIT 1"_s.arg(kind.table));
    return database.first(query.bind(":kind", kind.name), [](const Row &row) { return row.number("id"); });
}

}

Result<Ledger::Verified> Ledger::verify(Database &database, const QList<Kind> &kinds, const Progress &progress)
{
    const auto keys = Signing::load(database);
    if (!keys)
        return keys.error();
    const auto total = database.count(Query(u"SELECT count(*) AS n FROM ledger_entry"_s));
    if (!total)
        return total.error();

    Verified verified;
    Recomputed tree(*keys);
    while (true) {
        Query page(u"SELECT e.sequence, at, kind, record, commitment, root, signature, salt FROM ledger_entry e "
                   "LEFT JOIN ledger_salt s ON s.sequence = e.sequence "
                   "WHERE e.sequence >= :from ORDER BY e.sequence LIMIT 500"_s);
        const auto entries = database.list(page.bind(":from", verified.entries), fromRow);
        if (!entries)
            return entries.error();
        if (entries->isEmpty())
            break;
        for (const StoredEntry &stored : *entries) {
            verified.record = u"%1 %2"_s.arg(stored.entry.kind).arg(stored.entry.record);
            verified.problem = tree.problem(stored, database);
            if (verified.problem.isEmpty()) {
                const auto problem = problemOfRecord(database, kinds, stored);
                if (!problem)
                    return problem.error();
                verified.problem = *problem;
            }
            if (!verified.isSound())
                return verified;
            ++verified.entries;
        }
        if (progress && !progress(verified.entries, *total))
            return Error{Error::Kind::Unavailable, Said::tr("Stopped. Not everything was checked."), {}};
    }
    verified.record.clear();
    for (const Kind &kind : kinds) {
        const auto extra = recordWithoutEntry(database, kind);
        if (!extra)
            return extra.error();
        if (*extra) {
            verified.record = u"%1 %2"_s.arg(kind.name).arg(**extra);
            verified.problem = Said::tr("It was put in without an entry in the ledger.");
            return verified;
        }
    }
    return verified;
}
