#pragma once

#include "base/progress.h"

/// What stretch number `place` (from 0) of `count` equally long ones has to tell, so that `whole` hears how far all of
/// the work is.
Progress stretch(const Progress &whole, int place, int count);
