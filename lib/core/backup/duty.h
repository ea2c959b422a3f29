#pragma once

#include <QDateTime>
#include <QList>

#include <optional>

/// When a workspace is backed up by itself.
enum class Occasion { Daily, Closing };

/// The newest of `made`; those that a wrong clock dated more than a day after `now` don't count.
std::optional<QDateTime> newestBackup(const QList<QDateTime> &made, const QDateTime &now);

/// Whether a backup is due at `now` of a workspace that was last changed at `changed`: at closing, if it was changed
/// since the newest of `made`; daily, if besides there is none of that day.
bool isBackupDue(Occasion occasion, const QList<QDateTime> &made, const QDateTime &changed, const QDateTime &now);

/// How many days at most people should be without a backup before they are told.
constexpr int mostDaysWithoutBackup = 7;
