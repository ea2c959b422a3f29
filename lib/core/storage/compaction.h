#pragma once

#include "base/result.h"

class Database;

/// Rewrites a workspace's file, so that nothing of what was deleted from it is left in it. A server reuses the space in
/// its own time. Unavailable: there is no room for a second copy, or somebody is reading.
Done compact(Database &database);
