#pragma once

#include "base/result.h"

#include <QString>

class QFileDevice;

/// Why `file` could not be read or written, in a sentence.
Error fileError(const QFileDevice &file);

/// Has the disk keep what was written to the file or folder `path`, whatever happens to the power.
Done keep(const QString &path);

/// Gives the finished file `from` the name `to` in the same folder, which no file may have yet, and has the disk keep
/// it. A file has its name whole or not at all.
Done putInPlace(const QString &from, const QString &to);

/// Puts the finished file `from` in the place of `to`, whose file lives on under the free name `kept` beside it. Where
/// the file system can, there is at no moment no file `to`.
Done putInPlaceOf(const QString &from, const QString &to, const QString &kept);
