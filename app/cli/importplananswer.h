#pragma once

#include "cli/command.h"
#include "exchange/textimport.h"

/// The tree that `import` of `file` would make.
Answer planAnswer(const QString &file, const TextImport &import);
