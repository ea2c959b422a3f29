#pragma once

#include "base/textmatch.h"
#include "handbook/handbook.h"

/// What is looked for to be replaced, and how exactly.
struct Wanted {
    QString text = {};
    bool isExact = false; ///< capitals, accents and letter forms as typed
    bool isWholeWords = false;

    bool operator==(const Wanted &) const = default;
};

/// Where `text`, as it is read, has what is wanted, in order, none overlapping.
QList<TextRange> occurrences(const QString &text, const Wanted &wanted);

/// A place in the handbook, in one language, where what is wanted stands.
struct Occurrence {
    Place place;
    qsizetype part = 0; ///< of `partsOf` the text there
    qsizetype nth = 0; ///< of those in that part

    /// In reading order.
    auto operator<=>(const Occurrence &) const = default;
};

/// Every place in the texts of `language` where what is wanted stands, as they are read, in reading order.
QList<Occurrence> occurrences(const Handbook &handbook, const QString &language, const Wanted &wanted);

/// `markdown` with `with` for those of the occurrences in it that `which` names. It takes the emphasis and the link of
/// the first letter that it replaces; what is around it keeps its own.
QString withReplaced(const QString &markdown, const Wanted &wanted, const QString &with, const QList<qsizetype> &which);

/// A handbook in which something was replaced.
struct Replacement {
    Handbook handbook;
    qsizetype places = 0; ///< how many occurrences were replaced
    qsizetype rules = 0; ///< and in how many rules
    qsizetype areas = 0; ///< and in the texts of how many problem areas
    QStringList keptTitles = {}; ///< numbers of what would have lost its title, which is left as it was
};

/// `handbook` with `with` for those places of `occurrences` that `which`, in order, names.
Replacement withReplaced(const Handbook &handbook, const QString &language, const Wanted &wanted, const QString &with,
                         const QList<Occurrence> &which);
