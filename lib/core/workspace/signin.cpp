#include "workspace/signin.h"

#include "access/accountstore.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

/// On a server, whose login it is that `address` and `password` make a connection with.
Result<Account> accountAt(const ServerAddress &address, const QString &password)
{
    const auto database = Database::openServer(address, password);
    if (!database)
        return database.error();
    const auto account = AccountStore::ofLogin(**database);
    if (!account)
        return account.error();
    if (!*account)
        return Error{Error::Kind::Denied, Said::tr("That login of the server has no account in this workspace."), {}};
    return **account;
}

}

Result<SignIn> SignIn::begin(Workspace &workspace, const QString &name, const QString &password, const QDateTime &at)
{
    SignIn begun(name, password);
    if (workspace.isShared()) {
        auto address = ServerAddress::read(workspace.place());
        if (!address)
            return address.error();
        address->user = AccountStore::key(name);
        begun.m_address = *address;
        return begun;
    }
    const auto attempt = SignInStore::begin(workspace.database(), name, at);
    if (!attempt)
        return attempt.error();
    begun.m_attempt = *attempt;
    return begun;
}

void SignIn::check()
{
    if (m_attempt) {
        if (!SignInStore::check(*m_attempt, m_password))
            m_refused = SignInStore::refused(*m_attempt);
        return;
    }
    const auto account = accountAt(*m_address, m_password);
    if (account)
        m_account = *account;
    else
        m_refused = account.error();
}

Result<Account> SignIn::end(Workspace &workspace, const QDateTime &at) const
{
    if (m_refused)
        return *m_refused;
    return m_attempt ? SignInStore::succeed(workspace.database(), *m_attempt, at) : Result<Account>(*m_account);
}
