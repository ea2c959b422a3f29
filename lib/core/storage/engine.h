#pragma once

/// What keeps a workspace: an SQLite file, or a database on a PostgreSQL server.
enum class Engine { Sqlite, PostgreSql };
