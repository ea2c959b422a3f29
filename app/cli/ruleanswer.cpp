#include "cli/ruleanswer.h"

#include "cli/jsonanswer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

}

QJsonObject ruleJson(const Rule &rule, const QString &number, const QStringList &languages)
{
    QJsonObject texts;
    for (const QString &language : languages) {
        const RuleText text = rule.texts.value(language);
        if (text.isEmpty())
            continue;
        texts[language] = QJsonObject{{u"title"_s, text.title},
                                      {u"situation"_s, text.situation},
                                      {u"handling"_s, text.handling},
                                      {u"reason"_s, text.reason},
                                      {u"example"_s, text.example}};
    }
    return {{u"number"_s, number},
            {u"value"_s, rule.value ? QJsonValue(word(*rule.value)) : QJsonValue()},
            {u"channels"_s, jsonOfEach(rule.channels, [](Channel channel) { return word(channel); })},
            {u"audience"_s,
             QJsonObject{{u"titles"_s, json(rule.audience.titles)}, {u"sites"_s, json(rule.audience.sites)}}},
            {u"texts"_s, texts}};
}

QString ruleWords(const Rule &rule, const QString &number, const QString &language)
{
    const RuleText text = rule.texts.value(language);
    QString words = number + u' ' + text.title + u'\n';
    const std::pair<QString, QString> parts[] = {{Said::tr("Situation"), text.situation},
                                                 {Said::tr("Required handling"), text.handling},
                                                 {Said::tr("Why"), text.reason},
                                                 {Said::tr("Example"), text.example}};
    for (const auto &[label, part] : parts) {
        if (!part.isEmpty())
            words += Said::tr("%1: %2").arg(label, part) + u'\n';
    }
    if (!rule.audience.titles.isEmpty())
        words += Said::tr("Applies to: %1").arg(rule.audience.titles.join(u", "_s)) + u'\n';
    if (!rule.audience.sites.isEmpty())
        words += Said::tr("Applies at: %1").arg(rule.audience.sites.join(u", "_s)) + u'\n';
    return words;
}
