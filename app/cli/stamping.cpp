#include "cli/stamping.h"

#include "base/text.h"
#include "base/wholefile.h"
#include "cli/call.h"
#include "ledger/stampauthority.h"
#include "ledger/stampstore.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

#include <chrono>
#include <csignal>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qint64 largestAnswer = 1024 * 1024;
constexpr unsigned long attempts = 3;
constexpr std::chrono::seconds patience{10}; // after which nobody is asked again
constexpr unsigned long pause = 500; // milliseconds, more each time

Result<QByteArray> patientAnswerOf(const QString &address, const QByteArray &question)
{
    std::signal(SIGPIPE, SIG_IGN); // from an authority that hangs up
    const QDeadlineTimer end(patience);
    auto answer = TimeStamp::ask(address, question);
    for (unsigned long attempt = 1;
         attempt < attempts && !answer && answer.error().kind == Error::Kind::Unavailable && !end.hasExpired();
         ++attempt) {
        QThread::msleep(pause * attempt);
        answer = TimeStamp::ask(address, question);
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

struct Answered {
    QByteArray answer;
    TimeStamp::Stamp stamp;
};

/// Asks the authority for a stamp of `content`, and checks what it answers.
Result<Answered> askFor(const QByteArray &content, const QString &address, const QByteArray &roots)
{
    const TimeStamp::Question question = TimeStamp::question(content);
    const auto answer = patientAnswerOf(address, question.bytes);
    if (!answer)
        return answer.error();
    const auto stamped = TimeStamp::check(*answer, content, question.nonce, roots);
    if (!stamped)
        return stamped.error();
    return Answered{*answer, *stamped};
}

Done writeWhole(const QString &path, const QByteArray &content)
{
    WholeFile file(path);
    if (const Done opened = file.open(); !opened)
        return opened;
    if (const Done written = file.write(content); !written)
        return written;
    return file.commit();
}

Answer said(const TimeStamp::Stamp &stamp)
{
    return {stampedSentence(stamp),
            {{u"stamped"_s, stamp.at.toString(Qt::ISODate)},
             {u"authority"_s, stamp.authority},
             {u"trusted"_s, stamp.isVouchedFor}},
            {}};
}

QString stampPath(const QString &path)
{
    return path + u".tsr"_s;
}

/// The newest checkpoint of the workspace, as windows do it by themselves.
Result<Answer> stampWorkspace(const Call &call)
{
    if (call.workspace.isEmpty() || call.has("authority"_L1) || call.has("trust"_L1))
        return Error{Error::Kind::Invalid,
                     Said::tr("Name a checkpoint’s file, or else a workspace with --workspace and nothing more: its "
                              "settings say who stamps."),
                     {}};
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    if (const Done allowed = (*workspace)->ask(Action::ChangeSettings, call.stamp); !allowed)
        return allowed.error();
    Database &database = (*workspace)->database();
    const auto authority = StampStore::authority(database);
    const auto note = StampStore::waiting(database);
    if (!authority || !note)
        return authority ? note.error() : authority.error();
    if (note->isEmpty())
        return Answer{Said::tr("Nothing waits for a stamp."), {{u"stamped"_s, QJsonValue()}}, {}};
    const auto answered = askFor(*note, authority->address, authority->roots);
    if (!answered)
        return answered.error();
    const Done kept = (*workspace)->change(Action::ChangeSettings, call.stamp, [&](Transaction &transaction) {
        return StampStore::add(transaction, {*note, answered->answer}, authority->roots);
    });
    if (!kept)
        return kept.error();
    return said(answered->stamp);
}

Result<Answer> stamp(const Call &call)
{
    if (call.operands.isEmpty())
        return stampWorkspace(call);
    const auto roots = trustedRoots(call);
    if (!roots)
        return roots.error();
    const auto stamped = stampFile(call.operands.first(), call.text("authority"_L1), *roots);
    if (!stamped)
        return stamped.error();
    return said(*stamped);
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
    const auto answered = askFor(*content, address, roots);
    if (!answered)
        return answered.error();
    if (const Done written = writeWhole(stampPath(path), answered->answer); !written)
        return written.error();
    return answered->stamp;
}

Result<Answer> writeStamped(Database &database, const QString &to)
{
    const auto newest = StampStore::newest(database);
    if (!newest)
        return newest.error();
    if (!*newest)
        return Error{Error::Kind::NotFound, Said::tr("No checkpoint of this workspace is stamped yet."), {}};
    const auto stamp = TimeStamp::check((*newest)->answer, (*newest)->note);
    if (!stamp)
        return stamp.error();
    if (const Done written = writeWhole(to, (*newest)->note); !written)
        return written.error();
    if (const Done written = writeWhole(stampPath(to), (*newest)->answer); !written)
        return written.error();
    return said(*stamp);
}

Command stampCommand()
{
    using Kind = Option::Kind;
    return {.words = u"checkpoint stamp"_s,
            .operands = {u"[FILE]"_s},
            .summary = Said::tr("have a checkpoint stamped with the time"),
            .description = Said::tr(
                "Asks a time-stamp authority (RFC 3161) to sign when it saw a checkpoint; its "
                "answer is kept beside the file, as FILE.tsr. One that lies there is checked. Without a file, the "
                "workspace’s newest checkpoint is stamped by the authority in its settings."),
            .options = {{u"authority"_s, Kind::Text, u"URL"_s, Said::tr("The authority’s address.")}, trustOption()},
            .examples = {u"checkpoint stamp march.checkpoint --authority http://tsa.example"_s,
                         u"checkpoint stamp --workspace shop.countersign"_s},
            .usesWorkspace = false,
            .run = stamp};
}
