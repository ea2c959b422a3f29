#include "handbook/handbook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// `handbook` with no other texts than those in `language`.
Handbook inOneLanguage(Handbook handbook, const QString &language)
{
    const auto isOther = [&](const auto &text) { return text.key() != language; };
    for (ProblemArea &area : handbook.areas) {
        area.texts.removeIf(isOther);
        for (Rule &rule : area.rules)
            rule.texts.removeIf(isOther);
    }
    return handbook;
}

}

qsizetype ruleCount(const Handbook &handbook)
{
    qsizetype count = 0;
    for (const ProblemArea &area : handbook.areas)
        count += area.rules.size();
    return count;
}

QStringList rulesLacking(const Handbook &handbook, const QString &language)
{
    QStringList numbers;
    for (qsizetype area = 0; area < handbook.areas.size(); ++area) {
        const QList<Rule> &rules = handbook.areas[area].rules;
        for (qsizetype rule = 0; rule < rules.size(); ++rule) {
            if (!rules[rule].texts.value(language).isComplete())
                numbers << numberOf({area, rule});
        }
    }
    return numbers;
}

QStringList completeLanguages(const Handbook &handbook, const QStringList &known)
{
    QStringList complete;
    for (const QString &language : known) {
        const bool titled = std::ranges::all_of(handbook.areas, [&](const ProblemArea &area) {
            return !area.texts.value(language).title.trimmed().isEmpty();
        });
        if (ruleCount(handbook) > 0 && titled && rulesLacking(handbook, language).isEmpty())
            complete << language;
    }
    return complete;
}

std::optional<Place> find(const Handbook &handbook, Id<Rule> rule)
{
    for (qsizetype area = 0; area < handbook.areas.size(); ++area) {
        const QList<Rule> &rules = handbook.areas[area].rules;
        const auto found = std::ranges::find(rules, rule, &Rule::id);
        if (found != rules.cend())
            return Place{area, found - rules.cbegin()};
    }
    return std::nullopt;
}

std::optional<Place> find(const Handbook &handbook, Id<ProblemArea> area)
{
    const auto found = std::ranges::find(handbook.areas, area, &ProblemArea::id);
    return found == handbook.areas.cend() ? std::nullopt : std::optional(Place{found - handbook.areas.cbegin(), -1});
}

Handbook moved(Handbook handbook, const Place &from, const Place &to)
{
    if (from.rule < 0) {
        handbook.areas.move(from.area, to.area);
        return handbook;
    }
    const Rule rule = handbook.areas[from.area].rules.takeAt(from.rule);
    handbook.areas[to.area].rules.insert(to.rule, rule);
    return handbook;
}

Handbook without(Handbook handbook, const Place &place)
{
    if (place.rule < 0)
        handbook.areas.removeAt(place.area);
    else
        handbook.areas[place.area].rules.removeAt(place.rule);
    return handbook;
}

bool onlyTranslates(const Handbook &before, const Handbook &after, const QString &governing)
{
    return inOneLanguage(before, governing) == inOneLanguage(after, governing);
}

QString numberOf(const Place &place)
{
    const QString area = QString::number(place.area + 1);
    return place.rule < 0 ? area : area + u'.' + QString::number(place.rule + 1);
}
