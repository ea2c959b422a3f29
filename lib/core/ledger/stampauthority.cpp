#include "ledger/stampauthority.h"

#include <QCoreApplication>
#include <QUrl>

#include <openssl/err.h>
#include <openssl/http.h>
#include <openssl/ssl.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

constexpr int patience = 10; // seconds
constexpr size_t largestAnswer = 1024 * 1024;

struct Tls {
    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context{nullptr, SSL_CTX_free};
    QByteArray host, port;
};

BIO *secured(BIO *link, Tls &tls)
{
    if (OSSL_HTTP_adapt_proxy(nullptr, nullptr, tls.host.constData(), 1)
        && OSSL_HTTP_proxy_connect(link, tls.host.constData(), tls.port.constData(), nullptr, nullptr, patience,
                                   nullptr, nullptr)
            != 1)
        return nullptr;
    SSL *const ssl = SSL_new(tls.context.get());
    if (!ssl)
        return nullptr;
    SSL_set_tlsext_host_name(ssl, tls.host.constData());
    SSL_set1_host(ssl, tls.host.constData());
    SSL_set_connect_state(ssl);
    BIO *const over = BIO_new(BIO_f_ssl());
    BIO_set_ssl(over, ssl, BIO_CLOSE);
    return BIO_push(over, link);
}

/// As OpenSSL wants it: puts TLS over a link that was made, and takes it away at the end.
BIO *update(BIO *link, void *tls, int connect, int)
{
    if (connect)
        return secured(link, *static_cast<Tls *>(tls));
    BIO_ssl_shutdown(link);
    BIO *const below = BIO_pop(link);
    BIO_free(link);
    return below;
}

QByteArray pathOf(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = url.hasQuery() ? '?' + url.query(QUrl::FullyEncoded).toLatin1() : QByteArray();
    return (path.isEmpty() ? QByteArray("/") : path) + query;
}

}

bool TimeStamp::isAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

Result<QByteArray> TimeStamp::ask(const QString &address, const QByteArray &question)
{
    if (!isAddress(address))
        return Error{
            Error::Kind::Invalid, Said::tr("A time-stamp authority’s address begins with http:// or https://."), {}};
    const QUrl url(address);
    const bool isSecured = url.scheme() == "https"_L1;
    Tls tls;
    tls.host = url.host(QUrl::FullyEncoded).toLatin1();
    tls.port = QByteArray::number(url.port(isSecured ? 443 : 80));
    if (isSecured) {
        tls.context.reset(SSL_CTX_new(TLS_client_method()));
        SSL_CTX_set_default_verify_paths(tls.context.get());
        SSL_CTX_set_verify(tls.context.get(), SSL_VERIFY_PEER, nullptr);
    }
    const QByteArray server = tls.host.contains(':') ? '[' + tls.host + ']' : tls.host;
    ERR_clear_error();
    const std::unique_ptr<BIO, decltype(&BIO_free)> sent(BIO_new_mem_buf(question.constData(), int(question.size())),
                                                         BIO_free);
    const std::unique_ptr<BIO, decltype(&BIO_free)> answer(
        OSSL_HTTP_transfer(nullptr, server.constData(), tls.port.constData(), pathOf(url).constData(), isSecured,
                           nullptr, nullptr, nullptr, nullptr, isSecured ? update : nullptr, &tls, 0, nullptr,
                           "application/timestamp-query", sent.get(), nullptr, 1, largestAnswer, patience, 0),
        BIO_free);
    const char *const why = ERR_reason_error_string(ERR_peek_last_error());
    ERR_clear_error();
    if (!answer)
        return Error{Error::Kind::Unavailable,
                     Said::tr("The time-stamp authority doesn’t answer. The checkpoint is unstamped; try again later."),
                     QString::fromUtf8(why)};
    char *begin = nullptr;
    const long size = BIO_get_mem_data(answer.get(), &begin);
    return QByteArray(begin, size);
}
