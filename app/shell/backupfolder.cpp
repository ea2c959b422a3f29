#include "shell/backupfolder.h"

#include "backup/backup.h"
#include "backup/latererasures.h"
#include "shell/preferences.h"

QString backupFolder(const Workspace &workspace, const QString &ledgerLetters)
{
    const QString chosen = Preferences::backupFolder(ledgerLetters);
    return chosen.isEmpty() && !workspace.isShared() ? Backups::usualFolder(workspace.place()) : chosen;
}

Done noteErasures(Workspace &workspace)
{
    const auto letters = Backups::ledgerLettersOf(workspace.database());
    if (!letters)
        return letters.error();
    return LaterErasures::note(workspace.database(), backupFolder(workspace, *letters));
}
