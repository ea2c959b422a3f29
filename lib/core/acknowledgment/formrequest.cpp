#include "acknowledgment/formrequest.h"

#include "acknowledgment/acknowledgmentstore.h"
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
    if (!request.signedCopies) {
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
    if (m_request.signedCopies) {
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
    m_filled.insert(index, {values.code, person->id, m_edition.id, values.language, m_request.signedCopies});
    return values;
}
