#pragma once

#include <QtGlobal>

#include <functional>

/// Told how much of long work is done out of how much; answers false to have it stopped, leaving nothing half done.
using Progress = std::function<bool(qint64 done, qint64 total)>;
