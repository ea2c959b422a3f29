#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

/// A moment as it is stored: UTC with milliseconds, ISO 8601, ending in Z; sorts as text.
QString utcText(const QDateTime &moment);

/// The moment that `utcText` wrote, shown at `offsetSeconds` east of UTC; invalid where it was not such a text.
QDateTime fromUtcText(const QString &text, int offsetSeconds = 0);

/// The moment "now", carrying this machine's offset from UTC.
QDateTime localNow();

/// A date somebody wrote, in any digits: 2026-03-01, 1.3.2026., 01/03/2026 (day first), 1-3-2026.
std::optional<QDate> readDate(const QString &text);

/// `date` in the long form of `language` ("1. ožujka 2026."); the short one loses the century in some locales.
QString longDate(const QDate &date, const QString &language);
