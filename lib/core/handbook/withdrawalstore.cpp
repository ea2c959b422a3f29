#include "handbook/withdrawalstore.h"

#include "base/dates.h"
#include "base/text.h"
#include "ledger/ledger.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Handbook)
};

constexpr auto columns = "id, edition, reason, withdrawn_at, utc_offset, withdrawn_by"_L1;

Withdrawal fromRow(const Row &row)
{
    return {.id = row.id<Withdrawal>("id"),
            .edition = row.id<Edition>("edition"),
            .reason = row.text("reason"),
            .withdrawnAt = row.moment("withdrawn_at", int(row.number("utc_offset"))),
            .withdrawnBy = row.text("withdrawn_by")};
}

QByteArray bytesOf(const Row &row)
{
    const Withdrawal withdrawal = fromRow(row);
    return utcText(withdrawal.withdrawnAt) == row.text("withdrawn_at") ? canonicalBytes(withdrawal) : QByteArray();
}

Result<std::optional<Withdrawal>> of(Database &database, Id<Edition> edition)
{
    Query query(u"SELECT %1 FROM edition_withdrawal WHERE edition = :edition"_s.arg(columns));
    return database.first(query.bind(":edition", edition), fromRow);
}

}

Done WithdrawalStore::withdraw(Transaction &transaction, const Edition &edition, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Kind::Invalid, Said::tr("Say why the edition is withdrawn."), {}};
    const auto earlier = of(transaction.database(), edition.id);
    if (!earlier)
        return earlier.error();
    if (*earlier)
        return Error{Error::Kind::Conflict, Said::tr("Edition %1 was withdrawn already.").arg(edition.number),
                     (*earlier)->reason};
    const Withdrawal withdrawal{.edition = edition.id,
                                .reason = stored(reason.trimmed()),
                                .withdrawnAt = transaction.stamp().at,
                                .withdrawnBy = transaction.stamp().operatorName};
    Query insert(u"INSERT INTO edition_withdrawal (id, edition, reason, withdrawn_at, utc_offset, withdrawn_by) "
                 "VALUES (:id, :edition, :reason, :at, :offset, :by)"_s);
    insert.bind(":id", withdrawal.id)
        .bind(":edition", withdrawal.edition)
        .bind(":reason", withdrawal.reason)
        .bind(":at", utcText(withdrawal.withdrawnAt))
        .bind(":offset", withdrawal.withdrawnAt.offsetFromUtc())
        .bind(":by", withdrawal.withdrawnBy);
    if (const auto saved = transaction.run(insert); !saved)
        return saved.error();
    return Ledger::append(transaction, u"withdrawal"_s, withdrawal.id.stored(), canonicalBytes(withdrawal));
}

Result<Withdrawals> WithdrawalStore::all(Database &database)
{
    Withdrawals found;
    const Done read = database.each(Query(u"SELECT %1 FROM edition_withdrawal"_s.arg(columns)), [&](const Row &row) {
        const Withdrawal withdrawal = fromRow(row);
        found.insert(withdrawal.edition, withdrawal);
    });
    if (!read)
        return read.error();
    return found;
}

Done WithdrawalStore::checkStanding(Database &database, Id<Edition> edition, const std::optional<QDate> &signedOn)
{
    const auto withdrawal = of(database, edition);
    if (!withdrawal)
        return withdrawal.error();
    if (!*withdrawal || (signedOn && *signedOn <= (*withdrawal)->withdrawnAt.date()))
        return done();
    return Error{Error::Kind::Conflict,
                 Said::tr("This edition was withdrawn on %1: %2")
                     .arg((*withdrawal)->withdrawnAt.date().toString(Qt::ISODate), isolated((*withdrawal)->reason)),
                 {}};
}

Ledger::Kind WithdrawalStore::kind()
{
    return {.name = u"withdrawal"_s,
            .table = u"edition_withdrawal"_s,
            .at = u"withdrawn_at"_s,
            .columns = {u"id"_s, u"edition"_s, u"reason"_s, u"withdrawn_at"_s, u"utc_offset"_s, u"withdrawn_by"_s},
            .bytes = bytesOf,
            .words = [](const Row &row) { return Said::tr("withdrawal: %1").arg(row.text("reason")); }};
}
