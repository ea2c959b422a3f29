#include "forms/handbookpages.h"

#include "base/dates.h"
#include "base/text.h"
#include "forms/handbookbooklet.h"
#include "forms/ruleblocks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal largestOnSheet = 1.8, largestOnPoster = 5;

/// Whether what stands at `place` belongs to what is asked for.
bool isAsked(const Place &asked, const Place &place)
{
    return (asked.area < 0 || asked.area == place.area)
        && (asked.rule < 0 || place.rule < 0 || asked.rule == place.rule);
}

QString foot(const Edition &edition, const HandbookPages &pages, const Wording &say)
{
    QStringList parts{isolated(edition.company), editionWords(edition, say),
                      isolated(longDate(edition.dated, pages.language))};
    if (!pages.checkpoint.isEmpty())
        parts << say(QT_TRANSLATE_NOOP("Form", "Checkpoint %1")).arg(isolated(pages.checkpoint));
    return parts.join(u" · "_s);
}

/// The area's title in one language, or in two.
Title areaTitle(const EditionArea &area, const Languages &languages)
{
    return {.above = {},
            .text = area.texts.value(languages.own.language()).title,
            .below = languages.other ? isolated(area.texts.value(languages.other->language()).title) : QString()};
}

Document sheet(const Edition &edition, const Place &place, const HandbookPages &pages)
{
    const Languages languages(pages);
    const EditionArea &area = edition.areas[place.area];
    Title title = areaTitle(area, languages);
    title.above = isolated(edition.company) + u" · "_s + languages.own(QT_TRANSLATE_NOOP("Form", "Employee handbook"));
    Document document{.language = pages.language,
                      .foot = foot(edition, pages, languages.own),
                      .largestType = largestOnSheet,
                      .blocks = {personal(title)}};
    document.blocks += ruleBlocks(area.rules[place.rule], numberOf(place), edition.number <= 1, languages);
    return document;
}

Document poster(const Edition &edition, qsizetype number, const HandbookPages &pages)
{
    const Languages languages(pages);
    const EditionArea &area = edition.areas[number];
    Title title = areaTitle(area, languages);
    title.bookmark = numberOf({number, -1}) + u' ' + title.text;
    Document document{.language = pages.language,
                      .foot = foot(edition, pages, languages.own),
                      .largestType = largestOnPoster,
                      .blocks = {personal(title)}};
    for (qsizetype rule = 0; rule < area.rules.size(); ++rule)
        document.blocks += shortRuleBlocks(area.rules[rule], numberOf({number, rule}), languages);
    return document;
}

QList<Place> places(const Edition &edition, const HandbookPages &pages)
{
    QList<Place> found;
    for (qsizetype area = 0; area < edition.areas.size(); ++area) {
        if (pages.as == HandbookPages::As::Poster && isAsked(pages.place, {area, -1})) {
            found << Place{area, -1};
            continue;
        }
        for (qsizetype rule = 0; rule < edition.areas[area].rules.size(); ++rule) {
            if (isAsked(pages.place, {area, rule}))
                found << Place{area, rule};
        }
    }
    return found;
}

}

Batch handbookPages(const Edition &edition, const HandbookPages &pages)
{
    if (pages.as == HandbookPages::As::Booklet)
        return {1, [=](qsizetype) -> Result<Document> { return handbookBooklet(edition, pages); }};
    const QList<Place> asked = places(edition, pages);
    return {asked.size(), [=](qsizetype index) -> Result<Document> {
                const Place &place = asked[index];
                return place.rule < 0 ? poster(edition, place.area, pages) : sheet(edition, place, pages);
            }};
}
