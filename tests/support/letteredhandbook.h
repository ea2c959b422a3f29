#pragma once

#include "handbook/handbook.h"

/// An area with a rule for each letter.
inline ProblemArea letteredArea(const QString &title, const QString &rules)
{
    ProblemArea area{.texts = {{"en", {title, {}}}}};
    for (const QChar rule : rules)
        area.rules << Rule{.texts = {{"en", {.title = QString(rule)}}}};
    return area;
}

/// Two areas, A with rules a b c, D with rule d.
inline Handbook letteredHandbook()
{
    return {{letteredArea("A", "abc"), letteredArea("D", "d")}};
}

/// The titles of its areas and rules in their order.
inline QString letters(const Handbook &handbook)
{
    QString all;
    for (const ProblemArea &area : handbook.areas) {
        all += area.texts["en"].title;
        for (const Rule &rule : area.rules)
            all += rule.texts["en"].title;
    }
    return all;
}
