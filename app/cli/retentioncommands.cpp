#include "base/dates.h"
#include "base/text.h"
#include "cli/call.h"
#include "cli/command.h"
#include "cli/erasinganswer.h"
#include "cli/jsonanswer.h"
#include "cli/table.h"
#include "people/peoplestore.h"
#include "retention/holdstore.h"
#include "retention/retentionstore.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Retention::Due;
using Retention::Period;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString kindWords()
{
    QStringList words;
    for (const Retention::Kind kind : Retention::kinds())
        words << Retention::word(kind);
    return words.join(u", "_s);
}

Result<Retention::Kind> kindIn(const Call &call)
{
    const QString word = call.operands.first();
    if (const auto kind = Retention::kind(word))
        return *kind;
    return Error{Error::Kind::Invalid,
                 Said::tr("“%1” is no kind of record. Choose one of %2.").arg(isolated(word), kindWords()),
                 {}};
}

QJsonObject periodJson(const Period &period)
{
    return {{u"kind"_s, Retention::word(period.kind)},
            {u"since"_s, Retention::word(period.since)},
            {u"months"_s, period.months},
            {u"ground"_s, period.ground}};
}

QJsonObject holdJson(const LegalHold &hold)
{
    return {{u"number"_s, hold.number},
            {u"name"_s, hold.name},
            {u"reason"_s, hold.reason},
            {u"placedBy"_s, hold.placedBy},
            {u"placedAt"_s, utcText(hold.placedAt)}};
}

QString periodsText(const QList<Period> &periods)
{
    if (periods.isEmpty())
        return Said::tr("No retention period is set: everything is kept for ever.");
    Table table({Said::tr("Kept"), Said::tr("Months"), Said::tr("Counted"), Said::tr("Legal ground")}, {1});
    for (const Period &period : periods)
        table.add({Retention::spoken(period.kind), QString::number(period.months), Retention::spoken(period.since),
                   period.ground});
    return table.text();
}

QString holdsText(const QList<LegalHold> &holds)
{
    Table table({Said::tr("Number"), Said::tr("Name"), Said::tr("Legal hold")});
    for (const LegalHold &hold : holds)
        table.add({hold.number, hold.name, hold.reason});
    return table.text();
}

Result<Answer> list(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    Database &database = (*workspace)->database();
    const auto periods = RetentionStore::periods(database);
    if (!periods)
        return periods.error();
    const auto due = RetentionStore::due(database, call.today());
    if (!due)
        return due.error();
    const auto holds = HoldStore::standing(database);
    if (!holds)
        return holds.error();
    QStringList parts{periodsText(*periods)};
    if (!periods->isEmpty())
        parts << (due->isEmpty() ? Said::tr("Nothing is due.") : dueText(*due));
    if (!holds->isEmpty())
        parts << holdsText(*holds);
    return Answer{parts.join(u"\n\n"_s),
                  {{u"periods"_s, jsonOfEach(*periods, periodJson)},
                   {u"due"_s, jsonOfEach(*due, dueJson)},
                   {u"holds"_s, jsonOfEach(*holds, holdJson)}},
                  {}};
}

Result<Answer> set(const Call &call)
{
    const auto kind = kindIn(call);
    if (!kind)
        return kind.error();
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    if (!call.has("months"_L1)) {
        const Done removed = (*workspace)->change(Action::Erase, call.stamp, [&](Transaction &transaction) {
            return RetentionStore::remove(transaction, *kind);
        });
        if (!removed)
            return removed.error();
        return Answer{Said::tr("Kept for ever: %1.").arg(Retention::spoken(*kind)), {{u"kind"_s, word(*kind)}}, {}};
    }
    const auto since = call.has("since"_L1) ? Retention::since(call.text("since"_L1)) : clocks(*kind).first();
    if (!since)
        return Error{Error::Kind::Invalid,
                     Said::tr("“%1” is nothing to count from. Choose left, superseded or made.")
                         .arg(isolated(call.text("since"_L1))),
                     {}};
    const Period period{*kind, *since, call.number("months"_L1), call.text("ground"_L1)};
    const Done saved = (*workspace)->change(Action::Erase, call.stamp, [&](Transaction &transaction) {
        return RetentionStore::save(transaction, period);
    });
    if (!saved)
        return saved.error();
    return Answer{Said::tr("Kept for %n months: %1, counted %2.", nullptr, period.months)
                      .arg(Retention::spoken(period.kind), Retention::spoken(period.since)),
                  periodJson(period),
                  {}};
}

Result<Answer> hold(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    const auto person = PeopleStore::withNumber((*workspace)->database(), call.operands.first());
    if (!person)
        return person.error();
    const Done placed = (*workspace)->change(Action::Erase, call.stamp, [&](Transaction &transaction) {
        return HoldStore::place(transaction, person->id, call.text("reason"_L1));
    });
    if (!placed)
        return placed.error();
    return Answer{Said::tr("Nothing about %1 is erased from now on.").arg(isolated(person->name)),
                  {{u"number"_s, person->number}, {u"reason"_s, call.text("reason"_L1)}},
                  {}};
}

Result<Answer> release(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    const auto person = PeopleStore::withNumber((*workspace)->database(), call.operands.first());
    if (!person)
        return person.error();
    int lifted = 0;
    const Done released = (*workspace)->change(Action::Erase, call.stamp, [&](Transaction &transaction) -> Done {
        const auto all = HoldStore::liftAll(transaction, person->id);
        lifted = all ? *all : 0;
        return all ? done() : Done(all.error());
    });
    if (!released)
        return released.error();
    if (lifted == 0)
        return Answer{Said::tr("There is no legal hold on %1.").arg(isolated(person->name)),
                      {{u"number"_s, person->number}, {u"lifted"_s, lifted}},
                      {}};
    return Answer{Said::tr("Lifted %n legal holds on %1.", nullptr, lifted).arg(isolated(person->name)),
                  {{u"number"_s, person->number}, {u"lifted"_s, lifted}},
                  {}};
}

}

QList<Command> retentionCommands()
{
    using Kind = Option::Kind;
    using Use = Option::Use;
    return {
        {.words = u"retention list"_s,
         .summary = Said::tr("show what is due to be erased"),
         .description = Said::tr("Shows how long each kind of record is kept and on what legal ground, what is due by "
                                 "that today, and on whom there is a legal hold. Nothing is ever erased by itself."),
         .examples = {u"retention list"_s, u"retention list --json"_s},
         .action = Action::Erase,
         .run = list},
        {.words = u"retention set"_s,
         .operands = {u"KIND"_s},
         .summary = Said::tr("say how long a kind of record is kept"),
         .description = Said::tr("The kinds are person (everything about somebody who left), acknowledgment, exemption "
                                 "and form. Without --months the kind is kept for ever again."),
         .options = {{u"months"_s, Kind::Number, u"NUMBER"_s, Said::tr("How long.")},
                     {u"since"_s, Kind::Text, u"WORD"_s,
                      Said::tr("Counted from: left (the last day of work), superseded (a newer edition) or made (the "
                               "record itself); otherwise left.")},
                     {u"ground"_s, Kind::Text, u"TEXT"_s, Said::tr("The law or the interest that it is kept by.")}},
         .examples = {u"retention set person --months 36 --ground \"Limitation of claims\""_s,
                      u"retention set form --months 6 --since made --ground \"While it may come back\""_s,
                      u"retention set form"_s},
         .action = Action::Erase,
         .run = set},
        {.words = u"retention hold"_s,
         .operands = {u"NUMBER"_s},
         .summary = Said::tr("keep everything about a person, whatever is due"),
         .description = Said::tr("Places a legal hold on the person with that employee number: nothing about them is "
                                 "erased until it is lifted."),
         .options = {{u"reason"_s, Kind::Text, u"TEXT"_s, Said::tr("Why."), Use::Required}},
         .examples = {u"retention hold 17 --reason \"Lawsuit 7/26\""_s},
         .action = Action::Erase,
         .run = hold},
        {.words = u"retention release"_s,
         .operands = {u"NUMBER"_s},
         .summary = Said::tr("lift the legal holds on a person"),
         .description = Said::tr("Lifts every legal hold on the person with that employee number."),
         .examples = {u"retention release 17"_s},
         .action = Action::Erase,
         .run = release},
        erasingCommand()};
}
