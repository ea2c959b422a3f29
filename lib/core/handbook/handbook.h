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

    bool operator==(const Place &) const = default;
};
std::optional<Place> find(const Handbook &handbook, Id<Rule> rule);
std::optional<Place> find(const Handbook &handbook, Id<ProblemArea> area);

/// `handbook` with the rule or area at `from` moved so that it stands at `to`.
Handbook moved(Handbook handbook, const Place &from, const Place &to);

/// `handbook` without what stands at `place`.
Handbook without(Handbook handbook, const Place &place);

/// Whether `after` differs from `before` at most in texts that are translations, where rules are decided in
/// `governing`.
bool onlyTranslates(const Handbook &before, const Handbook &after, const QString &governing);

/// "2.3" for a rule, "2" for an area.
QString numberOf(const Place &place);
