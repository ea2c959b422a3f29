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
        area.bases.clear();
        for (Rule &rule : area.rules) {
            rule.texts.removeIf(isOther);
            rule.bases.clear();
        }
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

QList<Place> inOrder(QList<Place> places)
{
    std::ranges::sort(places);
    QList<Place> whole;
    for (const Place &place : std::as_const(places)) {
        const bool goesAlong = place.rule >= 0 && whole.contains(Place{place.area, -1});
        if (!goesAlong && !whole.contains(place))
            whole << place;
    }
    return whole;
}

bool areAlike(const QList<Place> &places)
{
    const auto isArea = [](const Place &place) { return place.rule < 0; };
    return !places.isEmpty() && (std::ranges::all_of(places, isArea) || std::ranges::none_of(places, isArea));
}

Handbook gathered(Handbook handbook, const QList<Place> &places, const Place &gap)
{
    const bool areAreas = places.first().rule < 0;
    QList<ProblemArea> areas;
    QList<Rule> rules;
    Place to = gap;
    for (const Place &place : places) {
        if (areAreas) {
            areas << handbook.areas[place.area];
            to.area -= place.area < gap.area ? 1 : 0;
        } else {
            rules << handbook.areas[place.area].rules[place.rule];
            to.rule -= place.area == gap.area && place.rule < gap.rule ? 1 : 0;
        }
    }
    handbook = without(std::move(handbook), places);
    for (const ProblemArea &area : std::as_const(areas))
        handbook.areas.insert(to.area++, area);
    for (const Rule &rule : std::as_const(rules))
        handbook.areas[to.area].rules.insert(to.rule++, rule);
    return handbook;
}

std::optional<Place> gapBeside(const Handbook &handbook, const QList<Place> &places, int step)
{
    const Place first = places.first(), last = places.last();
    if (first.rule < 0) {
        const bool hasRoom = step < 0 ? first.area > 0 : last.area + 1 < handbook.areas.size();
        return hasRoom ? std::optional(Place{step < 0 ? first.area - 1 : last.area + 2, -1}) : std::nullopt;
    }
    if (step < 0 && first.rule > 0)
        return Place{first.area, first.rule - 1};
    if (step < 0)
        return first.area > 0 ? std::optional(Place{first.area - 1, handbook.areas[first.area - 1].rules.size()})
                              : std::nullopt;
    if (last.rule + 1 < handbook.areas[last.area].rules.size())
        return Place{last.area, last.rule + 2};
    return last.area + 1 < handbook.areas.size() ? std::optional(Place{last.area + 1, 0}) : std::nullopt;
}

Handbook without(Handbook handbook, const QList<Place> &places)
{
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        if (place->rule < 0)
            handbook.areas.removeAt(place->area);
        else
            handbook.areas[place->area].rules.removeAt(place->rule);
    }
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
