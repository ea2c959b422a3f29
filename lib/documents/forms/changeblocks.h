#pragma once

#include "forms/wording.h"
#include "handbook/handbookchange.h"
#include "page/blocks.h"

/// What became of a rule or a problem area: what was removed struck through, what was added underlined.
QList<Block> changeBlocks(const HandbookChange &change, const Wording &say);
