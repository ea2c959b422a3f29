#pragma once

#include "base/result.h"
#include "people/peoplestore.h"
#include "people/person.h"
#include "people/site.h"

#include <QDate>
#include <QList>

class Database;
struct Edition;

/// How a person stands to an edition. Disjoint; together they are all who are employed.
enum class Standing { Acknowledged, Pending, Overdue, Refused, Exempt };
QList<Standing> standings();
QString word(Standing standing);

/// How many people stand how.
struct Tally {
    qint64 acknowledged = 0;
    qint64 pending = 0;
    qint64 overdue = 0;
    qint64 refused = 0;
    qint64 exempt = 0;

    qint64 people() const { return acknowledged + pending + overdue + refused + exempt; }
    qint64 of(Standing standing) const;
    void add(Standing standing, qint64 count);
    bool operator==(const Tally &) const = default;
};

/// One site's tally; people without a site are under none.
struct SiteTally {
    std::optional<Site> site;
    Tally tally;
};

struct EditionStatus {
    std::optional<QDate> due;
    Tally tally;
    QList<SiteTally> sites; ///< sorted by name, those without a site last
};

/// One person in the list of an edition.
struct PersonStanding {
    Person person;
    Standing standing = Standing::Pending;
    std::optional<QDate> dated; ///< of the acknowledgment in force

    bool operator==(const PersonStanding &) const = default;
};

namespace Status {

/// How all who are employed on `today` stand to `edition`.
Result<EditionStatus> ofEdition(Database &database, Id<Edition> edition, const QDate &today);

struct Filter {
    PeopleStore::Filter people; ///< `employedOn` is set by `find`
    std::optional<Standing> standing; ///< only these
    bool withoutSite = false; ///< only people without a site
};

/// Who stands how, sorted by name, at most `count` after `after`.
Result<QList<PersonStanding>> find(Database &database, Id<Edition> edition, const QDate &today, const Filter &filter,
                                   const PeopleStore::After &after = {}, int count = 200);

}
