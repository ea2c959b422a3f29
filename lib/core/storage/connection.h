#pragma once

#include "base/result.h"
#include "storage/serveraddress.h"

class QSqlDatabase;

/// Opens `connection` on the SQLite file `path` with the settings that keep it safe, and reads them back.
Done openFileConnection(QSqlDatabase &connection, const QString &path);

/// Opens `connection` on the server at `address`, for whom `password` proves. Unavailable: no server answers, or it
/// doesn't let this person in; NotFound: it has no such database.
Done openServerConnection(QSqlDatabase &connection, const ServerAddress &address, const QString &password);
