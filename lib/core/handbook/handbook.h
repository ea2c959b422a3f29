#pragma once

#include "handbook/rule.h"

/// The working text that managers edit. A value: an edit makes another handbook, and undo goes back to the one before.
struct Handbook {
    QList<ProblemArea> areas;

    bool operator==(const Handbook &) const = default;
};

/// How many rules there are.
qsizetype ruleCount(const Handbook &handbook);

/// Numbers of the rules that lack a title or a required handling in `language`: "2.3".
QStringList rulesLacking(const Handbook &handbook, const QString &language);

/// The languages of `known` in which every rule and problem area has its text; none where there is no rule.
QStringList completeLanguages(const Handbook &handbook, const QStringList &known);

/// Where something stands: the area's index, and the rule's in it (-1 for the area itself).
struct Place {
    qsizetype area = -1;
    qsizetype rule = -1;

    /// In reading order: an area before its rules.
    auto operator<=>(const Place &) const = default;
};
std::optional<Place> find(const Handbook &handbook, Id<Rule> rule);
std::optional<Place> find(const Handbook &handbook, Id<ProblemArea> area);

/// `places` in reading order, without those rules that go with their area anyway.
QList<Place> inOrder(QList<Place> places);

/// Whether `places` can be moved together: they are all areas, or all rules.
bool areAlike(const QList<Place> &places);

/// `handbook` with all that stands at `places`, which are alike and in order, together before what stands at `gap` now;
/// behind the last where nothing stands there.
Handbook gathered(Handbook handbook, const QList<Place> &places, const Place &gap);

/// Before what `places` are to stand when they move one step up (-1) or down (1), into the next area where they stand
/// at the edge of theirs; none at the ends of the handbook.
std::optional<Place> gapBeside(const Handbook &handbook, const QList<Place> &places, int step);

/// `handbook` without what stands at `places`, which are in order.
Handbook without(Handbook handbook, const QList<Place> &places);

/// Whether `after` differs from `before` at most in texts that are translations, where rules are decided in
/// `governing`.
bool onlyTranslates(const Handbook &before, const Handbook &after, const QString &governing);

/// "2.3" for a rule, "2" for an area.
QString numberOf(const Place &place);
