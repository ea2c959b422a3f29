#pragma once

#include "handbook/handbook.h"

/// How a translation stands against the governing text: stale where that isn't the text that it was made from.
enum class TranslationState { Missing, Current, Stale };

QString word(TranslationState state);
std::optional<TranslationState> translationState(const QString &word);

/// How the translation of a problem area or a rule into `language` stands, where rules are decided in `governing`. What
/// has no complete text is missing; the governing text is current where it is complete.
TranslationState translationState(const ProblemArea &area, const QString &language, const QString &governing);
TranslationState translationState(const Rule &rule, const QString &language, const QString &governing);
TranslationState translationState(const Handbook &handbook, const Place &place, const QString &language,
                                  const QString &governing);

/// Every problem area and rule, in order.
QList<Place> places(const Handbook &handbook);

/// How many problem areas and rules are in each state in a language.
struct TranslationProgress {
    qsizetype missing = 0;
    qsizetype current = 0;
    qsizetype stale = 0;

    qsizetype all() const { return missing + current + stale; }
    bool operator==(const TranslationProgress &) const = default;
};
TranslationProgress progressOf(const Handbook &handbook, const QString &language, const QString &governing);

/// The numbers of the rules and problem areas whose translation into `language` is stale: "2.3".
QStringList staleNumbers(const Handbook &handbook, const QString &language, const QString &governing);

/// The languages of `known` that are complete and in which nothing is stale: those that can be published.
QStringList languagesInParity(const Handbook &handbook, const QString &governing, const QStringList &known);

/// `after`, which comes in place of `before`, with a basis for each text that is new or lost its own, which counts as
/// made from the governing text beside it, and without those of translations that aren't there.
Handbook withBases(const Handbook &before, Handbook after, const QString &governing);

/// `after`, an edit of `before`, in which each changed translation is made from the governing text in `seen`, which is
/// what the translator had before them, or in `after` where the same edit changed that, too.
Handbook translatedAs(const Handbook &before, Handbook after, const Handbook &seen, const QString &governing);

/// `handbook` with the translation at `place` made from the governing text as it is now.
Handbook markedCurrent(Handbook handbook, const Place &place, const QString &language, const QString &governing);

/// `handbook` as it is when rules that were decided in `before` are decided in `after`: what was current stays so.
Handbook governedAnew(Handbook handbook, const QString &before, const QString &after);
