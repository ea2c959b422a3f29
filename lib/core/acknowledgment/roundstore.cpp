#include "acknowledgment/roundstore.h"

#include "base/dates.h"
#include "base/text.h"
#include "handbook/withdrawalstore.h"
#include "ledger/ledger.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Acknowledgment)
};

QByteArray roundBytes(const Row &row)
{
    const Round round{.id = row.id<Round>("id"),
                      .edition = row.id<Edition>("edition"),
                      .due = row.date("due"),
                      .openedAt = row.moment("opened_at", int(row.number("utc_offset"))),
                      .openedBy = row.text("opened_by")};
    const bool isSpeltSo =
        round.due.toString(Qt::ISODate) == row.text("due") && utcText(round.openedAt) == row.text("opened_at");
    return isSpeltSo ? canonicalBytes(round) : QByteArray();
}

QByteArray exemptionBytes(const Row &row)
{
    const Exemption exemption{.id = row.id<Exemption>("id"),
                              .edition = row.id<Edition>("edition"),
                              .person = row.id<Person>("person"),
                              .reason = row.text("reason"),
                              .givenAt = row.moment("given_at", int(row.number("utc_offset"))),
                              .givenBy = row.text("given_by")};
    return utcText(exemption.givenAt) == row.text("given_at") ? canonicalBytes(exemption) : QByteArray();
}

}

Done RoundStore::open(Transaction &transaction, Id<Edition> edition, const QDate &due)
{
    if (!due.isValid())
        return Error{Error::Kind::Invalid, Said::tr("Give the round a due date."), {}};
    if (const Done stands = WithdrawalStore::checkStanding(transaction.database(), edition); !stands)
        return stands;
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

Ledger::Kind RoundStore::roundKind()
{
    return {.name = u"round"_s,
            .table = u"acknowledgment_round"_s,
            .at = u"opened_at"_s,
            .columns = {u"id"_s, u"edition"_s, u"due"_s, u"opened_at"_s, u"utc_offset"_s, u"opened_by"_s},
            .bytes = roundBytes,
            .words = [](const Row &row) { return Said::tr("round due on %1").arg(row.text("due")); }};
}

Ledger::Kind RoundStore::exemptionKind()
{
    return {.name = u"exemption"_s,
            .table = u"exemption"_s,
            .at = u"given_at"_s,
            .columns = {u"id"_s, u"edition"_s, u"person"_s, u"reason"_s, u"given_at"_s, u"utc_offset"_s, u"given_by"_s},
            .bytes = exemptionBytes,
            .words = [](const Row &row) { return Said::tr("exemption: %1").arg(row.text("reason")); }};
}
