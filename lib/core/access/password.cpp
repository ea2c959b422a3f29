#include "access/password.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Password)
};

constexpr qsizetype shortest = 8;
constexpr int scramRounds = 4096; // what PostgreSQL itself takes
constexpr auto operations = crypto_pwhash_OPSLIMIT_MODERATE;
constexpr auto memory = crypto_pwhash_MEMLIMIT_MODERATE;

bool ready()
{
    static const bool isReady = sodium_init() >= 0;
    return isReady;
}

/// The bytes of a password, wiped when they are no longer needed.
class Bytes {
public:
    explicit Bytes(const QString &password)
        : m_bytes(stored(password).toUtf8())
    {
    }
    ~Bytes() { sodium_memzero(m_bytes.data(), size_t(m_bytes.size())); }
    Bytes(const Bytes &) = delete;
    Bytes &operator=(const Bytes &) = delete;

    const char *data() const { return m_bytes.constData(); }
    unsigned long long size() const { return static_cast<unsigned long long>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

}

QString Password::problem(const QString &password)
{
    return password.size() < shortest
        ? Said::tr("The password is too short. It needs %n characters at least.", nullptr, int(shortest))
        : QString();
}

Result<QString> Password::hash(const QString &password)
{
    const Bytes bytes(password);
    char hash[crypto_pwhash_STRBYTES];
    if (!ready() || crypto_pwhash_str(hash, bytes.data(), bytes.size(), operations, memory) != 0)
        return Error{Error::Kind::Unavailable,
                     Said::tr("There is too little memory to keep a password safe. Close other programs, then try "
                              "again."),
                     {}};
    return QString::fromLatin1(hash);
}

Result<QString> Password::kept(const QString &password, Engine engine)
{
    return engine == Engine::Sqlite ? hash(password) : serverVerifier(password);
}

QString Password::serverVerifier(const QString &password)
{
    constexpr auto hash = QCryptographicHash::Sha256;
    const QByteArray bytes = stored(password).normalized(QString::NormalizationForm_KC).toUtf8();
    QByteArray salt(16, '\0');
    if (ready())
        randombytes_buf(salt.data(), size_t(salt.size()));
    // One block of PBKDF2, RFC 8018, 5.2: all of it that a key of SHA-256's size needs.
    QByteArray last = QMessageAuthenticationCode::hash(salt + QByteArray("\0\0\0\1", 4), bytes, hash), salted = last;
    for (int i = 1; i < scramRounds; ++i) {
        last = QMessageAuthenticationCode::hash(last, bytes, hash);
        for (qsizetype at = 0; at < salted.size(); ++at)
            salted[at] = char(salted[at] ^ last[at]);
    }
    const QByteArray clientKey = QMessageAuthenticationCode::hash("Client Key", salted, hash);
    const QByteArray serverKey = QMessageAuthenticationCode::hash("Server Key", salted, hash);
    return u"SCRAM-SHA-256$%1:%2$%3:%4"_s.arg(QString::number(scramRounds), QString::fromLatin1(salt.toBase64()),
                                              QString::fromLatin1(QCryptographicHash::hash(clientKey, hash).toBase64()),
                                              QString::fromLatin1(serverKey.toBase64()));
}

bool Password::fits(const QString &hash, const QString &password)
{
    const Bytes bytes(password);
    const QByteArray known = hash.toLatin1();
    return ready() && known.size() < qsizetype(crypto_pwhash_STRBYTES)
        && crypto_pwhash_str_verify(known.constData(), bytes.data(), bytes.size()) == 0;
}

bool Password::isDated(const QString &hash)
{
    return ready() && crypto_pwhash_str_needs_rehash(hash.toLatin1().constData(), operations, memory) != 0;
}

QString Password::nobodys()
{
    return u"$argon2id$v=19$m=262144,t=3,p=1$5HQP/HQa4ut7iUC1STn2sQ$GX04+wnWYMNzBA0xpZST2VVYfvFUga6tXNrMhBQPE/E"_s;
}
