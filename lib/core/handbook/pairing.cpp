#include "handbook/pairing.h"

#include <algorithm>

namespace {

/// Pairs the items for which `idOf` and then `saysSame` hold; `keyOf` is the same for items that say the same.
template <typename Items, typename IdOf, typename KeyOf, typename SaysSame>
Pairing pairedBy(const Items &before, const Items &after, IdOf idOf, KeyOf keyOf, SaysSame saysSame)
{
    Pairing pairing{std::vector<int>(size_t(after.size()), -1), std::vector<int>(size_t(before.size()), -1)};
    const auto join = [&pairing](size_t earlier, size_t later) {
        pairing.before[later] = int(earlier);
        pairing.after[earlier] = int(later);
    };
    QHash<qint64, size_t> known;
    known.reserve(qsizetype(before.size()));
    for (size_t i = 0; i < pairing.after.size(); ++i)
        known.insert(idOf(before, i), i);
    for (size_t i = 0; i < pairing.before.size(); ++i) {
        const auto earlier = known.constFind(idOf(after, i));
        if (earlier != known.cend() && pairing.after[*earlier] < 0)
            join(*earlier, i);
    }
    QMultiHash<size_t, size_t> left;
    for (size_t i = pairing.after.size(); i-- > 0;) { // the last put in is the first found
        if (pairing.after[i] < 0)
            left.insert(keyOf(before, i), i);
    }
    for (size_t i = 0; i < pairing.before.size() && !left.isEmpty(); ++i) {
        if (pairing.before[i] >= 0)
            continue;
        const size_t key = keyOf(after, i);
        for (auto earlier = left.find(key); earlier != left.end() && earlier.key() == key; ++earlier) {
            if (saysSame(*earlier, i)) {
                join(*earlier, i);
                left.erase(earlier);
                break;
            }
        }
    }
    return pairing;
}

size_t key(const QMap<QString, RuleText> &texts)
{
    size_t key = 0;
    for (const RuleText &text : texts)
        key = qHashMulti(key, text.title, text.handling);
    return key;
}

}

std::vector<PlacedRule> placedRules(const Edition &edition)
{
    std::vector<PlacedRule> rules;
    for (qsizetype area = 0; area < edition.areas.size(); ++area) {
        for (qsizetype rule = 0; rule < edition.areas[area].rules.size(); ++rule)
            rules.push_back({{area, rule}, &edition.areas[area].rules[rule]});
    }
    return rules;
}

Pairing paired(const QList<EditionArea> &before, const QList<EditionArea> &after)
{
    return pairedBy(
        before, after, [](const QList<EditionArea> &areas, size_t i) { return areas[qsizetype(i)].id.stored(); },
        [](const QList<EditionArea> &areas, size_t i) {
            size_t key = 0;
            for (const AreaText &text : areas[qsizetype(i)].texts)
                key = qHashMulti(key, text.title, text.intro, text.signs);
            return key;
        },
        [&](size_t earlier, size_t later) {
            return before[qsizetype(earlier)].texts == after[qsizetype(later)].texts;
        });
}

Pairing paired(const std::vector<PlacedRule> &before, const std::vector<PlacedRule> &after)
{
    return pairedBy(
        before, after, [](const std::vector<PlacedRule> &rules, size_t i) { return rules[i].rule->rule.id.stored(); },
        [](const std::vector<PlacedRule> &rules, size_t i) { return key(rules[i].rule->rule.texts); },
        [&](size_t earlier, size_t later) { return saySame(before[earlier].rule->rule, after[later].rule->rule); });
}

std::vector<char> lifted(const std::vector<int> &places)
{
    std::vector<size_t> ends; // of the ascending rows found so far: the smallest end of each length
    std::vector<size_t> previous(places.size());
    for (size_t i = 0; i < places.size(); ++i) {
        if (places[i] < 0)
            continue;
        const auto longer = std::ranges::lower_bound(ends, places[i], {}, [&](size_t end) { return places[end]; });
        previous[i] = longer == ends.begin() ? places.size() : *(longer - 1);
        if (longer == ends.end())
            ends.push_back(i);
        else
            *longer = i;
    }
    std::vector<char> marks(places.size());
    for (size_t i = 0; i < places.size(); ++i)
        marks[i] = places[i] >= 0;
    for (size_t i = ends.empty() ? places.size() : ends.back(); i < places.size(); i = previous[i])
        marks[i] = false;
    return marks;
}
