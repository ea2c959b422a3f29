#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

/// The picture of a signature (SVG or PNG) in the file at `path`, as it is there. Invalid: it is no such picture, or
/// nothing can be seen on it.
Result<QByteArray> readSignatureFile(const QString &path);
