#pragma once

#include "backup/contentsstore.h"
#include "base/progress.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

class Database;
class Transaction;
struct Stamp;

/// What was found in a backup, and whether it is sound.
struct CheckedBackup {
    BackupContents contents;
    bool isSealed = false;
    QString problem; ///< what doesn't fit in it, in a sentence; empty where it is sound

    bool isSound() const { return problem.isEmpty(); }
};

/// A backup that is open for reading: itself where it can be read as it is, otherwise unsealed, made a file of a
/// server's dump, or brought up to date, in a folder that goes with this.
class OpenBackup {
public:
    /// Denied: `phrase` is not its pass phrase; NotFound, Damaged: it can't be read.
    static Result<std::unique_ptr<OpenBackup>> open(const QString &path, const QString &phrase,
                                                    const Progress &progress = {});
    ~OpenBackup();
    OpenBackup(const OpenBackup &) = delete;
    OpenBackup &operator=(const OpenBackup &) = delete;

    QString path() const { return m_path; }
    /// The SQLite file that holds its database: plain, and of the schema it was made with.
    QString plainFile() const { return m_plain; }
    bool isSealed() const { return m_isSealed; }

    Result<CheckedBackup> check(const Progress &progress = {});

    /// How the ledger of `present` stands to its own.
    Result<Descent> descent(Database &present);

    /// What is in it, to be read only, with the newest schema. Belongs to the thread that first asks.
    Result<Database *> database();

    /// Changes what is restored of it; the backup itself stays as it was made. Whoever calls keeps nothing of
    /// `database`.
    Done change(const Stamp &stamp, const std::function<Done(Transaction &)> &change);

private:
    OpenBackup(const QString &path, bool isSealed);

    QTemporaryDir m_folder;
    QString m_path;
    QString m_plain;
    bool m_isSealed;
    std::unique_ptr<Database> m_database;
};

/// Checks the plain SQLite file `path` of the newest schema. Damaged: its pages don't fit together.
Result<CheckedBackup> checkPlainFile(const QString &path, const Progress &progress);
