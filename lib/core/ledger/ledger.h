#pragma once

#include "base/result.h"
#include "ledger/checkpoint.h"

#include <QByteArray>
#include <QString>

#include <optional>

class Database;
class Transaction;

/// The append-only record of everything that was published, signed and issued. An entry holds a salted commitment to
/// its record, never the record itself, so that the tree still verifies when somebody's data has been erased.
namespace Ledger {

/// One entry; `entryBytes` is what the tree's leaf is the hash of.
struct Entry {
    qint64 sequence; ///< from 0
    QString at; ///< UTC, as `utcText` writes it
    QString kind;
    qint64 record;
    QByteArray commitment; ///< SHA-256(salt ‖ canonical bytes of the record)
};
QByteArray entryBytes(const Entry &entry);
QByteArray commitment(const QByteArray &salt, const QByteArray &bytes);

/// Appends the entry of `record`, whose canonical bytes are `bytes`, in the transaction that saves it, and signs the
/// ledger anew. Damaged: what is there isn't what was signed last; nothing may be put on top of it.
Done append(Transaction &transaction, const QString &kind, qint64 record, const QByteArray &bytes);

/// The newest checkpoint; none while nothing was appended.
Result<std::optional<Checkpoint>> newestCheckpoint(Database &database);

/// The signed note of the newest checkpoint, as it goes into a file; empty while nothing was appended.
Result<QByteArray> newestNote(Database &database);

}
