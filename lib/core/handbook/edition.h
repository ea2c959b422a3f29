#pragma once

#include "handbook/handbook.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>

/// What a rule of an edition is against the edition before.
enum class Change { New, Material, Editorial, Unchanged };

QString word(Change change);
std::optional<Change> change(const QString &word);

/// A rule as it was published.
struct EditionRule {
    Rule rule;
    Change change = Change::New;
    QString reason; ///< why it was changed, as the author wrote it

    bool operator==(const EditionRule &) const = default;
};

/// A problem area as it was published.
struct EditionArea {
    Id<ProblemArea> id = Id<ProblemArea>::next();
    QMap<QString, AreaText> texts; ///< by language
    QList<EditionRule> rules;

    bool operator==(const EditionArea &) const = default;
};

/// A published, numbered, immutable snapshot of the handbook in all its languages. Rules are numbered by their place.
struct Edition {
    Id<Edition> id = Id<Edition>::next();
    int number = 1;
    int supersedes = 0; ///< the number of the edition that it was compared with and comes in place of; 0 for none
    QDate dated; ///< the day from which it is in force
    QString company;
    QString summary; ///< of the changes, as the author wrote it
    QString governingLanguage; ///< in which the rules are decided
    QStringList languages; ///< in which every rule has its text, and in which it can be acknowledged
    QList<EditionArea> areas;
    QList<Id<Rule>> removed; ///< rules of the edition before that are no longer there
    QDateTime publishedAt;
    QString publishedBy;

    bool operator==(const Edition &) const = default;
};

/// The language in which `edition` is put before somebody who prefers `preferred`: that one where the edition has it,
/// else the governing language, else the first it has.
QString languageFor(const Edition &edition, const QString &preferred);

/// The bytes that an edition's digest is taken over: RFC 8785 JSON of all of it, in all languages.
QByteArray canonicalBytes(const Edition &edition);
std::optional<Edition> editionFromBytes(const QByteArray &bytes);

/// SHA-256 over `canonicalBytes`.
QByteArray digest(const Edition &edition);

/// What the author decides of a changed rule, and why.
struct Decision {
    Change change = Change::Material;
    QString reason = {};
};

/// The author's decisions; a rule that is new or unchanged needs none.
using Decisions = QMap<Id<Rule>, Decision>;

/// How each rule of `handbook` stands against `before`: new, unchanged, or changed (Material until decided otherwise).
QMap<Id<Rule>, Change> changesSince(const Edition *before, const Handbook &handbook);

/// `text` of an edition in one language as it is put before an employee: canonical JSON, hashed as what was shown.
QByteArray shownBytes(const Edition &edition, const QString &language, const QString &statement);
