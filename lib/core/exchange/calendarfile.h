#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

/// A day in a calendar, with an alarm some days before.
struct CalendarDay {
    QString name; ///< the same for the same day whenever it is written, so that a calendar takes it for a change
    QDate day;
    QString summary;
    QString description;
    int alarmDaysBefore = 0;
    QDateTime writtenAt;
};

/// `day` as an iCalendar file (RFC 5545).
QByteArray calendarFile(const CalendarDay &day);
