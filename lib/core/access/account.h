#pragma once

#include "access/role.h"
#include "base/id.h"

#include <QString>
#include <QStringList>

#include <set>

struct Site;

/// Somebody who signs in to a workspace.
struct Account {
    Id<Account> id = Id<Account>::next();
    QString name; ///< unique however it is cased; stands in the record of what they do
    Role role = Role::Viewer;
    std::set<Id<Site>> sites; ///< of a manager
    bool disabled = false;

    bool operator==(const Account &) const = default;
};

/// What has to be mended before `account` can be saved; empty where nothing has.
QStringList problems(const Account &account);
