#pragma once

#include "base/result.h"
#include "handbook/handbook.h"

/// The handbook that ships with the program, in every language it is written in.
Result<Handbook> starterHandbook();
