#include "acknowledgment/status.h"

#include "acknowledgment/acknowledgment.h"
#include "acknowledgment/roundstore.h"
#include "base/words.h"
#include "handbook/edition.h"
#include "storage/database.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

// The order is that of Standing; the first that holds is the person's.
constexpr auto standingColumn = "CASE WHEN a.outcome = 'refused' THEN 3 WHEN a.outcome IS NOT NULL THEN 0 "
                                "WHEN x.id IS NOT NULL THEN 4 WHEN :due < :today THEN 2 ELSE 1 END"_L1;

constexpr auto joins = "LEFT JOIN acknowledgment a ON a.edition = :edition AND a.person = p.id "
                       "AND NOT EXISTS (SELECT 1 FROM acknowledgment s WHERE s.supersedes = a.id) "
                       "LEFT JOIN exemption x ON x.edition = :edition AND x.person = p.id"_L1;

// Whose record about the edition was erased stands nowhere: it isn't known any more.
constexpr auto isKnown = "NOT EXISTS (SELECT 1 FROM erasure z WHERE z.edition = :edition AND z.person = p.id "
                         "AND z.kind <> 'form')";

constexpr Words<Standing, 5> standingWords{{
    {Standing::Acknowledged, "acknowledged"_L1},
    {Standing::Pending, "pending"_L1},
    {Standing::Overdue, "overdue"_L1},
    {Standing::Refused, "refused"_L1},
    {Standing::Exempt, "exempt"_L1},
}};

void bindAll(Query &query, Id<Edition> edition, const std::optional<QDate> &due, const QDate &today)
{
    query.bind(":edition", edition).bind(":due", due).bind(":today", today);
}

/// The date beside the signature, where there is a record.
std::optional<QDate> datedIn(const QByteArray &details)
{
    const auto record = acknowledgmentFromBytes(details, {}, {});
    return record ? std::optional(record->dated) : std::nullopt;
}

}

QList<Standing> standings()
{
    return {Standing::Acknowledged, Standing::Pending, Standing::Overdue, Standing::Refused, Standing::Exempt};
}

QString word(Standing standing)
{
    return wordOf(standingWords, standing);
}

qint64 Tally::of(Standing standing) const
{
    switch (standing) {
    case Standing::Acknowledged:
        return acknowledged;
    case Standing::Pending:
        return pending;
    case Standing::Overdue:
        return overdue;
    case Standing::Refused:
        return refused;
    case Standing::Exempt:
        return exempt;
    }
    Q_UNREACHABLE();
}

void Tally::add(Standing standing, qint64 count)
{
    qint64 *const counts[] = {&acknowledged, &pending, &overdue, &refused, &exempt};
    *counts[int(standing)] += count;
}

Result<EditionStatus> Status::ofEdition(Database &database, Id<Edition> edition, const QDate &today)
{
    const auto due = RoundStore::due(database, edition);
    if (!due)
        return due.error();
    const auto sites = PeopleStore::sites(database);
    if (!sites)
        return sites.error();

    Query query(u"SELECT p.site, %1 AS standing, count(*) AS n FROM person p %2"_s.arg(standingColumn, joins));
    PeopleStore::narrow(query, {.employedOn = today});
    query.also(isKnown);
    query.end("GROUP BY p.site, standing");
    bindAll(query, edition, *due, today);
    EditionStatus status{*due, {}, {}};
    QHash<qint64, Tally> bySite; // 0: without a site
    const Done read = database.each(query, [&](const Row &row) {
        const auto standing = Standing(row.number("standing"));
        bySite[row.number("site")].add(standing, row.number("n"));
        status.tally.add(standing, row.number("n"));
    });
    if (!read)
        return read.error();
    for (const Site &site : *sites) {
        if (bySite.contains(site.id.stored()))
            status.sites << SiteTally{site, bySite.value(site.id.stored())};
    }
    if (bySite.contains(0))
        status.sites << SiteTally{std::nullopt, bySite.value(0)};
    return status;
}

Result<QList<PersonStanding>> Status::find(Database &database, Id<Edition> edition, const QDate &today,
                                           const Filter &filter, const PeopleStore::After &after, int count)
{
    const auto due = RoundStore::due(database, edition);
    if (!due)
        return due.error();
    Query query(
        u"SELECT %1, %2 AS standing, a.details FROM person p %3"_s.arg(PeopleStore::columns(), standingColumn, joins));
    PeopleStore::Filter people = filter.people;
    people.employedOn = today;
    PeopleStore::narrow(query, people);
    query.also(isKnown);
    if (filter.standing)
        query.also((standingColumn.toString().toLatin1() + " = :standing").constData(), ":standing",
                   int(*filter.standing));
    if (filter.withoutSite)
        query.also("p.site IS NULL");
    PeopleStore::follow(query, after);
    query.end("ORDER BY p.sort_key, p.id LIMIT :count").bind(":count", count);
    bindAll(query, edition, *due, today);
    return database.list(query, [](const Row &row) {
        return PersonStanding{PeopleStore::fromRow(row), Standing(row.number("standing")),
                              datedIn(row.blob("details"))};
    });
}
