#pragma once

#include "cli/command.h"
#include "ledger/prooffile.h"

#include <optional>

class Call;

/// `path` as it is named in a sentence.
QString shown(const QString &path);

/// What the file holds, at most 64 MB of it. NotFound: it can't be read.
Result<QByteArray> contentOf(const QString &path);

/// `error`, said of the file at `path`.
Error about(const QString &path, const Error &error);

/// The key that whoever checks trusts: as text or in a file.
Result<std::optional<Ledger::VerifierKey>> trustedKey(const Call &call);

/// That the file at `path` proves nothing, and why.
Answer unsoundAnswer(const QString &path, const Error &why);

/// That `said` is proved, and by which key; unless the caller `trusts` that, they are told to compare it.
Answer soundAnswer(const ProofFile::Proved &proved, bool trusts, const QString &said, QJsonObject document);
