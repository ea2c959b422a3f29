#include "retention/erasurestore.h"

#include "base/dates.h"
#include "base/text.h"
#include "ledger/ledger.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace Retention;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

/// A kind's table is called as the kind is.
struct Place {
    Kind kind;
    QLatin1StringView key;
    bool isInLedger;
};
constexpr Place places[] = {{Kind::Acknowledgment, "id"_L1, true},
                            {Kind::Exemption, "id"_L1, true},
                            {Kind::Form, "code"_L1, false},
                            {Kind::Person, "id"_L1, false}};

const Place &placeOf(Kind kind)
{
    return *std::ranges::find(places, kind, &Place::kind);
}

constexpr auto columns = "SELECT id, kind, record, person, edition, reason, ground, erased_at, utc_offset, erased_by "
                         "FROM erasure"_L1;

Erasure fromRow(const Row &row)
{
    return {.id = row.id<Erasure>("id"),
            .kind = Retention::kind(row.text("kind")).value_or(Kind::Person),
            .record = row.text("record"),
            .person = row.id<Person>("person"),
            .edition = row.optionalId<Edition>("edition"),
            .reason = row.text("reason"),
            .ground = row.text("ground"),
            .at = row.moment("erased_at", int(row.number("utc_offset"))),
            .operatorName = row.text("erased_by")};
}

Erasure tombstone(Kind kind, const QString &record, std::optional<Id<Edition>> edition, const ErasureStore::Wish &wish,
                  const Stamp &stamp)
{
    return {.kind = kind,
            .record = record,
            .person = wish.person,
            .edition = edition,
            .reason = stored(wish.reason.trimmed()),
            .ground = stored(wish.ground.trimmed()),
            .at = stamp.at,
            .operatorName = stamp.operatorName};
}

Done run(Transaction &transaction, const Query &query)
{
    const auto run = transaction.run(query);
    return run ? done() : Done(run.error());
}

Done bury(Transaction &transaction, const Erasure &erasure)
{
    Query insert(u"INSERT INTO erasure (id, kind, record, person, edition, reason, ground, erased_at, utc_offset, "
                 "erased_by) VALUES (:id, :kind, :record, :person, :edition, :reason, :ground, :at, :offset, :by)"_s);
    insert.bind(":id", erasure.id)
        .bind(":kind", word(erasure.kind))
        .bind(":record", erasure.record)
        .bind(":person", erasure.person)
        .bind(":edition", erasure.edition)
        .bind(":reason", erasure.reason)
        .bind(":ground", erasure.ground)
        .bind(":at", utcText(erasure.at))
        .bind(":offset", erasure.at.offsetFromUtc())
        .bind(":by", erasure.operatorName);
    if (const Done buried = run(transaction, insert); !buried)
        return buried;
    return Ledger::append(transaction, u"erasure"_s, erasure.id.stored(), canonicalBytes(erasure));
}

Done takeSalts(Transaction &transaction, const Erasure &erasure)
{
    if (!placeOf(erasure.kind).isInLedger)
        return done();
    Query salts(u"DELETE FROM ledger_salt WHERE sequence IN "
                "(SELECT sequence FROM ledger_entry WHERE kind = :kind AND record = :record)"_s);
    return run(transaction, salts.bind(":kind", word(erasure.kind)).bind(":record", erasure.record.toLongLong()));
}

/// Leaves a tombstone for each record of `kind` that `wish` is about, then takes them away in one go: one may name
/// another.
Result<qint64> eraseRecords(Transaction &transaction, Kind kind, const ErasureStore::Wish &wish)
{
    const Place &place = placeOf(kind);
    const QString which = wish.edition ? u"person = :person AND edition = :edition"_s : u"person = :person"_s;
    const auto bound = [&](const QString &sql) {
        Query query(sql);
        query.bind(":person", wish.person);
        return wish.edition ? query.bind(":edition", *wish.edition) : query;
    };
    const auto found = transaction.database().list(
        bound(u"SELECT CAST(%1 AS TEXT) AS record, edition FROM %2 WHERE %3 ORDER BY %1"_s.arg(place.key, word(kind),
                                                                                               which)),
        [](const Row &row) { return std::pair(row.text("record"), row.id<Edition>("edition")); });
    if (!found)
        return found.error();
    for (const auto &[record, edition] : *found) {
        const Erasure erasure = tombstone(kind, record, edition, wish, transaction.stamp());
        if (const Done buried = bury(transaction, erasure); !buried)
            return buried.error();
        if (const Done taken = takeSalts(transaction, erasure); !taken)
            return taken.error();
    }
    if (const Done gone = run(transaction, bound(u"DELETE FROM %1 WHERE %2"_s.arg(word(kind), which))); !gone)
        return gone.error();
    return found->size();
}

Result<bool> isThere(Database &database, Id<Person> person)
{
    const auto count = database.count(Query(u"SELECT count(*) AS n FROM person WHERE id = :id"_s).bind(":id", person));
    if (!count)
        return count.error();
    return *count > 0;
}

Result<qint64> erasePerson(Transaction &transaction, const ErasureStore::Wish &wish)
{
    const auto there = isThere(transaction.database(), wish.person);
    if (!there)
        return there.error();
    if (!*there)
        return qint64(0);
    qint64 gone = 1;
    for (const Kind kind : {Kind::Acknowledgment, Kind::Exemption, Kind::Form}) {
        const auto erased = eraseRecords(transaction, kind, wish);
        if (!erased)
            return erased.error();
        gone += *erased;
    }
    const Erasure erasure =
        tombstone(Kind::Person, QString::number(wish.person.stored()), {}, wish, transaction.stamp());
    if (const Done buried = bury(transaction, erasure); !buried)
        return buried.error();
    for (const QString &sql : {u"DELETE FROM legal_hold WHERE person = :id"_s,
                               u"DELETE FROM reminder WHERE person = :id"_s, u"DELETE FROM person WHERE id = :id"_s}) {
        if (const Done taken = run(transaction, Query(sql).bind(":id", wish.person)); !taken)
            return taken.error();
    }
    return gone;
}

Result<qint64> eraseAnyway(Transaction &transaction, const ErasureStore::Wish &wish)
{
    return wish.kind == Kind::Person ? erasePerson(transaction, wish) : eraseRecords(transaction, wish.kind, wish);
}

Done checkHold(Database &database, Id<Person> person)
{
    Query query(u"SELECT h.reason, p.name FROM legal_hold h JOIN person p ON p.id = h.person "
                "WHERE h.person = :person AND h.lifted_at IS NULL ORDER BY h.id"_s);
    const auto hold = database.first(query.bind(":person", person), [](const Row &row) {
        return Error{Error::Kind::Conflict,
                     Said::tr("Nothing about %1 may be erased: %2. Lift the legal hold first.")
                         .arg(isolated(row.text("name")), isolated(row.text("reason"))),
                     {}};
    });
    if (!hold)
        return hold.error();
    return *hold ? Done(**hold) : done();
}

}

ErasureStore::Wish ErasureStore::wish(const Due &due, const QString &reason)
{
    return {due.kind, due.person, due.edition, reason, due.ground};
}

Result<qint64> ErasureStore::erase(Transaction &transaction, const Wish &wish)
{
    if (const Done free = checkHold(transaction.database(), wish.person); !free)
        return free.error();
    return eraseAnyway(transaction, wish);
}

Result<qint64> ErasureStore::eraseAgain(Transaction &transaction, const QList<Erasure> &erasures)
{
    const auto known = all(transaction.database());
    if (!known)
        return known.error();
    QSet<std::pair<QString, QString>> here;
    for (const Erasure &erasure : *known)
        here.insert({word(erasure.kind), erasure.record});
    qint64 gone = 0;
    for (const Erasure &erasure : erasures) {
        if (here.contains({word(erasure.kind), erasure.record}))
            continue;
        const auto erased =
            eraseAnyway(transaction, {erasure.kind, erasure.person, erasure.edition, erasure.reason, erasure.ground});
        if (!erased)
            return erased.error();
        gone += *erased;
    }
    return gone;
}

Result<QList<Erasure>> ErasureStore::all(Database &database)
{
    return database.list(Query(columns + u" ORDER BY erased_at, id"_s), fromRow);
}

Ledger::Kind ErasureStore::kind()
{
    return {.name = u"erasure"_s,
            .table = u"erasure"_s,
            .at = u"erased_at"_s,
            .columns = {u"id"_s, u"kind"_s, u"record"_s, u"person"_s, u"edition"_s, u"reason"_s, u"ground"_s,
                        u"erased_at"_s, u"utc_offset"_s, u"erased_by"_s},
            .bytes = [](const Row &row) { return canonicalBytes(fromRow(row)); },
            .words =
                [](const Row &row) {
                    return Said::tr("the erasure of %1 %2").arg(row.text("kind"), isolated(row.text("record")));
                }};
}

Result<QSet<Ledger::RecordName>> ErasureStore::erasedRecords(Database &database)
{
    QSet<Ledger::RecordName> names;
    const Done read = database.each(Query(u"SELECT kind, record FROM erasure"_s), [&](const Row &row) {
        bool isNumber = false;
        const qint64 record = row.text("record").toLongLong(&isNumber);
        if (isNumber)
            names.insert({row.text("kind"), record});
    });
    if (!read)
        return read.error();
    return names;
}
