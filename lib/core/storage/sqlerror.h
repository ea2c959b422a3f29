#pragma once

#include "base/result.h"

class QSqlError;

/// What the database refused, in a sentence for the person at the screen; the engine's words are the detail.
Error fromSql(const QSqlError &error, const QString &path);
