#include "acknowledgment/acknowledgmentstore.h"
#include "exchange/personfile.h"
#include "people/peoplestore.h"
#include "retention/holdstore.h"
#include "storage/database.h"
#include "storage/settings.h"

using namespace Qt::StringLiterals;

namespace {

Result<QList<PersonFile::Exempted>> exemptionsOf(Database &database, Id<Person> person)
{
    Query query(u"SELECT x.id, x.edition, x.person, x.reason, x.given_at, x.utc_offset, x.given_by, e.number "
                "FROM exemption x JOIN edition e ON e.id = x.edition WHERE x.person = :person ORDER BY e.number"_s);
    return database.list(query.bind(":person", person), [](const Row &row) {
        return PersonFile::Exempted{int(row.number("number")),
                                    {.id = row.id<Exemption>("id"),
                                     .edition = row.id<Edition>("edition"),
                                     .person = row.id<Person>("person"),
                                     .reason = row.text("reason"),
                                     .givenAt = row.moment("given_at", int(row.number("utc_offset"))),
                                     .givenBy = row.text("given_by")}};
    });
}

Result<QList<PersonFile::Form>> formsOf(Database &database, Id<Person> person)
{
    Query query(u"SELECT f.code, e.number, f.language, f.signed_copy, f.printed_at, f.printed_by "
                "FROM form f JOIN edition e ON e.id = f.edition WHERE f.person = :person "
                "ORDER BY f.printed_at, f.code"_s);
    return database.list(query.bind(":person", person), [](const Row &row) {
        return PersonFile::Form{row.text("code"),         int(row.number("number")), row.text("language"),
                                row.truth("signed_copy"), row.moment("printed_at"),  row.text("printed_by")};
    });
}

Result<QList<PersonFile::Reminder>> remindersOf(Database &database, Id<Person> person)
{
    Query query(u"SELECT r.kind, e.number, r.language, r.made_at, r.made_by FROM reminder r "
                "JOIN acknowledgment_round a ON a.id = r.round JOIN edition e ON e.id = a.edition "
                "WHERE r.person = :person ORDER BY r.made_at, r.id"_s);
    return database.list(query.bind(":person", person), [](const Row &row) {
        return PersonFile::Reminder{row.text("kind"), int(row.number("number")), row.text("language"),
                                    row.moment("made_at"), row.text("made_by")};
    });
}

}

Result<PersonFile> personFile(Database &database, Id<Person> person, const QDateTime &now)
{
    const auto known = PeopleStore::load(database, person);
    if (!known)
        return known.error();
    const auto settings = Settings::load(database);
    if (!settings)
        return settings.error();
    const auto sites = PeopleStore::sites(database);
    if (!sites)
        return sites.error();
    const auto acknowledgments = AcknowledgmentStore::ofPerson(database, person);
    if (!acknowledgments)
        return acknowledgments.error();
    const auto exemptions = exemptionsOf(database, person);
    if (!exemptions)
        return exemptions.error();
    const auto forms = formsOf(database, person);
    if (!forms)
        return forms.error();
    const auto reminders = remindersOf(database, person);
    if (!reminders)
        return reminders.error();
    const auto holds = HoldStore::ofPerson(database, person);
    if (!holds)
        return holds.error();
    PersonFile file{.company = settings->value(u"company"_s),
                    .madeAt = now,
                    .person = *known,
                    .site = {},
                    .acknowledgments = *acknowledgments,
                    .exemptions = *exemptions,
                    .forms = *forms,
                    .reminders = *reminders,
                    .holds = *holds};
    for (const Site &site : *sites) {
        if (known->site == site.id)
            file.site = site.name;
    }
    return file;
}
