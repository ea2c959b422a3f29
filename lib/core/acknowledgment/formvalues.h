#pragma once

#include "acknowledgment/acknowledgment.h"
#include "handbook/handbookchange.h"
#include "people/person.h"

#include <QString>

#include <optional>

/// What changed materially, for one person, since the edition they acknowledged last.
struct FormChanges {
    int from = 0; ///< its number
    QList<HandbookChange> rules;
};

/// What is filled into one person's form.
struct FormValues {
    Person person;
    QString site;
    QString language; ///< of this form
    QString ownStatement; ///< the company's own in `language`; empty where it has none
    QString code;
    QString checkpoint; ///< short form of the newest one; empty while the ledger is
    std::optional<Acknowledgment> acknowledgment; ///< of a copy of what was signed
    std::optional<FormChanges> changes; ///< of a change sheet
};
