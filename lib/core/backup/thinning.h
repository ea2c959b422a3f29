#pragma once

#include <QDateTime>
#include <QList>

/// How many backups are kept as time goes by.
struct Thinning {
    int daily = 12;
    int weekly = 10;
    int monthly = 9;
};

/// Those of `times` whose backups may go. Kept are the newest of each of the last days that have any, besides them the
/// newest of each of the last weeks, besides them of each of the last months; the newest of all is always kept.
QList<QDateTime> superfluous(const QList<QDateTime> &times, const Thinning &thinning = {});
