#pragma once

#include "backup/backupname.h"
#include "backup/sealing.h"
#include "backup/thinning.h"
#include "base/progress.h"
#include "base/result.h"

#include <QList>

#include <optional>

class Database;
class Transaction;
class Workspace;
struct Stamp;

/// A backup in its folder.
struct Backup {
    QString path;
    BackupName name;
    qint64 size = 0; ///< bytes
    bool isSealed = false;
};

namespace Backups {

/// Where a workspace's backups are kept unless somebody chose another folder: "Backups" beside its file.
QString usualFolder(const QString &workspacePath);

/// What the backups of a workspace are sealed to by themselves, where a pass phrase is set.
Result<std::optional<Sealing::Key>> key(Database &database);
Done saveKey(Transaction &transaction, const std::optional<Sealing::Key> &key);

/// The letters of this workspace's ledger in the names of its backups.
Result<QString> ledgerLettersOf(Database &database);

/// The backups in `folder`, the newest first; only those of one ledger (`ledgerLetters`) where one is named. Other
/// files are passed over.
QList<Backup> in(const QString &folder, const QString &ledger = {});

/// Forbidden unless whoever has signed in may back `workspace` up; on a server only who reaches its accounts, too.
Done ask(Workspace &workspace, const Stamp &stamp);

/// What kind of backup is wanted, and where.
struct Wish {
    QString folder;
    QString workspace; ///< its name
    QDateTime at;
    std::optional<Sealing::Key> key = {}; ///< it is sealed to that
    QString password = {}; ///< that lets in, where the workspace is on a server
};

struct Made {
    Backup backup;
    QString problem; ///< what doesn't fit in the workspace's records; empty where all does
};

/// Copies the workspace of `database` while it is in use (on a server with pg_dump), opens the copy, checks it, and
/// only then gives it its name; beside it stands the signed note of its ledger's newest checkpoint, readable without a
/// pass phrase. Damaged: the workspace's pages don't fit together; no backup was made. Removes what runs that were
/// killed left over. The list of what was erased so far stands beside the backups, too.
Result<Made> make(Database &database, const Wish &wish, const Progress &progress = {});

/// Removes those backups of one ledger in `folder` that `thinning` doesn't keep; how many.
Result<int> thin(const QString &folder, const QString &ledger, const Thinning &thinning = {});

}
