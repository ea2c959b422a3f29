#pragma once

#include "handbook/handbook.h"

/// Parts of a handbook that are carried elsewhere in it, or into another workspace's.
struct Excerpt {
    QList<ProblemArea> areas;
    QList<Rule> rules; ///< that come without their area

    bool operator==(const Excerpt &) const = default;
    bool isEmpty() const { return areas.isEmpty() && rules.isEmpty(); }
};

/// What stands at `places`, which are in order.
Excerpt excerptOf(const Handbook &handbook, const QList<Place> &places);

/// `handbook` with `excerpt` behind what stands at `after`, or at its end: rules go into that area, areas behind it.
/// What is in `handbook` already comes in as a copy, under an id of its own.
Handbook pasted(Handbook handbook, Excerpt excerpt, const std::optional<Place> &after);

/// Where all that `after` has more than `before` stands.
QList<Place> addedPlaces(const Handbook &before, const Handbook &after);

/// As JSON; what is no excerpt, or larger than 16 MB, is none.
QByteArray excerptBytes(const Excerpt &excerpt);
std::optional<Excerpt> excerptFromBytes(const QByteArray &bytes);

/// The texts in `language` as Markdown, for programs that know nothing of handbooks.
QString excerptText(const Excerpt &excerpt, const QString &language);
