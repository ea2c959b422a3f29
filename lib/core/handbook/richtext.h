#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A stretch of words set in one way.
struct RichRun {
    QString text; ///< "\n" is a line break
    bool isBold = false;
    bool isItalic = false;
    QString link = {}; ///< as `allowedLink` gives it; empty where it leads nowhere

    bool operator==(const RichRun &) const = default;
};

/// A paragraph, an item of a list, or a table.
struct RichBlock {
    enum class Kind { Paragraph, Bullet, Numbered, Table };
    Kind kind = Kind::Paragraph;
    int depth =
        0; ///< of an item from 1 on; a paragraph with a depth goes on with the item above it that has this depth
    int number = 0; ///< of a numbered item; 1 begins a new list
    QList<RichRun> runs = {};
    QList<QStringList> cells = {}; ///< of a table, row by row; its head comes first

    bool operator==(const RichBlock &) const = default;
    bool isItem() const { return kind == Kind::Bullet || kind == Kind::Numbered; }
};

/// What stands in a field of a rule: words with emphasis and links in paragraphs, lists and tables. Stored as Markdown.
struct RichText {
    QList<RichBlock> blocks;

    bool operator==(const RichText &) const = default;
    bool isEmpty() const { return blocks.isEmpty(); }
};

/// How deep lists lie within lists at most.
constexpr int deepestList = 6;

/// Reads Markdown, in which a line's end is a line break, and what isn't a list, a table, emphasis or an allowed link
/// is text: so are headings, quotes, code, images, HTML, and numbers at the beginning of a line other than from 1 on.
RichText readMarkdown(const QString &markdown);

/// The one spelling of `text` in Markdown, which is read back as the same; `text` is normalised first.
QString markdown(const RichText &text);

/// The words alone, with a sign before each item and a line for each row of a table.
QString plainText(const RichText &text);

/// `text` as it is read back from Markdown: without empty paragraphs, with numbered items numbered, with no emphasis on
/// spaces at the edge of words.
RichText normalised(const RichText &text);

/// `link` where text may lead there: to the web (http, https), to an address (mailto) or to a rule or problem area
/// ("#2.3", in whichever digits); else nothing.
QString allowedLink(const QString &link);

/// The numbers of the rules and problem areas that `text` refers to, whether they exist or not.
QStringList references(const RichText &text);

/// The sign before an item: "•" or "2.".
QString sign(const RichBlock &item);
