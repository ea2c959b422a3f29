#pragma once

#include "handbook/handbook.h"

/// Something to mend, or to know, before the handbook is published.
struct Finding {
    enum class Kind {
        NoRules,
        NoLanguage, ///< in which every rule and problem area has its text, and none is stale
        GoverningLeftOut, ///< the rules would be decided in another language
        LanguageLeftOut,
        StaleLeftOut, ///< a translation that is older than the governing text
        EmptyArea,
        BrokenReference, ///< a link to a rule or problem area ("#2.3") that isn't there
    };
    Kind kind = Kind::NoRules;
    QString language = {};
    QStringList numbers = {}; ///< of the rules and problem areas that it is about
    QString target = {}; ///< of a broken reference: "2.3"

    bool operator==(const Finding &) const = default;
};

/// Whether nothing can be published as long as this is so.
bool blocks(const Finding &finding);

/// One sentence that says what is found and what to do.
QString sentence(const Finding &finding);

/// The word under which programs know the kind: "empty-area".
QString word(Finding::Kind kind);

/// What to look at before `handbook` is published, where rules are decided in `governing`: what blocks comes first.
/// Languages in which there is nothing at all are not found.
QList<Finding> publishCheck(const Handbook &handbook, const QString &governing, const QStringList &known);
