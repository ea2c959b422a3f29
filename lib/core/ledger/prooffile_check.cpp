#include "base/canonicaljson.h"
#include "ledger/ledger.h"
#include "ledger/prooffile.h"
#include "ledger/proofs.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

Error noProof()
{
    return {Error::Kind::Invalid, Said::tr("This is no proof that Countersign wrote."), {}};
}

Error wrong(const QString &what)
{
    return {Error::Kind::Damaged, what, {}};
}

/// The bytes that `value` spells in hexadecimal digits; empty where it isn't spelt as it is written.
QByteArray unhex(const QJsonValue &value)
{
    const QByteArray text = value.toString().toLatin1(), bytes = QByteArray::fromHex(text);
    return bytes.toHex() == text ? bytes : QByteArray();
}

Proofs::Proof proofOf(const QJsonObject &document)
{
    Proofs::Proof proof;
    for (const QJsonValue &hash : document["proof"_L1].toArray())
        proof << unhex(hash);
    return proof;
}

/// The entry that `text` spells; nothing where it isn't spelt as the ledger does.
std::optional<Ledger::Entry> entryOf(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const Ledger::Entry entry{.sequence = json["sequence"_L1].toString().toLongLong(),
                              .at = json["at"_L1].toString(),
                              .kind = json["kind"_L1].toString(),
                              .record = json["record"_L1].toString().toLongLong(),
                              .commitment = unhex(json["commitment"_L1])};
    return Ledger::entryBytes(entry) == text ? std::optional(entry) : std::nullopt;
}

/// Whether each of `files` is the one whose digest the record holds.
bool areTheRecordsFiles(const QJsonObject &files, const QByteArray &bytes)
{
    constexpr auto suffix = "Digest"_L1;
    const QJsonObject record = QJsonDocument::fromJson(bytes).object();
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QByteArray text = file.value().toString().toLatin1(), content = QByteArray::fromBase64(text);
        if (content.toBase64() != text
            || record[file.key() + suffix].toString() != QLatin1StringView(sha256(content).toHex()))
            return false;
    }
    return true;
}

Result<ProofFile::Proved> checkRecord(const QJsonObject &document, const Ledger::VerifierKey &key)
{
    const auto text = [&](QLatin1StringView name) { return document[name].toString(); };
    const auto checkpoint = Ledger::readNote(text("checkpoint"_L1).toUtf8(), key);
    if (!checkpoint)
        return checkpoint.error();
    const QByteArray entryText = text("entry"_L1).toUtf8(), bytes = text("bytes"_L1).toUtf8();
    const auto entry = entryOf(entryText);
    if (!entry || entry->kind != text("kind"_L1) || QString::number(entry->record) != text("record"_L1))
        return wrong(Said::tr("The entry is about another record."));
    const QByteArray salt = unhex(document["salt"_L1]);
    if (salt.size() != 32 || Ledger::commitment(salt, bytes) != entry->commitment)
        return wrong(Said::tr("The record isn’t the one that its entry was made for."));
    if (!areTheRecordsFiles(document["files"_L1].toObject(), bytes))
        return wrong(Said::tr("A file isn’t the one that belongs to the record."));
    if (!Proofs::includes({checkpoint->size, checkpoint->root}, entry->sequence, MerkleTree::leafHash(entryText),
                          proofOf(document)))
        return wrong(Said::tr("The entry isn’t among those that the checkpoint was taken of."));
    return ProofFile::Proved{.kind = entry->kind,
                             .record = entry->record,
                             .at = entry->at,
                             .bytes = bytes,
                             .older = {},
                             .checkpoint = *checkpoint,
                             .key = key};
}

Result<ProofFile::Proved> checkContinuation(const QJsonObject &document, const Ledger::VerifierKey &key)
{
    const auto older = Ledger::readNote(document["older"_L1].toString().toUtf8(), key);
    if (!older)
        return older.error();
    const auto newer = Ledger::readNote(document["newer"_L1].toString().toUtf8(), key);
    if (!newer)
        return newer.error();
    if (!Proofs::continues({older->size, older->root}, {newer->size, newer->root}, proofOf(document)))
        return wrong(Said::tr("The newer checkpoint doesn’t continue the older one."));
    ProofFile::Proved proved{.older = *older, .checkpoint = *newer, .key = key};
    return proved;
}

}

Result<ProofFile::Proved> ProofFile::check(const QByteArray &document,
                                           const std::optional<Ledger::VerifierKey> &trusted)
{
    const QJsonObject json = QJsonDocument::fromJson(document).object();
    const QString format = json["format"_L1].toString();
    const auto key = Ledger::verifierKey(json["key"_L1].toString());
    const bool isRecord = format == "countersign-proof-1"_L1;
    if (!key || (!isRecord && format != "countersign-continuation-1"_L1))
        return noProof();
    if (trusted && *trusted != *key)
        return Error{Error::Kind::Denied, Said::tr("This was signed with another key than the one you trust."), {}};
    return isRecord ? checkRecord(json, *key) : checkContinuation(json, *key);
}
