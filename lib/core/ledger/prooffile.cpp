#include "ledger/prooffile.h"

#include "ledger/ledger.h"
#include "ledger/proofs.h"
#include "ledger/signing.h"
#include "ledger/storedledger.h"
#include "storage/database.h"
#include "storage/snapshot.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

Error nothingSigned()
{
    return {Error::Kind::NotFound, Said::tr("The ledger has no entry yet. Publish an edition first."), {}};
}

Error noSuchRecord(qint64 id)
{
    return {Error::Kind::NotFound, Said::tr("The ledger has no record %1.").arg(id), {}};
}

Error wasErased(qint64 id)
{
    return {Error::Kind::NotFound, Said::tr("Record %1 was erased. Nothing can prove what it said.").arg(id), {}};
}

Error doesNotFit()
{
    return {Error::Kind::Damaged,
            Said::tr("This can’t be proved: the ledger doesn’t fit what it was. Verify it to see what was changed."),
            {}};
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonArray json(const Proofs::Proof &proof)
{
    QJsonArray hashes;
    for (const QByteArray &hash : proof)
        hashes << hex(hash);
    return hashes;
}

/// The newest checkpoint, with who signed it.
struct Signed {
    Ledger::Checkpoint checkpoint;
    Ledger::VerifierKey key;

    Proofs::Tree tree() const { return {checkpoint.size, checkpoint.root}; }
    QString note() const { return QString::fromUtf8(Ledger::signedNote(checkpoint, key)); }
};

Result<Signed> newest(Database &database)
{
    const auto key = Signing::verifier(database);
    if (!key)
        return key.error();
    const auto checkpoint = Ledger::newestCheckpoint(database);
    if (!checkpoint)
        return checkpoint.error();
    if (!*checkpoint)
        return nothingSigned();
    return Signed{**checkpoint, *key};
}

MerkleTree::NodeAt nodesOf(Database &database)
{
    return [&database](int level, qint64 place) {
        Query query(u"SELECT hash FROM ledger_node WHERE level = :level AND place = :place"_s);
        query.bind(":level", level).bind(":place", place);
        const auto found = database.first(query, [](const Row &row) { return row.blob("hash"); });
        return found && *found ? **found : QByteArray();
    };
}

Result<std::optional<StoredLedger::StoredEntry>> entryOf(Database &database, qint64 record)
{
    Query query(u"SELECT min(sequence) AS n FROM ledger_entry WHERE record = :record"_s);
    std::optional<qint64> sequence;
    const Done read = database.each(query.bind(":record", record), [&](const Row &row) {
        if (!row.isNull("n"))
            sequence = row.number("n");
    });
    if (!read)
        return read.error();
    if (!sequence)
        return std::optional<StoredLedger::StoredEntry>();
    const auto entries = StoredLedger::entries(database, *sequence, *sequence + 1);
    if (!entries)
        return entries.error();
    return std::optional(entries->first());
}

Result<QJsonObject> filesOf(Database &database, const Ledger::Kind &kind, qint64 record)
{
    QJsonObject files;
    for (const QString &column : kind.files) {
        Query query(u"SELECT %1 AS content FROM %2 WHERE id = :id"_s.arg(column, kind.table));
        const auto found =
            database.first(query.bind(":id", record), [](const Row &row) { return row.blob("content"); });
        if (!found)
            return found.error();
        if (const QByteArray content = found->value_or(QByteArray()); !content.isEmpty())
            files.insert(column, QString::fromLatin1(content.toBase64()));
    }
    return files;
}

}

Result<QJsonObject> ProofFile::ofRecord(Database &database, const Ledger::Coverage &coverage, qint64 id)
{
    const Snapshot snapshot(database);
    const auto newestSigned = newest(database);
    if (!newestSigned)
        return newestSigned.error();
    const auto stored = entryOf(database, id);
    if (!stored)
        return stored.error();
    if (!*stored)
        return noSuchRecord(id);
    const Ledger::Entry &entry = (*stored)->entry;
    const Ledger::Kind *const kind = coverage.kind(entry.kind);
    if (!kind)
        return noSuchRecord(id);
    const auto record = StoredLedger::record(database, *kind, id);
    if (!record)
        return record.error();
    if (!*record)
        return (*stored)->salt.isEmpty() ? wasErased(id) : doesNotFit();
    const auto files = filesOf(database, *kind, id);
    if (!files)
        return files.error();

    const QByteArray entryBytes = Ledger::entryBytes(entry), bytes = (*record)->bytes;
    const Proofs::Proof proof = Proofs::inclusion(entry.sequence, newestSigned->checkpoint.size, nodesOf(database));
    if (Ledger::commitment((*stored)->salt, bytes) != entry.commitment
        || !Proofs::includes(newestSigned->tree(), entry.sequence, MerkleTree::leafHash(entryBytes), proof))
        return doesNotFit();
    return QJsonObject{{u"format"_s, u"countersign-proof-1"_s},
                       {u"kind"_s, entry.kind},
                       {u"record"_s, QString::number(id)},
                       {u"bytes"_s, QString::fromUtf8(bytes)},
                       {u"files"_s, *files},
                       {u"salt"_s, hex((*stored)->salt)},
                       {u"entry"_s, QString::fromUtf8(entryBytes)},
                       {u"proof"_s, json(proof)},
                       {u"checkpoint"_s, newestSigned->note()},
                       {u"key"_s, Ledger::keyText(newestSigned->key)}};
}

Result<QJsonObject> ProofFile::ofContinuation(Database &database, const QByteArray &olderNote)
{
    const Snapshot snapshot(database);
    const auto newestSigned = newest(database);
    if (!newestSigned)
        return newestSigned.error();
    const auto older = Ledger::readNote(olderNote, newestSigned->key);
    if (!older)
        return older.error();
    if (older->size < 1 || older->size > newestSigned->checkpoint.size)
        return doesNotFit();
    const Proofs::Proof proof = Proofs::consistency(older->size, newestSigned->checkpoint.size, nodesOf(database));
    if (!Proofs::continues({older->size, older->root}, newestSigned->tree(), proof))
        return doesNotFit();
    return QJsonObject{{u"format"_s, u"countersign-continuation-1"_s},
                       {u"older"_s, QString::fromUtf8(olderNote)},
                       {u"newer"_s, newestSigned->note()},
                       {u"proof"_s, json(proof)},
                       {u"key"_s, Ledger::keyText(newestSigned->key)}};
}
