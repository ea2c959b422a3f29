#pragma once

#include "access/account.h"
#include "base/result.h"
#include "storage/transaction.h"

#include <optional>

/// Who acts on a workspace: somebody who signed in or, where there are no accounts, whoever sits there. A value, so
/// that work on other threads takes it along.
class Actor {
public:
    Actor() = default;
    explicit Actor(const Account &account);

    const std::optional<Account> &account() const { return m_account; }

    /// What to offer: whether the role that was signed in with gives the right. `ask` decides.
    bool may(Action action) const;

    /// `stamp` in the name of the account.
    Stamp stamped(const Stamp &stamp) const;

    /// Forbidden, and kept as a refusal, unless the accounts as they stand in `database` now allow `action`.
    Done ask(Database &database, Action action, const Stamp &stamp) const;

    /// The one way to change a workspace: asks for the right to `action`, lets `change` work in the same transaction,
    /// and commits. What is refused, here or within `change`, is kept.
    template <typename Change>
    Done change(Database &database, Action action, const Stamp &stamp, Change change) const
    {
        const Done changed = inTransaction(database, stamped(stamp), [&](Transaction &transaction) -> Done {
            if (Done allowed = check(transaction.database(), action); !allowed)
                return allowed;
            return change(transaction);
        });
        return traced(database, action, stamp, changed);
    }

private:
    Done check(Database &database, Action action) const;
    Done traced(Database &database, Action action, const Stamp &stamp, const Done &outcome) const;

    std::optional<Account> m_account;
};
