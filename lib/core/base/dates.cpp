#include "base/dates.h"

#include "base/text.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

QString utcText(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
}

QDateTime fromUtcText(const QString &text, int offsetSeconds)
{
    const QDateTime utc = QDateTime::fromString(text, Qt::ISODateWithMs);
    return utc.isValid() ? utc.toOffsetFromUtc(offsetSeconds) : QDateTime();
}

QDateTime localNow()
{
    const QDateTime now = QDateTime::currentDateTime();
    return now.toOffsetFromUtc(now.offsetFromUtc());
}

std::optional<QDate> readDate(const QString &text)
{
    static const QRegularExpression iso(uR"(^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$)"_s);
    static const QRegularExpression dayFirst(uR"(^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})\.?$)"_s);
    const QString plain = europeanDigits(text).trimmed();
    QDate date;
    if (const auto match = iso.match(plain); match.hasMatch())
        date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    else if (const auto found = dayFirst.match(plain); found.hasMatch())
        date = QDate(found.captured(3).toInt(), found.captured(2).toInt(), found.captured(1).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString longDate(const QDate &date, const QString &language)
{
    // CLDR's long forms, without the weekday that Qt's LongFormat adds.
    if (language == "hr"_L1)
        return QLocale(language).toString(date, u"d. MMMM yyyy."_s);
    if (language == "ur"_L1)
        return QLocale(language).toString(date, u"d MMMM، yyyy"_s);
    if (language == "te"_L1)
        return QLocale(language).toString(date, u"d MMMM, yyyy"_s);
    return QLocale(u"en_GB"_s).toString(date, u"d MMMM yyyy"_s);
}
