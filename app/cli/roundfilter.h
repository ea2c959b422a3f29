#pragma once

#include "acknowledgment/status.h"
#include "base/result.h"

class Call;

/// Whom the options "standing", "site" and "find" of `call` mean. Invalid: no such standing. NotFound: no such site.
Result<Status::Filter> roundFilter(Database &database, const Call &call);
