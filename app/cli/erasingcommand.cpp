#include "base/dates.h"
#include "base/text.h"
#include "cli/call.h"
#include "cli/erasinganswer.h"
#include "cli/jsonanswer.h"
#include "cli/table.h"
#include "people/peoplestore.h"
#include "retention/erasing.h"
#include "retention/retentionstore.h"
#include "shell/backupfolder.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Retention::Due;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What the call is about: what is due, or all there is about one person.
Result<QList<Due>> chosen(const Call &call, Database &database)
{
    if (!call.has("person"_L1))
        return RetentionStore::due(database, call.today());
    const auto person = PeopleStore::withNumber(database, call.text("person"_L1));
    if (!person)
        return person.error();
    auto all = RetentionStore::everythingAbout(database, person->id);
    if (!all)
        return all.error();
    all->ground = call.text("ground"_L1);
    return QList<Due>{*all};
}

Answer onlyShown(const QList<Due> &due, qint64 free)
{
    const QJsonObject json{{u"due"_s, jsonOfEach(due, dueJson)}, {u"erased"_s, 0}};
    if (free == 0)
        return {due.isEmpty() ? Said::tr("Nothing is due.") : dueText(due), json, {}};
    return {dueText(due), json,
            Said::tr("Nothing was erased. Look at what would go, then add --yes: it can’t be taken back.")};
}

Result<Answer> apply(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    const auto due = chosen(call, (*workspace)->database());
    if (!due)
        return due.error();
    const QString reason =
        call.has("reason"_L1) ? call.text("reason"_L1) : Said::tr("The time for which it is kept is over.");
    QList<ErasureStore::Wish> wishes;
    for (const Due &one : *due) {
        if (!one.isHeld())
            wishes << ErasureStore::wish(one, reason);
    }
    if (wishes.isEmpty() || !call.has("yes"_L1))
        return onlyShown(*due, wishes.size());
    const auto erased = Erasing::apply((*workspace)->database(), (*workspace)->actor(), call.stamp, wishes);
    if (!erased)
        return erased.error();
    if (const Done noted = noteErasures(**workspace); !noted)
        return noted.error();
    QStringList lines{dueText(*due), Said::tr("Erased %n records for ever.", nullptr, int(erased->records))};
    lines += erased->held;
    if (!erased->isCompact)
        lines << Said::tr("There was no room to rewrite the file; its deleted parts were overwritten.");
    return Answer{
        lines.join(u'\n'),
        {{u"due"_s, jsonOfEach(*due, dueJson)}, {u"erased"_s, erased->records}, {u"held"_s, json(erased->held)}},
        {}};
}

}

QString dueText(const QList<Due> &due)
{
    Table table({Said::tr("Number"), Said::tr("Name"), Said::tr("What"), Said::tr("Edition"), Said::tr("Records"),
                 Said::tr("Over since"), Said::tr("Legal ground"), Said::tr("Legal hold")},
                {3, 4});
    for (const Due &one : due)
        table.add({one.number, one.name, Retention::spoken(one.kind),
                   one.edition ? QString::number(one.editionNumber) : QString(), QString::number(one.records),
                   one.over.toString(Qt::ISODate), one.ground, one.hold});
    return table.text();
}

QJsonObject dueJson(const Due &due)
{
    return {{u"kind"_s, Retention::word(due.kind)},
            {u"number"_s, due.number},
            {u"name"_s, due.name},
            {u"edition"_s, due.edition ? QJsonValue(due.editionNumber) : QJsonValue()},
            {u"records"_s, due.records},
            {u"from"_s, json(due.from)},
            {u"over"_s, json(due.over)},
            {u"ground"_s, due.ground},
            {u"hold"_s, due.isHeld() ? QJsonValue(due.hold) : QJsonValue()}};
}

Command erasingCommand()
{
    using Kind = Option::Kind;
    return {.words = u"retention apply"_s,
            .summary = Said::tr("erase what is due"),
            .description = Said::tr("Shows what would be erased, and erases it only with --yes: the data and the salts "
                                    "of its ledger entries. What is left is that there was a record, who erased it and "
                                    "why; the ledger still verifies. What a legal hold keeps is left. With --person, "
                                    "everything about one person goes, due or not."),
            .options = {{u"person"_s, Kind::Text, u"NUMBER"_s, Said::tr("The employee number of one person.")},
                        {u"reason"_s, Kind::Text, u"TEXT"_s,
                         Said::tr("Why; it stays for ever, so that it must name nobody.")},
                        {u"ground"_s, Kind::Text, u"TEXT"_s, Said::tr("With --person: the legal ground.")},
                        {u"yes"_s, Kind::Flag, {}, Said::tr("Erases; it can’t be taken back.")}},
            .examples = {u"retention apply"_s, u"retention apply --yes"_s,
                         u"retention apply --person 17 --reason \"On request\" --ground \"GDPR 17\" --yes"_s},
            .action = Action::Erase,
            .run = apply};
}
