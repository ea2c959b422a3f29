#include "acknowledgment/formrequest.h"

#include "acknowledgment/acknowledgmentstore.h"
#include "acknowledgment/changesheet.h"
#include "acknowledgment/formcode.h"
#include "base/text.h"
#include "handbook/editionstore.h"
#include "handbook/withdrawalstore.h"
#include "ledger/ledger.h"
#include "storage/settings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(FormRequest)
};

}

Result<QList<Id<Person>>> peopleOf(Database &database, const Status::Scope &scope, const QDate &today,
                                   const Status::Filter &filter)
{
    constexpr int page = 2000;
    QList<Id<Person>> people;
    PeopleStore::After after;
    while (true) {
        const auto found = Status::find(database, scope, today, filter, after, page);
        if (!found)
            return found.error();
        for (const PersonStanding &one : *found)
            people << one.person.id;
        if (found->size() < page)
            return people;
        after = PeopleStore::after(found->last().person);
    }
}

Result<FormFiller> FormFiller::of(Database &database, const FormRequest &request)
{
    const auto edition = EditionStore::load(database, request.edition);
    if (!edition)
        return edition.error();
    if (request.kind != FormKind::SignedCopy) {
        if (const Done stands = WithdrawalStore::checkStanding(database, request.edition); !stands)
            return stands.error();
    }
    if (!request.language.isEmpty() && !edition->languages.contains(request.language))
        return Error{Error::Kind::Invalid,
                     Said::tr("Edition %1 has no text in the language “%2”. It can be had in: %3.")
                         .arg(edition->number)
                         .arg(request.language, edition->languages.join(u", "_s)),
                     {}};
    const auto sites = PeopleStore::sites(database);
    if (!sites)
        return sites.error();
    const auto settings = Settings::load(database);
    if (!settings)
        return settings.error();
    const auto checkpoint = Ledger::newestCheckpoint(database);
    if (!checkpoint)
        return checkpoint.error();
    FormFiller filler(database, request, *edition);
    if (request.kind == FormKind::ChangeSheet) {
        const auto editions = EditionStore::all(database);
        if (!editions)
            return editions.error();
        filler.m_editions = *editions;
    }
    for (const Site &site : *sites)
        filler.m_sites.insert(site.id.stored(), site.name);
    filler.m_settings = *settings;
    if (*checkpoint)
        filler.m_checkpoint = Ledger::shortForm(**checkpoint);
    return filler;
}

Result<FormValues> FormFiller::fill(qsizetype index)
{
    const auto person = PeopleStore::load(*m_database, m_request.people.at(index));
    if (!person)
        return person.error();
    FormValues values{.person = *person,
                      .site = person->site ? m_sites.value(person->site->stored()) : QString(),
                      .language =
                          languageFor(m_edition, m_request.language.isEmpty() ? person->language : m_request.language),
                      .checkpoint = m_checkpoint};
    if (m_request.kind == FormKind::SignedCopy) {
        const auto record = AcknowledgmentStore::inForce(*m_database, person->id, m_edition.id);
        if (!record)
            return record.error();
        if (!*record)
            return Error{Error::Kind::NotFound,
                         Said::tr("%1 has not acknowledged edition %2 yet, so there is no signed copy.")
                             .arg(isolated(person->name))
                             .arg(m_edition.number),
                         {}};
        values.acknowledgment = *record;
        values.language = (*record)->language;
    }
    values.ownStatement = m_settings.value(Settings::ownStatement(values.language));
    const auto filled = m_filled.constFind(index);
    values.code = filled == m_filled.cend() ? FormCode::next() : filled->code;
    PrintedForm printed{values.code, person->id, m_edition.id, values.language, m_request.kind == FormKind::SignedCopy};
    if (m_request.kind == FormKind::ChangeSheet) {
        const auto changes = changesFor(values);
        if (!changes)
            return changes.error();
        values.changes = *changes;
        if (values.changes)
            printed.changesSince = values.changes->from;
    }
    m_filled.insert(index, printed);
    return values;
}

/// None for who never acknowledged an earlier edition: to them all of it is new, and they get the form for all of it.
Result<std::optional<FormChanges>> FormFiller::changesFor(const FormValues &values)
{
    const auto records = AcknowledgmentStore::ofPerson(*m_database, values.person.id);
    if (!records)
        return records.error();
    const int from = lastAcknowledged(*records);
    const auto before = std::ranges::find(m_editions, from, &Edition::number);
    if (before == m_editions.cend() || from >= m_edition.number)
        return std::optional<FormChanges>();
    const std::pair key(from, values.language);
    auto rules = m_changes.constFind(key);
    if (rules == m_changes.cend())
        rules = m_changes.insert(key, changeSheet(m_editions, from, m_edition.number, values.language).rules);
    const EditionDiff theirs{.areas = {}, .rules = onlyFor(values.person.title, values.site, *rules)};
    return std::optional(FormChanges{from, handbookChanges(theirs, *before, m_edition, values.language)});
}
