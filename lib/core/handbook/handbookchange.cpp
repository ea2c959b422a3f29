#include "handbook/handbookchange.h"

#include "handbook/richtext.h"

namespace {

template <typename Text>
QList<ChangedPart> changedParts(const Text &before, const Text &after)
{
    QList<ChangedPart> parts;
    for (const auto &[field, words] : partsOf(before)) {
        if (!(before.*words).isEmpty() || !(after.*words).isEmpty())
            parts << ChangedPart{field, before.*words, after.*words};
    }
    return parts;
}

std::optional<Place> placeOf(const std::optional<RuleIn> &rule)
{
    return rule ? std::optional(rule->place) : std::nullopt;
}

std::optional<Place> placeOf(const std::optional<qsizetype> &area)
{
    return area ? std::optional(Place{*area, -1}) : std::nullopt;
}

RuleText textOf(const std::optional<RuleIn> &rule, const QString &language)
{
    return rule ? rule->rule.rule.texts.value(language) : RuleText();
}

AreaText textOf(const std::optional<qsizetype> &area, const Edition &edition, const QString &language)
{
    return area ? edition.areas[*area].texts.value(language) : AreaText();
}

RuleTags tagsOf(const std::optional<RuleIn> &rule)
{
    if (!rule)
        return {};
    const Rule &tagged = rule->rule.rule;
    return {tagged.value, tagged.channels, tagged.audience};
}

HandbookChange changeOf(const RuleDiff &rule, const QString &language)
{
    const RuleText before = textOf(rule.before, language), after = textOf(rule.after, language);
    return {.difference = rule.difference,
            .isMoved = rule.isMoved,
            .isMaterial = rule.isMaterial,
            .before = placeOf(rule.before),
            .after = placeOf(rule.after),
            .title = rule.after ? after.title : before.title,
            .parts = changedParts(before, after),
            .tagsBefore = tagsOf(rule.before),
            .tagsAfter = tagsOf(rule.after),
            .isElsewhere = differsElsewhere(rule)};
}

HandbookChange changeOf(const AreaDiff &area, const Edition &earlier, const Edition &later, const QString &language)
{
    const AreaText before = textOf(area.before, earlier, language), after = textOf(area.after, later, language);
    return {.difference = area.difference,
            .isMoved = area.isMoved,
            .isMaterial = std::nullopt,
            .before = placeOf(area.before),
            .after = placeOf(area.after),
            .title = area.after ? after.title : before.title,
            .parts = changedParts(before, after)};
}

/// Whether `area` is told before `rule`: it is the one that the rule stands in, or one before that.
bool leads(const AreaDiff &area, const RuleDiff &rule)
{
    if (rule.after)
        return area.after && *area.after <= rule.after->place.area;
    return area.before && *area.before <= rule.before->place.area;
}

}

QString asRead(TextField field, const QString &words)
{
    return field == TextField::Title ? words : plainText(readMarkdown(words));
}

std::pair<QString, QString> readApart(const QString &first, const QString &second)
{
    const std::pair read(plainText(readMarkdown(first)), plainText(readMarkdown(second)));
    return read.first == read.second ? std::pair(first, second) : read;
}

QList<WordPiece> wordsOf(const ChangedPart &part)
{
    return wordDiff(asRead(part.field, part.before), asRead(part.field, part.after));
}

bool isOnlySetOtherwise(const ChangedPart &part)
{
    return part.before != part.after && !differ(wordsOf(part)) && part.field != TextField::Title
        && readMarkdown(part.before) != readMarkdown(part.after);
}

QList<HandbookChange> handbookChanges(const EditionDiff &diff, const Edition &before, const Edition &after,
                                      const QString &language)
{
    QList<HandbookChange> changes;
    QList<AreaDiff> areas = diff.areas;
    for (const RuleDiff &rule : diff.rules) {
        const auto isLeading = [&](const AreaDiff &area) { return leads(area, rule); };
        for (const AreaDiff &area : std::as_const(areas)) {
            if (isLeading(area))
                changes << changeOf(area, before, after, language);
        }
        areas.removeIf(isLeading);
        changes << changeOf(rule, language);
    }
    for (const AreaDiff &area : std::as_const(areas))
        changes << changeOf(area, before, after, language);
    return changes;
}
