#pragma once

#include "handbook/edition.h"

/// The working handbook in the form of an edition, of number 0, as it is on `day`: for what shows both alike. Its
/// languages are those in which it has any text.
Edition workingText(const Handbook &handbook, const QString &company, const QString &governing, const QDate &day);
