#include "backup/duty.h"

std::optional<QDateTime> newestBackup(const QList<QDateTime> &made, const QDateTime &now)
{
    std::optional<QDateTime> newest;
    for (const QDateTime &time : made) {
        if (time <= now.addDays(1) && (!newest || time > *newest))
            newest = time;
    }
    return newest;
}

bool isBackupDue(Occasion occasion, const QList<QDateTime> &made, const QDateTime &changed, const QDateTime &now)
{
    const auto newest = newestBackup(made, now);
    if (!newest)
        return true;
    if (changed <= *newest)
        return false;
    return occasion == Occasion::Closing || newest->toOffsetFromUtc(now.offsetFromUtc()).date() < now.date();
}
