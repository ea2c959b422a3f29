#pragma once

#include "retention/period.h"

#include <QDateTime>

/// What is left of a record that was erased: that there was one, who erased it, why. Names nobody.
struct Erasure {
    Id<Erasure> id = Id<Erasure>::next();
    Retention::Kind kind = Retention::Kind::Person;
    QString record; ///< id, or the code of a form
    Id<Person> person; ///< leads to nobody once the person was erased, too
    std::optional<Id<Edition>> edition;
    QString reason;
    QString ground;
    QDateTime at;
    QString operatorName;

    bool operator==(const Erasure &) const = default;
};

/// Canonical JSON of the whole: what the ledger commits to.
QByteArray canonicalBytes(const Erasure &erasure);
