#include "handbook/publishcheck.h"

#include "base/languages.h"
#include "base/text.h"
#include "base/words.h"
#include "handbook/richtext.h"
#include "handbook/translation.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Handbook)
};

constexpr Words<Finding::Kind, 7> kindWords{{
    {Finding::Kind::NoRules, "no-rules"_L1},
    {Finding::Kind::NoLanguage, "no-language"_L1},
    {Finding::Kind::GoverningLeftOut, "governing-left-out"_L1},
    {Finding::Kind::LanguageLeftOut, "language-left-out"_L1},
    {Finding::Kind::StaleLeftOut, "stale-left-out"_L1},
    {Finding::Kind::EmptyArea, "empty-area"_L1},
    {Finding::Kind::BrokenReference, "broken-reference"_L1},
}};

/// The numbers of the rules and problem areas that lack their text in `language`.
QStringList lacking(const Handbook &handbook, const QString &language)
{
    QStringList numbers = rulesLacking(handbook, language);
    for (qsizetype area = 0; area < handbook.areas.size(); ++area) {
        if (handbook.areas[area].texts.value(language).title.trimmed().isEmpty())
            numbers << numberOf({area});
    }
    numbers.sort();
    return numbers;
}

bool hasAnything(const Handbook &handbook, const QString &language)
{
    return std::ranges::any_of(handbook.areas, [&](const ProblemArea &area) {
        return area.texts.contains(language)
            || std::ranges::any_of(area.rules, [&](const Rule &rule) { return rule.texts.contains(language); });
    });
}

void findReferences(const Handbook &handbook, QList<Finding> &found)
{
    QSet<QString> numbers;
    for (qsizetype area = 0; area < handbook.areas.size(); ++area) {
        numbers << numberOf({area});
        for (qsizetype rule = 0; rule < handbook.areas[area].rules.size(); ++rule)
            numbers << numberOf({area, rule});
    }
    const auto look = [&](const QString &number, const QString &language, const QStringList &texts) {
        for (const QString &text : texts) {
            if (!text.contains(u'#')) // most have no reference, and reading them all takes long
                continue;
            for (const QString &target : references(readMarkdown(text))) {
                if (!numbers.contains(target))
                    found << Finding{Finding::Kind::BrokenReference, language, {number}, target};
            }
        }
    };
    for (qsizetype area = 0; area < handbook.areas.size(); ++area) {
        for (const auto &[language, text] : handbook.areas[area].texts.asKeyValueRange())
            look(numberOf({area}), language, {text.intro, text.signs});
        for (qsizetype rule = 0; rule < handbook.areas[area].rules.size(); ++rule) {
            for (const auto &[language, text] : handbook.areas[area].rules[rule].texts.asKeyValueRange())
                look(numberOf({area, rule}), language, {text.situation, text.handling, text.reason, text.example});
        }
    }
}

}

bool blocks(const Finding &finding)
{
    return finding.kind == Finding::Kind::NoRules || finding.kind == Finding::Kind::NoLanguage;
}

QString word(Finding::Kind kind)
{
    return wordOf(kindWords, kind);
}

QString sentence(const Finding &finding)
{
    const QString name = isolated(nativeName(finding.language)), numbers = finding.numbers.join(u", "_s);
    switch (finding.kind) {
    case Finding::Kind::NoRules:
        return Said::tr("The handbook has no rules yet. Write or import some, then publish.");
    case Finding::Kind::NoLanguage:
        return Said::tr(
            "No language has the text of every rule yet. Write or remove the rules that are missing, then publish.");
    case Finding::Kind::GoverningLeftOut:
        return Said::tr("Rules are decided in %1, which lacks the text of: %2. As it is, the edition would be decided "
                        "in another language.")
            .arg(name, numbers);
    case Finding::Kind::LanguageLeftOut:
        return Said::tr("%1 will be left out, and can’t be put up for acknowledgment. It lacks the text of: %2.")
            .arg(name, numbers);
    case Finding::Kind::StaleLeftOut:
        return Said::tr("%1 will be left out, and can’t be put up for acknowledgment. Its text is older than the "
                        "governing text in: %2. Translate anew, or mark as current what still fits.")
            .arg(name, numbers);
    case Finding::Kind::EmptyArea:
        return Said::tr("Problem area %1 has no rules. Write one, or remove the area.").arg(numbers);
    case Finding::Kind::BrokenReference:
        return Said::tr("%1 in %2 refers to %3, which isn’t there. Correct the link.")
            .arg(numbers, name, isolated(finding.target));
    }
    Q_UNREACHABLE();
}

QList<Finding> publishCheck(const Handbook &handbook, const QString &governing, const QStringList &known)
{
    if (ruleCount(handbook) == 0)
        return {{Finding::Kind::NoRules}};
    QList<Finding> found;
    const QStringList complete = completeLanguages(handbook, known);
    if (languagesInParity(handbook, governing, known).isEmpty())
        found << Finding{Finding::Kind::NoLanguage};
    for (const QString &language : known) {
        if (complete.contains(language))
            continue;
        const bool isGoverning = language == governing;
        if (isGoverning || hasAnything(handbook, language))
            found << Finding{isGoverning ? Finding::Kind::GoverningLeftOut : Finding::Kind::LanguageLeftOut, language,
                             lacking(handbook, language)};
    }
    for (const QString &language : known) {
        if (const QStringList stale = staleNumbers(handbook, language, governing); !stale.isEmpty())
            found << Finding{Finding::Kind::StaleLeftOut, language, stale};
    }
    for (qsizetype area = 0; area < handbook.areas.size(); ++area) {
        if (handbook.areas[area].rules.isEmpty())
            found << Finding{Finding::Kind::EmptyArea, {}, {numberOf({area})}};
    }
    findReferences(handbook, found);
    return found;
}
