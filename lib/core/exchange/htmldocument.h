#pragma once

#include "exchange/textencoding.h"

/// The text of an HTML page in the encoding that it names or shows, without what only a browser needs. Invalid: its
/// tables, lists or frames are nested deeper than any that is meant to be read.
Result<DecodedText> tamedHtml(const QByteArray &bytes);
