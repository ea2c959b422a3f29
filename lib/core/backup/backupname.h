#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

/// What a backup's file is called: "Shop-20260301T101500Z-1f3a9c2e.countersign-backup".
struct BackupName {
    QString workspace; ///< its file's or database's name
    QDateTime at; ///< UTC, in whole seconds
    QString ledger; ///< the first eight letters of the ledger's own name: one folder may serve several workspaces
    bool isSound = true; ///< the workspace's records fitted its ledger when it was made

    bool operator==(const BackupName &) const = default;
};

QString fileName(const BackupName &name);

/// What the file beside it is called that holds the ledger's checkpoint of that moment.
QString checkpointName(const BackupName &name);

/// Nothing where a file of that name is no backup.
std::optional<BackupName> readBackupName(const QString &fileName);

/// The letters in a backup's name for the ledger whose checkpoints say `origin`.
QString ledgerLetters(const QString &origin);
