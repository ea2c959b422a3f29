#pragma once

#include "salvage/salvage.h"

#include <QString>

/// What came of a salvage as lines of text, the most important first.
QStringList salvageWords(const Salvage::Report &report);

/// What people call `table` of the workspace.
QString tableWords(const QString &table);
