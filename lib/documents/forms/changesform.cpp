#include "forms/changesform.h"

#include "base/dates.h"
#include "base/text.h"
#include "forms/changeblocks.h"
#include "forms/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Edition &edition, const Wording &say)
{
    if (edition.dated.isNull())
        return say(QT_TRANSLATE_NOOP("Form", "Handbook as it is now, not yet published"));
    return say(QT_TRANSLATE_NOOP("Form", "Edition %1, %2"))
        .arg(isolated(QString::number(edition.number)), isolated(longDate(edition.dated, say.language())));
}

}

Document changesForm(const QList<HandbookChange> &changes, const Edition &before, const Edition &after,
                     const QString &language)
{
    const Wording say(language);
    const QString title = say(QT_TRANSLATE_NOOP("Form", "What changed"));
    const QString from = say(QT_TRANSLATE_NOOP("Form", "From: %1")).arg(isolated(nameOf(before, say)));
    const QString to = say(QT_TRANSLATE_NOOP("Form", "To: %1")).arg(isolated(nameOf(after, say)));
    Document document{.language = language,
                      .head = QStringList{isolated(before.company), title, from, to}.join(u" · "_s),
                      .pageOfPages = say(QT_TRANSLATE_NOOP("Form", "Page %1 of %2"))};
    document.blocks << personal(
        Title{.above = isolated(before.company), .text = title, .below = from + u'\n' + to, .bookmark = {}});
    const auto material =
        std::ranges::count_if(changes, [](const HandbookChange &change) { return change.isMaterial == true; });
    QList<TextPassage> summary{
        {.words = say(QT_TRANSLATE_NOOP("Form", "Changes: %1. Material ones among them: %2."))
                      .arg(isolated(QString::number(changes.size())), isolated(QString::number(material)))}};
    if (!changes.isEmpty())
        summary << TextPassage{.words = say(QT_TRANSLATE_NOOP(
                                   "Form", "What was removed is struck through; what was added is underlined."))};
    document.blocks << personal(Prose{.passages = summary});
    for (const HandbookChange &change : changes)
        document.blocks += changeBlocks(change, say);
    return document;
}
