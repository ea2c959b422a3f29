#pragma once

#include "base/result.h"
#include "cli/command.h"
#include "ledger/timestamp.h"

#include <optional>

class Call;
class Database;

/// Stamps the file of a checkpoint with the time, by an authority at `address`: its answer goes beside the file, as
/// ".tsr". Where it lies there already nobody is asked. `roots` as `TimeStamp::check` takes them. Unavailable: the
/// authority doesn't answer, and the checkpoint stays unstamped.
Result<TimeStamp::Stamp> stampFile(const QString &path, const QString &address, const QByteArray &roots);

/// The stamp that lies beside the file of a checkpoint; nothing where there is none.
std::optional<Result<TimeStamp::Stamp>> stampOf(const QString &path, const QByteArray &roots);

/// Writes the newest checkpoint that the workspace has a stamp of to `to`, and its stamp beside it.
Result<Answer> writeStamped(Database &database, const QString &to);

/// "--trust", and the certificates that it names: none where it isn't given.
Option trustOption();
Result<QByteArray> trustedRoots(const Call &call);

/// When it was stamped and by whom, in words.
QString stampedSentence(const TimeStamp::Stamp &stamp);

/// "checkpoint stamp"
Command stampCommand();
