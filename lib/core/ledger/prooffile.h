#pragma once

#include "base/result.h"
#include "ledger/checkpoint.h"
#include "ledger/kind.h"

#include <QJsonObject>

/// Documents by which anybody checks one record, or one checkpoint against another, without the workspace: FORMAT.md.
namespace ProofFile {

/// Proves the record `id`, of whatever kind. NotFound: no entry tells of it, or it was erased. Damaged: it isn't what
/// the ledger has of it.
Result<QJsonObject> ofRecord(Database &database, const Ledger::Coverage &coverage, qint64 id);

/// Proves that the newest checkpoint continues `older`, which is one of this ledger. Damaged: it doesn't.
Result<QJsonObject> ofContinuation(Database &database, const QByteArray &older);

/// What a document proves.
struct Proved {
    QString kind; ///< of the record; empty where the document is of two checkpoints
    qint64 record = 0;
    QString at; ///< when its entry was made, UTC
    QByteArray bytes; ///< the record itself, as canonical JSON
    std::optional<Ledger::Checkpoint> older;
    Ledger::Checkpoint checkpoint; ///< that the record is under, or the newer of two
    Ledger::VerifierKey key; ///< that signed it
};

/// Checks everything in `document`, and that `key` signed it, where one is given. Invalid: it is no such document.
/// Damaged: something in it doesn't fit. Denied: another key signed it.
Result<Proved> check(const QByteArray &document, const std::optional<Ledger::VerifierKey> &key);

}
