#include "acknowledgment/acknowledgment.h"

#include "acknowledgment/signature.h"
#include "base/canonicaljson.h"
#include "base/dates.h"
#include "base/words.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Acknowledgment)
};

constexpr auto format = "countersign-acknowledgment-1"_L1;

constexpr Words<Outcome, 4> outcomeWords{{
    {Outcome::Signed, "signed"_L1},
    {Outcome::ThumbImpression, "thumb-impression"_L1},
    {Outcome::Refused, "refused"_L1},
    {Outcome::RecordedOnBehalf, "recorded-on-behalf"_L1},
}};

constexpr Words<Method, 3> methodWords{{
    {Method::Drawn, "drawn"_L1},
    {Method::Typed, "typed"_L1},
    {Method::Paper, "paper"_L1},
}};

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray unhex(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

QString digestOf(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QString() : hex(sha256(bytes));
}

/// "2026-11-22T12:00:00.000Z+3600": a moment with its offset from UTC in seconds; empty where it did not happen.
QString momentText(const QDateTime &moment)
{
    return moment.isValid() ? utcText(moment) + u'+' + QString::number(moment.offsetFromUtc()) : QString();
}

QDateTime moment(const QJsonValue &value)
{
    const QString text = value.toString();
    return fromUtcText(text.section(u'+', 0, 0), text.section(u'+', 1).toInt());
}
}

QString word(Outcome outcome)
{
    return wordOf(outcomeWords, outcome);
}

QString word(Method method)
{
    return wordOf(methodWords, method);
}

std::optional<Outcome> outcome(const QString &word)
{
    return keyOf(outcomeWords, word);
}

std::optional<Method> method(const QString &word)
{
    return keyOf(methodWords, word);
}

QStringList problems(const Acknowledgment &acknowledgment)
{
    QStringList found;
    const bool needsReason = acknowledgment.outcome == Outcome::RecordedOnBehalf;
    if (needsReason && acknowledgment.reason.trimmed().isEmpty())
        found << Said::tr("Say why this is recorded on the employee's behalf.");
    if (acknowledgment.outcome == Outcome::Refused && acknowledgment.witness.trimmed().isEmpty())
        found << Said::tr("A refusal needs a witness.");
    if (acknowledgment.outcome == Outcome::Signed) {
        const auto drawn = drawnSignature(acknowledgment.strokes);
        if (acknowledgment.method == Method::Drawn && (!drawn || isBlank(*drawn)))
            found << Said::tr("The signature is missing.");
        if (acknowledgment.method == Method::Typed && acknowledgment.typedName.trimmed().isEmpty())
            found << Said::tr("The typed name is missing.");
    }
    if (acknowledgment.statement.trimmed().isEmpty())
        found << Said::tr("The statement is missing.");
    if (!acknowledgment.dated.isValid())
        found << Said::tr("The date is missing.");
    if (acknowledgment.operatorName.trimmed().isEmpty())
        found << Said::tr("The name of the manager at this machine is missing.");
    return found;
}

QByteArray canonicalBytes(const Acknowledgment &record)
{
    CanonicalObject object;
    object.add("copyGiven", record.copyGiven)
        .add("dated", record.dated.toString(Qt::ISODate))
        .add("edition", QString::number(record.edition.stored()))
        .add("editionDigest", hex(record.editionDigest))
        .add("editionNumber", qint64(record.editionNumber))
        .add("formCode", record.formCode)
        .add("format", QString(format))
        .add("id", QString::number(record.id.stored()))
        .add("identity", record.identity)
        .add("imageDigest", digestOf(record.image))
        .add("interpreter", record.interpreter)
        .add("language", record.language)
        .add("languageReadAloud", record.languageReadAloud)
        .add("method", word(record.method))
        .add("operator", record.operatorName)
        .add("outcome", word(record.outcome))
        .add("person", QString::number(record.person.stored()))
        .add("personName", record.personName)
        .add("personNumber", record.personNumber)
        .add("personSite", record.personSite)
        .add("personTitle", record.personTitle)
        .add("reachedEndAt", momentText(record.reachedEndAt))
        .add("reason", record.reason)
        .add("shownAt", momentText(record.shownAt))
        .add("shownDigest", hex(record.shownDigest))
        .add("signedAt", momentText(record.signedAt))
        .add("statement", record.statement)
        .add("strokesDigest", digestOf(record.strokes))
        .add("supersedes", record.supersedes ? QString::number(record.supersedes->stored()) : QString())
        .add("typedName", record.typedName)
        .add("witness", record.witness);
    return object.bytes();
}

std::optional<Acknowledgment> acknowledgmentFromBytes(const QByteArray &bytes, const QByteArray &strokes,
                                                      const QByteArray &image)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json["format"_L1].toString() != format)
        return std::nullopt;
    const auto text = [&](QLatin1StringView name) { return json[name].toString(); };
    const auto number = [&](QLatin1StringView name) { return text(name).toLongLong(); };
    Acknowledgment record{.id = Id<Acknowledgment>::fromStored(number("id"_L1)),
                          .person = Id<Person>::fromStored(number("person"_L1)),
                          .edition = Id<Edition>::fromStored(number("edition"_L1)),
                          .personNumber = text("personNumber"_L1),
                          .personName = text("personName"_L1),
                          .personTitle = text("personTitle"_L1),
                          .personSite = text("personSite"_L1),
                          .editionNumber = json["editionNumber"_L1].toInt(),
                          .language = text("language"_L1),
                          .editionDigest = unhex(json["editionDigest"_L1]),
                          .shownDigest = unhex(json["shownDigest"_L1]),
                          .statement = text("statement"_L1),
                          .outcome = outcome(text("outcome"_L1)).value_or(Outcome::Signed),
                          .reason = text("reason"_L1),
                          .method = method(text("method"_L1)).value_or(Method::Drawn),
                          .typedName = text("typedName"_L1),
                          .strokes = strokes,
                          .image = image,
                          .identity = text("identity"_L1),
                          .shownAt = moment(json["shownAt"_L1]),
                          .reachedEndAt = moment(json["reachedEndAt"_L1]),
                          .signedAt = moment(json["signedAt"_L1]),
                          .dated = QDate::fromString(text("dated"_L1), Qt::ISODate),
                          .operatorName = text("operator"_L1),
                          .witness = text("witness"_L1),
                          .interpreter = text("interpreter"_L1),
                          .languageReadAloud = text("languageReadAloud"_L1),
                          .copyGiven = text("copyGiven"_L1),
                          .formCode = text("formCode"_L1)};
    if (!text("supersedes"_L1).isEmpty())
        record.supersedes = Id<Acknowledgment>::fromStored(number("supersedes"_L1));
    return record;
}
