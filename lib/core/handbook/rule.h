#pragma once

#include "base/id.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// What a rule serves.
enum class ServiceValue { Courtesy, Respect, Commitment, Honesty, Timeliness, RealisticExpectations };

/// Where a rule applies.
enum class Channel { InPerson, Telephone, Letter, Email };

/// A rule in one language.
struct RuleText {
    QString title;
    QString situation;
    QString handling; ///< required handling
    QString reason;
    QString example;

    bool operator==(const RuleText &) const = default;
    /// A rule can be handed over in a language when it has a title and a required handling in it.
    bool isComplete() const { return !title.trimmed().isEmpty() && !handling.trimmed().isEmpty(); }
    bool isEmpty() const { return *this == RuleText(); }
};

/// What a translation was made from.
template <typename Text>
struct Basis {
    QString language = {}; ///< that rules were decided in then
    Text text = {}; ///< the governing text of then
    QString note = {}; ///< what the translator remarked

    bool operator==(const Basis &) const = default;
};

/// Whom a rule applies to: everybody, or those who have one of the job titles and work at one of the sites.
struct Audience {
    QStringList titles; ///< none for any
    QStringList sites; ///< by name; none for any

    bool operator==(const Audience &) const = default;
    bool isEverybody() const { return titles.isEmpty() && sites.isEmpty(); }
};

/// Whether somebody with the job `title` who works at `site` is among them, however the names are capitalised.
bool isIn(const Audience &audience, const QString &title, const QString &site);

/// One rule of the working handbook.
struct Rule {
    Id<Rule> id = Id<Rule>::next();
    std::optional<ServiceValue> value;
    QList<Channel> channels;
    QMap<QString, RuleText> texts; ///< by language
    QMap<QString, Basis<RuleText>> bases = {}; ///< of the translations, by language; an edition has none
    Audience audience = {};

    bool operator==(const Rule &) const = default;
};

/// A problem area in one language.
struct AreaText {
    QString title;
    QString intro;
    QString signs = {}; ///< by which it is known: "Staff chat while a customer waits"

    bool operator==(const AreaText &) const = default;
    bool isComplete() const { return !title.trimmed().isEmpty(); }
    bool isEmpty() const { return *this == AreaText(); }
};

/// A chapter of the handbook: what goes wrong with customers, and the rules against it.
struct ProblemArea {
    Id<ProblemArea> id = Id<ProblemArea>::next();
    QMap<QString, AreaText> texts; ///< by language
    QList<Rule> rules;
    QMap<QString, Basis<AreaText>> bases = {}; ///< of the translations, by language

    bool operator==(const ProblemArea &) const = default;
};

QList<ServiceValue> serviceValues();
QList<Channel> channels();

/// The word under which a value or channel is stored and exchanged: "realistic-expectations", "in-person".
QString word(ServiceValue value);
QString word(Channel channel);
std::optional<ServiceValue> serviceValue(const QString &word);
std::optional<Channel> channel(const QString &word);

/// Whether two rules say the same in every language and carry the same tags, whatever their place.
bool saySame(const Rule &first, const Rule &second);
