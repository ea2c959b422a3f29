#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

/// Time stamps of RFC 3161 (OpenSSL): an authority signs what it was shown with the time at which it saw it.
namespace TimeStamp {

/// What an authority is asked for the time stamp of `content`.
struct Question {
    QByteArray bytes; ///< the TimeStampReq
    QByteArray nonce; ///< that the answer has to repeat, so that no old one is taken
};
Question question(const QByteArray &content);

/// Whether `pem` holds certificates that can vouch for an authority.
bool areCertificates(const QByteArray &pem);

struct Stamp {
    QDateTime at; ///< UTC
    QString authority; ///< the subject of the certificate that signed it
    bool isVouchedFor = false; ///< certificates that were given vouched for the authority
};

/// The time stamp in `answer`, a TimeStampResp. `nonce`: of the question, empty where it isn't known any more. `roots`:
/// certificates in PEM that have to vouch for the authority; where there are none, only its own certificate is held
/// against its signature. Invalid: it is no time stamp. Damaged: it is not one of `content`. Denied: nobody vouches for
/// it.
Result<Stamp> check(const QByteArray &answer, const QByteArray &content, const QByteArray &nonce = {},
                    const QByteArray &roots = {});

}
