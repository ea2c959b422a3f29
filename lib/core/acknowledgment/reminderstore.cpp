#include "acknowledgment/reminderstore.h"

#include "base/dates.h"
#include "base/text.h"
#include "handbook/editionstore.h"
#include "handbook/inforce.h"
#include "handbook/withdrawalstore.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Acknowledgment)
};

constexpr int page = 2000;

Result<Edition> inForce(Database &database, const QDate &today)
{
    const auto editions = EditionStore::all(database);
    if (!editions)
        return editions.error();
    const auto withdrawals = WithdrawalStore::all(database);
    if (!withdrawals)
        return withdrawals.error();
    auto edition = inForceOn(*editions, *withdrawals, today);
    if (!edition)
        return Error{
            Error::Kind::Conflict, Said::tr("No edition is in force today, so nobody can be reminded of it."), {}};
    return *std::move(edition);
}

}

Result<ReminderCall> ReminderStore::call(Database &database, const RoundState &round, const QDate &today)
{
    if (!round.isOpen())
        return Error{Error::Kind::Conflict, Said::tr("Round %1 is closed already.").arg(round.number), {}};
    const auto edition = inForce(database, today);
    if (!edition)
        return edition.error();
    if (edition->id != round.round.edition)
        return Error{Error::Kind::Conflict,
                     Said::tr("Edition %1 is in force now, and this round is about another. Open a round for that "
                              "edition to remind people of it.")
                         .arg(edition->number),
                     {}};
    return ReminderCall{.round = round.round.id,
                        .company = edition->company,
                        .roundNumber = round.number,
                        .edition = edition->number,
                        .dated = edition->dated,
                        .due = round.due,
                        .today = today};
}

Result<QList<Reminded>> ReminderStore::toRemind(Database &database, const RoundState &round, const QDate &today,
                                                const Status::Filter &filter)
{
    const auto edition = EditionStore::load(database, round.round.edition);
    if (!edition)
        return edition.error();
    const auto sites = PeopleStore::sites(database);
    if (!sites)
        return sites.error();
    Status::Filter due = filter;
    if (due.standings.isEmpty())
        due.standings = {Standing::Pending, Standing::Overdue};
    due.standings.removeIf(
        [](Standing standing) { return standing != Standing::Pending && standing != Standing::Overdue; });
    if (due.standings.isEmpty() || due.outcome)
        return QList<Reminded>();
    QHash<qint64, std::pair<qsizetype, QString>> places; // sites in their order, with their names
    for (qsizetype i = 0; i < sites->size(); ++i)
        places.insert(sites->at(i).id.stored(), {i, sites->at(i).name});
    QList<std::pair<qsizetype, Reminded>> found;
    PeopleStore::After after;
    for (qsizetype last = page; last == page;) {
        const auto people = Status::find(database, round, today, due, after, page);
        if (!people)
            return people.error();
        for (const PersonStanding &one : *people) {
            const auto [place, site] =
                places.value(one.person.site ? one.person.site->stored() : 0, {sites->size(), QString()});
            found.emplace_back(place,
                               Reminded{.person = one.person.id,
                                        .number = one.person.number,
                                        .name = one.person.name,
                                        .email = one.person.email,
                                        .site = site,
                                        .language = languageFor(*edition, one.person.language)});
        }
        last = people->size();
        if (last > 0)
            after = PeopleStore::after(people->last().person);
    }
    std::ranges::stable_sort(found, {}, [](const auto &one) { return one.first; });
    QList<Reminded> sorted;
    for (auto &[place, one] : found)
        sorted << std::move(one);
    return sorted;
}

Done ReminderStore::add(Transaction &transaction, Id<Round> round, ReminderKind kind, const QList<Reminded> &people)
{
    for (const Reminded &one : people) {
        Query insert(u"INSERT INTO main.reminder (id, round, person, kind, language, made_at, made_by) "
                     "VALUES (:id, :round, :person, :kind, :language, :at, :by)"_s);
        insert.bind(":id", QVariant(nextStoredId()))
            .bind(":round", round)
            .bind(":person", one.person)
            .bind(":kind", word(kind))
            .bind(":language", one.language)
            .bind(":at", utcText(transaction.stamp().at))
            .bind(":by", transaction.stamp().operatorName);
        if (const auto saved = transaction.run(insert); !saved)
            return saved.error();
    }
    return done();
}
