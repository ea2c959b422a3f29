#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

/// Backups that only a pass phrase opens. The phrase itself is asked for where one is opened, never where one is made:
/// from it comes a pair of keys (argon2id, then crypto_box_seed_keypair), of which the workspace keeps the public one.
///
/// A sealed file is the header, then the content in pieces of 64 KiB, each 17 bytes longer when sealed
/// (crypto_secretstream_xchacha20poly1305), the last of which is tagged FINAL and may be empty. The first piece is
/// bound to the header. Numbers are little-endian.
///
///      0    8  "CtSgSeal"
///      8    4  version: 1
///     12    8  argon2id13: operations
///     20    8  argon2id13: bytes of memory
///     28   16  argon2id13: salt
///     44   32  public key
///     76   80  stream key, sealed to the public key (crypto_box_seal)
///    156   24  header of the stream
///    180       pieces
///
/// The phrase is UTF-8 in normalisation form C.
namespace Sealing {

/// What backups are sealed to: of no use to open them.
struct Key {
    QByteArray publicKey;
    QByteArray salt;
    quint64 operations = 0;
    quint64 memory = 0;

    bool operator==(const Key &) const = default;
};

/// How hard it is made to try out phrases: Moderate takes 256 MiB and most of a second, Quick is for tests.
enum class Effort { Moderate, Quick };

/// A key of `phrase`, with a salt of its own.
Result<Key> newKey(const QString &phrase, Effort effort = Effort::Moderate);

/// One line of text, as a setting keeps it; nothing where it can't be read.
QString toText(const Key &key);
std::optional<Key> fromText(const QString &text);

bool isSealed(const QString &path);

/// Seals the file `from` into the new file `to`, and reads it back.
Done seal(const QString &from, const QString &to, const Key &key, const Progress &progress = {});

/// Opens the sealed file `from` into the new file `to`. Denied: the wrong phrase. Damaged: altered or cut off.
Done open(const QString &from, const QString &to, const QString &phrase, const Progress &progress = {});

}
