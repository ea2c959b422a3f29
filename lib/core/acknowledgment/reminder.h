#pragma once

#include "base/id.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

struct Person;
struct Round;

/// How people are reminded: by a letter or an e-mail each, by a notice on the wall of their site, by a calendar.
enum class ReminderKind { Letter, Email, Notice, Calendar };
QString word(ReminderKind kind);
std::optional<ReminderKind> reminderKind(const QString &word);

/// What everybody is reminded of.
struct ReminderCall {
    Id<Round> round;
    QString company;
    int roundNumber = 0;
    int edition = 0; ///< its number
    QDate dated; ///< from when it is in force
    QDate due;
    QDate today;
};

/// Somebody who is reminded, in the language in which they get the edition.
struct Reminded {
    Id<Person> person;
    QString number;
    QString name;
    QString email;
    QString site; ///< its name; empty without one
    QString language;
};
