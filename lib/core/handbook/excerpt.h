#pragma once

#include "handbook/attachment.h"
#include "handbook/handbook.h"

#include <utility>

/// Parts of a handbook that are carried elsewhere in it, or into another workspace's.
struct Excerpt {
    QList<ProblemArea> areas;
    QList<Rule> rules; ///< that come without their area
    QList<std::pair<Id<Rule>, NewAttachment>> pictures = {}; ///< of any of the rules

    bool operator==(const Excerpt &) const = default;
    bool isEmpty() const { return areas.isEmpty() && rules.isEmpty(); }
};

/// Pictures of no more bytes than these go along with an excerpt.
constexpr qint64 mostPictureBytes = 16'000'000;

/// What stands at `places`, which are in order, without its pictures.
Excerpt excerptOf(const Handbook &handbook, const QList<Place> &places);

/// All rules of `excerpt`, whether they come with their area or without.
QList<Id<Rule>> rulesOf(const Excerpt &excerpt);

struct Pasted {
    Handbook handbook;
    QList<std::pair<Id<Rule>, NewAttachment>> pictures; ///< to be kept by rules of it
};

/// `handbook` with `excerpt` behind what stands at `after`, or at its end: rules go into that area, areas behind it.
/// What is in `handbook` already comes in as a copy, under an id of its own.
Pasted pasted(Handbook handbook, Excerpt excerpt, const std::optional<Place> &after);

/// Where all that `after` has more than `before` stands.
QList<Place> addedPlaces(const Handbook &before, const Handbook &after);

/// As JSON; what is no excerpt, or larger than 40 MB, is none.
QByteArray excerptBytes(const Excerpt &excerpt);
std::optional<Excerpt> excerptFromBytes(const QByteArray &bytes);

/// The texts in `language` as Markdown, for programs that know nothing of handbooks.
QString excerptText(const Excerpt &excerpt, const QString &language);
