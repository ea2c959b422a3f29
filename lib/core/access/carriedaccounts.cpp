#include "access/carriedaccounts.h"

#include "access/accountstore.h"
#include "access/password.h"
#include "access/serverrights.h"
#include "base/text.h"
#include "storage/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Account)
};

/// Whether an administrator's password went along.
Result<bool> somebodyCan(Database &target)
{
    const auto known = AccountStore::withPassword(target);
    if (!known)
        return known.error();
    return std::ranges::any_of(
        *known, [](const Account &account) { return account.role == Role::Administrator && !account.disabled; });
}

}

Done CarriedAccounts::settle(Transaction &target, const std::optional<FirstSignIn> &first)
{
    Database &database = target.database();
    const auto any = AccountStore::any(database);
    if (!any)
        return any.error();
    if (!*any)
        return done();
    if (const Done guarded = ServerRights::install(target); !guarded)
        return guarded;
    if (const Done known = AccountStore::keepLogins(target); !known)
        return known;
    const auto can = somebodyCan(database);
    if (!can)
        return can.error();
    if (*can)
        return done();
    if (!first)
        return Error{
            Error::Kind::Invalid,
            Said::tr("Passwords can't be taken along to or from a server. Name an administrator who gets a new "
                     "one there and gives the others theirs."),
            {}};
    const auto account = AccountStore::named(database, first->name);
    if (!account)
        return account.error();
    if (account->role != Role::Administrator || account->disabled)
        return Error{Error::Kind::Invalid,
                     Said::tr("%1 is no active administrator. Name one who is.").arg(isolated(account->name)),
                     {}};
    if (const QString problem = Password::problem(first->password); !problem.isEmpty())
        return Error{Error::Kind::Invalid, problem, {}};
    const auto kept = Password::kept(first->password, database.engine());
    if (!kept)
        return kept.error();
    return AccountStore::setPassword(target, *account, *kept);
}
