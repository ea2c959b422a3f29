#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

struct Edition;
struct Person;

/// How a call to acknowledge ended.
enum class Outcome { Signed, ThumbImpression, Refused, RecordedOnBehalf };

/// What the employee signed with.
enum class Method { Drawn, Typed, Paper };

/// An employee's dated statement on one edition in one language. Never altered: a later record supersedes it.
struct Acknowledgment {
    Id<Acknowledgment> id = Id<Acknowledgment>::next();
    Id<Person> person;
    Id<Edition> edition;

    QString personNumber; ///< number, name, title and site as they were shown
    QString personName;
    QString personTitle;
    QString personSite;

    int editionNumber = 0;
    QString language;
    QByteArray editionDigest;
    QByteArray shownDigest; ///< SHA-256 of exactly what was shown: `shownBytes`
    QString statement; ///< the exact words that were signed

    Outcome outcome = Outcome::Signed;
    QString reason; ///< of a refusal or a record on behalf
    Method method = Method::Drawn;
    QString typedName; ///< where the name was typed
    QByteArray strokes; ///< `toBytes` of what was drawn; empty otherwise
    QByteArray image; ///< PNG or SVG of the signature
    QString identity; ///< how the person's identity was confirmed: "manager-vouched"

    QDateTime shownAt; ///< each with its offset from UTC; invalid where it did not happen
    QDateTime reachedEndAt;
    QDateTime signedAt;
    QDate dated; ///< the date beside the signature

    QString operatorName;
    QString witness;
    QString interpreter;
    QString languageReadAloud;
    QString copyGiven; ///< "printed", "file", or empty
    QString formCode; ///< of the paper it was signed on; empty on screen
    std::optional<Id<Acknowledgment>> supersedes;

    bool operator==(const Acknowledgment &) const = default;
};

QString word(Outcome outcome);
QString word(Method method);
std::optional<Outcome> outcome(const QString &word);
std::optional<Method> method(const QString &word);

/// What keeps `acknowledgment` from being saved, in words; empty where nothing does.
QStringList problems(const Acknowledgment &acknowledgment);

/// Canonical JSON of the whole record, strokes and image by their SHA-256: what the ledger commits to.
QByteArray canonicalBytes(const Acknowledgment &acknowledgment);

/// The record that `bytes` tell of, with the strokes and image that are kept beside them.
std::optional<Acknowledgment> acknowledgmentFromBytes(const QByteArray &bytes, const QByteArray &strokes,
                                                      const QByteArray &image);
