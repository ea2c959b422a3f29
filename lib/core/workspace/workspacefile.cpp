#include "workspace/workspacefile.h"

#include "base/filelock.h"
#include "base/text.h"
#include "base/wholefile.h"
#include "storage/damage.h"
#include "storage/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

// https://www.sqlite.org/fileformat2.html: the header is 100 bytes, user_version at 60, application_id at 68.
constexpr int headerSize = 100, userVersionAt = 60, applicationIdAt = 68;
constexpr QByteArrayView magic("SQLite format 3\0", 16);

QString shown(const QString &path)
{
    return isolated(QDir::toNativeSeparators(path));
}

Error noWorkspace(const QString &path)
{
    return {Error::Kind::Damaged, Said::tr("“%1” is not a Countersign workspace.").arg(shown(path)), {}};
}

Error isThere(const QString &path)
{
    return {Error::Kind::Conflict, Said::tr("“%1” is there already. Choose another name.").arg(shown(path)), {}};
}

Error cantBeMade(const QString &path, const QString &detail)
{
    return {Error::Kind::Denied,
            Said::tr("“%1” can't be made there. Check the folder, then try again.").arg(shown(path)), detail};
}

QString partOf(const QString &path)
{
    return path + u".part"_s;
}

QString lockPath(const QString &path)
{
    return path + u".lock"_s;
}

}

Result<int> WorkspaceFile::version(const QString &path, Use use)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Kind::NotFound, Said::tr("There is no file “%1”.").arg(shown(path)), {}};
    if (!info.isFile())
        return noWorkspace(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Denied,
                     Said::tr("You may not read “%1”. Ask its owner for the right to.").arg(shown(path)),
                     file.errorString()};
    const QByteArray header = file.read(headerSize);
    file.close();
    if (header.size() < headerSize || !header.startsWith(magic)
        || qFromBigEndian<quint32>(header.constData() + applicationIdAt) != applicationId)
        return noWorkspace(path);
    const int found = int(qFromBigEndian<quint32>(header.constData() + userVersionAt));
    if (found < 1)
        return noWorkspace(path);
    if (found > Migrations::newest())
        return Error{Error::Kind::Damaged,
                     Said::tr("“%1” was written by a newer version of Countersign. Install that version to open it.")
                         .arg(shown(path)),
                     u"schema %1 > %2"_s.arg(found).arg(Migrations::newest())};
    if (use == Use::Read)
        return found;
    // The owner of every file may write; a read-only flag says that this one is not to be changed, even to root.
    const bool flaggedReadOnly = !(info.permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
    if (!info.isWritable() || flaggedReadOnly)
        return Error{Error::Kind::Denied,
                     Said::tr("“%1” is read-only. Ask for the right to write to it, or copy it to a folder of yours.")
                         .arg(shown(path)),
                     {}};
    return found;
}

Result<QString> WorkspaceFile::begin(const QString &path)
{
    if (QFileInfo::exists(path))
        return isThere(path);
    remove(partOf(path)); // left by a process that died
    QFile file(partOf(path));
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return file.fileName();
    return cantBeMade(path, file.errorString());
}

Done WorkspaceFile::finish(const QString &path)
{
    if (putInPlaceOrRemove(partOf(path), path))
        return done();
    const int code = errno;
    return code == EEXIST ? isThere(path) : cantBeMade(path, qt_error_string(code));
}

void WorkspaceFile::discard(const QString &path)
{
    remove(partOf(path));
}

void WorkspaceFile::remove(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + u"-journal"_s);
}

bool WorkspaceFile::wasLeftBadly(const QString &path)
{
    return QFile::exists(lockPath(path)) || QFile::exists(path + u"-journal"_s) || Damage::isMarked(path);
}

Result<std::unique_ptr<QLockFile>> WorkspaceFile::hold(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    if (takeLock(*lock))
        return lock;
    if (lock->error() == QLockFile::UnknownError) // there was no room for its few bytes
        return Error{Error::Kind::Unavailable,
                     Said::tr("The disk that holds “%1” is full. Make room, then try again.").arg(shown(path)),
                     {}};
    if (lock->error() != QLockFile::LockFailedError)
        return Error{Error::Kind::Denied,
                     Said::tr("The folder of “%1” can't be written to. Ask for the right to, or choose another folder.")
                         .arg(shown(path)),
                     {}};
    qint64 process = 0;
    QString machine, program;
    const QString user = QFileInfo(lockPath(path)).owner();
    lock->getLockInfo(&process, &machine, &program);
    return Error{Error::Kind::Unavailable,
                 Said::tr("“%1” is open already: %2 has it open on %3. Close it there, then try again.")
                     .arg(shown(path), isolated(user), isolated(machine)),
                 u"%1, process %2"_s.arg(program).arg(process)};
}
