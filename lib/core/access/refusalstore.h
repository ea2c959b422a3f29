#pragma once

#include "access/account.h"
#include "base/result.h"

#include <QDateTime>
#include <QList>

#include <optional>

class Database;
class Transaction;

/// Something somebody tried beyond their rights.
struct Refusal {
    std::optional<Id<Account>> account; ///< none where nobody had signed in
    QString name; ///< of the account then, or of who did not sign in
    QString action; ///< word of the action
    QString reason; ///< what they were told
    QDateTime at;

    bool operator==(const Refusal &) const = default;
};

/// What was refused, by whom it was tried and when; it is only added to.
namespace RefusalStore {

Done add(Transaction &transaction, const Refusal &refusal);

/// At most `count`, the newest first.
Result<QList<Refusal>> newest(Database &database, int count);

}
