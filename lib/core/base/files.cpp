#include "base/files.h"

#include "base/text.h"
#include "base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
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

Error systemError(const QString &path, int number)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(number));
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {Error::Kind::Unavailable,
                Said::tr("The disk that holds “%1” is full. Make room, then try again.").arg(shown(path)), detail};
    case ENOENT:
        return {Error::Kind::NotFound, Said::tr("There is no file “%1”.").arg(shown(path)), detail};
    case EACCES:
    case EPERM:
    case EROFS:
        return {Error::Kind::Denied,
                Said::tr("You may not use “%1” so. Ask for the right to, or choose another folder.").arg(shown(path)),
                detail};
    default:
        return {Error::Kind::Unavailable,
                Said::tr("“%1” could not be read or written. Check the disk or the network folder, then try again.")
                    .arg(shown(path)),
                detail};
    }
}

Done isFree(const QString &path)
{
    if (!QFileInfo::exists(path))
        return done();
    return Error{Error::Kind::Conflict, Said::tr("“%1” is there already. Choose another name.").arg(shown(path)), {}};
}

}

Error fileError(const QFileDevice &file)
{
    int number = EIO;
    switch (file.error()) {
    case QFileDevice::ResourceError:
        number = ENOSPC;
        break;
    case QFileDevice::PermissionsError:
        number = EACCES;
        break;
    case QFileDevice::OpenError:
        number = QFileInfo::exists(file.fileName()) ? EACCES : ENOENT;
        break;
    default:
        break;
    }
    Error error = systemError(file.fileName(), number);
    error.detail = file.errorString();
    return error;
}

Done keep(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return systemError(path, errno);
    const int failure = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    if (failure != 0 && failure != EINVAL) // some file systems don't know how to keep a folder
        return systemError(path, failure);
    return done();
}

Done putInPlace(const QString &from, const QString &to)
{
    if (const Done free = isFree(to); !free)
        return free;
    if (const Done kept = keep(from); !kept)
        return kept;
    if (!putInPlace(from, to, WholeFile::Present::Refuse))
        return systemError(to, errno);
    return done();
}

Done putInPlaceOf(const QString &from, const QString &to, const QString &kept)
{
    if (const Done free = isFree(kept); !free)
        return free;
    if (const Done done = keep(from); !done)
        return done;
    // Some file systems know no links, such as that of a stick formatted for Windows.
    const bool isLinked = ::link(QFile::encodeName(to).constData(), QFile::encodeName(kept).constData()) == 0;
    const bool isAside = isLinked || putInPlace(to, kept, WholeFile::Present::Refuse);
    const auto present = isLinked ? WholeFile::Present::Replace : WholeFile::Present::Refuse;
    if (isAside && putInPlace(from, to, present))
        return done();
    Error failure = systemError(to, errno);
    // What failed may have been done all the same, and only not known to be on the disk: nothing is undone then.
    if (!QFileInfo::exists(from))
        return failure;
    if (isLinked)
        QFile::remove(kept);
    else if (!QFileInfo::exists(to))
        static_cast<void>(putInPlace(kept, to, WholeFile::Present::Refuse));
    return failure;
}
