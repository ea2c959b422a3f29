#include "base/wholefile.h"

#include "base/filelock.h"
#include "base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

QString shown(const QString &path)
{
    return isolated(QDir::toNativeSeparators(path));
}

bool syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool synced = ::fsync(folder) == 0;
    return ::close(folder) == 0 && synced;
}

bool rename(const QByteArray &part, const QByteArray &whole, WholeFile::Present present)
{
    if (present == WholeFile::Present::Replace)
        return std::rename(part.constData(), whole.constData()) == 0;
    if (::renameat2(AT_FDCWD, part.constData(), AT_FDCWD, whole.constData(), RENAME_NOREPLACE) == 0)
        return true;
    // Some file systems can't refuse by themselves.
    return (errno == EINVAL || errno == ENOSYS) && !QFileInfo::exists(QFile::decodeName(whole))
        && std::rename(part.constData(), whole.constData()) == 0;
}

Error notWritten(const QString &path, int code, const QString &detail)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {Error::Kind::Unavailable,
                Said::tr("The disk that is to hold “%1” is full. Make room, then try again.").arg(shown(path)), detail};
    case EEXIST:
        return {Error::Kind::Conflict, Said::tr("“%1” is there already. Choose another name.").arg(shown(path)),
                detail};
    case EACCES:
    case EPERM:
    case EROFS:
    case ENOENT:
    case ENOTDIR:
        return {Error::Kind::Denied,
                Said::tr("“%1” can't be made there. Check the folder, then try again.").arg(shown(path)), detail};
    default:
        return {Error::Kind::Unavailable,
                Said::tr("“%1” could not be written. Check the disk or the network folder, then try again.")
                    .arg(shown(path)),
                detail};
    }
}

}

bool putInPlace(const QString &part, const QString &whole, WholeFile::Present present)
{
    return rename(QFile::encodeName(part), QFile::encodeName(whole), present)
        && syncFolder(QFileInfo(whole).absolutePath());
}

bool putInPlaceOrRemove(const QString &part, const QString &whole)
{
    const bool isNamed = rename(QFile::encodeName(part), QFile::encodeName(whole), WholeFile::Present::Refuse);
    if (isNamed && syncFolder(QFileInfo(whole).absolutePath()))
        return true;
    const int code = errno;
    QFile::remove(isNamed ? whole : part);
    errno = code;
    return false;
}

WholeFile::WholeFile(const QString &path, Present present)
    : m_path(path),
      m_present(present),
      m_lock(path + u".lock"_s),
      m_file(path + u".part"_s)
{
}

WholeFile::~WholeFile()
{
    if (!m_isOpen)
        return;
    m_file.close();
    QFile::remove(m_file.fileName()); // the file itself would refuse where closing it failed
}

Done WholeFile::failure() const
{
    const int code = errno;
    return notWritten(m_path, code, m_file.error() == QFile::NoError ? qt_error_string(code) : m_file.errorString());
}

Done WholeFile::notHeld() const
{
    switch (m_lock.error()) {
    case QLockFile::LockFailedError:
        return Error{Error::Kind::Unavailable,
                     Said::tr("“%1” is being written already. Wait until that is done.").arg(shown(m_path)),
                     {}};
    case QLockFile::PermissionError:
        return notWritten(m_path, EACCES, {});
    default: // there was no room for its few bytes
        return notWritten(m_path, ENOSPC, {});
    }
}

Done WholeFile::open()
{
    if (m_present == Present::Refuse && QFileInfo::exists(m_path))
        return notWritten(m_path, EEXIST, {});
    if (!takeLock(m_lock))
        return notHeld();
    QFile::remove(m_file.fileName()); // left by a process that died
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failure();
    m_isOpen = true;
    return done();
}

Done WholeFile::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return failure();
    return done();
}

Done WholeFile::commit()
{
    if (!m_file.flush() || ::fsync(m_file.handle()) != 0)
        return failure();
    m_file.close();
    const bool isInPlace = m_present == Present::Refuse ? putInPlaceOrRemove(m_file.fileName(), m_path)
                                                        : putInPlace(m_file.fileName(), m_path, m_present);
    if (!isInPlace)
        return failure();
    m_isOpen = false;
    return done();
}

Done writeWholeFile(const QString &path, const QByteArray &bytes)
{
    WholeFile file(path);
    Done written = file.open();
    if (written)
        written = file.write(bytes);
    if (written)
        written = file.commit();
    return written;
}
