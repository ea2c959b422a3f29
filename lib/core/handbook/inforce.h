#pragma once

#include "handbook/withdrawal.h"

/// How an edition stands on a day.
enum class EditionState { InForce, Ahead, Superseded, Withdrawn };

/// The edition of `editions` that is in force on `day`: the one with the highest number whose date has come and that
/// was not withdrawn by then; none before the first. A withdrawn edition is out of force from the day of its
/// withdrawal.
std::optional<Edition> inForceOn(const QList<Edition> &editions, const Withdrawals &withdrawals, const QDate &day);

/// How `edition`, one of `editions`, stands on `day`.
EditionState stateOf(const Edition &edition, const QList<Edition> &editions, const Withdrawals &withdrawals,
                     const QDate &day);

/// A rule as it stands in an edition.
struct RuleIn {
    Place place;
    EditionRule rule;
};

/// The rule numbered `number` ("2.3") in `edition`, or the one with the id; none where there is no such rule.
std::optional<RuleIn> ruleNumbered(const Edition &edition, const QString &number);
std::optional<RuleIn> ruleIn(const Edition &edition, Id<Rule> rule);

/// What an edition did to a rule: how it stands there, or that it is gone.
struct RuleStep {
    Edition edition;
    std::optional<RuleIn> rule; ///< none where this edition took it out
};

/// The editions of `editions` that brought, changed, moved or took out the rule, oldest first.
QList<RuleStep> historyOf(Id<Rule> rule, QList<Edition> editions);
