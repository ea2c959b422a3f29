#pragma once

#include "base/result.h"
#include "ledger/timestamp.h"

#include <optional>

class Database;
class Transaction;

/// The checkpoints of this workspace that an authority stamped with the time. The ledger moves on with every entry; a
/// stamp of its newest checkpoint covers all entries before.
namespace StampStore {

/// Who stamps this workspace's checkpoints; nobody where the address is empty.
struct Authority {
    QString address;
    QByteArray roots; ///< certificates (PEM) that have to vouch for it; empty for none

    bool operator==(const Authority &) const = default;
};
Result<Authority> authority(Database &database);
Done saveAuthority(Transaction &transaction, const Authority &authority);

/// What is stamped, and since when the oldest entry that no stamp covers waits for one.
struct Standing {
    qint64 stamped = 0;
    std::optional<QDateTime> waitingSince;
};
Result<Standing> standing(Database &database);

/// The signed note of the newest checkpoint; empty where it is stamped or there is none.
Result<QByteArray> waiting(Database &database);

/// A checkpoint's signed note, and what the authority answered.
struct Stamped {
    QByteArray note;
    QByteArray answer;
};
Result<std::optional<Stamped>> newest(Database &database);

/// Keeps `stamped` unless its checkpoint has one already. Fails as `TimeStamp::check` does.
Done add(Transaction &transaction, const Stamped &stamped, const QByteArray &roots);

}
