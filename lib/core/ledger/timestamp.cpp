#include "ledger/timestamp.h"

#include "base/sha256.h"
#include "ledger/signing.h"

#include <QCoreApplication>

#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/pkcs7.h>
#include <openssl/ts.h>

#include <ctime>
#include <memory>
#include <vector>

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

template <auto release>
struct Release {
    template <typename T>
    void operator()(T *held) const
    {
        release(held);
    }
};
template <typename T, auto release>
using Held = std::unique_ptr<T, Release<release>>;

using HeldBio = Held<BIO, BIO_free_all>;
using HeldResponse = Held<TS_RESP, TS_RESP_free>;
using HeldCertificate = Held<X509, X509_free>;
using HeldNumber = Held<ASN1_INTEGER, ASN1_INTEGER_free>;

HeldBio reading(const QByteArray &bytes)
{
    return HeldBio(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

HeldNumber number(const QByteArray &bytes)
{
    const Held<BIGNUM, BN_free> big(
        BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()), int(bytes.size()), nullptr));
    return HeldNumber(BN_to_ASN1_INTEGER(big.get(), nullptr));
}

bool isOf(TS_RESP *response, const QByteArray &content)
{
    const Held<TS_VERIFY_CTX, TS_VERIFY_CTX_free> context(TS_VERIFY_CTX_new());
    TS_VERIFY_CTX_set_flags(context.get(), TS_VFY_VERSION | TS_VFY_DATA);
    TS_VERIFY_CTX_set_data(context.get(), reading(content).release());
    return TS_RESP_verify_response(context.get(), response) == 1;
}

bool isSigned(PKCS7 *token)
{
    return PKCS7_verify(token, nullptr, nullptr, nullptr, nullptr, PKCS7_NOVERIFY) == 1;
}

std::vector<HeldCertificate> certificates(const QByteArray &pem)
{
    std::vector<HeldCertificate> found;
    const HeldBio bytes = reading(pem);
    while (X509 *const one = PEM_read_bio_X509(bytes.get(), nullptr, nullptr, nullptr))
        found.emplace_back(one);
    return found;
}

/// At the time of the stamp, since certificates run out long before what they were used for stops to matter.
bool isVouchedFor(PKCS7 *token, const QByteArray &roots, const QDateTime &at)
{
    const Held<X509_STORE, X509_STORE_free> store(X509_STORE_new());
    X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(store.get()), at.toSecsSinceEpoch());
    for (const HeldCertificate &root : certificates(roots))
        X509_STORE_add_cert(store.get(), root.get());
    X509 *signer = nullptr;
    const bool isTrusted = TS_RESP_verify_signature(token, nullptr, store.get(), &signer) == 1;
    X509_free(signer);
    return isTrusted;
}

QString signerOf(PKCS7 *token)
{
    STACK_OF(X509) *const signers = PKCS7_get0_signers(token, nullptr, 0);
    X509 *const signer = sk_X509_num(signers) == 1 ? sk_X509_value(signers, 0) : nullptr;
    sk_X509_free(signers);
    if (!signer)
        return {};
    const HeldBio text(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(text.get(), X509_get_subject_name(signer), 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char *begin = nullptr;
    const long size = BIO_get_mem_data(text.get(), &begin);
    return QString::fromUtf8(begin, size);
}

QDateTime timeIn(TS_TST_INFO *info)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(TS_TST_INFO_get_time(info), &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

}

bool TimeStamp::areCertificates(const QByteArray &pem)
{
    return !certificates(pem).empty();
}

TimeStamp::Question TimeStamp::question(const QByteArray &content)
{
    QByteArray digest = sha256(content), nonce = Signing::randomBytes(16);
    nonce[0] = char(nonce[0] | 0x40); // neither negative nor shortened, however it is written
    nonce[0] = char(nonce[0] & 0x7f);
    const Held<TS_REQ, TS_REQ_free> request(TS_REQ_new());
    const Held<TS_MSG_IMPRINT, TS_MSG_IMPRINT_free> imprint(TS_MSG_IMPRINT_new());
    const Held<X509_ALGOR, X509_ALGOR_free> algorithm(X509_ALGOR_new());
    X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr);
    TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get());
    TS_MSG_IMPRINT_set_msg(imprint.get(), reinterpret_cast<unsigned char *>(digest.data()), int(digest.size()));
    TS_REQ_set_version(request.get(), 1);
    TS_REQ_set_msg_imprint(request.get(), imprint.get());
    TS_REQ_set_nonce(request.get(), number(nonce).get());
    TS_REQ_set_cert_req(request.get(), 1);
    unsigned char *bytes = nullptr;
    const int size = i2d_TS_REQ(request.get(), &bytes);
    const QByteArray written(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return {written, nonce};
}

Result<TimeStamp::Stamp> TimeStamp::check(const QByteArray &answer, const QByteArray &content, const QByteArray &nonce,
                                          const QByteArray &roots)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(answer.constData());
    const HeldResponse response(d2i_TS_RESP(nullptr, &bytes, long(answer.size())));
    PKCS7 *const token = response ? TS_RESP_get_token(response.get()) : nullptr;
    TS_TST_INFO *const info = response ? TS_RESP_get_tst_info(response.get()) : nullptr;
    if (!token || !info)
        return Error{Error::Kind::Invalid, Said::tr("The time-stamp authority gave no time stamp."), {}};
    const ASN1_INTEGER *const repeated = TS_TST_INFO_get_nonce(info);
    const bool isAnswer = nonce.isEmpty() || (repeated && ASN1_INTEGER_cmp(repeated, number(nonce).get()) == 0);
    if (!isAnswer || !isOf(response.get(), content) || !isSigned(token))
        return Error{Error::Kind::Damaged, Said::tr("The time stamp is not one of this checkpoint."), {}};
    const QDateTime at = timeIn(info);
    if (!roots.isEmpty() && !isVouchedFor(token, roots, at))
        return Error{
            Error::Kind::Denied, Said::tr("The certificates don’t vouch for the authority of this time stamp."), {}};
    return Stamp{at, signerOf(token), !roots.isEmpty()};
}
