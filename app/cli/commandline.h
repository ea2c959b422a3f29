#pragma once

/// Whether what follows the program's name asks for a command rather than for the window.
bool isCommandLine(int argc, char **argv);

/// Runs a command without a display; what the process exits with: 0, 1 where it could not be done, 2 for wrong usage.
int runCommandLine(int argc, char **argv);
