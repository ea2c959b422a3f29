#include "base/languages.h"
#include "base/text.h"
#include "cli/call.h"
#include "cli/command.h"
#include "cli/jsonanswer.h"
#include "cli/ruleanswer.h"
#include "handbook/editionstore.h"
#include "handbook/handbookstore.h"
#include "handbook/inforce.h"
#include "handbook/publishcheck.h"
#include "handbook/withdrawalstore.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<Answer> check(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    const auto governing = (*workspace)->governingLanguage();
    if (!governing)
        return governing.error();
    const auto handbook = HandbookStore::load((*workspace)->database());
    if (!handbook)
        return handbook.error();
    const QList<Finding> found = publishCheck(*handbook, *governing, knownLanguages());
    QStringList lines;
    for (const Finding &finding : found)
        lines << sentence(finding);
    const bool isBlocked = std::ranges::any_of(found, blocks);
    return Answer{lines.isEmpty() ? Said::tr("The handbook can be published as it is.") : lines.join(u'\n'),
                  {{u"publishable"_s, !isBlocked},
                   {u"findings"_s,
                    jsonOfEach(found,
                               [](const Finding &finding) {
                                   return QJsonObject{
                                       {u"kind"_s, word(finding.kind)},   {u"blocks"_s, blocks(finding)},
                                       {u"language"_s, finding.language}, {u"numbers"_s, json(finding.numbers)},
                                       {u"target"_s, finding.target},     {u"text"_s, sentence(finding)}};
                               })}},
                  isBlocked ? Said::tr("The handbook can’t be published yet.") : QString()};
}

Result<Answer> withdraw(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    const auto edition = EditionStore::numbered((*workspace)->database(), call.number("edition"_L1));
    if (!edition)
        return edition.error();
    const Done saved = (*workspace)->change(Action::Publish, call.stamp, [&](Transaction &transaction) {
        return WithdrawalStore::withdraw(transaction, *edition, call.text("reason"_L1));
    });
    if (!saved)
        return saved.error();
    return Answer{Said::tr("Edition %1 is withdrawn. It stays readable, and so does every acknowledgment of it.")
                      .arg(edition->number),
                  {{u"edition"_s, edition->number}, {u"withdrawn"_s, json(call.today())}},
                  {}};
}

Error noSuchRule(const Edition &edition, const QString &number)
{
    return {Error::Kind::NotFound,
            Said::tr("There is no rule %1 in edition %2.").arg(isolated(number), QString::number(edition.number)),
            {}};
}

Result<Answer> at(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    Database &database = (*workspace)->database();
    const auto editions = EditionStore::all(database);
    if (!editions)
        return editions.error();
    const auto withdrawals = WithdrawalStore::all(database);
    if (!withdrawals)
        return withdrawals.error();
    const QDate day = *call.date("date"_L1);
    const auto edition = inForceOn(*editions, *withdrawals, day);
    if (!edition)
        return Error{
            Error::Kind::NotFound, Said::tr("No edition was in force on %1.").arg(day.toString(Qt::ISODate)), {}};
    const auto rule = ruleNumbered(*edition, call.text("rule"_L1));
    if (!rule)
        return noSuchRule(*edition, call.text("rule"_L1));
    const QString language = call.text("language"_L1);
    if (!edition->languages.contains(language))
        return Error{Error::Kind::Invalid,
                     Said::tr("Edition %1 has no text in the language “%2”. It can be had in: %3.")
                         .arg(QString::number(edition->number), language, edition->languages.join(u", "_s)),
                     {}};
    QString text =
        Said::tr("On %1, edition %2 was in force, dated %3.")
            .arg(day.toString(Qt::ISODate), QString::number(edition->number), edition->dated.toString(Qt::ISODate));
    if (edition->publishedAt.date() > day)
        text += u'\n' + Said::tr("It was published only on %1.").arg(edition->publishedAt.date().toString(Qt::ISODate));
    text += u"\n\n"_s + ruleWords(rule->rule.rule, numberOf(rule->place), language).trimmed();
    return Answer{text,
                  {{u"date"_s, json(day)},
                   {u"edition"_s, edition->number},
                   {u"dated"_s, json(edition->dated)},
                   {u"published"_s, json(edition->publishedAt.date())},
                   {u"digest"_s, QString::fromLatin1(digest(*edition).toHex())},
                   {u"rule"_s, ruleJson(rule->rule.rule, numberOf(rule->place), {language})}},
                  {}};
}

QString stepWords(const RuleStep &step, const QString &language)
{
    const QString head = Said::tr("Edition %1, dated %2")
                             .arg(QString::number(step.edition.number), step.edition.dated.toString(Qt::ISODate));
    if (!step.rule)
        return head + u'\n' + Said::tr("The rule was removed.");
    return head + u'\n' + ruleWords(step.rule->rule.rule, numberOf(step.rule->place), language).trimmed();
}

QJsonObject stepJson(const RuleStep &step, const QString &language)
{
    QJsonObject json{{u"edition"_s, step.edition.number}, {u"dated"_s, ::json(step.edition.dated)}};
    json[u"change"_s] = step.rule ? word(step.rule->rule.change) : u"removed"_s;
    if (step.rule) {
        json[u"reason"_s] = step.rule->rule.reason;
        json[u"rule"_s] = ruleJson(step.rule->rule.rule, numberOf(step.rule->place), {language});
    }
    return json;
}

Result<Answer> history(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    const auto editions = EditionStore::all((*workspace)->database());
    if (!editions)
        return editions.error();
    if (editions->isEmpty())
        return Error{Error::Kind::NotFound, Said::tr("No edition has been published yet."), {}};
    const int number = call.has("edition"_L1) ? call.number("edition"_L1) : editions->first().number;
    const auto edition = EditionStore::numbered((*workspace)->database(), number);
    if (!edition)
        return edition.error();
    const auto rule = ruleNumbered(*edition, call.text("rule"_L1));
    if (!rule)
        return noSuchRule(*edition, call.text("rule"_L1));
    const QString language = call.text("language"_L1);
    const QList<RuleStep> steps = historyOf(rule->rule.rule.id, *editions);
    QStringList texts;
    for (const RuleStep &step : steps)
        texts << stepWords(step, language);
    return Answer{texts.join(u"\n\n"_s),
                  {{u"editions"_s, jsonOfEach(steps, [&](const RuleStep &step) { return stepJson(step, language); })}},
                  {}};
}

}

QList<Command> editionCommands()
{
    using Kind = Option::Kind;
    using Use = Option::Use;
    const Option rule{u"rule"_s, Kind::Text, u"RULE"_s, Said::tr("The number of the rule: 2.3."), Use::Required};
    const Option language{u"language"_s, Kind::Language, u"LANGUAGE"_s,
                          Said::tr("The language of the text: en, ur, te or hr."), Use::Required};
    return {{.words = u"handbook check"_s,
             .summary = Said::tr("what to look at before publishing"),
             .description = Said::tr("Names what is missing or wrong in the handbook: languages that would be left out "
                                     "and why, problem areas without rules, links to rules that aren’t there. The exit "
                                     "code is 1 where something has to be mended before anything can be published."),
             .examples = {u"handbook check"_s},
             .action = Action::SeeHandbook,
             .run = check},
            {.words = u"handbook at"_s,
             .summary = Said::tr("a rule as it was in force on a day"),
             .description = Said::tr("Shows the exact text of a rule that was in force on a day, and of which edition "
                                     "it is. The number of the rule is the one that it has in that edition."),
             .options = {{u"date"_s, Kind::Date, u"DATE"_s, Said::tr("The day."), Use::Required}, rule, language},
             .examples = {u"handbook at --date 2026-03-15 --rule 2.3 --language en"_s},
             .action = Action::SeeHandbook,
             .run = at},
            {.words = u"handbook history"_s,
             .summary = Said::tr("a rule across all editions"),
             .description = Said::tr("Shows what each edition that brought, changed, moved or removed a rule made of "
                                     "it, oldest first."),
             .options = {rule,
                         language,
                         {u"edition"_s, Kind::Number, u"NUMBER"_s,
                          Said::tr("The edition in which the rule has that number; otherwise the newest.")}},
             .examples = {u"handbook history --rule 2.3 --language hr"_s},
             .action = Action::SeeHandbook,
             .run = history},
            {.words = u"withdraw"_s,
             .summary = Said::tr("take an edition out of force"),
             .description = Said::tr("Withdraws an edition for a reason. Nothing of it is changed: it stays readable, "
                                     "and so does every acknowledgment of it. From then on the edition before it is in "
                                     "force again, and nobody is asked to acknowledge it any more."),
             .options = {{u"edition"_s, Kind::Number, u"NUMBER"_s, Said::tr("The edition."), Use::Required},
                         {u"reason"_s, Kind::Text, u"TEXT"_s, Said::tr("Why, in a sentence."), Use::Required}},
             .examples = {u"withdraw --edition 2 --reason \"Rule 3.1 promised what we can’t keep\""_s},
             .action = Action::Publish,
             .run = withdraw}};
}
