#pragma once

#include "base/result.h"

#include <QString>

/// From now on the log is kept, with the names that may stand in it.
void beginLog();

/// What whoever helps needs to know, and no more: versions, platform, the last lines of the log; of `error`, where
/// there is one, its kind and what its detail says without anybody's words.
QString supportDetails(const Error *error);
