#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

/// What reading a document may take; one of 300 pages takes some seconds and a tenth of the memory.
struct ReadingLimits {
    int seconds = 120;
    int megabytes = 1024; ///< of memory
    qint64 output = 128LL * 1024 * 1024; ///< bytes
};

/// `document` as pandoc's JSON. pandoc runs in its sandbox, in which it can neither read a file nor reach the network.
/// `format` is the one it reads: "docx", "odt", "html". Unavailable: it isn't installed, or `progress` said no.
/// Invalid: it can't read the document within `limits`.
Result<QByteArray> readByPandoc(const QByteArray &document, const QString &format, const Progress &progress = {},
                                const ReadingLimits &limits = {});
