#include "handbook/handbookparts.h"

#include <algorithm>

namespace {

/// In the order of their places; of two in one place the older comes first.
template <typename Content>
QList<Placed<Content>> inPlace(const QMap<Id<Content>, Placed<Content>> &parts)
{
    QList<Placed<Content>> sorted = parts.values();
    std::ranges::stable_sort(sorted, {}, &Placed<Content>::place);
    return sorted;
}

}

HandbookParts partsOf(const Handbook &handbook)
{
    HandbookParts parts;
    for (qsizetype place = 0; place < handbook.areas.size(); ++place) {
        ProblemArea area = handbook.areas[place];
        for (qsizetype rulePlace = 0; rulePlace < area.rules.size(); ++rulePlace) {
            const Rule &rule = area.rules[rulePlace];
            parts.rules.insert(rule.id, {rule, rulePlace, area.id});
        }
        area.rules.clear();
        parts.areas.insert(area.id, {area, place, std::nullopt});
    }
    return parts;
}

Handbook handbookOf(const HandbookParts &parts)
{
    Handbook handbook;
    QMap<Id<ProblemArea>, qsizetype> places;
    for (const Placed<ProblemArea> &area : inPlace(parts.areas)) {
        places.insert(area.content.id, handbook.areas.size());
        handbook.areas << area.content;
    }
    for (const Placed<Rule> &rule : inPlace(parts.rules))
        handbook.areas[places.value(*rule.area)].rules << rule.content;
    return handbook;
}
