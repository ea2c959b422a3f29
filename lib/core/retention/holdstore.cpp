#include "retention/holdstore.h"

#include "base/dates.h"
#include "base/text.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

constexpr auto columns = "SELECT h.id, h.person, p.number, p.name, h.reason, h.placed_by, h.placed_at, h.lifted_by, "
                         "h.lifted_at FROM legal_hold h JOIN person p ON p.id = h.person"_L1;

LegalHold fromRow(const Row &row)
{
    return {.id = row.id<LegalHold>("id"),
            .person = row.id<Person>("person"),
            .number = row.text("number"),
            .name = row.text("name"),
            .reason = row.text("reason"),
            .placedBy = row.text("placed_by"),
            .placedAt = row.moment("placed_at"),
            .liftedBy = row.text("lifted_by"),
            .liftedAt = row.moment("lifted_at")};
}

}

Done HoldStore::place(Transaction &transaction, Id<Person> person, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Kind::Invalid, Said::tr("Say why nothing may be erased."), {}};
    Query insert(u"INSERT INTO legal_hold (id, person, reason, placed_by, placed_at) "
                 "VALUES (:id, :person, :reason, :by, :at)"_s);
    insert.bind(":id", Id<LegalHold>::next())
        .bind(":person", person)
        .bind(":reason", stored(reason.trimmed()))
        .bind(":by", transaction.stamp().operatorName)
        .bind(":at", utcText(transaction.stamp().at));
    const auto placed = transaction.run(insert);
    return placed ? done() : Done(placed.error());
}

Done HoldStore::lift(Transaction &transaction, Id<LegalHold> hold)
{
    Query update(u"UPDATE legal_hold SET lifted_by = :by, lifted_at = :at WHERE id = :id AND lifted_at IS NULL"_s);
    update.bind(":id", hold).bind(":by", transaction.stamp().operatorName).bind(":at", utcText(transaction.stamp().at));
    const auto lifted = transaction.run(update);
    if (!lifted)
        return lifted.error();
    return *lifted == 1 ? done() : Done(Error{Error::Kind::Conflict, Said::tr("This hold was lifted already."), {}});
}

Result<int> HoldStore::liftAll(Transaction &transaction, Id<Person> person)
{
    const auto holds = ofPerson(transaction.database(), person);
    if (!holds)
        return holds.error();
    int lifted = 0;
    for (const LegalHold &hold : *holds) {
        if (!hold.stands())
            continue;
        if (const Done gone = lift(transaction, hold.id); !gone)
            return gone.error();
        ++lifted;
    }
    return lifted;
}

Result<QList<LegalHold>> HoldStore::standing(Database &database)
{
    return database.list(Query(columns + u" WHERE h.lifted_at IS NULL ORDER BY p.sort_key, h.id"_s), fromRow);
}

Result<QList<LegalHold>> HoldStore::ofPerson(Database &database, Id<Person> person)
{
    Query query(columns + u" WHERE h.person = :person ORDER BY h.placed_at DESC, h.id DESC"_s);
    return database.list(query.bind(":person", person), fromRow);
}
