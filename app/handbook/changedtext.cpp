#include "handbook/changedtext.h"

#include "base/languages.h"
#include "handbook/richtext.h"
#include "shell/language.h"
#include "shell/richdocument.h"
#include "shell/style.h"

#include <QApplication>

namespace {

QList<WordPiece> sideOf(const QList<WordPiece> &pieces, const QString &before, ChangedText::Side side)
{
    switch (side) {
    case ChangedText::Side::Both:
        return pieces;
    case ChangedText::Side::Earlier:
        return earlierSide(pieces, before);
    case ChangedText::Side::Later:
        return laterSide(pieces);
    }
    Q_UNREACHABLE();
}

QTextCharFormat interfaceLetters(bool isBold)
{
    QFont font = QApplication::font();
    font.setBold(isBold);
    QTextCharFormat letters;
    letters.setFont(font);
    return letters;
}

}

ChangedText::ChangedText(const QTextCursor &cursor, const QString &language, const QPalette &palette)
    : m_cursor(cursor),
      m_language(language),
      m_palette(palette)
{
}

void ChangedText::writeName(const QString &name, bool isBold)
{
    const QTextCharFormat letters = interfaceLetters(isBold);
    beginBlock(Language::spoken(), letters, 2 * grid);
    m_cursor.insertText(name, letters);
}

void ChangedText::write(const ChangedPart &part, Side side)
{
    const QList<WordPiece> pieces = wordsOf(part);
    const QString &shown = side == Side::Earlier ? part.before : part.after;
    beginBlock(m_language, {}, grid / 2);
    if (differ(pieces))
        insert(sideOf(pieces, asRead(part.field, part.before), side), {});
    else if (part.field == TextField::Title)
        m_cursor.insertText(shown, QTextCharFormat());
    else
        writeRichText(m_cursor, readMarkdown(shown), {.paragraph = m_cursor.blockFormat(), .apart = grid / 2.0});
}

void ChangedText::writeWords(const QString &before, const QString &after, Side side)
{
    const QTextCharFormat letters = interfaceLetters(false);
    beginBlock(Language::spoken(), letters, grid / 2);
    insert(sideOf(wordDiff(before, after), before, side), letters);
}

void ChangedText::insert(const QList<WordPiece> &pieces, const QTextCharFormat &letters)
{
    for (const WordPiece &piece : toMark(pieces))
        m_cursor.insertText(piece.text, marked(letters, piece.kind));
}

void ChangedText::beginBlock(const QString &language, const QTextCharFormat &letters, int above)
{
    QTextBlockFormat paragraph;
    paragraph.setLayoutDirection(::isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
    paragraph.setTopMargin(m_isEmpty ? 0 : above);
    if (m_isEmpty) {
        m_cursor.setBlockFormat(paragraph);
        m_cursor.setBlockCharFormat(letters);
    } else {
        m_cursor.insertBlock(paragraph, letters);
    }
    m_isEmpty = false;
}

/// Never by colour alone.
QTextCharFormat ChangedText::marked(QTextCharFormat letters, WordPiece::Kind kind) const
{
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
