#include "acknowledgment/roundstore.h"

#include "base/dates.h"
#include "base/text.h"
#include "handbook/withdrawalstore.h"
#include "ledger/ledger.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Acknowledgment)
};

Round roundFrom(const Row &row)
{
    return {.id = row.id<Round>("id"),
            .number = int(row.number("number")),
            .edition = row.id<Edition>("edition"),
            .due = row.date("due"),
            .audience = roundAudience(row.text("audience").toUtf8()).value_or(RoundAudience()),
            .openedAt = row.moment("opened_at", int(row.number("utc_offset"))),
            .openedBy = row.text("opened_by")};
}

QByteArray roundBytes(const Row &row)
{
    const Round round = roundFrom(row);
    const QString audience = round.number > 0 ? QString::fromUtf8(toBytes(round.audience)) : QString();
    const bool isSpeltSo = round.due.toString(Qt::ISODate) == row.text("due")
        && utcText(round.openedAt) == row.text("opened_at") && audience == row.text("audience");
    return isSpeltSo ? canonicalBytes(round) : QByteArray();
}

RoundChange changeFrom(const Row &row)
{
    return {.id = row.id<RoundChange>("id"),
            .round = row.id<Round>("round"),
            .due = row.optionalDate("due"),
            .reason = row.text("reason"),
            .changedAt = row.moment("changed_at", int(row.number("utc_offset"))),
            .changedBy = row.text("changed_by")};
}

QByteArray changeBytes(const Row &row)
{
    const RoundChange change = changeFrom(row);
    const bool isSpeltSo = utcText(change.changedAt) == row.text("changed_at")
        && (change.due ? change.due->toString(Qt::ISODate) : QString()) == row.text("due");
    return isSpeltSo ? canonicalBytes(change) : QByteArray();
}

Result<qint64> nextNumber(Database &database)
{
    const auto rounds = database.count(Query(u"SELECT count(*) AS n FROM acknowledgment_round"_s));
    if (!rounds)
        return rounds.error();
    return *rounds + 1;
}

Done add(Transaction &transaction, Id<Round> round, const std::optional<QDate> &due, const QString &reason)
{
    const RoundChange change{.round = round,
                             .due = due,
                             .reason = stored(reason.trimmed()),
                             .changedAt = transaction.stamp().at,
                             .changedBy = transaction.stamp().operatorName};
    Query insert(u"INSERT INTO round_change (id, round, due, reason, changed_at, utc_offset, changed_by) "
                 "VALUES (:id, :round, :due, :reason, :at, :offset, :by)"_s);
    insert.bind(":id", change.id)
        .bind(":round", change.round)
        .bind(":due", change.due)
        .bind(":reason", change.reason)
        .bind(":at", utcText(change.changedAt))
        .bind(":offset", change.changedAt.offsetFromUtc())
        .bind(":by", change.changedBy);
    if (const auto saved = transaction.run(insert); !saved)
        return saved.error();
    return Ledger::append(transaction, u"round-change"_s, change.id.stored(), canonicalBytes(change));
}

Result<RoundState> stateOf(Database &database, Id<Round> id)
{
    const auto rounds = RoundStore::all(database);
    if (!rounds)
        return rounds.error();
    for (const RoundState &state : *rounds) {
        if (state.round.id == id)
            return state;
    }
    return Error{Error::Kind::NotFound, Said::tr("This round is not there."), {}};
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

Done RoundStore::open(Transaction &transaction, Id<Edition> edition, const QDate &due, const RoundAudience &audience)
{
    if (!due.isValid())
        return Error{Error::Kind::Invalid, Said::tr("Give the round a due date."), {}};
    if (const Done stands = WithdrawalStore::checkStanding(transaction.database(), edition); !stands)
        return stands;
    const auto number = nextNumber(transaction.database());
    if (!number)
        return number.error();
    const Round round{.number = int(*number),
                      .edition = edition,
                      .due = due,
                      .audience = audience,
                      .openedAt = transaction.stamp().at,
                      .openedBy = transaction.stamp().operatorName};
    Query insert(u"INSERT INTO acknowledgment_round (id, number, edition, due, audience, opened_at, utc_offset, "
                 "opened_by) VALUES (:id, :number, :edition, :due, :audience, :at, :offset, :by)"_s);
    insert.bind(":id", round.id)
        .bind(":number", round.number)
        .bind(":audience", QString::fromUtf8(toBytes(round.audience)))
        .bind(":edition", round.edition)
        .bind(":due", round.due)
        .bind(":at", utcText(round.openedAt))
        .bind(":offset", round.openedAt.offsetFromUtc())
        .bind(":by", round.openedBy);
    if (const auto saved = transaction.run(insert); !saved)
        return saved.error();
    return Ledger::append(transaction, u"round"_s, round.id.stored(), canonicalBytes(round));
}

Done RoundStore::extend(Transaction &transaction, Id<Round> round, const QDate &due, const QString &reason)
{
    if (!due.isValid() || due < transaction.stamp().at.date())
        return Error{Error::Kind::Invalid, Said::tr("Choose a date that has not passed."), {}};
    const auto state = stateOf(transaction.database(), round);
    if (!state)
        return state.error();
    if (const Done stands = WithdrawalStore::checkStanding(transaction.database(), state->round.edition); !stands)
        return stands;
    return ::add(transaction, round, due, reason);
}

Done RoundStore::close(Transaction &transaction, Id<Round> round, const QString &reason)
{
    const auto state = stateOf(transaction.database(), round);
    if (!state)
        return state.error();
    if (!state->isOpen())
        return Error{Error::Kind::Conflict, Said::tr("Round %1 is closed already.").arg(state->number), {}};
    return ::add(transaction, round, std::nullopt, reason);
}

Result<QList<RoundState>> RoundStore::all(Database &database)
{
    auto rounds = database.list(Query(u"SELECT id, number, edition, due, audience, opened_at, utc_offset, opened_by "
                                      "FROM acknowledgment_round ORDER BY number, id"_s),
                                roundFrom);
    if (!rounds)
        return rounds.error();
    QHash<qint64, QDate> dues; // by round
    QHash<qint64, RoundChange> closings;
    const Done read = database.each(Query(u"SELECT id, round, due, reason, changed_at, utc_offset, changed_by "
                                          "FROM round_change ORDER BY id"_s),
                                    [&](const Row &row) {
                                        const RoundChange change = changeFrom(row);
                                        if (change.due) {
                                            dues.insert(change.round.stored(), *change.due);
                                            closings.remove(change.round.stored());
                                        } else {
                                            closings.insert(change.round.stored(), change);
                                        }
                                    });
    if (!read)
        return read.error();
    QList<RoundState> states;
    int number = 0; // the first rounds have none of their own, and no later one comes between them
    for (const Round &round : *rounds) {
        number = round.number > 0 ? round.number : number + 1;
        const qint64 id = round.id.stored();
        RoundState state{.round = round, .number = number, .due = dues.value(id, round.due), .closing = {}};
        if (const auto closing = closings.constFind(id); closing != closings.cend())
            state.closing = *closing;
        states.prepend(state);
    }
    return states;
}

Result<QList<RoundState>> RoundStore::ofEdition(Database &database, Id<Edition> edition)
{
    auto rounds = all(database);
    if (rounds)
        rounds->removeIf([edition](const RoundState &state) { return state.round.edition != edition; });
    return rounds;
}

Result<RoundState> RoundStore::numbered(Database &database, int number)
{
    const auto rounds = all(database);
    if (!rounds)
        return rounds.error();
    for (const RoundState &state : *rounds) {
        if (state.number == number)
            return state;
    }
    return Error{Error::Kind::NotFound, Said::tr("There is no round %1.").arg(number), {}};
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
            .columns = {u"id"_s, u"number"_s, u"edition"_s, u"due"_s, u"audience"_s, u"opened_at"_s, u"utc_offset"_s,
                        u"opened_by"_s},
            .bytes = roundBytes,
            .words = [](const Row &row) { return Said::tr("round due on %1").arg(row.text("due")); }};
}

Ledger::Kind RoundStore::changeKind()
{
    return {.name = u"round-change"_s,
            .table = u"round_change"_s,
            .at = u"changed_at"_s,
            .columns = {u"id"_s, u"round"_s, u"due"_s, u"reason"_s, u"changed_at"_s, u"utc_offset"_s, u"changed_by"_s},
            .bytes = changeBytes,
            .words = [](const Row &row) {
                const QString due = row.text("due");
                return due.isEmpty() ? Said::tr("closing of a round") : Said::tr("round extended to %1").arg(due);
            }};
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
