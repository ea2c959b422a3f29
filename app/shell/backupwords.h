#pragma once

#include "backup/backupcheck.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

/// What is in a backup as lines of a name and what it says; `descent` where there is a workspace to compare it with.
QList<std::pair<QString, QString>> backupWords(const CheckedBackup &checked, const std::optional<Descent> &descent,
                                               const QString &language = {});

/// How the present ledger stands to that of a backup, in a sentence.
QString descentWords(Descent descent);

/// A moment as people read it here, in `language`, or in figures that need none.
QString momentWords(const QDateTime &moment, const QString &language = {});

/// A size in the units that people read.
QString sizeWords(qint64 bytes, const QString &language = {});
