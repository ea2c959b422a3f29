#pragma once

#include "acknowledgment/status.h"

#include <QColor>
#include <QPalette>
#include <QString>
#include <QStringList>

/// What a standing is called in the window's language: "Overdue".
QString name(Standing standing);

/// What a person's standing is called, with how their record ended where there is one: "Thumb impression".
QString name(const PersonStanding &one);

/// The heads of a list of standings: number, name, title, site, language, standing, date, last reminder.
QStringList standingHeads();

/// The colour of a standing's words; for those that ask for nothing, that of other text.
QColor ink(Standing standing, const QPalette &palette);

/// The colour of a standing in a bar, where words stand beside it.
QColor fill(Standing standing, const QPalette &palette);
