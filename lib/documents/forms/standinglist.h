#pragma once

#include "acknowledgment/standingsheet.h"
#include "page/document.h"

/// A site's people and how they stand, as a list in `language`.
Document standingList(const StandingSheet &sheet, const QString &language);
