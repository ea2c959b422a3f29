#pragma once

#include "cli/command.h"

/// "countersign publish --summary TEXT [--date DATE]"
QString synopsis(const Command &command);

/// The page that "help" shows of one command, and of the program as a whole.
QString helpPage(const Command &command);
QString helpPage(const QList<Command> &commands);
