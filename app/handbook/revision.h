#pragma once

#include "handbook/edition.h"

/// What a rule says in one field, before and now; empty where it said or says nothing.
struct Passage {
    QString field; ///< in the window's language
    QString language; ///< of the two texts
    QString before;
    QString now;
};

/// A rule of the handbook against the edition before.
struct Revision {
    QString number;
    QString title;
    Id<Rule> rule;
    Change change;
    QList<Passage> passages; ///< that differ, where it is a changed rule
};

/// How the rules of `handbook` differ from `before`, in its order and titled in `language`: unchanged ones are left
/// out.
QList<Revision> revisions(const Edition *before, const Handbook &handbook, const QString &language);

/// Titles of the rules of `before` that are no longer in `handbook`, each with the number that it had.
QStringList removedRules(const Edition *before, const Handbook &handbook, const QString &language);
