#include "handbook/handbookjson.h"

#include "handbook/textfield.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

template <typename Text>
Text textFrom(const QJsonObject &json)
{
    Text text;
    for (const auto &[field, words] : partsOf(text))
        text.*words = json[word(field)].toString();
    return text;
}

QStringList stringsFrom(const QJsonValue &json)
{
    QStringList strings;
    for (const QJsonValue &one : json.toArray())
        strings << one.toString();
    return strings;
}

/// What came after the first editions is left out where it is empty: their digests stay.
template <typename Text>
QJsonObject textToJson(const Text &text)
{
    QJsonObject json;
    for (const auto &[field, words] : partsOf(text)) {
        if (field != TextField::Signs || !(text.*words).isEmpty())
            json.insert(word(field), text.*words);
    }
    return json;
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
QMap<QString, Text> textsFrom(const QJsonObject &json)
{
    QMap<QString, Text> texts;
    for (auto text = json.begin(); text != json.end(); ++text)
        texts.insert(text.key(), textFrom<Text>(text.value().toObject()));
    return texts;
}

template <typename Text>
QMap<QString, Basis<Text>> basesFrom(const QJsonObject &json)
{
    QMap<QString, Basis<Text>> bases;
    for (auto basis = json.begin(); basis != json.end(); ++basis) {
        const QJsonObject object = basis.value().toObject();
        bases.insert(basis.key(),
                     {object["language"_L1].toString(), textFrom<Text>(object["text"_L1].toObject()),
                      object["note"_L1].toString()});
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
    return textToJson(text);
}

QJsonObject toJson(const AreaText &text)
{
    return textToJson(text);
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
    QJsonObject json{{u"id"_s, idText(rule.id)},
                     {u"value"_s, rule.value ? word(*rule.value) : u""_s},
                     {u"channels"_s, channels},
                     {u"texts"_s, textsToJson(rule.texts)}};
    if (!rule.audience.isEverybody())
        json.insert(u"audience"_s,
                    QJsonObject{{u"titles"_s, QJsonArray::fromStringList(rule.audience.titles)},
                                {u"sites"_s, QJsonArray::fromStringList(rule.audience.sites)}});
    return withBases(json, rule.bases);
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
    return textsFrom<AreaText>(json);
}

Rule ruleFrom(const QJsonObject &json)
{
    Rule rule{.id = idFrom<Rule>(json["id"_L1]),
              .value = serviceValue(json["value"_L1].toString()),
              .texts = textsFrom<RuleText>(json["texts"_L1].toObject()),
              .bases = basesFrom<RuleText>(json["bases"_L1].toObject())};
    for (const QJsonValue &one : json["channels"_L1].toArray()) {
        if (const auto known = channel(one.toString()))
            rule.channels << *known;
    }
    const QJsonObject audience = json["audience"_L1].toObject();
    rule.audience = {stringsFrom(audience["titles"_L1]), stringsFrom(audience["sites"_L1])};
    return rule;
}

ProblemArea areaFrom(const QJsonObject &json)
{
    ProblemArea area{.id = idFrom<ProblemArea>(json["id"_L1]),
                     .texts = areaTextsFrom(json["texts"_L1].toObject()),
                     .rules = {},
                     .bases = basesFrom<AreaText>(json["bases"_L1].toObject())};
    for (const QJsonValue &rule : json["rules"_L1].toArray())
        area.rules << ruleFrom(rule.toObject());
    return area;
}
