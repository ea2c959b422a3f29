#include "handbook/handbookjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

RuleText ruleText(const QJsonObject &json)
{
    return {json["title"_L1].toString(), json["situation"_L1].toString(), json["handling"_L1].toString(),
            json["reason"_L1].toString(), json["example"_L1].toString()};
}

AreaText areaText(const QJsonObject &json)
{
    return {json["title"_L1].toString(), json["intro"_L1].toString()};
}

template <typename Text>
QJsonObject textsToJson(const QMap<QString, Text> &texts)
{
    QJsonObject json;
    for (const auto &[language, text] : texts.asKeyValueRange())
        json.insert(language, toJson(text));
    return json;
}

template <typename Text>
QMap<QString, Text> textsFrom(const QJsonObject &json, Text (*read)(const QJsonObject &))
{
    QMap<QString, Text> texts;
    for (auto text = json.begin(); text != json.end(); ++text)
        texts.insert(text.key(), read(text.value().toObject()));
    return texts;
}

template <typename Text>
QMap<QString, Basis<Text>> basesFrom(const QJsonObject &json, Text (*read)(const QJsonObject &))
{
    QMap<QString, Basis<Text>> bases;
    for (auto basis = json.begin(); basis != json.end(); ++basis) {
        const QJsonObject object = basis.value().toObject();
        bases.insert(
            basis.key(),
            {object["language"_L1].toString(), read(object["text"_L1].toObject()), object["note"_L1].toString()});
    }
    return bases;
}

/// `json` with what the translations were made from; as it is where nothing is kept of that, as in an edition.
template <typename Text>
QJsonObject withBases(QJsonObject json, const QMap<QString, Basis<Text>> &bases)
{
    QJsonObject all;
    for (const auto &[language, basis] : bases.asKeyValueRange())
        all.insert(
            language,
            QJsonObject{{u"language"_s, basis.language}, {u"text"_s, toJson(basis.text)}, {u"note"_s, basis.note}});
    if (!all.isEmpty())
        json.insert(u"bases"_s, all);
    return json;
}

}

QJsonObject toJson(const RuleText &text)
{
    return {{u"title"_s, text.title},
            {u"situation"_s, text.situation},
            {u"handling"_s, text.handling},
            {u"reason"_s, text.reason},
            {u"example"_s, text.example}};
}

QJsonObject toJson(const AreaText &text)
{
    return {{u"title"_s, text.title}, {u"intro"_s, text.intro}};
}

QJsonObject toJson(const QMap<QString, AreaText> &texts)
{
    return textsToJson(texts);
}

QJsonObject toJson(const Rule &rule)
{
    QJsonArray channels;
    for (const Channel one : rule.channels)
        channels << word(one);
    return withBases({{u"id"_s, idText(rule.id)},
                      {u"value"_s, rule.value ? word(*rule.value) : u""_s},
                      {u"channels"_s, channels},
                      {u"texts"_s, textsToJson(rule.texts)}},
                     rule.bases);
}

QJsonObject toJson(const ProblemArea &area)
{
    QJsonArray rules;
    for (const Rule &rule : area.rules)
        rules << toJson(rule);
    return withBases({{u"id"_s, idText(area.id)}, {u"texts"_s, toJson(area.texts)}, {u"rules"_s, rules}}, area.bases);
}

QMap<QString, AreaText> areaTextsFrom(const QJsonObject &json)
{
    return textsFrom(json, areaText);
}

Rule ruleFrom(const QJsonObject &json)
{
    Rule rule{.id = idFrom<Rule>(json["id"_L1]),
              .value = serviceValue(json["value"_L1].toString()),
              .texts = textsFrom(json["texts"_L1].toObject(), ruleText),
              .bases = basesFrom(json["bases"_L1].toObject(), ruleText)};
    for (const QJsonValue &one : json["channels"_L1].toArray()) {
        if (const auto known = channel(one.toString()))
            rule.channels << *known;
    }
    return rule;
}

ProblemArea areaFrom(const QJsonObject &json)
{
    ProblemArea area{.id = idFrom<ProblemArea>(json["id"_L1]),
                     .texts = areaTextsFrom(json["texts"_L1].toObject()),
                     .rules = {},
                     .bases = basesFrom(json["bases"_L1].toObject(), areaText)};
    for (const QJsonValue &rule : json["rules"_L1].toArray())
        area.rules << ruleFrom(rule.toObject());
    return area;
}
