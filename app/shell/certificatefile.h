#pragma once

#include "acknowledgment/acknowledgment.h"
#include "base/result.h"
#include "page/paper.h"

class Database;

/// Writes the certificate of `acknowledgment`, a PDF that holds the proof of it, to `path`. Damaged: the ledger doesn't
/// have the acknowledgment as it is.
Done writeCertificate(Database &database, const Acknowledgment &acknowledgment, const QString &path, PaperSize paper,
                      const QDateTime &at);
