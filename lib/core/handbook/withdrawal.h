#pragma once

#include "handbook/edition.h"

/// The decision that an edition is no longer in force. The edition stays as it was published, and so does every
/// acknowledgment of it.
struct Withdrawal {
    Id<Withdrawal> id = Id<Withdrawal>::next();
    Id<Edition> edition = Id<Edition>::fromStored(0);
    QString reason;
    QDateTime withdrawnAt;
    QString withdrawnBy;

    bool operator==(const Withdrawal &) const = default;
};

/// By the edition that was withdrawn.
using Withdrawals = QMap<Id<Edition>, Withdrawal>;

/// The bytes that the ledger commits to.
QByteArray canonicalBytes(const Withdrawal &withdrawal);
