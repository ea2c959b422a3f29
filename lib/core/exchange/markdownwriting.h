#pragma once

#include <QList>
#include <QString>

/// Words of one look within a paragraph.
struct TextRun {
    QString text;
    bool isBold = false;
    bool isItalic = false;
    QString link; ///< where it leads; empty where it leads nowhere
    bool endsLine = false; ///< a line ends after it, though not the paragraph

    bool operator==(const TextRun &) const = default;
};

/// `text` with a backslash before what Markdown would take for more than a letter; `isLineStart`: nothing stands before
/// it in its line.
QString escapedMarkdown(const QString &text, bool isLineStart);

/// The words of `runs` alone, in one line.
QString plainWords(const QList<TextRun> &runs);

/// `runs` as one paragraph of Markdown. Where marks could not stand so that they are read as they are meant, the words
/// stand without them.
QString markdownOf(const QList<TextRun> &runs);

/// A pipe table of `rows`, whose first one is its heading. The cells are Markdown in one line.
QString markdownTable(const QList<QStringList> &rows);

/// `blocks` as the items of a list, numbered from `first` or with hyphens where it is -1. Each has its blocks.
QString markdownList(const QList<QStringList> &items, int first = -1);
