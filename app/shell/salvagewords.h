#pragma once

#include "salvage/salvage.h"

#include <QString>

/// What came of a salvage as lines of text, the most important first.
QStringList salvageWords(const Salvage::Report &report);

/// What people call a table of the workspace; its own name where they never see it.
QString tableWords(const QString &table);
