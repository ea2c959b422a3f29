#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A stretch of characters within a text.
struct TextRange {
    qsizetype begin = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

/// The words that somebody looks for, as `searchKey` spells them.
QStringList searchWords(const QString &typed);

/// Where `text`, as it is written, has what a search for `words` (of `searchWords`) finds: whole letters with their
/// signs, in order, none overlapping.
QList<TextRange> matches(const QString &text, const QStringList &words);

/// Where `text`, as it is written, has the whole of `key` (of `searchKey`): each time it stands there, in order, none
/// overlapping. Signs that a search tells apart, as Telugu's do, are letters of their own.
QList<TextRange> occurrences(const QString &text, const QString &key);

/// A piece of a text around what was found in it, in one line.
struct Snippet {
    QString text;
    QList<TextRange> found;

    bool operator==(const Snippet &) const = default;
};

/// About `length` characters of `text` around the first of `found`, cut between words.
Snippet snippet(const QString &text, const QList<TextRange> &found, qsizetype length = 160);
