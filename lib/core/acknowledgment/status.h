#pragma once

#include "acknowledgment/acknowledgment.h"
#include "acknowledgment/round.h"
#include "base/result.h"
#include "people/peoplestore.h"
#include "people/person.h"
#include "people/site.h"

#include <QDate>
#include <QList>

class Database;
struct Edition;

/// How a person stands to an edition. Disjoint; together they are all who are asked about.
enum class Standing { Acknowledged, Pending, Overdue, Refused, Exempt, Left };
QList<Standing> standings();
QString word(Standing standing);
std::optional<Standing> standing(const QString &word);

/// How many people stand how.
struct Tally {
    qint64 acknowledged = 0;
    qint64 pending = 0;
    qint64 overdue = 0;
    qint64 refused = 0;
    qint64 exempt = 0;
    qint64 left = 0; ///< the company, without an acknowledgment

    qint64 people() const { return acknowledged + pending + overdue + refused + exempt + left; }
    qint64 of(Standing standing) const;
    void add(Standing standing, qint64 count);
    bool operator==(const Tally &) const = default;
};

/// How the parts of a company are told apart.
enum class Parts { Sites, Titles, Languages };

/// The tally of those who share a site, a job title or a language.
struct PartTally {
    std::optional<Site> site;
    QString name; ///< the title or the language; empty for a site
    Tally tally; ///< with neither, of those who have none
};

struct EditionStatus {
    std::optional<QDate> due;
    Tally tally;
    Parts by = Parts::Sites;
    QList<PartTally> parts; ///< sorted by name, those without one last
};

/// One person in the list of an edition.
struct PersonStanding {
    Person person;
    Standing standing = Standing::Pending;
    std::optional<Outcome> outcome; ///< of the acknowledgment in force
    std::optional<QDate> dated; ///< beside its signature
    std::optional<QDate> reminded; ///< when last, in the round that is asked about

    bool operator==(const PersonStanding &) const = default;
};

/// In one word: the outcome where there is one, otherwise the standing.
QString word(const PersonStanding &one);

namespace Status {

/// Of whom is asked: everybody employed, as to an edition; or whom a round calls, those included who left since.
struct Scope {
    Scope(Id<Edition> ofEdition)
        : edition(ofEdition)
    {
    }
    Scope(const RoundState &ofRound)
        : edition(ofRound.round.edition),
          round(ofRound)
    {
    }

    Id<Edition> edition;
    std::optional<RoundState> round;
};

/// How all of `scope` stand on `today`; of a closed round, on the day of its closing.
Result<EditionStatus> of(Database &database, const Scope &scope, const QDate &today, Parts by = Parts::Sites);

struct Filter {
    PeopleStore::Filter people; ///< `employedOn` is set by `find`
    QList<Standing> standings; ///< only these; all where there are none
    std::optional<Outcome> outcome; ///< only those with a record that ended so
    std::optional<QString> title; ///< only people with exactly this job title
    std::optional<QString> language; ///< only people with this language
    bool withoutSite = false; ///< only people without a site
};

/// Who stands how, sorted by name, at most `count` after `after`.
Result<QList<PersonStanding>> find(Database &database, const Scope &scope, const QDate &today, const Filter &filter,
                                   const PeopleStore::After &after = {}, int count = 200);

}
