#include "base/filelock.h"

bool takeLock(QLockFile &lock)
{
    lock.setStaleLockTime(0);
    if (lock.tryLock(0))
        return true;
    qint64 process = 0;
    QString machine, program;
    const bool isNobodys =
        lock.error() == QLockFile::LockFailedError && !lock.getLockInfo(&process, &machine, &program);
    // Whoever is just writing theirs holds the file, so that it isn't removed.
    return isNobodys && lock.removeStaleLockFile() && lock.tryLock(0);
}
