#pragma once

#include "handbook/handbookchange.h"
#include "handbook/withdrawal.h"

/// A change in the list of what changed.
struct ChangeRow {
    HandbookChange change;
    QString key; ///< to search in: both texts

    bool operator==(const ChangeRow &) const = default;
};

/// The two that are compared, and among which editions.
struct Comparison {
    QList<Edition> editions; ///< the working handbook may be one of them
    Edition before;
    Edition after;
    QString language;
};

/// What changed, with what is searched in.
QList<ChangeRow> changeRows(const Comparison &compared);

/// The rows in which `key` is found, of which some are `onlyMaterial`.
QList<ChangeRow> foundRows(const QList<ChangeRow> &rows, const QString &key, bool onlyMaterial);

/// The languages in which the two can be compared; the working handbook can in each.
QStringList sharedLanguages(const Edition &before, const Edition &after);
