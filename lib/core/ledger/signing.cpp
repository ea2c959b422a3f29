#include "ledger/signing.h"

#include "storage/database.h"
#include "storage/settings.h"
#include "storage/transaction.h"

#include <QCoreApplication>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

void ready()
{
    static const int started = sodium_init();
    Q_ASSERT(started >= 0);
    Q_UNUSED(started)
}

QString settingColumn(const QString &name)
{
    return u"(SELECT value FROM setting WHERE name = '%1') AS %1"_s.arg(name);
}

Signing::Keys storedIn(const Row &row)
{
    const auto bytesOf = [&](const char *name) {
        const QByteArray text = row.text(name).toLatin1(), found = QByteArray::fromHex(text);
        return found.toHex() == text ? found : QByteArray();
    };
    return {row.text("ledger_origin"), bytesOf("ledger_public_key"), bytesOf("ledger_secret_key")};
}

Result<Signing::Keys> stored(Database &database)
{
    const auto keys = database.first(Query(u"SELECT "_s + Signing::columns()), storedIn);
    if (!keys)
        return keys.error();
    return keys->value_or(Signing::Keys());
}

Error damaged()
{
    return {Error::Kind::Damaged, Said::tr("The keys of this workspace's ledger are damaged. Restore a backup."), {}};
}

}

Done Signing::create(Transaction &transaction)
{
    ready();
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0'), secretKey(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_keypair(bytes(publicKey), bytes(secretKey));
    const QString origin = u"countersign/"_s + QString::fromLatin1(randomBytes(8).toHex());
    for (const auto &[name, value] : {std::pair(u"ledger_origin"_s, origin),
                                      std::pair(u"ledger_public_key"_s, QString::fromLatin1(publicKey.toHex())),
                                      std::pair(u"ledger_secret_key"_s, QString::fromLatin1(secretKey.toHex()))}) {
        if (const Done saved = Settings::save(transaction, name, value); !saved)
            return saved;
    }
    return done();
}

QString Signing::columns()
{
    return settingColumn(u"ledger_origin"_s) + u", "_s + settingColumn(u"ledger_public_key"_s) + u", "_s
        + settingColumn(u"ledger_secret_key"_s);
}

Result<Signing::Keys> Signing::fromRow(const Row &row)
{
    const Keys keys = storedIn(row);
    if (keys.publicKey.size() != crypto_sign_PUBLICKEYBYTES || keys.secretKey.size() != crypto_sign_SECRETKEYBYTES)
        return damaged();
    return keys;
}

Result<Signing::Keys> Signing::load(Database &database)
{
    const auto keys = database.first(Query(u"SELECT "_s + columns()), fromRow);
    if (!keys)
        return keys.error();
    return keys->value_or(damaged());
}

Result<Ledger::VerifierKey> Signing::verifier(Database &database)
{
    const auto keys = stored(database);
    if (!keys)
        return keys.error();
    if (keys->publicKey.size() != crypto_sign_PUBLICKEYBYTES)
        return damaged();
    return keys->verifier();
}

Result<bool> Signing::fit(Database &database)
{
    ready();
    const auto keys = stored(database);
    if (!keys)
        return keys.error();
    if (keys->secretKey.isEmpty() && database.engine() == Engine::PostgreSql)
        return true;
    if (keys->secretKey.size() != crypto_sign_SECRETKEYBYTES)
        return false;
    const QByteArray seed = keys->secretKey.first(crypto_sign_SEEDBYTES);
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0'), secretKey(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(bytes(publicKey), bytes(secretKey), bytes(seed));
    return publicKey == keys->publicKey && secretKey == keys->secretKey;
}

QByteArray Signing::sign(const Keys &keys, const QByteArray &message)
{
    ready();
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytes(signature), nullptr, bytes(message), static_cast<unsigned long long>(message.size()),
                         bytes(keys.secretKey));
    return signature;
}

bool Signing::isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    ready();
    return signature.size() == crypto_sign_BYTES && publicKey.size() == crypto_sign_PUBLICKEYBYTES
        && crypto_sign_verify_detached(bytes(signature), bytes(message),
                                       static_cast<unsigned long long>(message.size()), bytes(publicKey))
        == 0;
}

QByteArray Signing::randomBytes(int count)
{
    ready();
    QByteArray random(count, '\0');
    randombytes_buf(random.data(), size_t(count));
    return random;
}
