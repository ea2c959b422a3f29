#include "handbook/sourcereader.h"

#include "base/languages.h"
#include "base/text.h"
#include "handbook/richtext.h"
#include "handbook/screentype.h"
#include "handbook/translation.h"
#include "handbook/valuewords.h"
#include "handbook/worddiff.h"
#include "shell/language.h"
#include "shell/richdocument.h"
#include "shell/style.h"
#include "shell/words.h"

#include <QApplication>
#include <QTextBlock>
#include <QTextCursor>

namespace {

/// Writes fields into a document, one below the other.
class Writer {
public:
    Writer(QTextDocument &document, const QString &language, const QPalette &palette)
        : m_cursor(&document),
          m_language(language),
          m_palette(palette)
    {
    }

    void writeName(const QString &name)
    {
        QTextCharFormat letters;
        letters.setFont(QApplication::font());
        beginBlock(Language::spoken(), letters, 2 * grid);
        m_cursor.insertText(name, letters);
    }

    void write(const QString &then, const QString &now)
    {
        const RichText text = readMarkdown(now);
        const QList<WordPiece> pieces = wordDiff(plainText(readMarkdown(then)), plainText(text));
        beginBlock(m_language, {}, grid / 2);
        if (differ(pieces)) {
            for (const WordPiece &piece : pieces)
                m_cursor.insertText(piece.text, formatOf(piece.kind));
        } else {
            writeRichText(m_cursor, text, {.paragraph = m_cursor.blockFormat(), .apart = grid / 2.0});
        }
    }

private:
    void beginBlock(const QString &language, const QTextCharFormat &letters, int above)
    {
        QTextBlockFormat paragraph;
        paragraph.setLayoutDirection(::isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
        paragraph.setTopMargin(m_isEmpty ? 0 : above);
        if (m_isEmpty)
            m_cursor.setBlockFormat(paragraph);
        else
            m_cursor.insertBlock(paragraph, letters);
        m_isEmpty = false;
    }

    /// Never by colour alone.
    QTextCharFormat formatOf(WordPiece::Kind kind) const
    {
        QTextCharFormat letters;
        letters.setForeground(m_palette.text());
        if (kind == WordPiece::Kind::Added) {
            letters.setFontUnderline(true);
            letters.setForeground(colour(Sign::Fulfilled, m_palette));
        } else if (kind == WordPiece::Kind::Removed) {
            letters.setFontStrikeOut(true);
            letters.setForeground(colour(Sign::Overdue, m_palette));
        }
        return letters;
    }

    QTextCursor m_cursor;
    QString m_language;
    QPalette m_palette;
    bool m_isEmpty = true;
};

template <typename Content>
void write(Writer &writer, const Content &content, const QString &language, const QString &governing)
{
    const auto decided = content.texts.value(governing);
    const auto basis = content.bases.value(language);
    const bool isCompared = content.texts.contains(language) && basis.language == governing;
    for (const auto &[field, words] : partsOf(decided)) {
        const QString now = decided.*words, then = isCompared ? basis.text.*words : now;
        if (now.isEmpty() && then.isEmpty())
            continue;
        writer.writeName(spoken(field));
        writer.write(then, now);
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
    Writer writer(*document(), governing, palette());
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
