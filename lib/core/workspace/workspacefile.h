#pragma once

#include "base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

/// The file that a workspace is: looked at, made and held without the database.
namespace WorkspaceFile {

/// What SQLite's header calls a Countersign workspace: "CtSg".
constexpr quint32 applicationId = 0x43745367;

/// What a file is to be opened for.
enum class Use { Write, Read };

/// The schema version in the header of `path`. NotFound, Denied (not to be read, or to be written to where that is
/// wanted), Damaged (no workspace, or of a newer version of the program).
Result<int> version(const QString &path, Use use = Use::Write);

/// Makes an empty file, to be filled and then finished; where it is until then. Conflict: `path` is there already.
/// Whoever asks holds `path`.
Result<QString> begin(const QString &path);

/// Gives the file that was begun, filled and closed the name `path`.
Done finish(const QString &path);

/// Takes away what was begun for `path` and not finished.
void discard(const QString &path);

/// Takes away a file that could not be made whole, with the journal beside it, which belongs to no other.
void remove(const QString &path);

/// Whether whoever had `path` open last was killed, or left word that it is damaged; to be asked before it is held.
bool wasLeftBadly(const QString &path);

/// Holds `path` for this process until the lock goes. Unavailable: says who has it open.
Result<std::unique_ptr<QLockFile>> hold(const QString &path);

}
