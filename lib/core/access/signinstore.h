#pragma once

#include "access/account.h"
#include "base/result.h"

#include <QDateTime>

#include <optional>

class Database;

/// Signing in, in three steps: an attempt begins, its password is looked at (slowly, on any thread), it succeeds or
/// not. An attempt counts as failed from its beginning, so that neither a killed program nor many attempts at once get
/// around the wait.
namespace SignInStore {

struct Attempt {
    QString name;
    std::optional<Account> account; ///< none where there is none of that name
    QString hash; ///< what the password has to fit
    QString fresh; ///< of the same password, where `hash` has come to be weak
    int failed = 0; ///< attempts since the last that succeeded, this one included
};

/// Seconds to wait after `failed` attempts in a row.
int waitAfter(int failed);

/// Counts an attempt at `at`. Unavailable: it is too early; the error says for how long.
Result<Attempt> begin(Database &database, const QString &name, const QDateTime &at);

/// Whether `password` is that of `attempt`; takes about half a second.
bool check(Attempt &attempt, const QString &password);

/// What to say where it is not.
Error refused(const Attempt &attempt);

/// Ends an attempt whose password was right at `at`. Denied: the account is disabled.
Result<Account> succeed(Database &database, const Attempt &attempt, const QDateTime &at);

}
