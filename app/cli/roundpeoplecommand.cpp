#include "acknowledgment/roundstore.h"
#include "base/text.h"
#include "base/wholefile.h"
#include "cli/call.h"
#include "cli/command.h"
#include "cli/jsonanswer.h"
#include "cli/printing.h"
#include "cli/roundfilter.h"
#include "cli/table.h"
#include "exchange/standingcsv.h"
#include "shell/standingwords.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Everybody who is found, in a table and for a program.
Result<Answer> listed(Database &database, const RoundState &round, const Status::Filter &filter, const Call &call)
{
    constexpr int page = 2000;
    const auto sites = PeopleStore::sites(database);
    if (!sites)
        return sites.error();
    QHash<qint64, QString> names;
    for (const Site &site : *sites)
        names.insert(site.id.stored(), site.name);
    Table table({Said::tr("Number"), Said::tr("Name"), Said::tr("Title"), Said::tr("Site"), Said::tr("Standing"),
                 Said::tr("Date"), Said::tr("Reminded")});
    QJsonArray people;
    PeopleStore::After after;
    for (qsizetype last = page; last == page;) {
        const auto found = Status::find(database, round, call.today(), filter, after, page);
        if (!found)
            return found.error();
        for (const PersonStanding &one : *found) {
            const QString site = one.person.site ? names.value(one.person.site->stored()) : QString();
            table.add({one.person.number, one.person.name, one.person.title, site, name(one),
                       one.dated ? one.dated->toString(Qt::ISODate) : QString(),
                       one.reminded ? one.reminded->toString(Qt::ISODate) : QString()});
            people << QJsonObject{{u"number"_s, one.person.number},
                                  {u"name"_s, one.person.name},
                                  {u"title"_s, one.person.title},
                                  {u"site"_s, site},
                                  {u"language"_s, one.person.language},
                                  {u"standing"_s, word(one.standing)},
                                  {u"state"_s, word(one)},
                                  {u"dated"_s, json(one.dated)},
                                  {u"reminded"_s, json(one.reminded)}};
        }
        last = found->size();
        if (last > 0)
            after = PeopleStore::after(found->last().person);
    }
    return Answer{people.isEmpty() ? Said::tr("Nobody is on the list.") : table.text(),
                  {{u"round"_s, round.number}, {u"people"_s, people}},
                  {}};
}

Result<qint64> writeCsv(Database &database, const RoundState &round, const Status::Filter &filter, const Call &call)
{
    CsvWriter csv(csvDelimiter(QLocale().decimalPoint()),
                  call.has("exact"_L1) ? CsvWriter::Formulas::Exact : CsvWriter::Formulas::Defused);
    const auto count = addStandings(csv, database, round, call.today(), filter,
                                    {standingHeads(), [](const PersonStanding &one) { return name(one); }});
    if (!count)
        return count;
    if (const Done written = writeWholeFile(call.text("to"_L1), csv.bytes()); !written)
        return written.error();
    return count;
}

Result<Answer> roundPeople(const Call &call)
{
    const QString path = call.text("to"_L1);
    const bool isPdf = path.endsWith(".pdf"_L1, Qt::CaseInsensitive);
    if (!path.isEmpty() && !isPdf && !path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return Error{Error::Kind::Invalid, Said::tr("Name a file that ends in .csv or .pdf."), {}};
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    Database &database = (*workspace)->database();
    const auto round = RoundStore::numbered(database, call.number("round"_L1));
    if (!round)
        return round.error();
    const auto filter = roundFilter(database, call);
    if (!filter)
        return filter.error();
    if (path.isEmpty())
        return listed(database, *round, *filter, call);
    if (isPdf) {
        const Done written = Printing(**workspace, call.stamp, call.paper()).standings(*round, *filter, path);
        if (!written)
            return written.error();
        return Answer{Said::tr("Wrote “%1”.").arg(QDir::toNativeSeparators(path)), {{u"file"_s, path}}, {}};
    }
    const auto count = writeCsv(database, *round, *filter, call);
    if (!count)
        return count.error();
    return Answer{
        Said::tr("Wrote “%1”.").arg(QDir::toNativeSeparators(path)), {{u"file"_s, path}, {u"people"_s, *count}}, {}};
}

}

QList<Command> roundPeopleCommands()
{
    using Kind = Option::Kind;
    using Use = Option::Use;
    return {
        {.words = u"round people"_s,
         .summary = Said::tr("list who has acknowledged in a round and who has not"),
         .description = Said::tr("Lists the people of a round and how each stands: pending, overdue, signed, thumb "
                                 "impression, refused, recorded on behalf, exempt, or left the company. With --to, "
                                 "writes the list to a file: a spreadsheet (.csv), or pages with a list for each site "
                                 "(.pdf)."),
         .options = {{u"round"_s, Kind::Number, u"NUMBER"_s, Said::tr("The round’s number."), Use::Required},
                     {u"standing"_s, Kind::Text, u"STANDING"_s,
                      Said::tr("Only who stands so: overdue; due for all who have not acknowledged yet.")},
                     {u"site"_s, Kind::Text, u"SITE"_s, Said::tr("Only people of this site.")},
                     {u"find"_s, Kind::Text, u"WORDS"_s,
                      Said::tr("Only people with these words in their name, number, title, site, e-mail or phone.")},
                     {u"to"_s, Kind::Text, u"FILE"_s, Said::tr("The .csv or .pdf file to write.")},
                     {u"exact"_s,
                      Kind::Flag,
                      {},
                      Said::tr("Writes to a .csv file even what a spreadsheet takes for a formula.")},
                     {u"paper"_s, Kind::Paper, u"SIZE"_s, Said::tr("a4, a3 or letter; otherwise a4.")}},
         .examples = {u"round people --round 1 --standing due"_s,
                      u"round people --round 1 --standing overdue --site North --to overdue.pdf"_s},
         .action = Action::SeePeople,
         .run = roundPeople}};
}
