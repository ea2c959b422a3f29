#pragma once

#include "exchange/textimport.h"

/// Why `line`, standing alone, says nothing to employees ("byline"); empty where it does. `begun`: text came before it.
QString noiseIn(const QString &line, bool begun);

/// The parts of a plain text: short lines that stand alone are headings, lists and wrapped lines are put together.
QList<ImportedPart> plainTextParts(const QString &text);

/// The parts of a Markdown text: # begins an area, ## a rule, everything else is kept as it is written.
QList<ImportedPart> markdownParts(const QString &text);
