#pragma once

#include <QList>
#include <QString>

/// A stretch of two texts that are laid over one another.
struct WordPiece {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const WordPiece &) const = default;
};

/// What became of `before` in `after`, word by word. A word is what stands between white space; a change of the white
/// space alone is none. The same and the added pieces make up `after` exactly; the same and the removed ones have the
/// words of `before`. Where lines stayed as they were, what differs is looked for between them.
QList<WordPiece> wordDiff(const QString &before, const QString &after);

/// `pieces` as they are marked where they are read: without white space at their end, and with a space between what was
/// removed and what stands in its place.
QList<WordPiece> toMark(const QList<WordPiece> &pieces);

/// What of `pieces` makes up `before` exactly: what is the same, and what was removed.
QList<WordPiece> earlierSide(const QList<WordPiece> &pieces, const QString &before);

/// What of `pieces` makes up the later text.
QList<WordPiece> laterSide(const QList<WordPiece> &pieces);

/// Whether any word was removed or added.
bool differ(const QList<WordPiece> &pieces);
