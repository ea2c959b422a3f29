#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "page/document.h"
#include "page/paper.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

/// A file within a PDF.
struct PdfAttachment {
    QString name;
    QByteArray mediaType; ///< "application/json"
    QByteArray content;
};

/// What a PDF says of itself, and what is attached to it besides its words.
struct PdfProperties {
    QString title;
    QString author;
    QString language; ///< that of most of its pages
    QDateTime created;
    QList<PdfAttachment> attachments = {};
};

/// Writes the pages of `batch` to `path`, with their words attached as a text file. Progress counts documents. Where it
/// is cancelled (an error of kind Unavailable with an empty text) or fails, no file is left and an older one stays as
/// it was.
Done writePdf(const QString &path, const Batch &batch, PaperSize paper, const PdfProperties &properties,
              const Progress &progress = {});
