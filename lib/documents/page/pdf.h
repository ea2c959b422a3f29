#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "page/document.h"
#include "page/paper.h"

#include <QDateTime>

/// What a PDF says of itself.
struct PdfProperties {
    QString title;
    QString author;
    QString language; ///< that of most of its pages
    QDateTime created;
};

/// Writes the pages of `batch` to `path`, with their words attached as a text file. Progress counts documents. Where it
/// is cancelled (an error of kind Unavailable with an empty text) or fails, no file is left and an older one stays as
/// it was.
Done writePdf(const QString &path, const Batch &batch, PaperSize paper, const PdfProperties &properties,
              const Progress &progress = {});
