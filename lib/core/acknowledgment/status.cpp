#include "acknowledgment/status.h"

#include "acknowledgment/roundquery.h"
#include "acknowledgment/roundstore.h"
#include "base/text.h"
#include "base/words.h"
#include "handbook/edition.h"
#include "storage/database.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The order is that of Standing; the first that holds is the person's.
constexpr auto standingColumn =
    "CASE WHEN a.outcome = 'refused' THEN 3 WHEN a.outcome IS NOT NULL THEN 0 "
    "WHEN x.id IS NOT NULL THEN 4 WHEN p.left_on < :today THEN 5 WHEN %1 THEN 2 ELSE 1 END"_L1;

constexpr auto joins = "LEFT JOIN acknowledgment a ON a.edition = :edition AND a.person = p.id "
                       "AND NOT EXISTS (SELECT 1 FROM acknowledgment s WHERE s.supersedes = a.id) "
                       "LEFT JOIN exemption x ON x.edition = :edition AND x.person = p.id"_L1;

// Whose record about the edition was erased stands nowhere: it isn't known any more.
constexpr auto isKnown = "NOT EXISTS (SELECT 1 FROM erasure z WHERE z.edition = :edition AND z.person = p.id "
                         "AND z.kind <> 'form')";

constexpr Words<Standing, 6> standingWords{{
    {Standing::Acknowledged, "acknowledged"_L1},
    {Standing::Pending, "pending"_L1},
    {Standing::Overdue, "overdue"_L1},
    {Standing::Refused, "refused"_L1},
    {Standing::Exempt, "exempt"_L1},
    {Standing::Left, "left"_L1},
}};

/// The date beside the signature, where there is a record.
std::optional<QDate> datedIn(const QByteArray &details)
{
    const auto record = acknowledgmentFromBytes(details, {}, {});
    return record ? std::optional(record->dated) : std::nullopt;
}

/// What is asked of a scope on a day, in the parts of a statement.
class Question {
public:
    static Result<Question> about(Database &database, const Status::Scope &scope, const QDate &today)
    {
        Question question(scope, scope.round ? scope.round->asOf(today) : today);
        if (scope.round) {
            question.m_rounds = {*scope.round};
            question.m_rounds.first().round.audience = {}; // all who are looked at are called
            question.m_rounds.first().closing.reset();
        } else {
            const auto rounds = RoundStore::ofEdition(database, scope.edition);
            if (!rounds)
                return rounds.error();
            question.m_rounds = *rounds;
        }
        question.m_overdue = overdueBy(question.m_rounds);
        return question;
    }

    QString standing() const { return QString(standingColumn).arg(m_overdue.sql); }

    /// Adds the conditions that say who is asked about, and all values.
    void narrow(Query &query, PeopleStore::Filter people) const
    {
        if (!m_scope.round)
            people.employedOn = m_today;
        PeopleStore::narrow(query, people);
        if (m_scope.round) {
            const PersonCondition called = calledBy(m_scope.round->round, u"call_"_s);
            if (!called.sql.isEmpty())
                query.also(called.sql.toLatin1().constData());
            called.bindTo(query);
            query.also("(p.hired IS NULL OR p.hired <= :today)");
            query.also("(p.left_on IS NULL OR p.left_on >= :opened)", ":opened", m_scope.round->round.openedAt.date());
        }
        query.also(isKnown);
        query.bind(":edition", m_scope.edition).bind(":today", m_today);
        m_overdue.bindTo(query);
    }

    std::optional<QDate> due() const
    {
        if (m_scope.round)
            return m_scope.round->due;
        const auto open = std::ranges::find_if(m_rounds, &RoundState::isOpen);
        return open == m_rounds.cend() ? std::nullopt : std::optional(open->due);
    }

private:
    Question(const Status::Scope &scope, const QDate &today)
        : m_scope(scope),
          m_today(today)
    {
    }

    Status::Scope m_scope;
    QDate m_today;
    QList<RoundState> m_rounds;
    PersonCondition m_overdue;
};

/// Those who share a site, under the names of the sites.
Result<QList<PartTally>> bySite(Database &database, const QHash<QString, Tally> &tallies)
{
    const auto sites = PeopleStore::sites(database);
    if (!sites)
        return sites.error();
    QList<PartTally> parts;
    for (const Site &site : *sites) {
        if (const auto tally = tallies.constFind(QString::number(site.id.stored())); tally != tallies.cend())
            parts << PartTally{site, {}, *tally};
    }
    return parts;
}

QList<PartTally> byName(const QHash<QString, Tally> &tallies)
{
    QList<PartTally> parts;
    for (auto one = tallies.cbegin(); one != tallies.cend(); ++one) {
        if (!one.key().isEmpty())
            parts << PartTally{std::nullopt, one.key(), one.value()};
    }
    std::ranges::sort(parts, {}, [](const PartTally &part) { return searchKey(part.name); });
    return parts;
}

}

QList<Standing> standings()
{
    return {Standing::Acknowledged, Standing::Pending, Standing::Overdue,
            Standing::Refused,      Standing::Exempt,  Standing::Left};
}

QString word(Standing standing)
{
    return wordOf(standingWords, standing);
}

std::optional<Standing> standing(const QString &word)
{
    return keyOf(standingWords, word);
}

QString word(const PersonStanding &one)
{
    return one.outcome ? word(*one.outcome) : word(one.standing);
}

qint64 Tally::of(Standing standing) const
{
    const qint64 counts[] = {acknowledged, pending, overdue, refused, exempt, left};
    return counts[int(standing)];
}

void Tally::add(Standing standing, qint64 count)
{
    qint64 *const counts[] = {&acknowledged, &pending, &overdue, &refused, &exempt, &left};
    *counts[int(standing)] += count;
}

Result<EditionStatus> Status::of(Database &database, const Scope &scope, const QDate &today, Parts by)
{
    const auto question = Question::about(database, scope, today);
    if (!question)
        return question.error();
    const QString part = by == Parts::Sites ? u"p.site"_s : by == Parts::Titles ? u"p.title"_s : u"p.language"_s;
    Query query(
        u"SELECT %1 AS part, %2 AS standing, count(*) AS n FROM person p %3"_s.arg(part, question->standing(), joins));
    question->narrow(query, {});
    query.end("GROUP BY part, standing");
    EditionStatus status{question->due(), {}, by, {}};
    QHash<QString, Tally> tallies; // by the site's id or the name; under nothing those without
    const Done read = database.each(query, [&](const Row &row) {
        const auto standing = Standing(row.number("standing"));
        tallies[row.isNull("part") ? QString() : row.text("part")].add(standing, row.number("n"));
        status.tally.add(standing, row.number("n"));
    });
    if (!read)
        return read.error();
    if (by == Parts::Sites) {
        const auto parts = bySite(database, tallies);
        if (!parts)
            return parts.error();
        status.parts = *parts;
    } else {
        status.parts = byName(tallies);
    }
    if (const auto without = tallies.constFind(QString()); without != tallies.cend())
        status.parts << PartTally{std::nullopt, {}, *without};
    return status;
}

Result<QList<PersonStanding>> Status::find(Database &database, const Scope &scope, const QDate &today,
                                           const Filter &filter, const PeopleStore::After &after, int count)
{
    const auto question = Question::about(database, scope, today);
    if (!question)
        return question.error();
    const QString standing = question->standing();
    const QString reminded = scope.round
        ? u"(SELECT max(r.made_at) FROM reminder r WHERE r.round = %1 AND r.person = p.id)"_s.arg(
            scope.round->round.id.stored())
        : u"NULL"_s;
    Query query(u"SELECT %1, %2 AS standing, a.outcome, a.details, %4 AS reminded FROM person p %3"_s.arg(
        PeopleStore::columns(), standing, joins, reminded));
    question->narrow(query, filter.people);
    if (!filter.standings.isEmpty()) {
        QStringList numbers;
        for (const Standing one : filter.standings)
            numbers << QString::number(int(one));
        query.also(u"%1 IN (%2)"_s.arg(standing, numbers.join(u", "_s)).toLatin1().constData());
    }
    if (filter.outcome)
        query.also("a.outcome = :outcome", ":outcome", word(*filter.outcome));
    if (filter.title)
        query.also("p.title = :title", ":title", *filter.title);
    if (filter.language)
        query.also("p.language = :language", ":language", *filter.language);
    if (filter.withoutSite)
        query.also("p.site IS NULL");
    PeopleStore::follow(query, after);
    query.end("ORDER BY p.sort_key, p.id LIMIT :count").bind(":count", count);
    return database.list(query, [](const Row &row) {
        return PersonStanding{PeopleStore::fromRow(row), Standing(row.number("standing")), outcome(row.text("outcome")),
                              datedIn(row.blob("details")),
                              row.isNull("reminded") ? std::nullopt
                                                     : std::optional(row.moment("reminded").toLocalTime().date())};
    });
}
