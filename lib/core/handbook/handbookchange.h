#pragma once

#include "handbook/editiondiff.h"

#include <utility>

/// A part of a text in two editions, as it is stored; empty in the one that hasn't it.
struct ChangedPart {
    TextField field = TextField::Title;
    QString before;
    QString after;

    bool operator==(const ChangedPart &) const = default;
};

/// `words` of a `field` as they are read; a title has no emphasis.
QString asRead(TextField field, const QString &words);

/// Two texts of a field other than the title as they are read, or as they are stored where both read the same.
std::pair<QString, QString> readApart(const QString &first, const QString &second);

/// What differs in `part` as it is read, word by word, whatever its emphasis.
QList<WordPiece> wordsOf(const ChangedPart &part);

/// Whether `part` says the same, set otherwise: in bold, as a list, with a link.
bool isOnlySetOtherwise(const ChangedPart &part);

/// What a rule is tagged with.
struct RuleTags {
    std::optional<ServiceValue> value;
    QList<Channel> channels;
    Audience audience;

    bool operator==(const RuleTags &) const = default;
};

/// What became of a problem area or a rule, with all of its text in one language, to be shown and printed.
struct HandbookChange {
    Difference difference = Difference::Changed;
    bool isMoved = false;
    std::optional<bool> isMaterial; ///< of a rule
    std::optional<Place> before; ///< none for what is new
    std::optional<Place> after; ///< none for what was removed
    QString title; ///< the later one, where there is one
    QList<ChangedPart> parts;
    RuleTags tagsBefore;
    RuleTags tagsAfter;
    bool isElsewhere = false; ///< changed in the governing language alone

    bool operator==(const HandbookChange &) const = default;
    bool isRule() const { return isMaterial.has_value(); }
    const Place &place() const { return after ? *after : *before; }
};

/// What `diff` says of `before` and `after` in `language`, in reading order: problem areas among their rules.
QList<HandbookChange> handbookChanges(const EditionDiff &diff, const Edition &before, const Edition &after,
                                      const QString &language);
