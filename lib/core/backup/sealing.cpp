#include "backup/sealing.h"

#include "base/files.h"
#include "base/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QtEndian>

#include <sodium.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr QByteArrayView magic("CtSgSeal");
constexpr quint32 newestVersion = 1;
constexpr qint64 piece = 64 * 1024;
constexpr qint64 sealedPiece = piece + qint64(crypto_secretstream_xchacha20poly1305_ABYTES);
constexpr qsizetype versionAt = 8, operationsAt = 12, memoryAt = 20, saltAt = 28, publicKeyAt = 44, streamKeyAt = 76,
                    streamHeaderAt = 156, headerSize = 180;
// What a header may ask of this machine before its phrase is even tried.
constexpr quint64 mostOperations = crypto_pwhash_argon2id_OPSLIMIT_SENSITIVE,
                  mostMemory = crypto_pwhash_argon2id_MEMLIMIT_SENSITIVE;

static_assert(saltAt + crypto_pwhash_SALTBYTES == publicKeyAt);
static_assert(publicKeyAt + crypto_box_PUBLICKEYBYTES == streamKeyAt);
static_assert(streamKeyAt + crypto_box_SEALBYTES + crypto_secretstream_xchacha20poly1305_KEYBYTES == streamHeaderAt);
static_assert(streamHeaderAt + crypto_secretstream_xchacha20poly1305_HEADERBYTES == headerSize);

using Bytes = unsigned char;

const Bytes *bytes(const QByteArray &array, qsizetype at = 0)
{
    return reinterpret_cast<const Bytes *>(array.constData()) + at;
}

Bytes *bytes(QByteArray &array, qsizetype at = 0)
{
    return reinterpret_cast<Bytes *>(array.data()) + at;
}

/// Bytes that are wiped when they are no longer needed.
class Secret {
public:
    explicit Secret(qsizetype size)
        : m_bytes(size, '\0')
    {
        [[maybe_unused]] static const int started = sodium_init();
        Q_ASSERT(started >= 0);
    }
    ~Secret() { sodium_memzero(m_bytes.data(), size_t(m_bytes.size())); }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    Bytes *data() { return bytes(m_bytes); }
    const Bytes *data() const { return bytes(m_bytes); }

private:
    QByteArray m_bytes;
};

QString shown(const QString &path)
{
    return isolated(QDir::toNativeSeparators(path));
}

Error damaged(const QString &path)
{
    return {Error::Kind::Damaged,
            Said::tr("“%1” was cut off or altered: it can't be opened. Take another backup.").arg(shown(path)),
            {}};
}

Error stopped()
{
    return {Error::Kind::Unavailable, Said::tr("Stopped. Nothing was left behind."), {}};
}

/// The pair of keys that `phrase` stands for.
Done derive(const QString &phrase, const QByteArray &salt, quint64 operations, quint64 memory, Bytes *publicKey,
            Bytes *secretKey)
{
    QByteArray words = phrase.normalized(QString::NormalizationForm_C).toUtf8();
    Secret seed(crypto_box_SEEDBYTES);
    const int failed = crypto_pwhash(seed.data(), crypto_box_SEEDBYTES, words.constData(),
                                     static_cast<unsigned long long>(words.size()), bytes(salt), operations,
                                     size_t(memory), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(words.data(), size_t(words.size()));
    if (failed != 0)
        return Error{Error::Kind::Unavailable,
                     Said::tr("There is not enough memory for the pass phrase. Close other programs, then try again."),
                     {}};
    crypto_box_seed_keypair(publicKey, secretKey, seed.data());
    return done();
}

/// Reads up to `size` bytes; fewer only at the end of the file.
Result<QByteArray> readOn(QFile &file, qint64 size)
{
    QByteArray read = file.read(size);
    if (file.error() != QFileDevice::NoError)
        return fileError(file);
    return read;
}

Done write(QFile &file, const QByteArray &content)
{
    return file.write(content) == content.size() ? done() : Done(fileError(file));
}

Done openBoth(QFile &from, QFile &to)
{
    if (!from.open(QIODevice::ReadOnly))
        return fileError(from);
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return fileError(to);
    return done();
}

/// Seals the content of `from` behind `header`, whose last part the stream writes; `content` learns its hash.
Done sealPieces(QFile &from, QFile &to, QByteArray header, const Secret &streamKey, QCryptographicHash &content,
                const Progress &progress)
{
    crypto_secretstream_xchacha20poly1305_state stream;
    crypto_secretstream_xchacha20poly1305_init_push(&stream, bytes(header, streamHeaderAt), streamKey.data());
    if (const Done written = write(to, header); !written)
        return written;
    const qint64 size = from.size();
    for (bool isLast = false, isFirst = true; !isLast; isFirst = false) {
        const auto plain = readOn(from, piece);
        if (!plain)
            return plain.error();
        isLast = plain->size() < piece;
        content.addData(*plain);
        QByteArray sealed(plain->size() + qint64(crypto_secretstream_xchacha20poly1305_ABYTES), '\0');
        crypto_secretstream_xchacha20poly1305_push(&stream, bytes(sealed), nullptr, bytes(*plain),
                                                   static_cast<unsigned long long>(plain->size()),
                                                   isFirst ? bytes(header) : nullptr, isFirst ? headerSize : 0,
                                                   isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        if (const Done written = write(to, sealed); !written)
            return written;
        if (progress && !progress(from.pos(), size))
            return stopped();
    }
    return done();
}

/// Opens the pieces that follow `header` in `from` and hands them to `use`.
Done openPieces(QFile &from, const QByteArray &header, const Secret &streamKey,
                const std::function<Done(const QByteArray &)> &use, const Progress &progress)
{
    crypto_secretstream_xchacha20poly1305_state stream;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&stream, bytes(header, streamHeaderAt), streamKey.data()) != 0)
        return damaged(from.fileName());
    for (Bytes tag = 0, isFirst = 1; tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL; isFirst = 0) {
        const auto sealed = readOn(from, sealedPiece);
        if (!sealed)
            return sealed.error();
        QByteArray plain(sealedPiece, '\0');
        unsigned long long size = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&stream, bytes(plain), &size, &tag, bytes(*sealed),
                                                       static_cast<unsigned long long>(sealed->size()),
                                                       isFirst ? bytes(header) : nullptr, isFirst ? headerSize : 0)
            != 0)
            return damaged(from.fileName());
        plain.truncate(qsizetype(size));
        if (const Done used = use(plain); !used)
            return used;
        if (progress && !progress(from.pos(), from.size()))
            return stopped();
    }
    return from.atEnd() ? done() : Done(damaged(from.fileName()));
}

/// Whether what was sealed comes out again as it went in.
Done readBack(const QString &path, const Secret &streamKey, const QByteArray &expected)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(file);
    const auto header = readOn(file, headerSize);
    if (!header)
        return header.error();
    QCryptographicHash content(QCryptographicHash::Sha256);
    const Done opened = openPieces(file, *header, streamKey,
                                   [&](const QByteArray &plain) {
                                       content.addData(plain);
                                       return done();
                                   },
                                   {});
    if (!opened)
        return opened;
    return content.result() == expected ? done() : Done(damaged(path));
}

QByteArray newHeader(const Sealing::Key &key, const Secret &streamKey)
{
    QByteArray header(headerSize, '\0');
    header.replace(0, magic.size(), magic.toByteArray());
    qToLittleEndian(newestVersion, header.data() + versionAt);
    qToLittleEndian(key.operations, header.data() + operationsAt);
    qToLittleEndian(key.memory, header.data() + memoryAt);
    header.replace(saltAt, key.salt.size(), key.salt);
    header.replace(publicKeyAt, key.publicKey.size(), key.publicKey);
    crypto_box_seal(bytes(header, streamKeyAt), streamKey.data(), crypto_secretstream_xchacha20poly1305_KEYBYTES,
                    bytes(key.publicKey));
    return header;
}

/// The header's part of the work: its stream key, if `phrase` opens it.
Done unlock(const QByteArray &header, const QString &path, const QString &phrase, Secret &streamKey)
{
    if (header.size() < headerSize || !header.startsWith(magic))
        return damaged(path);
    if (qFromLittleEndian<quint32>(header.constData() + versionAt) != newestVersion)
        return Error{Error::Kind::Damaged,
                     Said::tr("“%1” was written by a newer version of Countersign. Install that version to open it.")
                         .arg(shown(path)),
                     {}};
    const auto operations = qFromLittleEndian<quint64>(header.constData() + operationsAt),
               memory = qFromLittleEndian<quint64>(header.constData() + memoryAt);
    if (operations < crypto_pwhash_argon2id_OPSLIMIT_MIN || operations > mostOperations
        || memory < crypto_pwhash_argon2id_MEMLIMIT_MIN || memory > mostMemory)
        return damaged(path);
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, '\0');
    Secret secretKey(crypto_box_SECRETKEYBYTES);
    const QByteArray salt = header.mid(saltAt, crypto_pwhash_SALTBYTES);
    if (const Done derived = derive(phrase, salt, operations, memory, bytes(publicKey), secretKey.data()); !derived)
        return derived;
    if (publicKey != header.mid(publicKeyAt, publicKey.size()))
        return Error{
            Error::Kind::Denied, Said::tr("That is not the pass phrase of “%1”. Type it again.").arg(shown(path)), {}};
    if (crypto_box_seal_open(streamKey.data(), bytes(header, streamKeyAt), streamHeaderAt - streamKeyAt,
                             bytes(publicKey), secretKey.data())
        != 0)
        return damaged(path);
    return done();
}

}

Result<Sealing::Key> Sealing::newKey(const QString &phrase, Effort effort)
{
    const bool isQuick = effort == Effort::Quick;
    Secret secretKey(crypto_box_SECRETKEYBYTES);
    Key key{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'), QByteArray(crypto_pwhash_SALTBYTES, '\0'),
            isQuick ? crypto_pwhash_argon2id_OPSLIMIT_MIN : crypto_pwhash_argon2id_OPSLIMIT_MODERATE,
            isQuick ? crypto_pwhash_argon2id_MEMLIMIT_MIN : crypto_pwhash_argon2id_MEMLIMIT_MODERATE};
    randombytes_buf(key.salt.data(), size_t(key.salt.size()));
    if (const Done derived =
            derive(phrase, key.salt, key.operations, key.memory, bytes(key.publicKey), secretKey.data());
        !derived)
        return derived.error();
    return key;
}

QString Sealing::toText(const Key &key)
{
    return u"%1 %2 %3 %4"_s.arg(QString::fromLatin1(key.publicKey.toHex()), QString::fromLatin1(key.salt.toHex()))
        .arg(key.operations)
        .arg(key.memory);
}

std::optional<Sealing::Key> Sealing::fromText(const QString &text)
{
    const QStringList words = text.split(u' ');
    constexpr qsizetype count = 4;
    if (words.size() != count)
        return std::nullopt;
    Key key{QByteArray::fromHex(words[0].toLatin1()), QByteArray::fromHex(words[1].toLatin1()), words[2].toULongLong(),
            words[3].toULongLong()};
    if (key.publicKey.size() != crypto_box_PUBLICKEYBYTES || key.salt.size() != crypto_pwhash_SALTBYTES)
        return std::nullopt;
    return key;
}

bool Sealing::isSealed(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic;
}

Done Sealing::seal(const QString &from, const QString &to, const Key &key, const Progress &progress)
{
    Secret streamKey(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    crypto_secretstream_xchacha20poly1305_keygen(streamKey.data());
    QFile plain(from), sealed(to);
    if (const Done opened = openBoth(plain, sealed); !opened)
        return opened;
    QCryptographicHash content(QCryptographicHash::Sha256);
    if (const Done done = sealPieces(plain, sealed, newHeader(key, streamKey), streamKey, content, progress); !done)
        return done;
    sealed.close();
    return readBack(to, streamKey, content.result());
}

Done Sealing::open(const QString &from, const QString &to, const QString &phrase, const Progress &progress)
{
    QFile sealed(from), plain(to);
    if (const Done opened = openBoth(sealed, plain); !opened)
        return opened;
    const auto header = readOn(sealed, headerSize);
    if (!header)
        return header.error();
    Secret streamKey(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    if (const Done unlocked = unlock(*header, from, phrase, streamKey); !unlocked)
        return unlocked;
    return openPieces(
        sealed, *header, streamKey, [&](const QByteArray &content) { return write(plain, content); }, progress);
}
