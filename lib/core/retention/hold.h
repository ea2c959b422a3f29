#pragma once

#include "base/id.h"

#include <QDateTime>
#include <QString>

struct Person;

/// Why nothing about a person may be erased, until somebody lifts it: a lawsuit, an inspection, a claim.
struct LegalHold {
    Id<LegalHold> id = Id<LegalHold>::next();
    Id<Person> person;
    QString number; ///< of the person
    QString name;
    QString reason;
    QString placedBy;
    QDateTime placedAt;
    QString liftedBy; ///< empty while it stands
    QDateTime liftedAt;

    bool stands() const { return !liftedAt.isValid(); }
};
