#pragma once

#include "access/account.h"
#include "base/result.h"

#include <QList>

#include <optional>

class Database;
class Transaction;

/// The accounts of a workspace, and what was done to them. Whoever calls asks for the right to.
namespace AccountStore {

/// Whether there is any; where there is none, nobody has to sign in.
Result<bool> any(Database &database);

/// All of them, sorted by name.
Result<QList<Account>> all(Database &database);

/// Those whose password is kept in the workspace itself: none on a server.
Result<QList<Account>> withPassword(Database &database);

Result<std::optional<Account>> find(Database &database, Id<Account> id);

/// The account called `name`, or a sentence that there is none.
Result<Account> named(Database &database, const QString &name);

/// The account of the server's login that `database` is connected as, if it has one that isn't disabled.
Result<std::optional<Account>> ofLogin(Database &database);

/// What names an account however it is written: the name of its login on a server.
QString key(const QString &name);

/// Adds `account` with the hash of its password. Conflict: the name is another's. Invalid: the first account has to be
/// that of an administrator.
Done add(Transaction &transaction, const Account &account, const QString &hash);

/// Gives `after` in place of `before`. Conflict: somebody changed it since; Invalid: no active administrator would be
/// left.
Done change(Transaction &transaction, const Account &before, const Account &after);

/// Has a server make the logins of accounts that were there before their rights were laid; it forgets passwords that
/// aren't of its own form. A file knows nothing of this.
Done keepLogins(Transaction &transaction);

/// Gives the account another password, and lets it try at once.
Done setPassword(Transaction &transaction, const Account &account, const QString &hash);

}
