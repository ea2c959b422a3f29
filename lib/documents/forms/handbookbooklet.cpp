#include "forms/handbookbooklet.h"

#include "base/dates.h"
#include "base/text.h"
#include "forms/ruleblocks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr auto handbookWords = QT_TRANSLATE_NOOP("Form", "Employee handbook");

QString dateLine(const Edition &edition, const Wording &say)
{
    return editionWords(edition, say) + u'\n' + longDate(edition.dated, say.language());
}

Cover cover(const Edition &edition, const Languages &languages)
{
    Cover cover{isolated(edition.company), languages.own(handbookWords), dateLine(edition, languages.own)};
    if (languages.other) {
        for (const QString &line :
             (languages.other->operator()(handbookWords) + u'\n' + dateLine(edition, *languages.other)).split(u'\n'))
            cover.below += u'\n' + isolated(line);
    }
    return cover;
}

/// `text`'s title in one language, or in two.
template <typename Text>
QString title(const QMap<QString, Text> &texts, const Languages &languages)
{
    const QString own = texts.value(languages.own.language()).title;
    return languages.other ? isolated(own) + u" · "_s + isolated(texts.value(languages.other->language()).title) : own;
}

}

Document handbookBooklet(const Edition &edition, const HandbookPages &pages)
{
    const Languages languages(pages);
    const Wording &say = languages.own;
    Document document{.language = pages.language,
                      .head = isolated(edition.company) + u" · "_s + say(handbookWords) + u" · "_s
                          + editionWords(edition, say),
                      .pageOfPages = u"%1"_s};
    if (!pages.checkpoint.isEmpty())
        document.foot = say(QT_TRANSLATE_NOOP("Form", "Checkpoint %1")).arg(isolated(pages.checkpoint));
    document.blocks << personal(cover(edition, languages));
    document.blocks << personal(Heading{.text = say(QT_TRANSLATE_NOOP("Form", "Contents"))});

    QList<Block> body;
    for (qsizetype i = 0; i < edition.areas.size(); ++i) {
        if (pages.place.area >= 0 && pages.place.area != i)
            continue;
        const EditionArea &area = edition.areas[i];
        const QString areaNumber = numberOf({i, -1});
        document.blocks << personal(ContentsEntry{1, areaNumber, title(area.texts, languages), areaNumber});
        body << personal(PageBreak());
        body += areaBlocks(area, areaNumber, languages);
        for (qsizetype j = 0; j < area.rules.size(); ++j) {
            if (pages.place.rule >= 0 && pages.place.rule != j)
                continue;
            const QString ruleNumber = numberOf({i, j});
            document.blocks << personal(
                ContentsEntry{2, ruleNumber, title(area.rules[j].rule.texts, languages), ruleNumber});
            body += ruleBlocks(area.rules[j], ruleNumber, edition.number <= 1, languages);
        }
    }
    document.blocks += body;
    return document;
}

Document handbookBooklet(const Edition &edition, const QString &language, const QString &checkpoint)
{
    return handbookBooklet(edition, {.language = language, .checkpoint = checkpoint});
}
