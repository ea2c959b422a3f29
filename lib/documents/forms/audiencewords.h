#pragma once

#include "forms/wording.h"
#include "handbook/rule.h"

/// Whom a rule applies to, in a line; empty where that is everybody.
QString audienceWords(const Audience &audience, const Wording &say);
