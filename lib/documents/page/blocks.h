#pragma once

#include "page/typesetter.h"

#include <QByteArray>
#include <QList>
#include <QPainterPath>
#include <QString>
#include <QStringList>

#include <variant>

/// Heads a form: who gives it out, what it is, and which one exactly.
struct Title {
    QString above;
    QString text;
    QString below; ///< a line for each of its lines
    QString bookmark; ///< under which a reader finds it
};

/// A title page of its own.
struct Cover {
    QString above;
    QString text;
    QString below; ///< a line for each of its lines
};

/// Level 1 opens a chapter and names it in the running head; level 2 opens a rule.
struct Heading {
    int level = 1;
    QString number;
    QString text;
    QString mark; ///< a word at the end of the line: "new"
    QString anchor; ///< what the table of contents points at
};

/// Running text; each line of it is a paragraph.
struct Paragraph {
    enum class Size { Body, Small };
    QString text;
    Size size = Size::Body;
};

/// A paragraph of somebody's words, an item of their lists, or a row of their tables.
struct TextPassage {
    StyledText words;
    int indent = 0; ///< how many lists it is in
    QString marker; ///< of a list's item: "•", "2."
    QList<StyledText> cells; ///< of a row

    bool operator==(const TextPassage &) const = default;
};

/// Each line of `text` as a paragraph.
QList<TextPassage> passages(const QString &text);

/// All of their words, a line each.
QString plainText(const QList<TextPassage> &passages);

/// Somebody's words as they stand.
struct Prose {
    QList<TextPassage> passages;
    bool isIndented = false; ///< below a numbered heading's text
    bool isStrong = false;
};

/// Somebody's words with a word beside them that says what they are.
struct Labelled {
    enum class Weight { Plain, Strong, Small };
    QString label;
    QList<TextPassage> passages;
    Weight weight = Weight::Plain;
    bool leadsOn = false; ///< is never the last thing on a page
};

/// What is filled in, in a grid of two columns; an empty value leaves a line to write on.
struct Field {
    QString label;
    QString value;
    bool wide = false; ///< takes both columns

    bool operator==(const Field &) const = default;
};
struct Fields {
    QList<Field> fields;
};

/// A signature as it was given: drawn (its outline), a name typed, or a picture (PNG or SVG).
struct TypedName {
    QString name;
};
struct Picture {
    QByteArray data;
};
using Signature = std::variant<std::monostate, QPainterPath, TypedName, Picture>;

/// A line for a hand, with what belongs on it below.
struct Blank {
    QString label;
    qreal width = 70; ///< millimetres
    QString text; ///< stands on the line already
    Signature signature;
};

/// Blanks side by side, with room above them to sign.
struct SignatureLine {
    QList<Blank> blanks;
};

/// Small blocks side by side, each with a head, a sentence, and lines to fill in or a box for a thumb.
struct CompactBlock {
    QString head;
    QString text;
    QStringList lines;
    bool thumb = false;
};
struct CompactBlocks {
    QList<CompactBlock> blocks;
};

/// A line of the table of contents; its page is filled in when the pages are known.
struct ContentsEntry {
    int level = 1;
    QString number;
    QString text;
    QString anchor;
};

/// The same in two languages side by side, each in its own direction; the document's own leads.
struct Beside {
    using Part = std::variant<Heading, Prose, Labelled>;
    QString language; ///< the other one
    QList<Part> own;
    QList<Part> other;
};

/// A hairline across the page.
struct Divider { };
struct PageBreak { };

using Content = std::variant<Title, Cover, Heading, Paragraph, Prose, Labelled, Beside, Fields, SignatureLine,
                             CompactBlocks, ContentsEntry, Divider, PageBreak>;

/// A piece of a page. What is the same for everybody in a batch is shared: it is laid out once and kept.
struct Block {
    Content content;
    bool isShared = false;
};

inline Block shared(Content content)
{
    return {std::move(content), true};
}
inline Block personal(Content content)
{
    return {std::move(content), false};
}
