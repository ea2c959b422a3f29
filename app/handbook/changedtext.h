#pragma once

#include "handbook/handbookchange.h"

#include <QPalette>
#include <QTextCursor>

/// Writes texts into a document, one below the other: what was removed struck out, what was added underlined.
class ChangedText {
public:
    /// Both texts in one, or one of them alone.
    enum class Side { Both, Earlier, Later };

    /// Begins at `cursor`, in an empty paragraph; texts are in `language`.
    ChangedText(const QTextCursor &cursor, const QString &language, const QPalette &palette);

    /// Writes a line in the window's own language.
    void writeName(const QString &name, bool isBold = false);
    /// Writes what is read, as it is set where no word differs.
    void write(const ChangedPart &part, Side side = Side::Both);
    /// Writes words of the window's own language that stand in place of others.
    void writeWords(const QString &before, const QString &after, Side side);

private:
    void beginBlock(const QString &language, const QTextCharFormat &letters, int above);
    void insert(const QList<WordPiece> &pieces, const QTextCharFormat &letters);
    QTextCharFormat marked(QTextCharFormat letters, WordPiece::Kind kind) const;

    QTextCursor m_cursor;
    QString m_language;
    QPalette m_palette;
    bool m_isEmpty = true;
};
