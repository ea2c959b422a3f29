#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

class Transaction;

/// Accounts that are carried to another place with the rest of a workspace. A server keeps passwords to itself, in a
/// form of its own, so that they go along from file to file only.
namespace CarriedAccounts {

/// An administrator who gets a password at the new place, so that somebody can sign in there and give the others
/// theirs.
struct FirstSignIn {
    QString name;
    QString password;
};

/// Makes the new place keep to the rights of the accounts that were put into it, and lets somebody sign in there.
/// Invalid: nobody could, and `first` names none who may be let in.
Done settle(Transaction &target, const std::optional<FirstSignIn> &first);

}
