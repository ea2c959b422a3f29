#pragma once

#include "base/result.h"
#include "retention/erasure.h"

#include <QList>

/// What was erased, kept beside the backups, so that what comes back with an older one is erased again. One line of
/// JSON for each: kinds and ids, reasons, and nothing about anybody.
namespace ErasureList {

/// The name of the list of the ledger that backups call `ledgerLetters`.
QString fileName(const QString &ledgerLetters);

/// Adds to the list in `folder`, which has to be there, those of `erasures` that it lacks.
Done add(const QString &folder, const QString &ledgerLetters, const QList<Erasure> &erasures);

/// What the list in `folder` says; nothing where there is none. Damaged: a line of it can't be read.
Result<QList<Erasure>> load(const QString &folder, const QString &ledgerLetters);

}
