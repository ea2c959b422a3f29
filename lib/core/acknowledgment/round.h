#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

struct Edition;
struct Person;
struct Site;

/// Whom a round calls: who fits each choice that is made, everybody where none is, and whoever was picked besides.
/// With nobody chosen but those picked, it calls them alone.
struct RoundAudience {
    QList<Id<Site>> sites;
    QStringList titles; ///< as they are on file
    QStringList languages;
    QList<Id<Person>> people; ///< picked one by one
    bool newStarters = true; ///< who is hired while the round is open joins it, where they fit

    bool operator==(const RoundAudience &) const = default;
    bool hasChoices() const { return !sites.isEmpty() || !titles.isEmpty() || !languages.isEmpty(); }
    bool isEverybody() const { return !hasChoices() && people.isEmpty(); }
};

/// The audience as it is stored, and back; none where that is something else.
QByteArray toBytes(const RoundAudience &audience);
std::optional<RoundAudience> roundAudience(const QByteArray &bytes);

/// A call to acknowledge an edition by `due`.
struct Round {
    Id<Round> id = Id<Round>::next();
    int number = 0; ///< 0 for a round of the first workspaces, which called everybody
    Id<Edition> edition;
    QDate due;
    RoundAudience audience;
    QDateTime openedAt;
    QString openedBy;
};
QByteArray canonicalBytes(const Round &round);

/// What became of a round later: it is due on another day, or it is closed.
struct RoundChange {
    Id<RoundChange> id = Id<RoundChange>::next();
    Id<Round> round;
    std::optional<QDate> due; ///< none where the round is closed
    QString reason;
    QDateTime changedAt;
    QString changedBy;
};
QByteArray canonicalBytes(const RoundChange &change);

/// A round as its last change left it.
struct RoundState {
    Round round;
    int number = 0; ///< which people call it
    QDate due;
    std::optional<RoundChange> closing; ///< while it is closed

    bool isOpen() const { return !closing; }
    /// The day on which its people are looked at: `today`, or that of its closing.
    QDate asOf(const QDate &today) const { return closing ? qMin(today, closing->changedAt.date()) : today; }
};

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
