#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "storage/serveraddress.h"

#include <QString>

/// Backups of a shared workspace, made and read by PostgreSQL's own programs.
namespace ServerDump {

/// Whether the file `path` is one.
bool isDump(const QString &path);

/// Writes everything that is in the database at `address` at one moment to the new file `to`. Unavailable: pg_dump is
/// not installed, which the error says how to mend, or failed.
Done write(const ServerAddress &address, const QString &password, const QString &to, const Progress &progress = {});

/// Makes the new workspace file `to` of the dump `from`, so that it can be checked and restored without a server.
Done toFile(const QString &from, const QString &to, const Progress &progress = {});

}
