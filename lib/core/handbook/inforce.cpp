#include "handbook/inforce.h"

#include "base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isWithdrawn(const Edition &edition, const Withdrawals &withdrawals, const QDate &day)
{
    const auto withdrawal = withdrawals.constFind(edition.id);
    return withdrawal != withdrawals.cend() && withdrawal->withdrawnAt.date() <= day;
}

template <typename Matches>
std::optional<RuleIn> firstRule(const Edition &edition, Matches matches)
{
    for (qsizetype area = 0; area < edition.areas.size(); ++area) {
        const QList<EditionRule> &rules = edition.areas[area].rules;
        for (qsizetype rule = 0; rule < rules.size(); ++rule) {
            if (matches(Place{area, rule}, rules[rule]))
                return RuleIn{{area, rule}, rules[rule]};
        }
    }
    return std::nullopt;
}

}

std::optional<Edition> inForceOn(const QList<Edition> &editions, const Withdrawals &withdrawals, const QDate &day)
{
    std::optional<Edition> found;
    for (const Edition &edition : editions) {
        const bool stands = edition.dated <= day && !isWithdrawn(edition, withdrawals, day);
        if (stands && (!found || found->number < edition.number))
            found = edition;
    }
    return found;
}

EditionState stateOf(const Edition &edition, const QList<Edition> &editions, const Withdrawals &withdrawals,
                     const QDate &day)
{
    if (isWithdrawn(edition, withdrawals, day))
        return EditionState::Withdrawn;
    const auto inForce = inForceOn(editions, withdrawals, day);
    if (inForce && inForce->number > edition.number)
        return EditionState::Superseded;
    return edition.dated <= day ? EditionState::InForce : EditionState::Ahead;
}

std::optional<RuleIn> ruleNumbered(const Edition &edition, const QString &number)
{
    const QString wanted = europeanDigits(number.trimmed());
    return firstRule(edition, [&](const Place &place, const EditionRule &) { return numberOf(place) == wanted; });
}

std::optional<RuleIn> ruleIn(const Edition &edition, Id<Rule> rule)
{
    return firstRule(edition, [&](const Place &, const EditionRule &one) { return one.rule.id == rule; });
}

QList<RuleStep> historyOf(Id<Rule> rule, QList<Edition> editions)
{
    std::ranges::sort(editions, {}, &Edition::number);
    QList<RuleStep> steps;
    std::optional<RuleIn> before;
    for (const Edition &edition : std::as_const(editions)) {
        const auto now = ruleIn(edition, rule);
        const bool isSame = now && before ? now->place == before->place && saySame(now->rule.rule, before->rule.rule)
                                          : now.has_value() == before.has_value();
        if (!isSame)
            steps << RuleStep{edition, now};
        before = now;
    }
    return steps;
}
