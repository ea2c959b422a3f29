#pragma once

#include "base/id.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

struct Site;

/// Somebody who is asked to acknowledge the handbook.
struct Person {
    Id<Person> id = Id<Person>::next();
    QString number; ///< employee number, unique in the workspace however it is cased and whatever digits it has
    QString name;
    QString title;
    std::optional<Id<Site>> site;
    QString email;
    QString phone;
    QString language; ///< BCP 47; the language the handbook is handed over in
    QDate hired; ///< invalid where it isn't known
    std::optional<QDate> left; ///< last day; people who left are archived, never removed

    bool operator==(const Person &) const = default;
};

/// What two employee numbers share that are the same, however they are cased and whatever digits they have.
QString numberKey(const QString &number);

/// Whether `person` is employed on `day`, the first and the last day included.
bool isEmployedOn(const Person &person, const QDate &day);

/// What has to be mended before `person` can be saved; empty where nothing has.
QStringList problems(const Person &person);
