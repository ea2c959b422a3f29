#pragma once

#include "handbook/edition.h"

#include <QHash>

#include <vector>

/// A rule where it stands in an edition.
struct PlacedRule {
    Place place;
    const EditionRule *rule;
};

/// The rules of an edition in the order in which they are read. They point into `edition`.
std::vector<PlacedRule> placedRules(const Edition &edition);

/// For each item of the later edition where it stood in the earlier, and for each of the earlier where it stands now;
/// -1 for nowhere.
struct Pairing {
    std::vector<int> before; ///< by the later one's items
    std::vector<int> after; ///< by the earlier one's items
};

/// Pairs by identity, and what that leaves over where it says the same in every language.
Pairing paired(const QList<EditionArea> &before, const QList<EditionArea> &after);
Pairing paired(const std::vector<PlacedRule> &before, const std::vector<PlacedRule> &after);

/// Which of `places`, which are all different, have to be lifted out for the rest to stand in ascending order: as few
/// as can be. One flag for each; what is below zero isn't looked at.
std::vector<char> lifted(const std::vector<int> &places);
