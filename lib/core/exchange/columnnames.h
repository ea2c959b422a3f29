#pragma once

#include "exchange/peoplecsv.h"

#include <optional>

/// The column that a spreadsheet's header means, in any of the four languages.
std::optional<PeopleCsv::Column> columnNamed(const QString &header);

/// The language that a spreadsheet means by its code or its name in any of the four languages.
std::optional<QString> languageNamed(const QString &text);
