#pragma once

#include "acknowledgment/status.h"

#include <QColor>
#include <QPalette>
#include <QString>

/// What a standing is called in the window's language: "Overdue".
QString name(Standing standing);

/// The colour of a standing's words; for those that ask for nothing, that of other text.
QColor ink(Standing standing, const QPalette &palette);

/// The colour of a standing in a bar, where words stand beside it.
QColor fill(Standing standing, const QPalette &palette);
