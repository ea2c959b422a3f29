#include "backup/thinning.h"

#include <QSet>

#include <algorithm>

namespace {

/// Which day, week or month a date lies in.
using Period = int (*)(const QDate &date);

int dayOf(const QDate &date)
{
    return int(date.toJulianDay());
}

int weekOf(const QDate &date)
{
    int year = 0;
    const int week = date.weekNumber(&year);
    return year * 100 + week;
}

int monthOf(const QDate &date)
{
    return date.year() * 100 + date.month();
}

}

QList<QDateTime> superfluous(const QList<QDateTime> &times, const Thinning &thinning)
{
    QList<QDateTime> newestFirst = times;
    std::sort(newestFirst.begin(), newestFirst.end(), std::greater<>());
    QSet<qint64> kept;
    if (!newestFirst.isEmpty())
        kept << newestFirst.constFirst().toMSecsSinceEpoch();
    const std::pair<int, Period> rules[] = {
        {thinning.daily, dayOf}, {thinning.weekly, weekOf}, {thinning.monthly, monthOf}};
    for (const auto &[count, period] : rules) {
        int found = 0, last = -1;
        for (const QDateTime &time : std::as_const(newestFirst)) {
            const int now = period(time.date());
            if (now == last || found == count)
                continue;
            last = now;
            const bool isKept = kept.contains(time.toMSecsSinceEpoch());
            // What is kept as the newest of its day isn't counted again as that of its week.
            if (!isKept || period == dayOf)
                ++found;
            kept << time.toMSecsSinceEpoch();
        }
    }
    newestFirst.removeIf([&](const QDateTime &time) { return kept.contains(time.toMSecsSinceEpoch()); });
    return newestFirst;
}
