#pragma once

#include "backup/backupcheck.h"
#include "storage/transaction.h"

/// Bringing back what is in a backup.
namespace Restore {

struct Restored {
    QString path; ///< the workspace that was made
    QString kept; ///< where the one that was in its place is now; empty where there was none
};

/// A name for the workspace in the backup `path` that no file in `folder` has.
QString freePath(const QString &path, const QString &folder);

/// Makes the workspace `to`, which must not exist yet, from `backup`.
Result<Restored> toNewFile(const OpenBackup &backup, const QString &to, const Progress &progress = {});

/// Makes the shared workspace at the address `to`, which must not exist yet, from `backup`.
Result<Restored> toServer(OpenBackup &backup, const QString &to, const QString &password, const Stamp &stamp,
                          const Progress &progress = {});

/// Puts what is in `backup` in the place of the workspace `to`, which nobody may have open. The file that is there gets
/// a name with the date `now` and is kept.
Result<Restored> inPlace(const OpenBackup &backup, const QString &to, const QDateTime &now,
                         const Progress &progress = {});

/// The same in two steps, of which the first takes its time while `to` may still be open: the file that `prepare`
/// wrote beside it, `swap` puts in its place.
Result<QString> prepare(const OpenBackup &backup, const QString &to, const Progress &progress = {});
Result<Restored> swap(const QString &prepared, const QString &to, const QDateTime &now);

}
