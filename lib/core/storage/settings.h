#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>

class Database;
class Transaction;

/// What is true of a whole workspace, by name: "company", "governing_language", the ledger's keys.
namespace Settings {

Result<QHash<QString, QString>> load(Database &database);
Done save(Transaction &transaction, const QString &name, const QString &value);

}
