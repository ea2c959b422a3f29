#pragma once

#include "storage/database.h"

/// The database on a server that holds a shared workspace: looked at, and made.
namespace ServerDatabase {

/// Opens the database at `address`, made where there is none yet and the server allows it. Conflict: there is a
/// workspace in it already; Invalid: it doesn't hold Unicode.
Result<std::unique_ptr<Database>> make(const ServerAddress &address, const QString &password);

/// The schema version of `server`. Damaged: it is no workspace, or of a newer version of the program.
Result<int> version(Database &server);

}
