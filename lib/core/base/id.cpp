#include "base/id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <atomic>

qint64 nextStoredId()
{
    static const qint64 epoch = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    static std::atomic<qint64> last = 0;
    const qint64 random = QRandomGenerator::global()->bounded(1u << 22);
    qint64 id = (QDateTime::currentMSecsSinceEpoch() - epoch) << 22 | random;
    qint64 seen = last.load();
    do { // never twice within a process, even in one millisecond or when the clock is set back
        id = std::max(id, seen + 1);
    } while (!last.compare_exchange_weak(seen, id));
    return id;
}
