#include "ledger/ledger.h"

#include "base/canonicaljson.h"
#include "base/dates.h"
#include "ledger/merkletree.h"
#include "ledger/signing.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray storedNode(Database &database, int level, qint64 place)
{
    Query query(u"SELECT hash FROM ledger_node WHERE level = :level AND place = :place"_s);
    query.bind(":level", level).bind(":place", place);
    const auto found = database.first(query, [](const Row &row) { return row.blob("hash"); });
    return found && *found ? **found : QByteArray();
}

Result<qint64> entryCount(Database &database)
{
    return database.count(Query(u"SELECT coalesce(max(sequence) + 1, 0) AS n FROM ledger_entry"_s));
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

}

QByteArray Ledger::entryBytes(const Entry &entry)
{
    return canonicalJson({{u"at"_s, utcText(entry.at)},
                          {u"commitment"_s, QString::fromLatin1(entry.commitment.toHex())},
                          {u"kind"_s, entry.kind},
                          {u"record"_s, QString::number(entry.record)},
                          {u"sequence"_s, QString::number(entry.sequence)}});
}

QByteArray Ledger::commitment(const QByteArray &salt, const QByteArray &bytes)
{
    return sha256(salt + bytes);
}

Done Ledger::append(Transaction &transaction, const QString &kind, qint64 record, const QByteArray &bytes)
{
    Database &database = transaction.database();
    const auto keys = Signing::load(database);
    if (!keys)
        return keys.error();
    const auto size = entryCount(database);
    if (!size)
        return size.error();

    const QByteArray salt = Signing::randomBytes(32);
    const Entry entry{*size, transaction.stamp().at, kind, record, commitment(salt, bytes)};
    const auto nodeAt = [&](int level, qint64 place) { return storedNode(database, level, place); };
    const auto nodes = MerkleTree::append(entry.sequence, MerkleTree::leafHash(entryBytes(entry)), nodeAt);
    if (const Done saved = saveNodes(transaction, nodes); !saved)
        return saved;

    Checkpoint checkpoint{keys->origin, entry.sequence + 1, MerkleTree::root(entry.sequence + 1, nodeAt), {}};
    checkpoint.signature = Signing::sign(*keys, noteText(checkpoint));
    Query insert(u"INSERT INTO ledger_entry (sequence, at, kind, record, commitment, root, signature) "
                 "VALUES (:sequence, :at, :kind, :record, :commitment, :root, :signature)"_s);
    insert.bind(":sequence", entry.sequence)
        .bind(":at", utcText(entry.at))
        .bind(":kind", kind)
        .bind(":record", record)
        .bind(":commitment", entry.commitment)
        .bind(":root", checkpoint.root)
        .bind(":signature", checkpoint.signature);
    if (const auto saved = transaction.run(insert); !saved)
        return saved.error();
    Query keep(u"INSERT INTO ledger_salt (sequence, salt) VALUES (:sequence, :salt)"_s);
    if (const auto saved = transaction.run(keep.bind(":sequence", entry.sequence).bind(":salt", salt)); !saved)
        return saved.error();
    return done();
}

Result<std::optional<Ledger::Checkpoint>> Ledger::newestCheckpoint(Database &database)
{
    const auto keys = Signing::load(database);
    if (!keys)
        return keys.error();
    const Query query(u"SELECT sequence, root, signature FROM ledger_entry ORDER BY sequence DESC LIMIT 1"_s);
    return database.first(query, [&](const Row &row) {
        return Checkpoint{keys->origin, row.number("sequence") + 1, row.blob("root"), row.blob("signature")};
    });
}

Result<QByteArray> Ledger::newestNote(Database &database)
{
    const auto keys = Signing::load(database);
    if (!keys)
        return keys.error();
    const auto checkpoint = newestCheckpoint(database);
    if (!checkpoint)
        return checkpoint.error();
    return *checkpoint ? signedNote(**checkpoint, keys->verifier()) : QByteArray();
}
