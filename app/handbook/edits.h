#pragma once

#include "handbook/handbook.h"

/// `now` with each field in which `typed` differs from what was `shown`.
AreaText merged(AreaText now, const AreaText &shown, const AreaText &typed);
RuleText merged(RuleText now, const RuleText &shown, const RuleText &typed);
Rule merged(Rule now, const Rule &shown, const Rule &typed, const QString &language);

/// Puts `text` in, or takes the language out where it is empty.
template <typename Text>
void setText(QMap<QString, Text> &texts, const QString &language, const Text &text)
{
    if (text.isEmpty())
        texts.remove(language);
    else
        texts[language] = text;
}

/// `handbook` with `area` or `rule` after what is chosen there, or at the end.
Handbook withArea(Handbook handbook, const ProblemArea &area, const std::optional<Place> &after);
Handbook withRule(Handbook handbook, const Rule &rule, const Place &after);

/// Where what stands at `from` goes when it is moved one step up (-1) or down (1), into the next area where it stands
/// at the edge of its own; none at the ends of the handbook.
std::optional<Place> neighbour(const Handbook &handbook, const Place &from, int step);
