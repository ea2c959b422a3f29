#include "base/sha256.h"

#include <openssl/evp.h>

#include <memory>

namespace {

// Qt's own SHA-256 and libsodium's are four times slower than OpenSSL's, which uses what the processor has for it: the
// ledger's verification is mostly hashing.
const EVP_MD *algorithm()
{
    static const EVP_MD *const fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return fetched;
}

EVP_MD_CTX *context()
{
    struct Free {
        void operator()(EVP_MD_CTX *held) const { EVP_MD_CTX_free(held); }
    };
    thread_local const std::unique_ptr<EVP_MD_CTX, Free> held(EVP_MD_CTX_new());
    return held.get();
}

}

QByteArray sha256(QByteArrayView bytes)
{
    return sha256({bytes});
}

QByteArray sha256(std::initializer_list<QByteArrayView> pieces)
{
    QByteArray digest(32, Qt::Uninitialized);
    bool isDone = EVP_DigestInit_ex2(context(), algorithm(), nullptr) == 1;
    for (const QByteArrayView piece : pieces)
        isDone = isDone && EVP_DigestUpdate(context(), piece.data(), size_t(piece.size())) == 1;
    isDone = isDone && EVP_DigestFinal_ex(context(), reinterpret_cast<unsigned char *>(digest.data()), nullptr) == 1;
    if (!isDone)
        qFatal("SHA-256 failed"); // only without memory
    return digest;
}
