#include "retention/retentionstore.h"

#include "base/dates.h"
#include "base/text.h"
#include "people/peoplestore.h"
#include "storage/database.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;
using namespace Retention;

namespace {

/// A kind's table, and its column that tells when a record was made.
struct Place {
    Kind kind;
    QLatin1StringView table;
    QLatin1StringView made;
};
constexpr Place places[] = {{Kind::Acknowledgment, "acknowledgment"_L1, "recorded_at"_L1},
                            {Kind::Exemption, "exemption"_L1, "given_at"_L1},
                            {Kind::Form, "form"_L1, "printed_at"_L1}};

constexpr auto hold = "(SELECT min(h.reason) FROM legal_hold h WHERE h.person = p.id AND h.lifted_at IS NULL)"_L1;
constexpr auto recordsOfPerson = "(SELECT count(*) FROM acknowledgment a WHERE a.person = p.id) + "
                                 "(SELECT count(*) FROM exemption x WHERE x.person = p.id) + "
                                 "(SELECT count(*) FROM form f WHERE f.person = p.id) + 1"_L1;

/// Months are of different lengths: what is due is looked for a little further, then counted exactly.
constexpr int further = 3; // days

QString clockColumn(const Period &period)
{
    switch (period.since) {
    case Since::Left:
        return u"p.left_on"_s;
    case Since::Superseded:
        // Somebody's last acknowledgment is never superseded, however many editions they have left out.
        return period.kind == Kind::Acknowledgment
            ? u"(SELECT min(n.dated) FROM edition n JOIN acknowledgment b ON b.edition = n.id "
              "WHERE b.person = g.person AND n.number > e.number)"_s
            : u"(SELECT min(n.dated) FROM edition n WHERE n.number > e.number)"_s;
    case Since::Made:
        return u"g.made"_s;
    }
    Q_UNREACHABLE();
}

Query queryFor(const Period &period, const QDate &today, RetentionStore::Held held, int count)
{
    const QString clock = clockColumn(period);
    const QString free = held == RetentionStore::Held::LeftOut ? u" AND %1 IS NULL"_s.arg(hold) : QString();
    QString sql;
    if (period.kind == Kind::Person) {
        sql = u"SELECT p.id AS person, p.number, p.name, NULL AS edition, 0 AS edition_number, %1 AS n, %2 AS since, "
              "%3 AS hold FROM person p WHERE %2 <= :cutoff%4 ORDER BY since, p.id LIMIT :count"_s.arg(
                  recordsOfPerson, clock, hold, free);
    } else {
        const Place &place = *std::ranges::find(places, period.kind, &Place::kind);
        sql = u"SELECT p.id AS person, p.number, p.name, g.edition, e.number AS edition_number, g.n, %1 AS since, "
              "%2 AS hold FROM (SELECT person, edition, count(*) AS n, max(%3) AS made FROM %4 "
              "GROUP BY person, edition) g JOIN person p ON p.id = g.person JOIN edition e ON e.id = g.edition "
              "WHERE %1 <= :cutoff%5 ORDER BY since, p.id, g.edition LIMIT :count"_s.arg(clock, hold, place.made,
                                                                                         place.table, free);
    }
    const QDate cutoff = today.addMonths(-period.months).addDays(further);
    Query query(sql);
    query.bind(":count", count);
    if (period.since == Since::Made)
        return query.bind(":cutoff", utcText(cutoff.startOfDay(Qt::UTC)));
    return query.bind(":cutoff", cutoff);
}

Due dueFrom(const Row &row, const Period &period)
{
    const QDate from = period.since == Since::Made ? row.moment("since").date() : row.date("since");
    return {.kind = period.kind,
            .person = row.id<Person>("person"),
            .number = row.text("number"),
            .name = row.text("name"),
            .edition = row.optionalId<Edition>("edition"),
            .editionNumber = int(row.number("edition_number")),
            .records = row.number("n"),
            .from = from,
            .over = from.addMonths(period.months),
            .ground = period.ground,
            .hold = row.text("hold")};
}

}

Result<QList<Period>> RetentionStore::periods(Database &database)
{
    QList<Period> found;
    const Done read =
        database.each(Query(u"SELECT kind, since, months, ground FROM retention_period"_s), [&](const Row &row) {
            const auto ofKind = kind(row.text("kind"));
            const auto from = since(row.text("since"));
            if (ofKind && from)
                found << Period{*ofKind, *from, int(row.number("months")), row.text("ground")};
        });
    if (!read)
        return read.error();
    std::ranges::sort(found, {}, &Period::kind);
    return found;
}

Done RetentionStore::save(Transaction &transaction, const Period &period)
{
    if (const QStringList found = problems(period); !found.isEmpty())
        return Error{Error::Kind::Invalid, found.first(), found.join(u'\n')};
    Query query(u"INSERT INTO retention_period (kind, since, months, ground, changed_by, changed_at) "
                "VALUES (:kind, :since, :months, :ground, :by, :at) ON CONFLICT (kind) DO UPDATE SET "
                "since = excluded.since, months = excluded.months, ground = excluded.ground, "
                "changed_by = excluded.changed_by, changed_at = excluded.changed_at"_s);
    query.bind(":kind", word(period.kind))
        .bind(":since", word(period.since))
        .bind(":months", period.months)
        .bind(":ground", stored(period.ground.trimmed()))
        .bind(":by", transaction.stamp().operatorName)
        .bind(":at", utcText(transaction.stamp().at));
    const auto saved = transaction.run(query);
    return saved ? done() : Done(saved.error());
}

Done RetentionStore::remove(Transaction &transaction, Kind kind)
{
    Query query(u"DELETE FROM retention_period WHERE kind = :kind"_s);
    const auto removed = transaction.run(query.bind(":kind", word(kind)));
    return removed ? done() : Done(removed.error());
}

Result<QList<Due>> RetentionStore::due(Database &database, const QDate &today, Held held, int count)
{
    const auto known = periods(database);
    if (!known)
        return known.error();
    QList<Due> all;
    for (const Period &period : *known) {
        const auto found =
            database.list(queryFor(period, today, held, count), [&](const Row &row) { return dueFrom(row, period); });
        if (!found)
            return found.error();
        for (const Due &one : *found) {
            if (one.over <= today)
                all << one;
        }
    }
    return all;
}

Result<Due> RetentionStore::everythingAbout(Database &database, Id<Person> person)
{
    const auto known = PeopleStore::load(database, person);
    if (!known)
        return known.error();
    Query query(u"SELECT p.id AS person, p.number, p.name, NULL AS edition, 0 AS edition_number, %1 AS n, "
                "p.left_on AS since, %2 AS hold FROM person p WHERE p.id = :id"_s.arg(recordsOfPerson, hold));
    const auto found = database.first(query.bind(":id", person), [](const Row &row) { return dueFrom(row, Period{}); });
    if (!found)
        return found.error();
    return **found;
}
