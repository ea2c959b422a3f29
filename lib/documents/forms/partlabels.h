#pragma once

#include "exchange/handbooktext.h"

/// What the parts of an area and of a rule are called in `language`.
PartLabels partLabels(const QString &language);
