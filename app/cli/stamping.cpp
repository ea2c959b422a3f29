#include "cli/stamping.h"

#include "base/text.h"
#include "base/wholefile.h"
#include "cli/call.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qint64 largestAnswer = 1024 * 1024;
constexpr unsigned long attempts = 3;
constexpr int patience = 15'000; // milliseconds, for each
constexpr unsigned long pause = 500; // milliseconds, more each time

Result<QByteArray> answerOf(const QUrl &authority, const QByteArray &question)
{
    QNetworkAccessManager network;
    QNetworkRequest request(authority);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/timestamp-query"_s);
    request.setTransferTimeout(patience);
    const std::unique_ptr<QNetworkReply> reply(network.post(request, question));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    if (reply->error() != QNetworkReply::NoError)
        return Error{Error::Kind::Unavailable,
                     Said::tr("The time-stamp authority doesn’t answer. The checkpoint is unstamped; try again later."),
                     reply->errorString()};
    return reply->read(largestAnswer);
}

Result<QByteArray> patientAnswerOf(const QUrl &authority, const QByteArray &question)
{
    auto answer = answerOf(authority, question);
    for (unsigned long attempt = 1; attempt < attempts && !answer; ++attempt) {
        QThread::msleep(pause * attempt);
        answer = answerOf(authority, question);
    }
    return answer;
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound,
                     Said::tr("“%1” can’t be read.").arg(isolated(QDir::toNativeSeparators(path))), file.errorString()};
    return file.read(largestAnswer);
}

QString stampPath(const QString &path)
{
    return path + u".tsr"_s;
}

Result<Answer> stamp(const Call &call)
{
    const auto roots = trustedRoots(call);
    if (!roots)
        return roots.error();
    const auto stamped = stampFile(call.operands.first(), call.text("authority"_L1), *roots);
    if (!stamped)
        return stamped.error();
    return Answer{stampedSentence(*stamped),
                  {{u"stamped"_s, stamped->at.toString(Qt::ISODate)},
                   {u"authority"_s, stamped->authority},
                   {u"trusted"_s, stamped->isVouchedFor}},
                  {}};
}

}

QString stampedSentence(const TimeStamp::Stamp &stamp)
{
    const QString said = stamp.isVouchedFor ? Said::tr("Stamped at %1 by %2, whom the certificates vouch for.")
                                            : Said::tr("Stamped at %1 by %2, whom nobody vouches for: name the "
                                                       "certificates that you trust with --trust.");
    return said.arg(stamp.at.toString(Qt::ISODate), isolated(stamp.authority));
}

Option trustOption()
{
    return {u"trust"_s, Option::Kind::Text, u"FILE"_s,
            Said::tr("Certificates (PEM) that have to vouch for the time-stamp authority.")};
}

Result<QByteArray> trustedRoots(const Call &call)
{
    return call.has("trust"_L1) ? contentOf(call.text("trust"_L1)) : QByteArray();
}

std::optional<Result<TimeStamp::Stamp>> stampOf(const QString &path, const QByteArray &roots)
{
    if (!QFile::exists(stampPath(path)))
        return std::nullopt;
    const auto content = contentOf(path), answer = contentOf(stampPath(path));
    if (!content || !answer)
        return content ? answer.error() : content.error();
    return TimeStamp::check(*answer, *content, {}, roots);
}

Result<TimeStamp::Stamp> stampFile(const QString &path, const QString &address, const QByteArray &roots)
{
    const auto content = contentOf(path);
    if (!content)
        return content.error();
    if (const auto before = stampOf(path, roots))
        return *before;
    const QUrl authority(address);
    if (!authority.isValid() || authority.host().isEmpty() || !authority.scheme().startsWith("http"_L1))
        return Error{
            Error::Kind::Invalid, Said::tr("A time-stamp authority’s address begins with http:// or https://."), {}};
    const TimeStamp::Question question = TimeStamp::question(*content);
    const auto answer = patientAnswerOf(authority, question.bytes);
    if (!answer)
        return answer.error();
    auto stamped = TimeStamp::check(*answer, *content, question.nonce, roots);
    if (!stamped)
        return stamped;
    WholeFile file(stampPath(path));
    if (const Done opened = file.open(); !opened)
        return opened.error();
    if (const Done written = file.write(*answer); !written)
        return written.error();
    if (const Done committed = file.commit(); !committed)
        return committed.error();
    return stamped;
}

Command stampCommand()
{
    using Kind = Option::Kind;
    return {.words = u"checkpoint stamp"_s,
            .operands = {u"FILE"_s},
            .summary = Said::tr("have a checkpoint stamped with the time"),
            .description = Said::tr("Asks a time-stamp authority (RFC 3161) to sign when it saw a checkpoint; its "
                                    "answer is kept beside the file, as FILE.tsr. One that lies there is checked."),
            .options = {{u"authority"_s, Kind::Text, u"URL"_s, Said::tr("The authority’s address.")}, trustOption()},
            .examples = {u"checkpoint stamp march.checkpoint --authority http://tsa.example"_s},
            .usesWorkspace = false,
            .run = stamp};
}
