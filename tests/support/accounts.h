#pragma once

#include "access/accountstore.h"
#include "access/password.h"
#include "support/workspace.h"

/// What every account of a test has for its password.
inline const QString &testPassword()
{
    static const QString password = QStringLiteral("correct horse, battery");
    return password;
}

/// Its hash, made once: a good one takes its time.
inline const QString &testHash()
{
    static const QString hash = [] {
        auto made = Password::hash(testPassword());
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        return *made;
    }();
    return hash;
}

/// What is kept of the password in `database`: a server looks at it by its own way.
inline QString testHashFor(const Database &database)
{
    return database.engine() == Engine::Sqlite ? testHash() : Password::serverVerifier(testPassword());
}

/// Adds an account called `name` to `database`, for a test that begins with it.
inline Account addAccount(Database &database, const QString &name, Role role, const std::set<Id<Site>> &sites = {})
{
    const Account account{.name = name, .role = role, .sites = sites};
    const Done added = inTransaction(database, TestWorkspace::stamp(), [&](Transaction &transaction) {
        return AccountStore::add(transaction, account, testHashFor(database));
    });
    if (!added)
        qFatal("%s", qPrintable(added.error().text + added.error().detail));
    return account;
}
