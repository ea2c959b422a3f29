#include "handbook/edition.h"

#include "base/canonicaljson.h"
#include "base/dates.h"
#include "base/words.h"
#include "handbook/handbookjson.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr Words<Change, 4> changeWords{{
    {Change::New, "new"_L1},
    {Change::Material, "material"_L1},
    {Change::Editorial, "editorial"_L1},
    {Change::Unchanged, "unchanged"_L1},
}};

QJsonObject toJson(const EditionRule &published)
{
    QJsonObject json = toJson(published.rule);
    json.insert(u"change"_s, word(published.change));
    if (!published.reason.isEmpty()) // as in editions from before there were reasons
        json.insert(u"reason"_s, published.reason);
    return json;
}

EditionRule editionRule(const QJsonObject &json)
{
    return {ruleFrom(json), change(json["change"_L1].toString()).value_or(Change::New), json["reason"_L1].toString()};
}

QJsonObject toJson(const EditionArea &area)
{
    QJsonArray rules;
    for (const EditionRule &rule : area.rules)
        rules << toJson(rule);
    return {{u"id"_s, idText(area.id)}, {u"texts"_s, toJson(area.texts)}, {u"rules"_s, rules}};
}

EditionArea editionArea(const QJsonObject &json)
{
    EditionArea area{idFrom<ProblemArea>(json["id"_L1]), areaTextsFrom(json["texts"_L1].toObject()), {}};
    for (const QJsonValue &rule : json["rules"_L1].toArray())
        area.rules << editionRule(rule.toObject());
    return area;
}

}

QString word(Change change)
{
    return wordOf(changeWords, change);
}

std::optional<Change> change(const QString &word)
{
    return keyOf(changeWords, word);
}

QString languageFor(const Edition &edition, const QString &preferred)
{
    for (const QString &language : {preferred, edition.governingLanguage}) {
        if (edition.languages.contains(language))
            return language;
    }
    return edition.languages.value(0);
}

QByteArray canonicalBytes(const Edition &edition)
{
    QJsonArray areas, removed;
    for (const EditionArea &area : edition.areas)
        areas << toJson(area);
    for (const Id<Rule> rule : edition.removed)
        removed << idText(rule);
    QJsonObject json{{u"format"_s, u"countersign-edition-1"_s},
                     {u"id"_s, idText(edition.id)},
                     {u"number"_s, edition.number},
                     {u"dated"_s, edition.dated.toString(Qt::ISODate)},
                     {u"company"_s, edition.company},
                     {u"summary"_s, edition.summary},
                     {u"governingLanguage"_s, edition.governingLanguage},
                     {u"languages"_s, QJsonArray::fromStringList(edition.languages)},
                     {u"areas"_s, areas},
                     {u"removed"_s, removed},
                     {u"publishedAt"_s, utcText(edition.publishedAt)},
                     {u"utcOffset"_s, edition.publishedAt.offsetFromUtc()},
                     {u"publishedBy"_s, edition.publishedBy}};
    if (edition.supersedes > 0)
        json.insert(u"supersedes"_s, edition.supersedes);
    return canonicalJson(json);
}

std::optional<Edition> editionFromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json["format"_L1].toString() != "countersign-edition-1"_L1)
        return std::nullopt;
    Edition edition{.id = idFrom<Edition>(json["id"_L1]),
                    .number = json["number"_L1].toInt(),
                    .supersedes = json["supersedes"_L1].toInt(),
                    .dated = QDate::fromString(json["dated"_L1].toString(), Qt::ISODate),
                    .company = json["company"_L1].toString(),
                    .summary = json["summary"_L1].toString(),
                    .governingLanguage = json["governingLanguage"_L1].toString(),
                    .publishedAt = fromUtcText(json["publishedAt"_L1].toString(), json["utcOffset"_L1].toInt()),
                    .publishedBy = json["publishedBy"_L1].toString()};
    for (const QJsonValue &language : json["languages"_L1].toArray())
        edition.languages << language.toString();
    for (const QJsonValue &area : json["areas"_L1].toArray())
        edition.areas << editionArea(area.toObject());
    for (const QJsonValue &rule : json["removed"_L1].toArray())
        edition.removed << idFrom<Rule>(rule);
    return edition;
}

QByteArray digest(const Edition &edition)
{
    return sha256(canonicalBytes(edition));
}

QMap<Id<Rule>, Change> changesSince(const Edition *before, const Handbook &handbook)
{
    QMap<Id<Rule>, Rule> published;
    if (before) {
        for (const EditionArea &area : before->areas) {
            for (const EditionRule &rule : area.rules)
                published.insert(rule.rule.id, rule.rule);
        }
    }
    QMap<Id<Rule>, Change> changes;
    for (const ProblemArea &area : handbook.areas) {
        for (const Rule &rule : area.rules) {
            const auto earlier = published.constFind(rule.id);
            changes.insert(rule.id,
                           earlier == published.cend()   ? Change::New
                               : saySame(*earlier, rule) ? Change::Unchanged
                                                         : Change::Material);
        }
    }
    return changes;
}

QByteArray shownBytes(const Edition &edition, const QString &language, const QString &statement)
{
    QJsonArray areas;
    for (const EditionArea &area : edition.areas) {
        QJsonArray rules;
        for (const EditionRule &rule : area.rules)
            rules << toJson(rule.rule.texts.value(language));
        QJsonObject shown = toJson(area.texts.value(language));
        shown.insert(u"rules"_s, rules);
        areas << shown;
    }
    return canonicalJson({{u"format"_s, u"countersign-shown-1"_s},
                          {u"company"_s, edition.company},
                          {u"edition"_s, edition.number},
                          {u"editionDigest"_s, QString::fromLatin1(digest(edition).toHex())},
                          {u"dated"_s, edition.dated.toString(Qt::ISODate)},
                          {u"language"_s, language},
                          {u"areas"_s, areas},
                          {u"statement"_s, statement}});
}
