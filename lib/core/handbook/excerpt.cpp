#include "handbook/excerpt.h"

#include "base/text.h"
#include "handbook/handbookjson.h"
#include "handbook/textfield.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 40'000'000;
const QString format = u"countersign-excerpt-1"_s;

/// Text from outside, as the store takes it.
void clean(Rule &rule)
{
    static const QRegularExpression code(u"^[a-z]{2,3}$"_s);
    rule.texts.removeIf([](const auto &text) { return !code.match(text.key()).hasMatch(); });
    for (RuleText &text : rule.texts) {
        for (const auto &[field, words] : partsOf(text))
            text.*words = stored(text.*words);
    }
}

void clean(ProblemArea &area)
{
    static const QRegularExpression code(u"^[a-z]{2,3}$"_s);
    area.texts.removeIf([](const auto &text) { return !code.match(text.key()).hasMatch(); });
    for (AreaText &text : area.texts) {
        for (const auto &[field, words] : partsOf(text))
            text.*words = stored(text.*words);
    }
    for (Rule &rule : area.rules)
        clean(rule);
}

template <typename Part>
void renewWhereKnown(Part &part, const Handbook &handbook)
{
    if (part.id.stored() <= 0 || find(handbook, part.id))
        part.id = decltype(part.id)::next();
}

/// The same, and the pictures among `pictures` that are the rule's go with it into `kept`.
void renewWhereKnown(Rule &rule, const Handbook &handbook, const QList<std::pair<Id<Rule>, NewAttachment>> &pictures,
                     QList<std::pair<Id<Rule>, NewAttachment>> &kept)
{
    const Id<Rule> before = rule.id;
    renewWhereKnown(rule, handbook);
    for (const auto &[owner, picture] : pictures) {
        if (owner == before)
            kept << std::pair(rule.id, picture);
    }
}

QString paragraphs(const QStringList &parts)
{
    QString text;
    for (const QString &part : parts)
        text += part.trimmed().isEmpty() ? QString() : part.trimmed() + u"\n\n"_s;
    return text;
}

QString ruleWords(const Rule &rule, const QString &language)
{
    const RuleText text = rule.texts.value(language);
    return paragraphs({u"## "_s + text.title, text.situation, text.handling, text.reason, text.example});
}

}

Excerpt excerptOf(const Handbook &handbook, const QList<Place> &places)
{
    Excerpt excerpt;
    for (const Place &place : places) {
        if (place.rule < 0)
            excerpt.areas << handbook.areas[place.area];
        else
            excerpt.rules << handbook.areas[place.area].rules[place.rule];
    }
    return excerpt;
}

QList<Id<Rule>> rulesOf(const Excerpt &excerpt)
{
    QList<Id<Rule>> ids;
    for (const Rule &rule : excerpt.rules)
        ids << rule.id;
    for (const ProblemArea &area : excerpt.areas) {
        for (const Rule &rule : area.rules)
            ids << rule.id;
    }
    return ids;
}

Pasted pasted(Handbook handbook, Excerpt excerpt, const std::optional<Place> &after)
{
    QList<std::pair<Id<Rule>, NewAttachment>> pictures;
    Place to = after.value_or(Place{handbook.areas.size() - 1, -1});
    if (to.area < 0 && !excerpt.rules.isEmpty()) {
        handbook.areas << ProblemArea();
        to.area = 0;
    }
    for (Rule &rule : excerpt.rules) {
        renewWhereKnown(rule, handbook, excerpt.pictures, pictures);
        QList<Rule> &rules = handbook.areas[to.area].rules;
        to.rule = to.rule < 0 ? rules.size() : to.rule + 1;
        rules.insert(to.rule, rule);
    }
    for (ProblemArea &area : excerpt.areas) {
        renewWhereKnown(area, handbook);
        for (Rule &rule : area.rules)
            renewWhereKnown(rule, handbook, excerpt.pictures, pictures);
        handbook.areas.insert(++to.area, area);
    }
    return {handbook, pictures};
}

QList<Place> addedPlaces(const Handbook &before, const Handbook &after)
{
    QList<Place> added;
    for (qsizetype area = 0; area < after.areas.size(); ++area) {
        if (!find(before, after.areas[area].id))
            added << Place{area, -1};
        for (qsizetype rule = 0; rule < after.areas[area].rules.size(); ++rule) {
            if (!find(before, after.areas[area].rules[rule].id))
                added << Place{area, rule};
        }
    }
    return inOrder(added);
}

QByteArray excerptBytes(const Excerpt &excerpt)
{
    QJsonArray areas, rules, pictures;
    for (const ProblemArea &area : excerpt.areas)
        areas << toJson(area);
    for (const Rule &rule : excerpt.rules)
        rules << toJson(rule);
    for (const auto &[rule, picture] : excerpt.pictures)
        pictures << QJsonObject{{u"rule"_s, idText(rule)},
                                {u"name"_s, picture.name},
                                {u"bytes"_s, QString::fromLatin1(picture.bytes.toBase64())}};
    const QJsonObject json{{u"format"_s, format}, {u"areas"_s, areas}, {u"rules"_s, rules}, {u"pictures"_s, pictures}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<Excerpt> excerptFromBytes(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json["format"_L1].toString() != format)
        return std::nullopt;
    Excerpt excerpt;
    for (const QJsonValue &area : json["areas"_L1].toArray())
        excerpt.areas << areaFrom(area.toObject());
    for (const QJsonValue &rule : json["rules"_L1].toArray())
        excerpt.rules << ruleFrom(rule.toObject());
    for (const QJsonValue &value : json["pictures"_L1].toArray()) {
        const QJsonObject picture = value.toObject();
        const QByteArray content = QByteArray::fromBase64(picture["bytes"_L1].toString().toLatin1());
        if (const auto taken = newAttachment(picture["name"_L1].toString(), content))
            excerpt.pictures << std::pair(idFrom<Rule>(picture["rule"_L1]), *taken);
    }
    std::ranges::for_each(excerpt.areas, [](ProblemArea &area) { clean(area); });
    std::ranges::for_each(excerpt.rules, [](Rule &rule) { clean(rule); });
    return excerpt.isEmpty() ? std::nullopt : std::optional(excerpt);
}

QString excerptText(const Excerpt &excerpt, const QString &language)
{
    QString text;
    for (const ProblemArea &area : excerpt.areas) {
        const AreaText said = area.texts.value(language);
        text += paragraphs({u"# "_s + said.title, said.intro, said.signs});
        for (const Rule &rule : area.rules)
            text += ruleWords(rule, language);
    }
    for (const Rule &rule : excerpt.rules)
        text += ruleWords(rule, language);
    return text.trimmed() + u'\n';
}
