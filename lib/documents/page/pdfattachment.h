#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// The file `name` that is attached to `pdf`; none where that is no PDF, or has no such file of at most `mostBytes`.
std::optional<QByteArray> attachedTo(const QByteArray &pdf, const QString &name, qint64 mostBytes);
