#include "handbook/editiondiff.h"

#include "base/words.h"
#include "handbook/pairing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr Words<Difference, 4> differenceWords{{{Difference::New, "new"_L1},
                                                {Difference::Removed, "removed"_L1},
                                                {Difference::Changed, "changed"_L1},
                                                {Difference::Moved, "moved"_L1}}};

bool tagsDiffer(const Rule &before, const Rule &after)
{
    return before.value != after.value || before.channels != after.channels || before.audience != after.audience;
}

template <typename Text>
QList<FieldDiff> fieldDiffs(const Text &before, const Text &after)
{
    if (before == after)
        return {};
    QList<FieldDiff> diffs;
    for (const auto &[field, words] : partsOf(before)) {
        if (before.*words == after.*words)
            continue;
        FieldDiff diff{field, wordDiff(before.*words, after.*words)};
        if (differ(diff.words))
            diffs << diff;
    }
    return diffs;
}

class EditionComparison {
public:
    EditionComparison(const Edition &before, const Edition &after, const QString &language,
                      const std::set<Id<Rule>> &material)
        : m_before(before),
          m_after(after),
          m_language(language),
          m_material(material),
          m_areas(paired(before.areas, after.areas)),
          m_earlier(placedRules(before)),
          m_later(placedRules(after)),
          m_rules(paired(m_earlier, m_later))
    {
    }

    QList<AreaDiff> areas() const
    {
        QList<AreaDiff> diffs;
        const std::vector<char> moved = lifted(m_areas.before);
        for (size_t i = 0; i < m_areas.before.size(); ++i) {
            const qsizetype after = qsizetype(i), before = m_areas.before[i];
            const AreaText text = m_after.areas[after].texts.value(m_language);
            if (before < 0) {
                diffs << AreaDiff{Difference::New, false, std::nullopt, after, fieldDiffs(AreaText(), text)};
                continue;
            }
            const auto fields = fieldDiffs(m_before.areas[before].texts.value(m_language), text);
            if (moved[i] || !fields.isEmpty())
                diffs << AreaDiff{fields.isEmpty() ? Difference::Moved : Difference::Changed, bool(moved[i]), before,
                                  after, fields};
        }
        for (size_t i = 0; i < m_areas.after.size(); ++i) {
            const qsizetype before = qsizetype(i);
            if (m_areas.after[i] < 0)
                diffs << AreaDiff{Difference::Removed, false, before, std::nullopt,
                                  fieldDiffs(m_before.areas[before].texts.value(m_language), AreaText())};
        }
        return diffs;
    }

    QList<RuleDiff> rules() const
    {
        QList<RuleDiff> diffs;
        const std::vector<std::vector<int>> removedBehind = removedRules();
        const std::vector<char> moved = movedRules();
        const auto addRemoved = [&](size_t slot) {
            for (const int removed : removedBehind[slot])
                diffs << this->removed(m_earlier[size_t(removed)]);
        };
        addRemoved(0);
        for (size_t i = 0; i < m_later.size(); ++i) {
            if (auto diff = m_rules.before[i] < 0 ? std::optional(added(m_later[i]))
                                                  : changed(m_earlier[size_t(m_rules.before[i])], m_later[i], moved[i]))
                diffs << *std::move(diff);
            addRemoved(i + 1);
        }
        return diffs;
    }

private:
    static RuleIn standing(const PlacedRule &rule) { return {rule.place, *rule.rule}; }
    static const QMap<QString, RuleText> &texts(const PlacedRule &rule) { return rule.rule->rule.texts; }

    RuleDiff added(const PlacedRule &rule) const
    {
        return {.difference = Difference::New,
                .isMaterial = true,
                .after = standing(rule),
                .fields = fieldDiffs(RuleText(), texts(rule).value(m_language))};
    }

    RuleDiff removed(const PlacedRule &rule) const
    {
        return {.difference = Difference::Removed,
                .isMaterial = true,
                .before = standing(rule),
                .fields = fieldDiffs(texts(rule).value(m_language), RuleText())};
    }

    std::optional<RuleDiff> changed(const PlacedRule &from, const PlacedRule &to, bool isMoved) const
    {
        const Rule &before = from.rule->rule, &after = to.rule->rule;
        auto fields = fieldDiffs(texts(from).value(m_language), texts(to).value(m_language));
        const QString governing = m_after.governingLanguage;
        const bool differs = !fields.isEmpty() || tagsDiffer(before, after)
            || !fieldDiffs(before.texts.value(governing), after.texts.value(governing)).isEmpty();
        if (!differs && !isMoved)
            return std::nullopt;
        return RuleDiff{.difference = differs ? Difference::Changed : Difference::Moved,
                        .isMoved = isMoved,
                        .isMaterial = differs && (m_material.contains(before.id) || m_material.contains(after.id)),
                        .before = standing(from),
                        .after = standing(to),
                        .fields = std::move(fields)};
    }

    /// The rules that came from another area, and of those that stayed in theirs as few as tell the new order.
    std::vector<char> movedRules() const
    {
        std::vector<char> moved(m_later.size());
        size_t begin = 0;
        while (begin < m_later.size()) {
            const qsizetype area = m_later[begin].place.area;
            std::vector<int> places;
            size_t end = begin;
            for (; end < m_later.size() && m_later[end].place.area == area; ++end) {
                const int before = m_rules.before[end];
                const bool stayed = before >= 0 && m_earlier[size_t(before)].place.area == m_areas.before[size_t(area)];
                moved[end] = before >= 0 && !stayed;
                places.push_back(stayed ? before : -1);
            }
            const std::vector<char> within = lifted(places);
            for (size_t i = 0; i < within.size(); ++i)
                moved[begin + i] |= within[i];
            begin = end;
        }
        return moved;
    }

    /// The removed rules by where they are told: behind the later rule whose earlier place is the nearest before
    /// theirs, counted from 1; 0 is before all.
    std::vector<std::vector<int>> removedRules() const
    {
        std::vector<std::vector<int>> behind(m_later.size() + 1);
        size_t slot = 0;
        for (size_t i = 0; i < m_earlier.size(); ++i) {
            if (m_rules.after[i] >= 0)
                slot = size_t(m_rules.after[i]) + 1;
            else
                behind[slot].push_back(int(i));
        }
        return behind;
    }

    const Edition &m_before;
    const Edition &m_after;
    QString m_language;
    const std::set<Id<Rule>> &m_material;
    Pairing m_areas;
    std::vector<PlacedRule> m_earlier;
    std::vector<PlacedRule> m_later;
    Pairing m_rules;
};

}

QString word(Difference difference)
{
    return wordOf(differenceWords, difference);
}

bool tagsDiffer(const RuleDiff &rule)
{
    if (!rule.before || !rule.after)
        return false;
    return tagsDiffer(rule.before->rule.rule, rule.after->rule.rule);
}

bool differsElsewhere(const RuleDiff &rule)
{
    return rule.difference == Difference::Changed && rule.fields.isEmpty() && !tagsDiffer(rule);
}

EditionDiff editionDiff(const Edition &before, const Edition &after, const QString &language,
                        const std::set<Id<Rule>> &material)
{
    const EditionComparison comparison(before, after, language, material);
    return {comparison.areas(), comparison.rules()};
}

QList<RuleDiff> materialOnly(const QList<RuleDiff> &rules)
{
    QList<RuleDiff> material;
    std::ranges::copy_if(rules, std::back_inserter(material), &RuleDiff::isMaterial);
    return material;
}
