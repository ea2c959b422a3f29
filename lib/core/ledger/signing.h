#pragma once

#include "base/result.h"
#include "ledger/checkpoint.h"

#include <QByteArray>
#include <QString>

class Database;
class Row;
class Transaction;

/// The Ed25519 keys with which a workspace signs its ledger (libsodium).
namespace Signing {

struct Keys {
    QString origin; ///< "countersign/" and a random name: what the checkpoints call this ledger
    QByteArray publicKey;
    QByteArray secretKey;

    Ledger::VerifierKey verifier() const { return {origin, publicKey}; }
};

/// Makes and keeps the keys of a new workspace.
Done create(Transaction &transaction);
Result<Keys> load(Database &database);

/// Columns with which any query answers the keys as well, and the keys of its row. Damaged: they are no keys.
QString columns();
Result<Keys> fromRow(const Row &row);

/// What everybody may know of them.
Result<Ledger::VerifierKey> verifier(Database &database);

/// Whether what the secret key signs is signed by the public one. On a server the secret one is hidden from those who
/// enter nothing; then it is taken as fitting.
Result<bool> fit(Database &database);

QByteArray sign(const Keys &keys, const QByteArray &message);
bool isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature);

QByteArray randomBytes(int count);

}
