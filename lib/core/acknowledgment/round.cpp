#include "acknowledgment/round.h"

#include "base/canonicaljson.h"
#include "base/dates.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

template <typename Of>
QJsonArray jsonOf(const QList<Id<Of>> &ids)
{
    QJsonArray array;
    for (const Id<Of> id : ids)
        array << QString::number(id.stored());
    return array;
}

template <typename Of>
QList<Id<Of>> idsIn(const QJsonValue &value)
{
    QList<Id<Of>> ids;
    for (const QJsonValue &id : value.toArray())
        ids << Id<Of>::fromStored(id.toString().toLongLong());
    return ids;
}

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts << text.toString();
    return texts;
}

QJsonObject jsonOf(const RoundAudience &audience)
{
    return {{u"sites"_s, jsonOf(audience.sites)},
            {u"titles"_s, QJsonArray::fromStringList(audience.titles)},
            {u"languages"_s, QJsonArray::fromStringList(audience.languages)},
            {u"people"_s, jsonOf(audience.people)},
            {u"newStarters"_s, audience.newStarters}};
}

}

QByteArray toBytes(const RoundAudience &audience)
{
    return canonicalJson(jsonOf(audience));
}

std::optional<RoundAudience> roundAudience(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const RoundAudience audience{.sites = idsIn<Site>(json["sites"_L1]),
                                 .titles = textsIn(json["titles"_L1]),
                                 .languages = textsIn(json["languages"_L1]),
                                 .people = idsIn<Person>(json["people"_L1]),
                                 .newStarters = json["newStarters"_L1].toBool()};
    return toBytes(audience) == bytes ? std::optional(audience) : std::nullopt;
}

QByteArray canonicalBytes(const Round &round)
{
    QJsonObject object{{u"format"_s, u"countersign-round-1"_s},
                       {u"id"_s, QString::number(round.id.stored())},
                       {u"edition"_s, QString::number(round.edition.stored())},
                       {u"due"_s, round.due.toString(Qt::ISODate)},
                       {u"openedAt"_s, utcText(round.openedAt)},
                       {u"utcOffset"_s, round.openedAt.offsetFromUtc()},
                       {u"openedBy"_s, round.openedBy}};
    if (round.number > 0) {
        object[u"format"_s] = u"countersign-round-2"_s;
        object[u"number"_s] = round.number;
        object[u"audience"_s] = jsonOf(round.audience);
    }
    return canonicalJson(object);
}

QByteArray canonicalBytes(const RoundChange &change)
{
    return canonicalJson({{u"format"_s, u"countersign-round-change-1"_s},
                          {u"id"_s, QString::number(change.id.stored())},
                          {u"round"_s, QString::number(change.round.stored())},
                          {u"due"_s, change.due ? change.due->toString(Qt::ISODate) : QString()},
                          {u"reason"_s, change.reason},
                          {u"changedAt"_s, utcText(change.changedAt)},
                          {u"utcOffset"_s, change.changedAt.offsetFromUtc()},
                          {u"changedBy"_s, change.changedBy}});
}

QByteArray canonicalBytes(const Exemption &exemption)
{
    return canonicalJson({{u"format"_s, u"countersign-exemption-1"_s},
                          {u"id"_s, QString::number(exemption.id.stored())},
                          {u"edition"_s, QString::number(exemption.edition.stored())},
                          {u"person"_s, QString::number(exemption.person.stored())},
                          {u"reason"_s, exemption.reason},
                          {u"givenAt"_s, utcText(exemption.givenAt)},
                          {u"utcOffset"_s, exemption.givenAt.offsetFromUtc()},
                          {u"givenBy"_s, exemption.givenBy}});
}
