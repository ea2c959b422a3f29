#include "handbook/translation.h"

#include "base/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr Words<TranslationState, 3> stateWords{{
    {TranslationState::Missing, "missing"_L1},
    {TranslationState::Current, "current"_L1},
    {TranslationState::Stale, "stale"_L1},
}};

template <typename Content>
bool isCurrent(const Content &content, const QString &language, const QString &governing)
{
    if (language == governing)
        return true;
    const auto basis = content.bases.find(language);
    return basis != content.bases.end() && basis->language == governing
        && basis->text == content.texts.value(governing);
}

template <typename Content>
TranslationState stateOf(const Content &content, const QString &language, const QString &governing)
{
    if (!content.texts.value(language).isComplete())
        return TranslationState::Missing;
    return isCurrent(content, language, governing) ? TranslationState::Current : TranslationState::Stale;
}

/// Here and below, a null `before` or `seen` is one that isn't there.
template <typename Content>
void addBases(const Content *before, Content &content, const QString &governing)
{
    const QStringList known = content.bases.keys();
    for (const QString &language : known) {
        if (language == governing || !content.texts.contains(language))
            content.bases.remove(language);
    }
    const QStringList languages = content.texts.keys();
    for (const QString &language : languages) {
        if (language == governing || content.bases.contains(language))
            continue;
        // Of a text that had none nobody knows what it was made from.
        const bool neverHadOne = before && !before->bases.contains(language) && before->texts.contains(language)
            && before->texts[language] == content.texts[language];
        if (!neverHadOne)
            content.bases[language] = {governing, content.texts.value(governing), {}};
    }
}

template <typename Content>
void noteTranslated(const Content *before, Content &after, const Content *seen, const QString &governing)
{
    if (!before)
        return;
    const auto decided = after.texts.value(governing);
    const bool isDecidedAnew = before->texts.value(governing) != decided;
    const QStringList languages = after.texts.keys();
    for (const QString &language : languages) {
        if (language == governing || after.texts[language] == before->texts.value(language)
            || (after.bases.contains(language) && after.bases[language] != before->bases.value(language)))
            continue;
        after.bases[language].language = governing;
        after.bases[language].text = isDecidedAnew || !seen ? decided : seen->texts.value(governing);
    }
}

template <typename Content>
void markCurrent(Content &content, const QString &language, const QString &governing)
{
    auto &basis = content.bases[language];
    basis.language = governing;
    basis.text = content.texts.value(governing);
}

template <typename Content>
void governAnew(Content &content, const QString &before, const QString &after)
{
    const bool wasCurrent = isCurrent(content, after, before);
    const QStringList languages = content.texts.keys();
    for (const QString &language : languages) {
        if (language == after)
            continue;
        if (wasCurrent && isCurrent(content, language, before))
            markCurrent(content, language, after);
        else if (language == before)
            content.bases[language] = {after, {}, {}};
    }
    content.bases.remove(after);
}

template <typename Change>
void eachContent(Handbook &handbook, Change change)
{
    for (ProblemArea &area : handbook.areas) {
        change(area);
        for (Rule &rule : area.rules)
            change(rule);
    }
}

struct ById {
    QMap<Id<ProblemArea>, const ProblemArea *> areas;
    QMap<Id<Rule>, const Rule *> rules;

    explicit ById(const Handbook &handbook)
    {
        for (const ProblemArea &area : handbook.areas) {
            areas.insert(area.id, &area);
            for (const Rule &rule : area.rules)
                rules.insert(rule.id, &rule);
        }
    }
    const ProblemArea *find(const ProblemArea &area) const { return areas.value(area.id); }
    const Rule *find(const Rule &rule) const { return rules.value(rule.id); }
};

}

QString word(TranslationState state)
{
    return wordOf(stateWords, state);
}

std::optional<TranslationState> translationState(const QString &word)
{
    return keyOf(stateWords, word);
}

TranslationState translationState(const ProblemArea &area, const QString &language, const QString &governing)
{
    return stateOf(area, language, governing);
}

TranslationState translationState(const Rule &rule, const QString &language, const QString &governing)
{
    return stateOf(rule, language, governing);
}

TranslationState translationState(const Handbook &handbook, const Place &place, const QString &language,
                                  const QString &governing)
{
    const ProblemArea &area = handbook.areas[place.area];
    return place.rule < 0 ? stateOf(area, language, governing) : stateOf(area.rules[place.rule], language, governing);
}

QList<Place> places(const Handbook &handbook)
{
    QList<Place> all;
    for (qsizetype area = 0; area < handbook.areas.size(); ++area) {
        all << Place{area, -1};
        for (qsizetype rule = 0; rule < handbook.areas[area].rules.size(); ++rule)
            all << Place{area, rule};
    }
    return all;
}

TranslationProgress progressOf(const Handbook &handbook, const QString &language, const QString &governing)
{
    TranslationProgress progress;
    for (const Place &place : places(handbook)) {
        switch (translationState(handbook, place, language, governing)) {
        case TranslationState::Missing:
            ++progress.missing;
            break;
        case TranslationState::Current:
            ++progress.current;
            break;
        case TranslationState::Stale:
            ++progress.stale;
            break;
        }
    }
    return progress;
}

QStringList staleNumbers(const Handbook &handbook, const QString &language, const QString &governing)
{
    QStringList numbers;
    for (const Place &place : places(handbook)) {
        if (translationState(handbook, place, language, governing) == TranslationState::Stale)
            numbers << numberOf(place);
    }
    return numbers;
}

QStringList languagesInParity(const Handbook &handbook, const QString &governing, const QStringList &known)
{
    QStringList languages = completeLanguages(handbook, known);
    languages.removeIf([&](const QString &language) { return !staleNumbers(handbook, language, governing).isEmpty(); });
    return languages;
}

Handbook withBases(const Handbook &before, Handbook after, const QString &governing)
{
    const ById were(before);
    eachContent(after, [&](auto &content) { addBases(were.find(content), content, governing); });
    return after;
}

Handbook translatedAs(const Handbook &before, Handbook after, const Handbook &seen, const QString &governing)
{
    const ById were(before), shown(seen);
    eachContent(after,
                [&](auto &content) { noteTranslated(were.find(content), content, shown.find(content), governing); });
    return withBases(before, after, governing);
}

Handbook markedCurrent(Handbook handbook, const Place &place, const QString &language, const QString &governing)
{
    ProblemArea &area = handbook.areas[place.area];
    if (place.rule < 0)
        markCurrent(area, language, governing);
    else
        markCurrent(area.rules[place.rule], language, governing);
    return handbook;
}

Handbook governedAnew(Handbook handbook, const QString &before, const QString &after)
{
    eachContent(handbook, [&](auto &content) { governAnew(content, before, after); });
    return handbook;
}
