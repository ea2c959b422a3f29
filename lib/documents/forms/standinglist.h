#pragma once

#include "acknowledgment/standingsheet.h"
#include "page/document.h"

/// A site's people and how they stand, as a list in `language`.
Document standingList(const StandingSheet &sheet, const QString &language);

/// The lists of all of `sheets`, each when its turn has come. `sheets` has to outlive the batch.
Batch standingLists(const StandingSheets &sheets, const QString &language);
