#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>

class Database;
class Transaction;

/// What is true of a whole workspace, by name: "company", "governing_language", the ledger's keys.
namespace Settings {

/// The name of the company's own statement in `language`.
QString ownStatement(const QString &language);

Result<QHash<QString, QString>> load(Database &database);
Done save(Transaction &transaction, const QString &name, const QString &value);

}
