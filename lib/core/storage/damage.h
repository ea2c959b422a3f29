#pragma once

#include <QString>

/// Files whose pages turned out not to fit together. From then on this process only reads them, and whoever opens them
/// next looks at them more closely, for which a mark is left beside the file.
namespace Damage {

/// From now on, what SQLite says of the workspace file `path` counts.
void watch(const QString &path);

/// SQLite found a page of `path` that doesn't fit; nothing is done where the file isn't watched.
void notice(const QString &path);

/// Whether connections to `path` read what they can and change nothing.
bool isNoticed(const QString &path);

/// Whether an earlier process left the mark.
bool isMarked(const QString &path);

/// This process knows nothing of `path` any more; a mark stays.
void release(const QString &path);

/// The file was looked at and is sound: the mark goes too.
void forget(const QString &path);

}
