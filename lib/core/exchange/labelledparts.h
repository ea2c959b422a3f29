#pragma once

#include "exchange/handbooktext.h"
#include "exchange/textimport.h"

/// `import` without those of `labels` that stand alone in a paragraph, as in an exported handbook, and with what
/// follows each meant for that field of its rule or problem area.
TextImport sortedByLabels(TextImport import, const PartLabels &labels);
