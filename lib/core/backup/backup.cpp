#include "backup/backup.h"

#include "backup/backupcheck.h"
#include "backup/latererasures.h"
#include "backup/serverdump.h"
#include "base/filelock.h"
#include "base/files.h"
#include "base/log.h"
#include "base/stretch.h"
#include "base/text.h"
#include "storage/database.h"
#include "storage/filecopy.h"
#include "storage/settings.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr auto keySetting = "backup_key"_L1;
constexpr auto ending = ".countersign-backup"_L1;

/// What is worked on beside its final name, and goes unless it got that.
class Unfinished {
public:
    Unfinished(const QString &folder, const QString &name)
        : m_path(QDir(folder).filePath(u".%1.part"_s.arg(name)))
    {
    }
    ~Unfinished()
    {
        QFile::remove(m_path);
        QFile::remove(m_path + u"-journal"_s);
    }
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;

    QString path() const { return m_path; }

private:
    QString m_path;
};

/// Removes what a run that was killed left in `folder`; no other run goes on beside this one.
void removeLeftovers(const QString &folder, const QString &ledger)
{
    const QString pattern = u".*-%1*%2*.part*"_s.arg(ledger, ending);
    const QDir place(folder);
    for (const QString &left : place.entryList({pattern}, QDir::Files | QDir::Hidden))
        QFile::remove(place.filePath(left));
}

Done makeFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        return done();
    return Error{Error::Kind::Denied,
                 Said::tr("The folder “%1” can't be made. Choose another folder for backups.")
                     .arg(isolated(QDir::toNativeSeparators(folder))),
                 {}};
}

Result<std::unique_ptr<QLockFile>> holdFolder(const QString &folder, const QString &ledger)
{
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(u".%1%2.lock"_s.arg(ledger, ending)));
    if (takeLock(*lock))
        return lock;
    // Another machine's lock can't be told from one that it left when it died, but by its age.
    constexpr int longestRun = 6 * 60 * 60 * 1000;
    lock->setStaleLockTime(longestRun);
    if (lock->error() == QLockFile::LockFailedError && lock->tryLock(0))
        return lock;
    const QString shown = isolated(QDir::toNativeSeparators(folder));
    switch (lock->error()) {
    case QLockFile::LockFailedError:
        return Error{Error::Kind::Unavailable,
                     Said::tr("A backup is being made in “%1” already. Wait until it is done.").arg(shown),
                     {}};
    case QLockFile::UnknownError: // there was no room for its few bytes
        return Error{Error::Kind::Unavailable,
                     Said::tr("The disk that holds “%1” is full. Make room, then try again.").arg(shown),
                     {}};
    default:
        return Error{Error::Kind::Denied,
                     Said::tr("The folder “%1” can't be written to. Choose another folder for backups.").arg(shown),
                     {}};
    }
}

/// `name`, a second or more later where there is a backup of that second already.
BackupName freeName(const QString &folder, BackupName name)
{
    const auto isTaken = [&](bool isSound) {
        name.isSound = isSound;
        return QFile::exists(QDir(folder).filePath(fileName(name)));
    };
    while (isTaken(false) || isTaken(true))
        name.at = name.at.addSecs(1);
    return name;
}

/// Writes the note and then gives the backup its name, so that none is ever without its checkpoint.
Done putWithNote(const QString &worked, const QString &folder, const BackupName &name, const QByteArray &note)
{
    const QString beside = QDir(folder).filePath(checkpointName(name));
    if (!note.isEmpty()) {
        QSaveFile file(beside);
        if (!file.open(QIODevice::WriteOnly) || file.write(note) != note.size() || !file.commit())
            return fileError(file);
    }
    Done placed = putInPlace(worked, QDir(folder).filePath(fileName(name)));
    if (!placed)
        QFile::remove(beside);
    return placed;
}

/// Copies what is in `database` at one moment to the new file `to`.
Done copyAll(const Database &database, const QString &password, const QString &to, const Progress &progress)
{
    if (database.engine() == Engine::Sqlite)
        return copyDatabaseFile(database.place(), to, progress);
    const auto address = ServerAddress::read(database.place());
    return address ? ServerDump::write(*address, password, to, progress) : Done(address.error());
}

Result<CheckedBackup> checkDump(const QString &path, const Progress &progress)
{
    const auto backup = OpenBackup::open(path, {}, progress);
    if (!backup)
        return backup.error();
    return (*backup)->check(progress);
}

/// What people read names the backup, not the file that was worked on.
Error aboutFinal(Error error, const QString &worked, const QString &final)
{
    error.text.replace(QDir::toNativeSeparators(worked), QDir::toNativeSeparators(final));
    return error;
}

}

QString Backups::usualFolder(const QString &workspacePath)
{
    return QFileInfo(workspacePath).absoluteDir().filePath(u"Backups"_s);
}

Result<std::optional<Sealing::Key>> Backups::key(Database &database)
{
    const auto settings = Settings::load(database);
    if (!settings)
        return settings.error();
    return Sealing::fromText(settings->value(keySetting));
}

Done Backups::saveKey(Transaction &transaction, const std::optional<Sealing::Key> &key)
{
    return Settings::save(transaction, keySetting, key ? Sealing::toText(*key) : u""_s);
}

Result<QString> Backups::ledgerLettersOf(Database &database)
{
    const auto settings = Settings::load(database);
    if (!settings)
        return settings.error();
    return ledgerLetters(settings->value(u"ledger_origin"_s));
}

QList<Backup> Backups::in(const QString &folder, const QString &ledger)
{
    QList<Backup> found;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u'*' + ending}, QDir::Files)) {
        const auto name = readBackupName(file.fileName());
        if (name && (ledger.isEmpty() || name->ledger == ledger))
            found << Backup{file.filePath(), *name, file.size(), Sealing::isSealed(file.filePath())};
    }
    std::sort(found.begin(), found.end(), [](const Backup &a, const Backup &b) { return a.name.at > b.name.at; });
    return found;
}

Done Backups::ask(Workspace &workspace, const Stamp &stamp)
{
    if (const Done allowed = workspace.ask(Action::BackUp, stamp); !allowed)
        return allowed;
    if (workspace.isShared() && !workspace.actor().may(Action::ManageAccounts))
        return Error{Error::Kind::Forbidden,
                     Said::tr("Only an administrator reaches everything in a shared workspace. Have one back it up."),
                     {}};
    return done();
}

Result<Backups::Made> Backups::make(Database &database, const Wish &wish, const Progress &progress)
{
    const auto letters = ledgerLettersOf(database);
    if (!letters)
        return letters.error();
    BackupName name{wish.workspace, QDateTime::fromSecsSinceEpoch(wish.at.toSecsSinceEpoch(), Qt::UTC), *letters};
    if (const Done made = makeFolder(wish.folder); !made)
        return made.error();
    const auto lock = holdFolder(wish.folder, name.ledger);
    if (!lock)
        return lock.error();
    // Not a byte that is to be sealed is written in the clear anywhere but beside the workspace, or where only this
    // user reads.
    const QTemporaryDir ownFolder;
    const bool isFile = database.engine() == Engine::Sqlite;
    const QString beside = isFile ? QFileInfo(database.place()).absolutePath() : ownFolder.path();
    const QString workshop = wish.key ? beside : wish.folder;
    removeLeftovers(workshop, name.ledger);
    removeLeftovers(wish.folder, name.ledger);
    name = freeName(wish.folder, name);

    const Unfinished plain(workshop, fileName(name) + (wish.key ? u".plain"_s : u""_s)),
        sealed(wish.folder, fileName(name));
    const auto failed = [&](const Error &error) {
        const QString final = QDir(wish.folder).filePath(fileName(name));
        return aboutFinal(aboutFinal(error, plain.path(), final), sealed.path(), final);
    };
    const int stretches = wish.key ? 3 : 2;
    if (const Done copied = copyAll(database, wish.password, plain.path(), stretch(progress, 0, stretches)); !copied)
        return failed(copied.error());
    const auto checked = isFile ? checkPlainFile(plain.path(), stretch(progress, 1, stretches))
                                : checkDump(plain.path(), stretch(progress, 1, stretches));
    if (!checked)
        return failed(checked.error());
    if (wish.key) {
        if (const Done done = Sealing::seal(plain.path(), sealed.path(), *wish.key, stretch(progress, 2, stretches));
            !done)
            return failed(done.error());
    }
    name.isSound = checked->isSound();
    const QString worked = wish.key ? sealed.path() : plain.path();
    if (const Done placed = putWithNote(worked, wish.folder, name, checked->contents.note); !placed)
        return failed(placed.error());
    const QString path = QDir(wish.folder).filePath(fileName(name));
    const qint64 size = QFileInfo(path).size();
    Log::say("backup", {{"bytes", size}, {"sealed", wish.key.has_value()}, {"sound", name.isSound}});
    if (const Done noted = LaterErasures::note(database, wish.folder); !noted)
        return noted.error();
    return Made{{path, name, size, wish.key.has_value()}, checked->problem};
}

Result<int> Backups::thin(const QString &folder, const QString &ledger, const Thinning &thinning)
{
    int removed = 0;
    for (const bool isSound : {true, false}) { // a row of unsound backups never drives out the last sound one
        QHash<QDateTime, Backup> backups;
        for (const Backup &backup : in(folder, ledger)) {
            if (backup.name.isSound == isSound)
                backups.insert(backup.name.at.toLocalTime(), backup);
        }
        for (const QDateTime &time : superfluous(backups.keys(), thinning)) {
            QFile file(backups[time].path);
            if (!file.remove())
                return fileError(file);
            QDir(folder).remove(checkpointName(backups[time].name));
            ++removed;
        }
    }
    return removed;
}
