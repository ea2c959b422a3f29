#pragma once

#include "base/sha256.h"

#include <QByteArray>
#include <QJsonObject>

#include <concepts>

/// The one spelling of `object` that is hashed and signed: RFC 8785 for objects, arrays, strings, booleans and
/// integers.
QByteArray canonicalJson(const QJsonObject &object);

/// Appends `text` to `json` as `canonicalJson` spells it, with its quotation marks.
void addCanonicalText(QByteArray &json, QStringView text);

/// Spells an object as `canonicalJson` does, without the tree that needs: ten times faster for one of thirty members.
/// Members are added in the order of their names.
class CanonicalObject {
public:
    CanonicalObject &add(QByteArrayView name, QStringView text);
    CanonicalObject &add(QByteArrayView name, qint64 number);
    CanonicalObject &add(QByteArrayView name, std::same_as<bool> auto value)
    {
        return addSpelt(name, value ? "true" : "false");
    }

    QByteArray bytes() const;

private:
    void addName(QByteArrayView name);
    CanonicalObject &addSpelt(QByteArrayView name, QByteArrayView value);

    QByteArray m_members;
    QByteArrayView m_last;
};

/// Compares members of an object that `canonicalJson` spelt with what they should be, in the order in which they stand
/// there, without reading the rest of it: a hundred times faster than a parser. A member that isn't there is nothing.
class CanonicalMembers {
public:
    explicit CanonicalMembers(const QByteArray &object);

    bool isId(QByteArrayView name, qint64 expected); ///< a string of digits
    bool isText(QByteArrayView name, const QString &expected);
    bool isDigest(QByteArrayView name, const QByteArray &content); ///< SHA-256 in hexadecimal; empty without content

private:
    /// The value of the next member of that name, as it is spelt.
    QByteArrayView value(QByteArrayView name);

    const char *m_next;
    const char *m_end;
};
