#pragma once

#include "cli/call.h"
#include "cli/command.h"

#include <optional>

/// The words of a command line taken apart, or what is wrong with them.
struct Reading {
    const Command *command = nullptr; ///< none where no command was found
    Call call;
    bool json = false;
    bool help = false;
    bool version = false;
    QString wrong; ///< a sentence; empty where the command can run
};

/// Reads `words`, which follow the program's name. `workspace` is taken where they name none.
Reading read(const QList<Command> &commands, const QStringList &words, const QString &workspace);
