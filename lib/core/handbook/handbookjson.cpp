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
    return {{u"id"_s, idText(rule.id)},
            {u"value"_s, rule.value ? word(*rule.value) : u""_s},
            {u"channels"_s, channels},
            {u"texts"_s, textsToJson(rule.texts)}};
}

QJsonObject toJson(const ProblemArea &area)
{
    QJsonArray rules;
    for (const Rule &rule : area.rules)
        rules << toJson(rule);
    return {{u"id"_s, idText(area.id)}, {u"texts"_s, toJson(area.texts)}, {u"rules"_s, rules}};
}

QMap<QString, AreaText> areaTextsFrom(const QJsonObject &json)
{
    return textsFrom(json, areaText);
}

Rule ruleFrom(const QJsonObject &json)
{
    Rule rule{.id = idFrom<Rule>(json["id"_L1]),
              .value = serviceValue(json["value"_L1].toString()),
              .texts = textsFrom(json["texts"_L1].toObject(), ruleText)};
    for (const QJsonValue &one : json["channels"_L1].toArray()) {
        if (const auto known = channel(one.toString()))
            rule.channels << *known;
    }
    return rule;
}

ProblemArea areaFrom(const QJsonObject &json)
{
    ProblemArea area{.id = idFrom<ProblemArea>(json["id"_L1]), .texts = areaTextsFrom(json["texts"_L1].toObject())};
    for (const QJsonValue &rule : json["rules"_L1].toArray())
        area.rules << ruleFrom(rule.toObject());
    return area;
}
