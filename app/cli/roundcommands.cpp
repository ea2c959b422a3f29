#include "acknowledgment/roundstore.h"
#include "acknowledgment/status.h"
#include "base/text.h"
#include "cli/call.h"
#include "cli/command.h"
#include "cli/jsonanswer.h"
#include "cli/roundanswer.h"
#include "cli/sitenamed.h"
#include "cli/table.h"
#include "handbook/editionstore.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The job titles that `call` names, as they are on file.
Result<QStringList> titlesNamed(Database &database, const Call &call)
{
    const auto known = PeopleStore::titles(database);
    if (!known)
        return known.error();
    QStringList titles;
    for (const QString &name : call.texts("title"_L1)) {
        const qsizetype before = titles.size();
        std::ranges::copy_if(*known, std::back_inserter(titles),
                             [&](const QString &title) { return searchKey(title) == searchKey(name); });
        if (titles.size() == before)
            return Error{Error::Kind::NotFound, Said::tr("Nobody has the job title “%1”.").arg(isolated(name)), {}};
    }
    return titles;
}

Result<RoundAudience> audienceIn(Database &database, const Call &call)
{
    RoundAudience audience{.languages = call.texts("language"_L1), .newStarters = !call.has("no-new-starters"_L1)};
    for (const QString &name : call.texts("site"_L1)) {
        const auto site = siteNamed(database, name);
        if (!site)
            return site.error();
        audience.sites << site->id;
    }
    const auto titles = titlesNamed(database, call);
    if (!titles)
        return titles.error();
    audience.titles = *titles;
    for (const QString &number : call.texts("person"_L1)) {
        const auto person = PeopleStore::withNumber(database, number);
        if (!person)
            return person.error();
        audience.people << person->id;
    }
    return audience;
}

Result<Answer> openRound(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    Database &database = (*workspace)->database();
    const auto edition = EditionStore::numbered(database, call.number("edition"_L1));
    if (!edition)
        return edition.error();
    const auto audience = audienceIn(database, call);
    if (!audience)
        return audience.error();
    const QDate due = *call.date("due"_L1);
    const Done opened = (*workspace)->change(Action::OpenRounds, call.stamp, [&](Transaction &transaction) {
        return RoundStore::open(transaction, edition->id, due, *audience);
    });
    if (!opened)
        return opened.error();
    const auto rounds = RoundStore::ofEdition(database, edition->id);
    if (!rounds)
        return rounds.error();
    const RoundState &round = rounds->first();
    const auto status = Status::of(database, round, call.today());
    if (!status)
        return status.error();
    return Answer{Said::tr("Round %1: %2 to acknowledge edition %3 by %4.")
                      .arg(QString::number(round.number),
                           Said::tr("%n people are asked", nullptr, int(status->tally.people())),
                           QString::number(edition->number), due.toString(Qt::ISODate)),
                  {{u"round"_s, round.number},
                   {u"edition"_s, edition->number},
                   {u"due"_s, json(due)},
                   {u"people"_s, status->tally.people()}},
                  {}};
}

Result<Answer> listRounds(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    Database &database = (*workspace)->database();
    const auto rounds = RoundStore::all(database);
    if (!rounds)
        return rounds.error();
    Table table({Said::tr("Round"), Said::tr("Edition"), Said::tr("Due"), Said::tr("State"), Said::tr("People"),
                 Said::tr("Acknowledged"), Said::tr("Pending"), Said::tr("Overdue"), Said::tr("Refused"),
                 Said::tr("Exempt"), Said::tr("Left")},
                {0, 1, 4, 5, 6, 7, 8, 9, 10});
    QJsonArray array;
    for (const RoundState &round : *rounds) {
        const auto shown = roundAnswer(database, round, call.today());
        if (!shown)
            return shown.error();
        array << shown->json;
        table.add(shown->cells);
    }
    return Answer{rounds->isEmpty() ? Said::tr("No round was opened yet.") : table.text(), {{u"rounds"_s, array}}, {}};
}

/// Changes the round that `call` names, and answers how it is then.
template <typename Change>
Result<Answer> changed(const Call &call, Action action, Change change)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    Database &database = (*workspace)->database();
    const int number = call.number("round"_L1);
    const auto before = RoundStore::numbered(database, number);
    if (!before)
        return before.error();
    const Done saved = (*workspace)->change(action, call.stamp, [&](Transaction &transaction) {
        return change(transaction, *before);
    });
    if (!saved)
        return saved.error();
    const auto after = RoundStore::numbered(database, number);
    if (!after)
        return after.error();
    const auto shown = roundAnswer(database, *after, call.today());
    if (!shown)
        return shown.error();
    return Answer{shown->sentence, shown->json, {}};
}

Result<Answer> extendRound(const Call &call)
{
    return changed(call, Action::OpenRounds, [&](Transaction &transaction, const RoundState &round) {
        return RoundStore::extend(transaction, round.round.id, *call.date("due"_L1), call.text("reason"_L1));
    });
}

Result<Answer> closeRound(const Call &call)
{
    return changed(call, Action::OpenRounds, [&](Transaction &transaction, const RoundState &round) {
        return RoundStore::close(transaction, round.round.id, call.text("reason"_L1));
    });
}

Result<Answer> exempt(const Call &call)
{
    return changed(call, Action::Exempt, [&](Transaction &transaction, const RoundState &round) -> Done {
        const auto person = PeopleStore::withNumber(transaction.database(), call.text("person"_L1));
        if (!person)
            return person.error();
        return RoundStore::exempt(transaction, round.round.edition, person->id, call.text("reason"_L1));
    });
}

}

QList<Command> roundCommands()
{
    using Kind = Option::Kind;
    using Use = Option::Use;
    const Option round{u"round"_s, Kind::Number, u"NUMBER"_s, Said::tr("The round’s number."), Use::Required};
    const auto reason = [](Use use) {
        return Option{u"reason"_s, Kind::Text, u"TEXT"_s, Said::tr("Why; it is kept."), use};
    };
    const Option due{u"due"_s, Kind::Date, u"DATE"_s, Said::tr("The last day: 2026-03-15."), Use::Required};
    return {
        {.words = u"round open"_s,
         .summary = Said::tr("call people to acknowledge an edition"),
         .description = Said::tr("Calls people to acknowledge an edition by a date: everybody, or those of some sites, "
                                 "job titles or languages, and whoever is named. After that day, who has not is "
                                 "overdue. Whom an open round calls already, the later one calls in its place."),
         .options =
             {{u"edition"_s, Kind::Number, u"NUMBER"_s, Said::tr("The edition’s number."), Use::Required},
              due,
              {u"site"_s, Kind::Text, u"SITE"_s, Said::tr("Only people of this site."), Use::Repeatable},
              {u"title"_s, Kind::Text, u"TITLE"_s, Said::tr("Only people with this job title."), Use::Repeatable},
              {u"language"_s, Kind::Language, u"LANGUAGE"_s, Said::tr("Only people with this language."),
               Use::Repeatable},
              {u"person"_s, Kind::Text, u"NUMBER"_s,
               Said::tr("An employee number; with nothing else, only those named are called."), Use::Repeatable},
              {u"no-new-starters"_s, Kind::Flag, {}, Said::tr("Leaves out who is hired after the round was opened.")}},
         .examples = {u"round open --edition 1 --due 2026-03-15"_s,
                      u"round open --edition 2 --due 2026-06-30 --site North South --title Cashier"_s},
         .action = Action::OpenRounds,
         .run = openRound},
        {.words = u"round list"_s,
         .summary = Said::tr("list the rounds, and how each stands"),
         .description = Said::tr("Lists every round, the newest first, with how many of its people stand how. A closed "
                                 "round is shown as it was on the day of its closing."),
         .examples = {u"round list"_s, u"round list --json"_s},
         .action = Action::SeePeople,
         .run = listRounds},
        {.words = u"round extend"_s,
         .summary = Said::tr("move a round’s due date"),
         .description = Said::tr("Moves the date by which a round’s people are to acknowledge. A closed round is open "
                                 "again."),
         .options = {round, due, reason(Use::Optional)},
         .examples = {u"round extend --round 1 --due 2026-04-15 --reason \"Two branches were closed\""_s},
         .action = Action::OpenRounds,
         .run = extendRound},
        {.words = u"round close"_s,
         .summary = Said::tr("end a round"),
         .description = Said::tr("Ends a round: nobody is asked any more. What was acknowledged stands."),
         .options = {round, reason(Use::Optional)},
         .examples = {u"round close --round 1"_s},
         .action = Action::OpenRounds,
         .run = closeRound},
        {.words = u"round exempt"_s,
         .summary = Said::tr("exempt somebody from a round"),
         .description = Said::tr("Says that somebody need not acknowledge the edition of a round, and why."),
         .options = {round,
                     {u"person"_s, Kind::Text, u"NUMBER"_s, Said::tr("The employee number."), Use::Required},
                     reason(Use::Required)},
         .examples = {u"round exempt --round 1 --person 12 --reason \"On parental leave until June\""_s},
         .action = Action::Exempt,
         .run = exempt}};
}
