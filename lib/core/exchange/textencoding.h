#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// Text as it was read from somebody's file.
struct DecodedText {
    QString text; ///< without byte order mark
    QString encoding; ///< "UTF-8", "UTF-16LE", "windows-1250"
    QStringList warnings; ///< what may have gone wrong, for the person who chose the file
};

/// The largest text that is read, in bytes; a hundred thousand people are a sixth of it.
constexpr qint64 largestText = 64LL * 1024 * 1024;

/// `bytes` in the encoding that their byte order mark or their content shows. Never fails on broken bytes: they become
/// U+FFFD, and a warning says so. Invalid: more than `largestText`, or no text at all but something else (a picture, a
/// PDF).
Result<DecodedText> decodeText(const QByteArray &bytes);

/// The content of the file at `path`, of which no more than `largestText` is ever read.
Result<QByteArray> readTextFile(const QString &path);
