#pragma once

#include "base/result.h"
#include "storage/areas.h"

class Database;

/// What a transaction on a server leaves behind in it: proof that it was committed, for when the answer is lost, and
/// word of what it changed, for everybody else who has the workspace open.
namespace CommitMark {

/// The channel on which a server tells of new marks.
constexpr auto channel = "countersign";

/// Word of one change.
struct Change {
    qint64 sequence; ///< grows by one with each change to the workspace
    Areas areas;
    qint64 origin; ///< which open workspace it came from
};

/// Whether the transaction with `mark` was committed. Waits until it is over, so the answer is final.
Result<bool> isThere(Database &database, qint64 mark);

/// The same, for as long as the database's policy allows, over a link that may have to be made anew.
Result<bool> settle(Database &database, qint64 mark);

/// What was changed after `sequence`, the oldest first.
Result<QList<Change>> after(Database &database, qint64 sequence);

/// The newest mark's sequence; 0 where there is none.
Result<qint64> newest(Database &database);

}
