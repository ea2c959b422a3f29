#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
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
    QDateTime at;
    QString kind;
    qint64 record;
    QByteArray commitment; ///< SHA-256(salt ‖ canonical bytes of the record)
};
QByteArray entryBytes(const Entry &entry);
QByteArray commitment(const QByteArray &salt, const QByteArray &bytes);

/// Appends the entry of `record`, whose canonical bytes are `bytes`, in the transaction that saves it.
Done append(Transaction &transaction, const QString &kind, qint64 record, const QByteArray &bytes);

/// The signed state of the ledger at one moment.
struct Checkpoint {
    QString origin; ///< names the workspace's ledger
    qint64 size = 0; ///< entries
    QByteArray root; ///< SHA-256 Merkle root, RFC 6962
    QByteArray signature; ///< Ed25519 over `noteText`

    bool operator==(const Checkpoint &) const = default;
};

/// The newest checkpoint; none while nothing was appended.
Result<std::optional<Checkpoint>> newestCheckpoint(Database &database);

/// The text that is signed: the body of a C2SP tlog-checkpoint.
QByteArray noteText(const Checkpoint &checkpoint);

/// The few letters of a checkpoint that stand on printed forms: its size and the first 16 hexadecimal digits of its
/// root.
QString shortForm(const Checkpoint &checkpoint);

}
