#pragma once

#include "base/result.h"
#include "storage/engine.h"

#include <QStringList>

class Database;
class Transaction;

/// The schema's steps, `storage/schema/NNNN_name.sql`: each is applied once, in order, together with its version.
namespace Migrations {

/// The version that this program writes: that of the last step.
int newest();

/// Applies the steps after `version` up to `last` in `transaction`.
Done apply(Transaction &transaction, int version, int last = newest());

/// The statements of all steps up to `version` as they are written, type words and append-only lines included.
QStringList written(int version);

/// The version of what is on a server; 0 where it is no workspace.
Result<int> versionOn(Database &server);

/// The statements of one step for `engine`: `sql` is cut at lines that begin with "---", its type words are spelt out,
/// and "append-only TABLE by KEY | KEY" becomes the triggers that refuse to change, remove or replace a row,
/// "erasable TABLE by KEY" those that let one go for which there is a row in `erasure`, "kept TABLE by KEY" the same
/// for a table that isn't append-only; "transient TABLE" makes nothing.
QStringList statements(const QString &sql, Engine engine);

}
