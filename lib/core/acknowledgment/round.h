#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

struct Edition;
struct Person;

/// A call to everybody employed to acknowledge an edition by `due`.
struct Round {
    Id<Round> id = Id<Round>::next();
    Id<Edition> edition;
    QDate due;
    QDateTime openedAt;
    QString openedBy;
};
QByteArray canonicalBytes(const Round &round);

/// A person who need not acknowledge an edition, and why.
struct Exemption {
    Id<Exemption> id = Id<Exemption>::next();
    Id<Edition> edition;
    Id<Person> person;
    QString reason;
    QDateTime givenAt;
    QString givenBy;
};
QByteArray canonicalBytes(const Exemption &exemption);
