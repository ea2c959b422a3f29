#pragma once

#include "base/result.h"
#include "handbook/handbook.h"

#include <QMap>

class Database;

/// An area or a rule with where it stands; equal where nothing has to be saved.
template <typename Content>
struct Placed {
    Content content;
    qsizetype place = 0;
    std::optional<Id<ProblemArea>> area; ///< of a rule

    bool operator==(const Placed &) const = default;
};

/// A handbook, or some of it, taken apart as it is stored.
struct HandbookParts {
    QMap<Id<ProblemArea>, Placed<ProblemArea>> areas; ///< without their rules
    QMap<Id<Rule>, Placed<Rule>> rules;
};

HandbookParts partsOf(const Handbook &handbook);
Handbook handbookOf(const HandbookParts &parts);

/// What is to be read; everything where nothing is said.
struct HandbookScope {
    std::optional<QList<Id<ProblemArea>>> areas;
    std::optional<QList<Id<Rule>>> rules;
};

/// What of `scope` is stored, at one moment.
Result<HandbookParts> storedParts(Database &database, const HandbookScope &scope = {});
