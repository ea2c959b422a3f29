#include "ledger/ledger.h"

#include "base/canonicaljson.h"
#include "base/dates.h"
#include "ledger/merkletree.h"
#include "ledger/signing.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

using Nodes = QHash<std::pair<int, qint64>, QByteArray>;

/// What the next entry is appended to and signed with: the keys, the head that was signed last, and the whole subtrees
/// that its tree is made of.
struct End {
    Signing::Keys keys;
    Ledger::Checkpoint head;
    Nodes peaks;
};

Result<End> storedEnd(Database &database)
{
    static const Query query(
        u"WITH RECURSIVE height(level, place) AS (SELECT 0, size FROM ledger_head WHERE id = 1 "
        "UNION ALL SELECT level + 1, place >> 1 FROM height WHERE place > 1) "
        "SELECT h.size, h.root, h.signature, p.level, "
        "(SELECT n.hash FROM ledger_node n WHERE n.level = p.level AND n.place = p.place - 1) AS peak, %1 "
        "FROM (SELECT 1 AS id) one LEFT JOIN ledger_head h ON h.id = one.id "
        "LEFT JOIN height p ON p.place % 2 = 1"_s.arg(Signing::columns()));
    Result<End> end = End();
    const Done read = database.each(query, [&](const Row &row) {
        if (!end)
            return;
        if (end->keys.origin.isEmpty()) {
            auto keys = Signing::fromRow(row);
            if (!keys) {
                end = keys.error();
                return;
            }
            end->keys = *std::move(keys);
        }
        if (row.isNull("size"))
            return;
        end->head = {end->keys.origin, row.number("size"), row.blob("root"), row.blob("signature")};
        const int level = int(row.number("level"));
        end->peaks.insert({level, (end->head.size >> level) - 1}, row.blob("peak"));
    });
    if (!read)
        return read.error();
    return end;
}

Query insertionOf(const MerkleTree::Node &node)
{
    Query insert(u"INSERT INTO ledger_node (level, place, hash) VALUES (:level, :place, :hash)"_s);
    return insert.bind(":level", node.level).bind(":place", node.place).bind(":hash", node.hash);
}

Query insertionOf(const Ledger::Entry &entry)
{
    Query insert(u"INSERT INTO ledger_entry (sequence, at, kind, record, commitment) "
                 "VALUES (:sequence, :at, :kind, :record, :commitment)"_s);
    return insert.bind(":sequence", entry.sequence)
        .bind(":at", entry.at)
        .bind(":kind", entry.kind)
        .bind(":record", entry.record)
        .bind(":commitment", entry.commitment);
}

Query insertionOf(const QByteArray &salt, qint64 sequence)
{
    Query insert(u"INSERT INTO ledger_salt (sequence, salt) VALUES (:sequence, :salt)"_s);
    return insert.bind(":sequence", sequence).bind(":salt", salt);
}

Query savingOf(const Ledger::Checkpoint &head)
{
    Query save(u"INSERT INTO ledger_head (id, size, root, signature) VALUES (1, :size, :root, :signature) "
               "ON CONFLICT (id) DO UPDATE SET size = excluded.size, root = excluded.root, "
               "signature = excluded.signature"_s);
    return save.bind(":size", head.size).bind(":root", head.root).bind(":signature", head.signature);
}

Result<std::optional<Ledger::Checkpoint>> storedHead(Database &database, const QString &origin)
{
    const Query query(u"SELECT size, root, signature FROM ledger_head ORDER BY id"_s);
    return database.first(query, [&](const Row &row) {
        return Ledger::Checkpoint{origin, row.number("size"), row.blob("root"), row.blob("signature")};
    });
}

}

QByteArray Ledger::entryBytes(const Entry &entry)
{
    QByteArray bytes;
    bytes.reserve(256);
    bytes += "{\"at\":";
    addCanonicalText(bytes, entry.at);
    bytes += ",\"commitment\":\"";
    bytes += entry.commitment.toHex();
    bytes += "\",\"kind\":";
    addCanonicalText(bytes, entry.kind);
    bytes += ",\"record\":\"";
    bytes += QByteArray::number(entry.record);
    bytes += "\",\"sequence\":\"";
    bytes += QByteArray::number(entry.sequence);
    bytes += "\"}";
    return bytes;
}

QByteArray Ledger::commitment(const QByteArray &salt, const QByteArray &bytes)
{
    return sha256({salt, bytes});
}

Done Ledger::append(Transaction &transaction, const QString &kind, qint64 record, const QByteArray &bytes)
{
    auto end = storedEnd(transaction.database());
    if (!end)
        return end.error();
    const Checkpoint &before = end->head;
    const auto nodeAt = [&](int level, qint64 place) { return end->peaks.value({level, place}); };
    if (before.size > 0 && MerkleTree::root(before.size, nodeAt) != before.root)
        return Error{Error::Kind::Damaged,
                     Said::tr("The ledger isn’t as it was signed last: it was changed from outside. Nothing was saved. "
                              "Verify the ledger, then restore a backup that is sound."),
                     {}};

    const QByteArray salt = Signing::randomBytes(32);
    const Entry entry{before.size, utcText(transaction.stamp().at), kind, record, commitment(salt, bytes)};
    const auto made = MerkleTree::append(entry.sequence, MerkleTree::leafHash(entryBytes(entry)), nodeAt);
    for (const MerkleTree::Node &node : made)
        end->peaks.insert({node.level, node.place}, node.hash);
    Checkpoint after{end->keys.origin, before.size + 1, MerkleTree::root(before.size + 1, nodeAt), {}};
    after.signature = Signing::sign(end->keys, noteText(after));
    QList<Query> rows{insertionOf(entry), insertionOf(salt, entry.sequence)};
    for (const MerkleTree::Node &node : made)
        rows << insertionOf(node);
    return transaction.runTogether(rows << savingOf(after));
}

Result<std::optional<Ledger::Checkpoint>> Ledger::newestCheckpoint(Database &database)
{
    const auto key = Signing::verifier(database);
    if (!key)
        return key.error();
    return storedHead(database, key->name);
}

Result<QByteArray> Ledger::newestNote(Database &database)
{
    const auto key = Signing::verifier(database);
    if (!key)
        return key.error();
    const auto checkpoint = storedHead(database, key->name);
    if (!checkpoint)
        return checkpoint.error();
    return *checkpoint ? signedNote(**checkpoint, *key) : QByteArray();
}
