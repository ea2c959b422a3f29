#include "base/dates.h"
#include "base/text.h"
#include "cli/call.h"
#include "cli/command.h"
#include "cli/jsonanswer.h"
#include "handbook/editionstore.h"
#include "handbook/handbookstore.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The rule that `number` ("2.3") stands for in `handbook`.
std::optional<Id<Rule>> ruleNumbered(const Handbook &handbook, const QString &number)
{
    for (qsizetype a = 0; a < handbook.areas.size(); ++a) {
        for (qsizetype r = 0; r < handbook.areas[a].rules.size(); ++r) {
            if (numberOf({a, r}) == europeanDigits(number))
                return handbook.areas[a].rules[r].id;
        }
    }
    return std::nullopt;
}

/// What "2.3=Spelling only" says of rule 2.3; empty where `option` isn't of that form.
std::pair<QString, QString> reasonIn(const QString &option)
{
    const qsizetype sign = option.indexOf(u'=');
    return sign < 1 ? std::pair<QString, QString>()
                    : std::pair(option.first(sign).trimmed(), option.sliced(sign + 1).trimmed());
}

/// The rules numbered `editorial` were changed in their wording only; `reasons` are of the form "2.3=Spelling only".
Result<Decisions> decisions(Database &database, const QStringList &editorial, const QStringList &reasons)
{
    const auto handbook = HandbookStore::load(database);
    if (!handbook)
        return handbook.error();
    const auto before = EditionStore::newestStanding(database);
    if (!before)
        return before.error();
    const auto changes = changesSince(*before ? &**before : nullptr, *handbook);
    const auto changed = [&](const QString &number) -> Result<Id<Rule>> {
        const auto rule = ruleNumbered(*handbook, number);
        if (!rule)
            return Error{Error::Kind::NotFound, Said::tr("There is no rule %1.").arg(isolated(number)), {}};
        if (changes.value(*rule) != Change::Material)
            return Error{Error::Kind::Invalid,
                         Said::tr("Rule %1 has not changed since the last edition.").arg(isolated(number)),
                         {}};
        return *rule;
    };
    Decisions decided;
    for (const QString &number : editorial) {
        const auto rule = changed(number);
        if (!rule)
            return rule.error();
        decided[*rule].change = Change::Editorial;
    }
    for (const QString &option : reasons) {
        const auto [number, reason] = reasonIn(option);
        if (number.isEmpty())
            return Error{Error::Kind::Invalid,
                         Said::tr("Say which rule the reason is of: --reason \"2.3=%1\".").arg(option),
                         {}};
        const auto rule = changed(number);
        if (!rule)
            return rule.error();
        decided[*rule].reason = reason;
    }
    return decided;
}

Answer publishAnswer(const Edition &edition)
{
    QJsonArray rules;
    for (qsizetype a = 0; a < edition.areas.size(); ++a) {
        for (qsizetype r = 0; r < edition.areas[a].rules.size(); ++r)
            rules << QJsonObject{{u"number"_s, numberOf({a, r})},
                                 {u"change"_s, word(edition.areas[a].rules[r].change)},
                                 {u"reason"_s, edition.areas[a].rules[r].reason}};
    }
    return {Said::tr("Published edition %1 of %2 in %3.")
                .arg(QString::number(edition.number), Said::tr("%n rules", nullptr, int(rules.size())),
                     edition.languages.join(u", "_s)),
            {{u"edition"_s, edition.number},
             {u"id"_s, QString::number(edition.id.stored())},
             {u"published"_s, json(edition.dated)},
             {u"supersedes"_s, edition.supersedes > 0 ? QJsonValue(edition.supersedes) : QJsonValue()},
             {u"digest"_s, QString::fromLatin1(digest(edition).toHex())},
             {u"governingLanguage"_s, edition.governingLanguage},
             {u"languages"_s, json(edition.languages)},
             {u"rules"_s, rules},
             {u"removed"_s, edition.removed.size()}}};
}

Result<Answer> publish(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    std::optional<Edition> edition;
    const Done saved = (*workspace)->change(Action::Publish, call.stamp, [&](Transaction &transaction) -> Done {
        const auto decided = decisions(transaction.database(), call.texts("editorial"_L1), call.texts("reason"_L1));
        if (!decided)
            return decided.error();
        const auto published = EditionStore::publish(
            transaction,
            {call.date("date"_L1).value_or(call.today()), call.text("summary"_L1), *decided, call.texts("without"_L1)});
        if (!published)
            return published.error();
        edition = *published;
        return done();
    });
    if (!saved)
        return saved.error();
    return publishAnswer(*edition);
}

}

QList<Command> publishCommands()
{
    using Kind = Option::Kind;
    using Use = Option::Use;
    return {
        {.words = u"publish"_s,
         .summary = Said::tr("publish the handbook as an edition"),
         .description =
             Said::tr("Publishes the handbook as the next edition, which can’t be changed any more. It has every "
                      "language in which no rule lacks its text. A changed rule counts as materially changed "
                      "unless --editorial names it."),
         .options = {{u"summary"_s, Kind::Text, u"TEXT"_s, Said::tr("What has changed, in a sentence."), Use::Required},
                     {u"date"_s, Kind::Date, u"DATE"_s,
                      Said::tr("The day from which the edition is in force, which may lie ahead; otherwise today.")},
                     {u"editorial"_s, Kind::Text, u"RULE"_s,
                      Said::tr("The number of a rule that was changed in its wording only: 2.3."), Use::Repeatable},
                     {u"reason"_s, Kind::Text, u"RULE=TEXT"_s,
                      Said::tr("Why a rule was changed: \"2.3=The hotline has moved\"."), Use::Repeatable},
                     {u"without"_s, Kind::Language, u"LANGUAGE"_s,
                      Said::tr("A language to leave out, though every rule has its text in it."), Use::Repeatable}},
         .examples = {u"publish --summary \"First edition\""_s,
                      u"publish --summary \"Calls are returned the same day\" --date 2026-03-01 --editorial 2.3 4.1"_s},
         .action = Action::Publish,
         .run = publish}};
}
