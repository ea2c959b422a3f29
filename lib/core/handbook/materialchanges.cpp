#include "base/languages.h"
#include "handbook/editiondiff.h"

#include <algorithm>

namespace {

/// The number of the edition that `edition` was compared with. Older ones don't say: theirs is the one before, unless
/// there was nothing to compare with, which makes every rule new.
int predecessor(const Edition &edition)
{
    if (edition.supersedes > 0)
        return std::min(edition.supersedes, edition.number - 1);
    const bool isFirst =
        edition.removed.isEmpty() && std::ranges::all_of(edition.areas, [](const EditionArea &area) {
            return std::ranges::all_of(area.rules, [](const EditionRule &rule) { return rule.change == Change::New; });
        });
    return isFirst ? 0 : edition.number - 1;
}

/// Adds what `edition` did materially.
void add(std::set<Id<Rule>> &material, const Edition &edition)
{
    for (const EditionArea &area : edition.areas) {
        for (const EditionRule &rule : area.rules) {
            if (rule.change == Change::New || rule.change == Change::Material)
                material.insert(rule.rule.id);
        }
    }
    for (const Id<Rule> rule : edition.removed)
        material.insert(rule);
}

}

std::set<Id<Rule>> materialBetween(const QList<Edition> &editions, int from, int to)
{
    std::set<Id<Rule>> material;
    while (from != to) {
        int &later = from > to ? from : to;
        const auto edition = std::ranges::find(editions, later, &Edition::number);
        if (edition != editions.cend())
            add(material, *edition);
        later = edition != editions.cend() ? predecessor(*edition) : later - 1;
    }
    return material;
}

Edition draftEdition(const Handbook &handbook, const QList<Edition> &editions, const Withdrawals &withdrawals,
                     const QString &governing)
{
    const Edition *last = nullptr, *standing = nullptr;
    for (const Edition &edition : editions) {
        if (!last || last->number < edition.number)
            last = &edition;
        if (!withdrawals.contains(edition.id) && (!standing || standing->number < edition.number))
            standing = &edition;
    }
    Edition draft{.number = last ? last->number + 1 : 1,
                  .supersedes = standing ? standing->number : 0,
                  .company = last ? last->company : QString(),
                  .governingLanguage = governing,
                  .languages = completeLanguages(handbook, knownLanguages())};
    const auto changes = changesSince(standing, handbook);
    for (const ProblemArea &area : handbook.areas) {
        EditionArea made{area.id, area.texts, {}};
        for (const Rule &rule : area.rules)
            made.rules << EditionRule{rule, changes.value(rule.id), {}};
        draft.areas << made;
    }
    if (standing) {
        for (const EditionArea &area : standing->areas) {
            for (const EditionRule &rule : area.rules) {
                if (!changes.contains(rule.rule.id))
                    draft.removed << rule.rule.id;
            }
        }
    }
    return draft;
}
