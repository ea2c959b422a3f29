#include "access/signinstore.h"

#include "access/accountstore.h"
#include "access/password.h"
#include "base/dates.h"
#include "base/text.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

constexpr int freeAttempts = 2;
constexpr int firstWait = 5, longestWait = 15 * 60; // seconds

struct Known {
    Id<Account> id;
    QString hash;
    int failed;
    QDateTime notBefore; ///< invalid where nothing has to be waited for
};

Result<std::optional<Known>> known(Database &database, const QString &name)
{
    Query query(u"SELECT id, password, failed_attempts, not_before FROM account WHERE name_key = :key"_s);
    return database.first(query.bind(":key", searchKey(name)), [](const Row &row) {
        return Known{row.id<Account>("id"), row.text("password"), int(row.number("failed_attempts")),
                     row.isNull("not_before") ? QDateTime() : row.moment("not_before")};
    });
}

QString spokenWait(qint64 seconds)
{
    constexpr qint64 minute = 60;
    return seconds < 2 * minute ? Said::tr("%n seconds", nullptr, int(seconds))
                                : Said::tr("%n minutes", nullptr, int((seconds + minute - 1) / minute));
}

Done count(Transaction &transaction, const Known &account, const QDateTime &at)
{
    const int failed = account.failed + 1;
    const int wait = SignInStore::waitAfter(failed);
    Query update(u"UPDATE account SET failed_attempts = :failed, not_before = :until WHERE id = :id"_s);
    update.bind(":failed", failed)
        .bind(":until", wait > 0 ? std::optional(utcText(at.addSecs(wait))) : std::nullopt)
        .bind(":id", account.id);
    if (const auto saved = transaction.run(update); !saved)
        return saved.error();
    return done();
}

Done forgetFailures(Transaction &transaction, Id<Account> account)
{
    Query update(u"UPDATE account SET failed_attempts = 0, not_before = NULL WHERE id = :id"_s);
    if (const auto saved = transaction.run(update.bind(":id", account)); !saved)
        return saved.error();
    return done();
}

/// Unless the account was given another password meanwhile.
Done strengthen(Transaction &transaction, const SignInStore::Attempt &attempt)
{
    if (attempt.fresh.isEmpty())
        return done();
    Query update(u"UPDATE account SET password = :fresh WHERE id = :id AND password = :hash"_s);
    update.bind(":fresh", attempt.fresh).bind(":id", attempt.account->id).bind(":hash", attempt.hash);
    if (const auto saved = transaction.run(update); !saved)
        return saved.error();
    return done();
}

}

int SignInStore::waitAfter(int failed)
{
    if (failed <= freeAttempts)
        return 0;
    constexpr int mostDoublings = 10;
    return std::min(firstWait << std::min(failed - freeAttempts - 1, mostDoublings), longestWait);
}

Result<SignInStore::Attempt> SignInStore::begin(Database &database, const QString &name, const QDateTime &at)
{
    Attempt attempt{.name = name, .account = {}, .hash = Password::nobodys()};
    const Done begun = inTransaction(database, {name, at}, [&](Transaction &transaction) -> Done {
        const auto found = known(database, name);
        if (!found)
            return found.error();
        if (!*found)
            return done();
        if (const qint64 wait = at.secsTo((*found)->notBefore); (*found)->notBefore.isValid() && wait > 0)
            return Error{Error::Kind::Unavailable,
                         Said::tr("Too many wrong passwords. Try again in %1.").arg(spokenWait(wait)),
                         {}};
        const auto account = AccountStore::find(database, (*found)->id);
        if (!account)
            return account.error();
        attempt.account = *account;
        attempt.hash = (*found)->hash;
        attempt.failed = (*found)->failed + 1;
        return count(transaction, **found, at);
    });
    if (!begun)
        return begun.error();
    return attempt;
}

bool SignInStore::check(Attempt &attempt, const QString &password)
{
    if (!Password::fits(attempt.hash, password) || !attempt.account)
        return false;
    if (Password::isDated(attempt.hash)) {
        if (const auto fresh = Password::hash(password))
            attempt.fresh = *fresh;
    }
    return true;
}

Error SignInStore::refused(const Attempt &attempt)
{
    const int wait = waitAfter(attempt.failed);
    return {Error::Kind::Denied,
            wait == 0 ? Said::tr("The name or the password is wrong.")
                      : Said::tr("The name or the password is wrong. Try again in %1.").arg(spokenWait(wait)),
            {}};
}

Result<Account> SignInStore::succeed(Database &database, const Attempt &attempt, const QDateTime &at)
{
    std::optional<Account> account;
    const Done ended = inTransaction(database, {attempt.name, at}, [&](Transaction &transaction) -> Done {
        const auto found = AccountStore::find(database, attempt.account->id);
        if (!found)
            return found.error();
        account = *found;
        if (Done strong = strengthen(transaction, attempt); !strong)
            return strong;
        return forgetFailures(transaction, attempt.account->id);
    });
    if (!ended)
        return ended.error();
    if (!account || account->disabled)
        return Error{Error::Kind::Denied,
                     Said::tr("The account “%1” is disabled. Ask an administrator.").arg(isolated(attempt.name)),
                     {}};
    return *account;
}
