#include "base/languages.h"
#include "base/text.h"
#include "cli/call.h"
#include "cli/command.h"
#include "cli/jsonanswer.h"
#include "cli/table.h"
#include "exchange/peoplecsv.h"
#include "exchange/personfile.h"
#include "people/peoplestore.h"
#include "storage/snapshot.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Answer importAnswer(const PeopleCsv::File &file, const PeopleCsv::Outcome &outcome)
{
    QStringList lines{Said::tr("Added: %1. Changed: %2. Unchanged: %3. Left out: %4.")
                          .arg(outcome.added)
                          .arg(outcome.changed)
                          .arg(outcome.unchanged)
                          .arg(outcome.leftOut)};
    lines += file.warnings;
    for (const PeopleCsv::Outcome::Remark &remark : outcome.remarks)
        lines << Said::tr("Row %1: %2").arg(QString::number(remark.row), remark.text);
    if (outcome.furtherRemarks > 0)
        lines << Said::tr("… and %n more remarks", nullptr, int(outcome.furtherRemarks));
    const QJsonArray remarks = jsonOfEach(outcome.remarks, [](const PeopleCsv::Outcome::Remark &remark) {
        return QJsonObject{{u"row"_s, remark.row}, {u"text"_s, remark.text}, {u"leftOut"_s, remark.leavesOut}};
    });
    return {lines.join(u'\n'),
            {{u"encoding"_s, file.encoding},
             {u"warnings"_s, json(file.warnings)},
             {u"added"_s, outcome.added},
             {u"changed"_s, outcome.changed},
             {u"unchanged"_s, outcome.unchanged},
             {u"leftOut"_s, outcome.leftOut},
             {u"remarks"_s, remarks},
             {u"furtherRemarks"_s, outcome.furtherRemarks}}};
}

Result<Answer> importFile(const Call &call)
{
    const auto file = PeopleCsv::readFile(call.operands.first());
    if (!file)
        return file.error();
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    const auto governing = (*workspace)->governingLanguage();
    if (!governing)
        return governing.error();
    const auto choices = PeopleCsv::suggested(*file, call.has("language"_L1) ? call.text("language"_L1) : *governing);
    if (const QStringList found = PeopleCsv::problems(choices); !found.isEmpty())
        return Error{Error::Kind::Invalid, found.first(), found.join(u'\n')};
    PeopleCsv::Outcome outcome;
    const Done saved = (*workspace)->change(Action::ImportPeople, call.stamp, [&](Transaction &transaction) -> Done {
        const auto applied = PeopleCsv::apply(transaction, *file, choices);
        if (!applied)
            return applied.error();
        outcome = *applied;
        return done();
    });
    if (!saved)
        return saved.error();
    return importAnswer(*file, outcome);
}

Result<QList<Person>> everybody(Database &database)
{
    QList<Person> people;
    PeopleStore::After after;
    while (true) {
        const auto page = PeopleStore::find(database, {}, after);
        if (!page)
            return page.error();
        if (page->isEmpty())
            return people;
        people += *page;
        after = PeopleStore::after(page->last());
    }
}

QJsonObject personJson(const Person &person, const QString &site)
{
    return {{u"number"_s, person.number},     {u"name"_s, person.name},
            {u"title"_s, person.title},       {u"site"_s, person.site ? QJsonValue(site) : QJsonValue()},
            {u"email"_s, person.email},       {u"phone"_s, person.phone},
            {u"language"_s, person.language}, {u"hired"_s, json(person.hired)},
            {u"left"_s, json(person.left)}};
}

Result<Answer> list(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    Database &database = (*workspace)->database();
    const auto sites = PeopleStore::sites(database);
    if (!sites)
        return sites.error();
    QHash<qint64, QString> names;
    for (const Site &site : *sites)
        names.insert(site.id.stored(), site.name);
    const auto people = everybody(database);
    if (!people)
        return people.error();
    const auto siteOf = [&](const Person &person) {
        return person.site ? names.value(person.site->stored()) : QString();
    };
    Table table({Said::tr("Number"), Said::tr("Name"), Said::tr("Title"), Said::tr("Site"), Said::tr("Language")});
    for (const Person &person : *people)
        table.add({person.number, person.name, person.title, siteOf(person), person.language});
    return Answer{
        table.text(),
        {{u"people"_s, jsonOfEach(*people, [&](const Person &person) { return personJson(person, siteOf(person)); })}}};
}

Result<Answer> exportPerson(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    Database &database = (*workspace)->database();
    const Snapshot snapshot(database);
    const auto person = PeopleStore::withNumber(database, call.text("person"_L1));
    if (!person)
        return person.error();
    const auto file = personFile(database, person->id, call.stamp.at);
    if (!file)
        return file.error();
    const QString folder = call.text("to"_L1);
    const auto written = writePersonFile(*file, folder);
    if (!written)
        return written.error();
    return Answer{Said::tr("Wrote all that is kept about %1 into “%2”: %3.")
                      .arg(isolated(person->name), isolated(QDir::toNativeSeparators(folder)), written->join(u", "_s)),
                  {{u"folder"_s, folder}, {u"files"_s, json(*written)}},
                  {}};
}

}

QList<Command> peopleCommands()
{
    using Kind = Option::Kind;
    return {
        {.words = u"people import"_s,
         .operands = {u"FILE"_s},
         .summary = Said::tr("take people from a CSV file"),
         .description =
             Said::tr("Adds and changes people as the rows of the file say. The first row names the columns, in any "
                      "of the four languages: number, name, title, site, e-mail, phone, language, hired. A row "
                      "whose employee number is on file already changes that person. Rows that can’t be taken are "
                      "named and left out."),
         .options = {{u"language"_s, Kind::Language, u"LANGUAGE"_s,
                      Said::tr("The language of people whose row names none; otherwise the governing one.")}},
         .examples = {u"people import staff.csv --language hr"_s},
         .action = Action::ImportPeople,
         .run = importFile},
        {.words = u"people list"_s,
         .summary = Said::tr("list the people on file"),
         .description = Said::tr("Lists everybody on file, sorted by name."),
         .examples = {u"people list --json"_s},
         .action = Action::SeePeople,
         .run = list},
        {.words = u"people export"_s,
         .summary = Said::tr("write all that is kept about a person"),
         .description = Said::tr("Writes everything about one person into a folder: a page to read, the same for "
                                 "programs as JSON, and the pictures of their signatures. The folder has to be new "
                                 "or empty."),
         .options = {{u"person"_s, Kind::Text, u"NUMBER"_s, Said::tr("The employee number."), Option::Use::Required},
                     {u"to"_s, Kind::Text, u"DIR"_s, Said::tr("The folder."), Option::Use::Required}},
         .examples = {u"people export --person 17 --to ana"_s},
         .action = Action::HandOut,
         .run = exportPerson}};
}
