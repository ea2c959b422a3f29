#pragma once

#include "base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

/// The file that a workspace is: looked at, made and held without the database.
namespace WorkspaceFile {

/// What SQLite's header calls a Countersign workspace: "CtSg".
constexpr quint32 applicationId = 0x43745367;

/// The schema version in the header of `path`. NotFound, Denied (read-only, or its folder is), Damaged (no workspace,
/// or of a newer version of the program).
Result<int> version(const QString &path);

/// Makes an empty file, to be filled and then finished; where it is until then. Conflict: `path` is there already.
/// Whoever asks holds `path`.
Result<QString> begin(const QString &path);

/// Gives the file that was begun, filled and closed the name `path`.
Done finish(const QString &path);

/// Takes away a file that could not be made whole, with the journal beside it, which belongs to no other.
void remove(const QString &path);

/// Holds `path` for this process until the lock goes. Unavailable: says who has it open.
Result<std::unique_ptr<QLockFile>> hold(const QString &path);

}
