#pragma once

#include <QByteArray>
#include <QJsonObject>

/// The one spelling of `object` that is hashed and signed: RFC 8785 for objects, arrays, strings, booleans and
/// integers.
QByteArray canonicalJson(const QJsonObject &object);

/// SHA-256 of `bytes`.
QByteArray sha256(const QByteArray &bytes);
