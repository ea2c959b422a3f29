#pragma once

#include <QSettings>
#include <QString>
#include <QStringList>

#include <memory>

/// What this user prefers on this machine, whatever the workspace.
namespace Preferences {

/// The letters in which the interface is set in Urdu.
enum class UrduType { Nastaliq, Naskh };

/// The interface's language; at first that of the desktop where the program speaks it, English otherwise.
QString language();
void setLanguage(const QString &language);

UrduType urduType();
void setUrduType(UrduType type);

/// The manager at this machine, as typed or else as the system knows them.
QString operatorName();
void setOperatorName(const QString &name);

/// The workspace to open at the next start; empty where none was open.
QString lastWorkspace();
void setLastWorkspace(const QString &path);

/// Workspaces that were open before, the newest first, without those whose file is gone.
QStringList recentWorkspaces();
void addRecentWorkspace(const QString &path);

/// The folder for the backups of the workspace whose ledger has these letters; empty where none was chosen.
QString backupFolder(const QString &ledgerLetters);
void setBackupFolder(const QString &ledgerLetters, const QString &folder);

/// Where windows keep their sizes and columns.
std::unique_ptr<QSettings> store();

}
