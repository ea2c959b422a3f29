#include "handbook/revision.h"

#include "base/languages.h"
#include "base/text.h"
#include "handbook/handbookchange.h"
#include "handbook/valuewords.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Revision)
};

QString channelWords(const Rule &rule)
{
    QStringList words;
    for (const Channel channel : rule.channels)
        words << spoken(channel);
    return words.join(u", "_s);
}

void compare(QList<Passage> &passages, const QString &field, const QString &language, const QString &before,
             const QString &now)
{
    if (before != now)
        passages << Passage{field, language, before, now};
}

void compareText(QList<Passage> &passages, const QString &field, const QString &language, const QString &before,
                 const QString &now)
{
    const auto [wasRead, isRead] = readApart(before, now);
    compare(passages, field, language, wasRead, isRead);
}

QList<Passage> passages(const Rule &before, const Rule &now)
{
    QList<Passage> found;
    for (const QString &language : knownLanguages()) {
        const RuleText was = before.texts.value(language), is = now.texts.value(language);
        compare(found, Said::tr("Title"), language, was.title, is.title);
        compareText(found, Said::tr("Situation"), language, was.situation, is.situation);
        compareText(found, Said::tr("Required handling"), language, was.handling, is.handling);
        compareText(found, Said::tr("Reason"), language, was.reason, is.reason);
        compareText(found, Said::tr("Example"), language, was.example, is.example);
    }
    const auto valueWord = [](const Rule &rule) { return rule.value ? spoken(*rule.value) : QString(); };
    compare(found, Said::tr("Value"), {}, valueWord(before), valueWord(now));
    compare(found, Said::tr("Where it applies"), {}, channelWords(before), channelWords(now));
    compare(found, spoken(EditedField::Titles), {}, before.audience.titles.join(u", "_s),
            now.audience.titles.join(u", "_s));
    compare(found, spoken(EditedField::Sites), {}, before.audience.sites.join(u", "_s),
            now.audience.sites.join(u", "_s));
    return found;
}

QString titleOf(const Rule &rule, const QString &language)
{
    const QString own = rule.texts.value(language).title.simplified();
    if (!own.isEmpty())
        return own;
    for (const RuleText &text : rule.texts) {
        if (!text.title.trimmed().isEmpty())
            return text.title.simplified();
    }
    return Said::tr("Rule without a title");
}

}

QList<Revision> revisions(const Edition *before, const Handbook &handbook, const QString &language)
{
    QMap<Id<Rule>, Rule> published;
    for (const EditionArea &area : before ? before->areas : QList<EditionArea>()) {
        for (const EditionRule &rule : area.rules)
            published.insert(rule.rule.id, rule.rule);
    }
    const auto changes = changesSince(before, handbook);
    QList<Revision> found;
    for (qsizetype area = 0; area < handbook.areas.size(); ++area) {
        const QList<Rule> &rules = handbook.areas[area].rules;
        for (qsizetype place = 0; place < rules.size(); ++place) {
            const Rule &rule = rules[place];
            const Change change = changes.value(rule.id);
            if (change == Change::Unchanged)
                continue;
            Revision revision{numberOf({area, place}), titleOf(rule, language), rule.id, change, {}};
            if (const auto was = published.constFind(rule.id); was != published.cend())
                revision.passages = passages(*was, rule);
            found << revision;
        }
    }
    return found;
}

QStringList removedRules(const Edition *before, const Handbook &handbook, const QString &language)
{
    QStringList found;
    for (qsizetype area = 0; before && area < before->areas.size(); ++area) {
        const QList<EditionRule> &rules = before->areas[area].rules;
        for (qsizetype place = 0; place < rules.size(); ++place) {
            const Rule &rule = rules[place].rule;
            if (!find(handbook, rule.id))
                found << u"%1  %2"_s.arg(numberOf({area, place}), isolated(titleOf(rule, language)));
        }
    }
    return found;
}
