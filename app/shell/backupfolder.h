#pragma once

#include "workspace/workspace.h"

/// The folder of the backups of `workspace`, whose ledger backups call `ledgerLetters`, on this machine: the one that
/// was chosen, or the usual one beside a file; empty where none was chosen for a shared workspace.
QString backupFolder(const Workspace &workspace, const QString &ledgerLetters);

/// Adds what was erased in `workspace` to the list beside its backups, so that it doesn't come back with them.
Done noteErasures(Workspace &workspace);
