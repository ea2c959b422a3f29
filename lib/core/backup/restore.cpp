#include "backup/restore.h"

#include "backup/backupname.h"
#include "base/files.h"
#include "storage/database.h"
#include "storage/filecopy.h"
#include "storage/settings.h"
#include "workspace/move.h"
#include "workspace/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr auto timeForm = "yyyy-MM-dd HH.mm.ss"_L1;

/// `stem`.countersign in `folder`, with a number where there is such a file.
QString freeIn(const QString &folder, const QString &stem)
{
    const QDir place(folder);
    QString path = place.filePath(u"%1.countersign"_s.arg(stem));
    for (int i = 2; QFile::exists(path); ++i)
        path = place.filePath(u"%1 %2.countersign"_s.arg(stem).arg(i));
    return path;
}

/// Where the content is written before it gets its name.
QString worked(const QString &to)
{
    const QFileInfo info(to);
    return info.absoluteDir().filePath(u".%1.part"_s.arg(info.fileName()));
}

/// A journal that a killed program left would be taken for the new file's. It is played back into the old one, or keeps
/// it company under its new name.
Done settleJournal(const QString &path, const QString &kept)
{
    const QString journal = path + u"-journal"_s;
    if (!QFile::exists(journal))
        return done();
    if (auto database = Database::openFile(path))
        static_cast<void>(Settings::load(**database)); // reading anything plays it back
    return QFile::exists(journal) ? putInPlace(journal, kept + u"-journal"_s) : done();
}

}

QString Restore::freePath(const QString &path, const QString &folder)
{
    const QFileInfo info(path);
    const auto name = readBackupName(info.fileName());
    const QString stem = name ? Said::tr("%1 of %2").arg(name->workspace, name->at.toLocalTime().toString(timeForm))
                              : info.completeBaseName();
    return freeIn(folder, stem);
}

Result<QString> Restore::prepare(const OpenBackup &backup, const QString &to, const Progress &progress)
{
    QString path = worked(to);
    WorkspaceFile::remove(path); // what a run that was killed left over
    Done written = copyDatabaseFile(backup.plainFile(), path, progress);
    if (written)
        written = keep(path);
    if (written)
        return path;
    WorkspaceFile::remove(path);
    return written.error();
}

Result<Restore::Restored> Restore::toNewFile(const OpenBackup &backup, const QString &to, const Progress &progress)
{
    const auto lock = WorkspaceFile::hold(to);
    if (!lock)
        return lock.error();
    const auto prepared = prepare(backup, to, progress);
    if (!prepared)
        return prepared.error();
    if (const Done placed = putInPlace(*prepared, to); !placed) {
        WorkspaceFile::remove(*prepared);
        return placed.error();
    }
    return Restored{to, {}};
}

Result<Restore::Restored> Restore::toServer(OpenBackup &backup, const QString &to, const QString &password,
                                            const Stamp &stamp, const Progress &progress)
{
    const auto source = backup.database();
    if (!source)
        return source.error();
    const auto moved = Move::to({.place = to, .password = password}, **source, stamp, progress);
    if (!moved)
        return moved.error();
    return Restored{to, {}};
}

Result<Restore::Restored> Restore::swap(const QString &prepared, const QString &to, const QDateTime &now)
{
    const auto lock = WorkspaceFile::hold(to);
    if (!lock)
        return lock.error();
    const QFileInfo info(to);
    const QString kept =
        freeIn(info.absolutePath(), Said::tr("%1 until %2").arg(info.completeBaseName(), now.toString(timeForm)));
    if (const Done settled = settleJournal(to, kept); !settled)
        return settled.error();
    if (const Done placed = putInPlaceOf(prepared, to, kept); !placed)
        return placed.error();
    return Restored{to, kept};
}

Result<Restore::Restored> Restore::inPlace(const OpenBackup &backup, const QString &to, const QDateTime &now,
                                           const Progress &progress)
{
    if (!QFile::exists(to))
        return toNewFile(backup, to, progress);
    if (const auto lock = WorkspaceFile::hold(to); !lock)
        return lock.error();
    const auto prepared = prepare(backup, to, progress);
    if (!prepared)
        return prepared.error();
    auto swapped = swap(*prepared, to, now);
    if (!swapped)
        WorkspaceFile::remove(*prepared);
    return swapped;
}
