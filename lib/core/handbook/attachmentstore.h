#pragma once

#include "base/result.h"
#include "handbook/attachment.h"
#include "handbook/rule.h"

#include <QList>

#include <utility>

class Database;
class Transaction;

/// Pictures of rules in a workspace. They outlive their rule for a day, so that undo brings both back.
namespace AttachmentStore {

/// Each picture is kept by its rule, which keeps none of the same name and bytes twice.
Done add(Transaction &transaction, const QList<std::pair<Id<Rule>, NewAttachment>> &attachments);

/// What `rule` keeps, in the order in which it was added.
Result<QList<Attachment>> of(Database &database, Id<Rule> rule);

/// All that `rules` keep. Invalid: it is more than `mostBytes`.
Result<QList<std::pair<Id<Rule>, NewAttachment>>> of(Database &database, const QList<Id<Rule>> &rules,
                                                     qint64 mostBytes);

/// NotFound: somebody removed it. Damaged: its bytes are no longer those that were added.
Result<QByteArray> bytes(Database &database, Id<Attachment> attachment);

Done remove(Transaction &transaction, Id<Attachment> attachment);

}
