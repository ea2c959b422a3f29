#pragma once

#include <QByteArray>

#include <initializer_list>

/// SHA-256 of `bytes`.
QByteArray sha256(QByteArrayView bytes);

/// SHA-256 of `pieces`, one after the other.
QByteArray sha256(std::initializer_list<QByteArrayView> pieces);
