#include "handbook/edits.h"

namespace {

template <typename Value>
void mergeField(Value &now, const Value &shown, const Value &typed)
{
    if (typed != shown)
        now = typed;
}

}

AreaText merged(AreaText now, const AreaText &shown, const AreaText &typed)
{
    mergeField(now.title, shown.title, typed.title);
    mergeField(now.intro, shown.intro, typed.intro);
    return now;
}

RuleText merged(RuleText now, const RuleText &shown, const RuleText &typed)
{
    mergeField(now.title, shown.title, typed.title);
    mergeField(now.situation, shown.situation, typed.situation);
    mergeField(now.handling, shown.handling, typed.handling);
    mergeField(now.reason, shown.reason, typed.reason);
    mergeField(now.example, shown.example, typed.example);
    return now;
}

Rule merged(Rule now, const Rule &shown, const Rule &typed, const QString &language)
{
    mergeField(now.value, shown.value, typed.value);
    mergeField(now.channels, shown.channels, typed.channels);
    const RuleText before = shown.texts.value(language), after = typed.texts.value(language);
    if (before != after)
        setText(now.texts, language, merged(now.texts.value(language), before, after));
    return now;
}

Handbook withArea(Handbook handbook, const ProblemArea &area, const std::optional<Place> &after)
{
    handbook.areas.insert(after ? after->area + 1 : handbook.areas.size(), area);
    return handbook;
}

Handbook withRule(Handbook handbook, const Rule &rule, const Place &after)
{
    QList<Rule> &rules = handbook.areas[after.area].rules;
    rules.insert(after.rule < 0 ? rules.size() : after.rule + 1, rule);
    return handbook;
}

std::optional<Place> neighbour(const Handbook &handbook, const Place &from, int step)
{
    const auto isArea = [&](qsizetype area) { return area >= 0 && area < handbook.areas.size(); };
    if (from.rule < 0)
        return isArea(from.area + step) ? std::optional(Place{from.area + step, -1}) : std::nullopt;
    const qsizetype rule = from.rule + step;
    if (rule >= 0 && rule < handbook.areas[from.area].rules.size())
        return Place{from.area, rule};
    if (!isArea(from.area + step))
        return std::nullopt;
    return Place{from.area + step, step < 0 ? handbook.areas[from.area - 1].rules.size() : 0};
}
