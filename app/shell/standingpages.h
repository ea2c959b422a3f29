#pragma once

#include "acknowledgment/standingsheet.h"
#include "page/document.h"

/// The lists of all of `sheets` in `language`, each when its turn has come. `sheets` has to outlive the batch.
Batch standingPages(const StandingSheets &sheets, const QString &language);
