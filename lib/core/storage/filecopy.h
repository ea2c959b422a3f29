#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QString>

/// Copies the SQLite file `from` to the new file `to` as it is at one moment, while others go on reading and writing
/// it: nobody who writes waits for the copy, but where they write without a pause.
Done copyDatabaseFile(const QString &from, const QString &to, const Progress &progress = {});

/// How thoroughly a file is looked at: Quick leaves out whether indexes and tables agree.
enum class Scrutiny { Quick, Full };

/// What is wrong with the SQLite file `path`, in the engine's words; empty where nothing is.
Result<QString> damageOfFile(const QString &path, Scrutiny scrutiny, const Progress &progress = {});

/// Damaged, unless nothing is wrong with it.
Done checkFile(const QString &path, Scrutiny scrutiny, const Progress &progress = {});
