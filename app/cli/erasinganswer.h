#pragma once

#include "cli/command.h"
#include "retention/period.h"

/// What is due, as a table and for programs.
QString dueText(const QList<Retention::Due> &due);
QJsonObject dueJson(const Retention::Due &due);

/// "retention apply": erases what is due, or everything about one person.
Command erasingCommand();
