#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// The signed state of a ledger, as C2SP tlog-checkpoint (https://c2sp.org/tlog-checkpoint) writes it down.
namespace Ledger {

/// The state of the ledger at one moment.
struct Checkpoint {
    QString origin; ///< names the workspace's ledger
    qint64 size = 0; ///< entries
    QByteArray root; ///< SHA-256 Merkle root, RFC 6962
    QByteArray signature; ///< Ed25519 over `noteText`

    bool operator==(const Checkpoint &) const = default;
};

/// The text that is signed: the body of a checkpoint.
QByteArray noteText(const Checkpoint &checkpoint);

/// The few letters of a checkpoint that stand on printed forms: its size and the first 16 hexadecimal digits of its
/// root.
QString shortForm(const Checkpoint &checkpoint);

/// Who signs a ledger's checkpoints; what others need in order to check them.
struct VerifierKey {
    QString name; ///< the ledger's origin
    QByteArray publicKey; ///< Ed25519

    bool operator==(const VerifierKey &) const = default;
};

/// The four bytes by which a signature names its key: SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key), cut off.
QByteArray keyId(const VerifierKey &key);

/// C2SP's text of a key, "name+hash+base64", and back; nothing where `text` is none.
QString keyText(const VerifierKey &key);
std::optional<VerifierKey> verifierKey(const QString &text);

/// C2SP's text of the key that signs: "PRIVATE+KEY+name+hash+base64".
QString secretKeyText(const VerifierKey &key, const QByteArray &secretKey);

/// The whole signed note, as it is written to a file.
QByteArray signedNote(const Checkpoint &checkpoint, const VerifierKey &key);

/// The checkpoint that `note` holds. Invalid: it is none. Denied: `key` did not sign it, or it was altered since.
Result<Checkpoint> readNote(const QByteArray &note, const VerifierKey &key);

/// The checkpoint that `note` holds and the signature in its origin's name, neither of them checked. Invalid: it is
/// none.
Result<Checkpoint> uncheckedNote(const QByteArray &note);

/// The checkpoint of the printed letters `text`, its root only begun and without origin; nothing where `text` is none.
std::optional<Checkpoint> fromShortForm(const QString &text);

}
