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

/// The whole subtrees that a tree of `size` leaves is made of, the largest first.
Result<Nodes> peaks(Database &database, qint64 size)
{
    Nodes found;
    QStringList places;
    QList<std::pair<QByteArray, qint64>> values;
    for (int level = 62; level >= 0; --level) {
        if (!(size >> level & 1))
            continue;
        values.emplace_back(":place" + QByteArray::number(level), (size >> level) - 1);
        places << u"(level = %1 AND place = %2)"_s.arg(level).arg(QLatin1StringView(values.last().first));
    }
    if (places.isEmpty())
        return found;
    Query query(u"SELECT level, place, hash FROM ledger_node WHERE "_s + places.join(u" OR "_s));
    for (const auto &[name, place] : std::as_const(values))
        query.bind(name.constData(), place);
    const Done read = database.each(query, [&](const Row &row) {
        found.insert({int(row.number("level")), row.number("place")}, row.blob("hash"));
    });
    if (!read)
        return read.error();
    return found;
}

Done saveNodes(Transaction &transaction, const QList<MerkleTree::Node> &nodes)
{
    for (const MerkleTree::Node &node : nodes) {
        Query insert(u"INSERT INTO ledger_node (level, place, hash) VALUES (:level, :place, :hash)"_s);
        insert.bind(":level", node.level).bind(":place", node.place).bind(":hash", node.hash);
        if (const auto saved = transaction.run(insert); !saved)
            return saved.error();
    }
    return done();
}

Done saveEntry(Transaction &transaction, const Ledger::Entry &entry, const QByteArray &salt)
{
    Query insert(u"INSERT INTO ledger_entry (sequence, at, kind, record, commitment) "
                 "VALUES (:sequence, :at, :kind, :record, :commitment)"_s);
    insert.bind(":sequence", entry.sequence)
        .bind(":at", entry.at)
        .bind(":kind", entry.kind)
        .bind(":record", entry.record)
        .bind(":commitment", entry.commitment);
    if (const auto saved = transaction.run(insert); !saved)
        return saved.error();
    Query keep(u"INSERT INTO ledger_salt (sequence, salt) VALUES (:sequence, :salt)"_s);
    if (const auto saved = transaction.run(keep.bind(":sequence", entry.sequence).bind(":salt", salt)); !saved)
        return saved.error();
    return done();
}

Done saveHead(Transaction &transaction, const Ledger::Checkpoint &checkpoint)
{
    Query save(u"INSERT INTO ledger_head (id, size, root, signature) VALUES (1, :size, :root, :signature) "
               "ON CONFLICT (id) DO UPDATE SET size = excluded.size, root = excluded.root, "
               "signature = excluded.signature"_s);
    save.bind(":size", checkpoint.size).bind(":root", checkpoint.root).bind(":signature", checkpoint.signature);
    if (const auto saved = transaction.run(save); !saved)
        return saved.error();
    return done();
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
    Database &database = transaction.database();
    const auto keys = Signing::load(database);
    if (!keys)
        return keys.error();
    const auto head = storedHead(database, keys->origin);
    if (!head)
        return head.error();
    const Checkpoint before = *head ? **head : Checkpoint{};
    auto nodes = peaks(database, before.size);
    if (!nodes)
        return nodes.error();
    const auto nodeAt = [&](int level, qint64 place) { return nodes->value({level, place}); };
    if (*head && MerkleTree::root(before.size, nodeAt) != before.root)
        return Error{Error::Kind::Damaged,
                     Said::tr("The ledger isn’t as it was signed last: it was changed from outside. Nothing was saved. "
                              "Verify the ledger, then go back to a copy that is sound."),
                     {}};

    const QByteArray salt = Signing::randomBytes(32);
    const Entry entry{before.size, utcText(transaction.stamp().at), kind, record, commitment(salt, bytes)};
    const auto made = MerkleTree::append(entry.sequence, MerkleTree::leafHash(entryBytes(entry)), nodeAt);
    for (const MerkleTree::Node &node : made)
        nodes->insert({node.level, node.place}, node.hash);
    Checkpoint after{keys->origin, before.size + 1, MerkleTree::root(before.size + 1, nodeAt), {}};
    after.signature = Signing::sign(*keys, noteText(after));
    if (const Done saved = saveEntry(transaction, entry, salt); !saved)
        return saved;
    if (const Done saved = saveNodes(transaction, made); !saved)
        return saved;
    return saveHead(transaction, after);
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
