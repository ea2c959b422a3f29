#pragma once

#include "exchange/archive.h"

namespace Archive {

inline constexpr QLatin1StringView formatName("countersign-archive");
inline constexpr int formatVersion = 1;

/// The line that says what an archive is, and the one that says what stood between.
QByteArray firstLine(const Header &header);
QByteArray lastLine(const Contents &contents);

}
