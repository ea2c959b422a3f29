#pragma once

#include <QLockFile>

/// Takes `lock`, whatever a process that died left of it: a lock goes stale only with its process, and one that was
/// never written to its end is nobody's.
bool takeLock(QLockFile &lock);
