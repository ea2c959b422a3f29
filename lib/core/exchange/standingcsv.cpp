#include "exchange/standingcsv.h"

#include "people/peoplestore.h"

#include <QHash>

using namespace Qt::StringLiterals;

Result<qint64> addStandings(CsvWriter &csv, Database &database, const Status::Scope &scope, const QDate &today,
                            const Status::Filter &filter, const StandingCsvWords &words, const Progress &progress)
{
    constexpr int page = 2000;
    const auto sites = PeopleStore::sites(database);
    if (!sites)
        return sites.error();
    QHash<qint64, QString> names;
    for (const Site &site : *sites)
        names.insert(site.id.stored(), site.name);
    csv.add(words.heads);
    qint64 count = 0;
    PeopleStore::After after;
    while (true) {
        const auto people = Status::find(database, scope, today, filter, after, page);
        if (!people)
            return people.error();
        for (const PersonStanding &one : *people)
            csv.add({one.person.number, one.person.name, one.person.title,
                     one.person.site ? names.value(one.person.site->stored()) : QString(), one.person.language,
                     words.standing(one), one.dated ? one.dated->toString(Qt::ISODate) : QString(),
                     one.reminded ? one.reminded->toString(Qt::ISODate) : QString()});
        count += people->size();
        if (people->size() < page)
            return count;
        if (progress && !progress(count, 0))
            return Error{Error::Kind::Unavailable, {}, {}};
        after = PeopleStore::after(people->last().person);
    }
}
