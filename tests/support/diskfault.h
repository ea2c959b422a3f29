#pragma once

#include "support/commandline.h"

/// What happens at one operation of the disk: the program dies, the disk has no room, is broken, or can only be read.
enum class DiskFault { Kill, Full, Broken, ReadOnly };

/// The names of all, in their order.
inline QStringList diskFaults()
{
    return {QStringLiteral("killed"), QStringLiteral("full"), QStringLiteral("broken"), QStringLiteral("read-only")};
}

/// Runs a command whose disk meets `fault` at its `operation`-th writing, syncing, cutting or renaming, and works no
/// more from there on. `far`: what is sent to a server counts too.
inline Ran runWithFault(const CommandLine &commands, DiskFault fault, int operation, const QStringList &words,
                        bool far = false)
{
    const QStringList ways{QStringLiteral("kill"), QStringLiteral("full"), QStringLiteral("io"),
                           QStringLiteral("readonly")};
    QStringList environment{QStringLiteral("LD_PRELOAD=" FULL_DISK), QStringLiteral("DISK_FAILS_AT=%1").arg(operation),
                            QStringLiteral("DISK_FAILS_WITH=") + ways[int(fault)],
                            QStringLiteral("ASAN_OPTIONS=verify_asan_link_order=0")};
    if (far)
        environment << QStringLiteral("DISK_IS_FAR=1");
    return commands.runProgram(QStringLiteral("env"), environment + QStringList{QStringLiteral(COUNTERSIGN)} + words);
}

/// Whether a run that met a fault says so in one sentence.
inline bool saysWhy(const Ran &ran)
{
    return ran.exit == 1 && ran.lines() == 1
        && (ran.err.contains("is full") || ran.err.contains("could not be") || ran.err.contains("can't be made there"));
}

/// Whether a run that met a fault says that what it did may have been saved nevertheless.
inline bool leavesOpen(const Ran &ran)
{
    return ran.exit == 1 && ran.lines() == 1 && ran.err.contains("Look whether this was saved");
}

/// Whether every operation is to fail once, as before a release, rather than some.
inline bool atEachOperation()
{
    return qEnvironmentVariableIsSet("COUNTERSIGN_AT_EACH_OPERATION");
}
