#include "exchange/starter.h"

#include "base/languages.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Starter)
};

Result<QJsonObject> readObject(const QString &name)
{
    QFile file(u":/starter/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound, Said::tr("The starter handbook is missing from this program."),
                     file.fileName()};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return Error{Error::Kind::Damaged, Said::tr("The starter handbook in this program is damaged."),
                     u"%1: %2"_s.arg(file.fileName(), error.errorString())};
    return document.object();
}

AreaText areaText(const QJsonObject &object)
{
    return {.title = object["title"_L1].toString(),
            .intro = object["intro"_L1].toString(),
            .signs = object["signs"_L1].toString()};
}

RuleText ruleText(const QJsonObject &object)
{
    return {.title = object["title"_L1].toString(),
            .situation = object["situation"_L1].toString(),
            .handling = object["handling"_L1].toString(),
            .reason = object["reason"_L1].toString(),
            .example = object["example"_L1].toString()};
}

Rule readRule(const QJsonObject &outline, const QMap<QString, QJsonObject> &languages)
{
    const QString key = outline["key"_L1].toString();
    Rule rule{.value = serviceValue(outline["value"_L1].toString())};
    for (const QJsonValue word : outline["channels"_L1].toArray()) {
        if (const auto found = channel(word.toString()))
            rule.channels << *found;
    }
    for (auto language = languages.cbegin(); language != languages.cend(); ++language)
        rule.texts[language.key()] = ruleText((*language)["rules"_L1][key].toObject());
    return rule;
}

}

Result<Handbook> starterHandbook()
{
    const auto structure = readObject(u"structure"_s);
    if (!structure)
        return structure.error();
    QMap<QString, QJsonObject> languages;
    for (const QString &language : knownLanguages()) {
        const auto texts = readObject(language);
        if (texts)
            languages[language] = *texts;
        else if (texts.error().kind != Error::Kind::NotFound) // a language may not be written yet
            return texts.error();
    }
    Handbook handbook;
    for (const QJsonValue outline : (*structure)["areas"_L1].toArray()) {
        const QString key = outline["key"_L1].toString();
        ProblemArea area;
        for (auto language = languages.cbegin(); language != languages.cend(); ++language)
            area.texts[language.key()] = areaText((*language)["areas"_L1][key].toObject());
        for (const QJsonValue rule : outline["rules"_L1].toArray())
            area.rules << readRule(rule.toObject(), languages);
        handbook.areas << area;
    }
    return handbook;
}
