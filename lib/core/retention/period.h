#pragma once

#include "base/id.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

struct Edition;
struct Person;

namespace Retention {

/// What is kept for a time: all about a person, or what there is of them about one edition.
enum class Kind { Person, Acknowledgment, Exemption, Form };

/// What the time is counted from: somebody's last day of work, a newer edition, or the record itself.
enum class Since { Left, Superseded, Made };

/// How long a kind of record is kept. A kind without a period is kept for ever.
struct Period {
    Kind kind = Kind::Person;
    Since since = Since::Left;
    int months = 0;
    QString ground; ///< the law or the interest that it is kept by, in the company's own words

    bool operator==(const Period &) const = default;
};

/// What has to be mended before `period` can be saved; empty where nothing has.
QStringList problems(const Period &period);

QList<Kind> kinds();

/// What the time of `kind` may be counted from, the usual first.
QList<Since> clocks(Kind kind);

/// The words under which they are stored and exchanged.
QString word(Kind kind);
QString word(Since since);
std::optional<Kind> kind(const QString &word);
std::optional<Since> since(const QString &word);

/// What people call them: "everything about a person", "after the last day of work".
QString spoken(Kind kind);
QString spoken(Since since);

/// Something whose time is over: nothing happens to it until somebody decides.
struct Due {
    Kind kind = Kind::Person;
    Id<::Person> person;
    QString number; ///< of the person
    QString name;
    std::optional<Id<Edition>> edition; ///< of a record
    int editionNumber = 0;
    qint64 records = 0; ///< that go: of this kind, or the person's of all kinds
    QDate from; ///< what its time is counted from
    QDate over; ///< when its time was over
    QString ground;
    QString hold; ///< why it may not be erased; empty where it may

    bool isHeld() const { return !hold.isEmpty(); }
};

}
