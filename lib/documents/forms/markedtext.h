#pragma once

#include "page/blocks.h"

/// Somebody's Markdown as it stands on paper: emphasis, lists, tables, and links with their address.
QList<TextPassage> markedPassages(const QString &markdown);
