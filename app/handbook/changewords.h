#pragma once

#include "handbook/handbookchange.h"

/// What kind of change it is, in a word or two of the window's language: "Moved", "Material change, moved".
QString kindOf(const HandbookChange &change);

/// What became of it, in sentences: that it is new, where it was moved from.
QString sentences(const HandbookChange &change);

/// The channels of `tags` in one line.
QString channelsOf(const RuleTags &tags);

/// "Edition 3, 1 March 2026", or that it is the handbook as it is now where it has no date.
QString nameOf(const Edition &edition);
