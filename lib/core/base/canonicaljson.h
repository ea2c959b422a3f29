#pragma once

#include "base/sha256.h"

#include <QByteArray>
#include <QJsonObject>

/// The one spelling of `object` that is hashed and signed: RFC 8785 for objects, arrays, strings, booleans and
/// integers.
QByteArray canonicalJson(const QJsonObject &object);

/// `text` as `canonicalJson` spells it, with its quotation marks.
QByteArray canonicalText(QStringView text);

/// Looks up members of an object that `canonicalJson` spelt, in the order in which they stand there, without reading
/// the rest of it: a hundred times faster than a parser.
class CanonicalMembers {
public:
    explicit CanonicalMembers(QByteArrayView object)
        : m_rest(object.isEmpty() ? object : object.sliced(1))
    {
    }

    /// The value of the next member of that name, as it is spelt; empty where no member that follows has it.
    QByteArrayView value(QByteArrayView name);

private:
    QByteArrayView take(qsizetype length);

    QByteArrayView m_rest;
};
