#pragma once

#include "base/result.h"

class QSqlError;

/// What SQLite refused in the file `path`, in a sentence for the person at the screen; its own words are the detail.
Error fromSqlite(const QSqlError &error, const QString &path);

/// What the server at `address` refused, likewise.
Error fromPostgreSql(const QSqlError &error, const QString &address);

/// That the link to the server at `address` is lost; and whether an SQLSTATE says so.
Error linkLost(const QString &address, const QString &detail);
bool endsTheLink(const QString &code);

/// Why there is no connection to the server at `address`.
Error notConnected(const QSqlError &error, const QString &address);
