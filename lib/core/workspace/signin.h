#pragma once

#include "access/account.h"
#include "access/signinstore.h"
#include "base/result.h"
#include "storage/serveraddress.h"

#include <optional>

class Workspace;

/// Proving who somebody is. It begins and ends beside the workspace; what takes long in between runs on any thread.
class SignIn {
public:
    /// Unavailable: too many passwords were wrong, and it is too early for another.
    static Result<SignIn> begin(Workspace &workspace, const QString &name, const QString &password,
                                const QDateTime &at);

    /// Looks at the password: half a second, or as long as a server takes to answer.
    void check();

    /// Whose account it is. Denied: the name or the password is wrong, or the account is disabled.
    Result<Account> end(Workspace &workspace, const QDateTime &at) const;

    QString name() const { return m_name; }
    QString password() const { return m_password; }

private:
    SignIn(const QString &name, const QString &password)
        : m_name(name),
          m_password(password)
    {
    }

    QString m_name;
    QString m_password;
    std::optional<SignInStore::Attempt> m_attempt; ///< at a file
    std::optional<ServerAddress> m_address; ///< of a server, as whoever signs in
    std::optional<Account> m_account;
    std::optional<Error> m_refused;
};
