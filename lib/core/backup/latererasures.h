#pragma once

#include "backup/backupcheck.h"
#include "retention/erasure.h"
#include "storage/transaction.h"

/// What was erased in a workspace after a backup of it was made: it must not come back with that.
namespace LaterErasures {

/// Adds what was erased in `database` to the list beside its backups in `folder`, where there is such a folder.
Done note(Database &database, const QString &folder);

/// What is known to have been erased and is still in `backup`: by the list beside it, and by `present`, a workspace
/// with the same ledger, where there is one. Damaged: the list can't be read.
Result<QList<Erasure>> of(OpenBackup &backup, Database *present = nullptr);

/// Erases in what `backup` restores, not in the backup itself, all that `of` finds; how many records went.
Result<qint64> applyTo(OpenBackup &backup, const Stamp &stamp, Database *present = nullptr);

}
