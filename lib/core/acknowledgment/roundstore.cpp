#include "acknowledgment/roundstore.h"

#include "base/dates.h"
#include "base/text.h"
#include "ledger/ledger.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Acknowledgment)
};

}

Done RoundStore::open(Transaction &transaction, Id<Edition> edition, const QDate &due)
{
    if (!due.isValid())
        return Error{Error::Kind::Invalid, Said::tr("Give the round a due date."), {}};
    const Round round{.edition = edition,
                      .due = due,
                      .openedAt = transaction.stamp().at,
                      .openedBy = transaction.stamp().operatorName};
    Query insert(u"INSERT INTO acknowledgment_round (id, edition, due, opened_at, utc_offset, opened_by) "
                 "VALUES (:id, :edition, :due, :at, :offset, :by)"_s);
    insert.bind(":id", round.id)
        .bind(":edition", round.edition)
        .bind(":due", round.due)
        .bind(":at", utcText(round.openedAt))
        .bind(":offset", round.openedAt.offsetFromUtc())
        .bind(":by", round.openedBy);
    if (const auto saved = transaction.run(insert); !saved)
        return saved.error();
    return Ledger::append(transaction, u"round"_s, round.id.stored(), canonicalBytes(round));
}

Result<std::optional<QDate>> RoundStore::due(Database &database, Id<Edition> edition)
{
    Query query(u"SELECT due FROM acknowledgment_round WHERE edition = :edition ORDER BY id DESC LIMIT 1"_s);
    return database.first(query.bind(":edition", edition), [](const Row &row) { return row.date("due"); });
}

Done RoundStore::exempt(Transaction &transaction, Id<Edition> edition, Id<Person> person, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Kind::Invalid, Said::tr("Say why this person is exempt."), {}};
    Query earlier(u"SELECT count(*) AS n FROM exemption WHERE edition = :edition AND person = :person"_s);
    const auto count = transaction.database().count(earlier.bind(":edition", edition).bind(":person", person));
    if (!count)
        return count.error();
    if (*count > 0)
        return Error{Error::Kind::Conflict, Said::tr("This person is exempt already."), {}};
    const Exemption exemption{.edition = edition,
                              .person = person,
                              .reason = stored(reason.trimmed()),
                              .givenAt = transaction.stamp().at,
                              .givenBy = transaction.stamp().operatorName};
    Query insert(u"INSERT INTO main.exemption (id, edition, person, reason, given_at, utc_offset, given_by) "
                 "VALUES (:id, :edition, :person, :reason, :at, :offset, :by)"_s);
    insert.bind(":id", exemption.id)
        .bind(":edition", edition)
        .bind(":person", person)
        .bind(":reason", exemption.reason)
        .bind(":at", utcText(exemption.givenAt))
        .bind(":offset", exemption.givenAt.offsetFromUtc())
        .bind(":by", exemption.givenBy);
    if (const auto saved = transaction.run(insert); !saved)
        return saved.error();
    return Ledger::append(transaction, u"exemption"_s, exemption.id.stored(), canonicalBytes(exemption));
}

Result<std::optional<QByteArray>> RoundStore::roundBytes(Database &database, qint64 id)
{
    Query query(
        u"SELECT id, edition, due, opened_at, utc_offset, opened_by FROM acknowledgment_round WHERE id = :id"_s);
    return database.first(query.bind(":id", id), [](const Row &row) {
        return canonicalBytes(Round{.id = row.id<Round>("id"),
                                    .edition = row.id<Edition>("edition"),
                                    .due = row.date("due"),
                                    .openedAt = row.moment("opened_at", int(row.number("utc_offset"))),
                                    .openedBy = row.text("opened_by")});
    });
}

Result<std::optional<QByteArray>> RoundStore::exemptionBytes(Database &database, qint64 id)
{
    Query query(u"SELECT id, edition, person, reason, given_at, utc_offset, given_by FROM exemption WHERE id = :id"_s);
    return database.first(query.bind(":id", id), [](const Row &row) {
        return canonicalBytes(Exemption{.id = row.id<Exemption>("id"),
                                        .edition = row.id<Edition>("edition"),
                                        .person = row.id<Person>("person"),
                                        .reason = row.text("reason"),
                                        .givenAt = row.moment("given_at", int(row.number("utc_offset"))),
                                        .givenBy = row.text("given_by")});
    });
}
