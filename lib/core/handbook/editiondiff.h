#pragma once

#include "handbook/inforce.h"
#include "handbook/textfield.h"
#include "handbook/worddiff.h"

#include <set>

/// What became of something from one edition to another. Moved: it says the same, elsewhere.
enum class Difference { New, Removed, Changed, Moved };

QString word(Difference difference);

/// A part of a text that differs, word by word.
struct FieldDiff {
    TextField field = TextField::Title;
    QList<WordPiece> words;

    bool operator==(const FieldDiff &) const = default;
};

/// What became of a rule.
struct RuleDiff {
    Difference difference = Difference::Changed;
    bool isMoved = false; ///< to another place among its neighbours, or to another area; a changed rule can be both
    bool isMaterial = false;
    std::optional<RuleIn> before; ///< none for a new rule
    std::optional<RuleIn> after; ///< none for a removed one
    QList<FieldDiff> fields; ///< those that differ in the language asked for; all of a new or removed rule
};

/// Whether value, channels or audience differ.
bool tagsDiffer(const RuleDiff &rule);

/// Whether the rule was changed in the governing language alone, so that nothing differs in the one asked for.
bool differsElsewhere(const RuleDiff &rule);

/// What became of a problem area itself; its rules are told apart from it.
struct AreaDiff {
    Difference difference = Difference::Changed;
    bool isMoved = false; ///< to another place among the areas
    std::optional<qsizetype> before, after; ///< its index in either edition
    QList<FieldDiff> fields;
};

struct EditionDiff {
    QList<AreaDiff> areas;
    QList<RuleDiff> rules; ///< in the order of the later edition; a removed one follows what it stood behind

    bool isEmpty() const { return areas.isEmpty() && rules.isEmpty(); }
};

/// What differs between two editions in `language`; what is the same in both is left out. A rule differs too where its
/// text in the governing language does. `material` are the rules whose change is material; new and removed ones are
/// material always, moved ones never. A rule that was taken out and put in again word for word is one that was moved.
EditionDiff editionDiff(const Edition &before, const Edition &after, const QString &language,
                        const std::set<Id<Rule>> &material);

/// Only the material ones of `rules`.
QList<RuleDiff> materialOnly(const QList<RuleDiff> &rules);

/// `handbook` as it stands, as the edition after `editions`: what changed is material, as nobody has decided yet.
Edition draftEdition(const Handbook &handbook, const QList<Edition> &editions, const Withdrawals &withdrawals,
                     const QString &governing);

/// The rules that an edition between the two numbers changed materially, brought or removed. Editions are followed by
/// what each supersedes, so one that was withdrawn counts only for who begins or ends there.
std::set<Id<Rule>> materialBetween(const QList<Edition> &editions, int from, int to);
