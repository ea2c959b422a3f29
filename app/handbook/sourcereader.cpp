#include "handbook/sourcereader.h"

#include "base/languages.h"
#include "base/text.h"
#include "handbook/changedtext.h"
#include "handbook/screentype.h"
#include "handbook/translation.h"
#include "handbook/valuewords.h"
#include "shell/style.h"
#include "shell/words.h"

namespace {

template <typename Content>
void write(ChangedText &writer, const Content &content, const QString &language, const QString &governing)
{
    const auto decided = content.texts.value(governing);
    const auto basis = content.bases.value(language);
    const bool isCompared = content.texts.contains(language) && basis.language == governing;
    for (const auto &[field, words] : partsOf(decided)) {
        const QString now = decided.*words, then = isCompared ? basis.text.*words : now;
        if (now.isEmpty() && then.isEmpty())
            continue;
        writer.writeName(spoken(field));
        writer.write({field, then, now});
    }
}

template <typename Content>
std::pair<QString, QString> originOf(const Content &content, const QString &language)
{
    const auto basis = content.bases.value(language);
    return {basis.language, basis.note};
}

}

SourceReader::SourceReader(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(2 * grid);
    inEveryLanguage(this, [this] { setAccessibleName(tr("Governing text")); });
}

void SourceReader::show(const Handbook &handbook, const Place &place, const QString &language, const QString &governing)
{
    clear();
    document()->setDefaultFont(screenType(governing));
    setLayoutDirection(::isRightToLeft(governing) ? Qt::RightToLeft : Qt::LeftToRight);
    ChangedText writer(QTextCursor(document()), governing, palette());
    const ProblemArea &area = handbook.areas[place.area];
    if (place.rule < 0)
        write(writer, area, language, governing);
    else
        write(writer, area.rules[place.rule], language, governing);
    moveCursor(QTextCursor::Start);
}

QString SourceReader::sentences(const Handbook &handbook, const Place &place, const QString &language,
                                const QString &governing)
{
    const ProblemArea &area = handbook.areas[place.area];
    const auto [source, note] = place.rule < 0 ? originOf(area, language) : originOf(area.rules[place.rule], language);
    QStringList said;
    switch (translationState(handbook, place, language, governing)) {
    case TranslationState::Missing:
        said << tr("This is not translated yet.");
        break;
    case TranslationState::Current:
        said << tr("The translation is current.");
        break;
    case TranslationState::Stale:
        said << (source == governing
                     ? tr("The translation is stale. What was added since then is underlined, what was removed is "
                          "struck out.")
                     : tr("The translation is stale. It isn’t known which text it was made from."));
        break;
    }
    if (!note.isEmpty())
        said << tr("The translator remarked: %1").arg(isolated(note));
    return said.join(u'\n');
}
