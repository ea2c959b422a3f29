#include "storage/damage.h"

#include "base/log.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// What all threads share.
struct State {
    QMutex mutex;
    QSet<QString> watched;
    QSet<QString> noticed;
};

State &state()
{
    static State shared;
    return shared;
}

QString markOf(const QString &path)
{
    return path + u".damaged"_s;
}

QString known(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

}

void Damage::watch(const QString &path)
{
    const QMutexLocker locker(&state().mutex);
    state().watched << known(path);
}

void Damage::notice(const QString &path)
{
    const QMutexLocker locker(&state().mutex);
    if (!state().watched.contains(known(path)) || state().noticed.contains(known(path)))
        return;
    state().noticed << known(path);
    Log::say("damage");
    QFile mark(markOf(path));
    static_cast<void>(mark.open(QIODevice::WriteOnly)); // where it can't be left, the file can't be written to either
}

bool Damage::isNoticed(const QString &path)
{
    const QMutexLocker locker(&state().mutex);
    return state().noticed.contains(known(path));
}

bool Damage::isMarked(const QString &path)
{
    return QFile::exists(markOf(path));
}

void Damage::release(const QString &path)
{
    const QMutexLocker locker(&state().mutex);
    state().watched.remove(known(path));
    state().noticed.remove(known(path));
}

void Damage::forget(const QString &path)
{
    release(path);
    QFile::remove(markOf(path));
}
