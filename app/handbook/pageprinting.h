#pragma once

#include "page/document.h"
#include "page/paper.h"

class QWidget;
class Session;
struct PdfProperties;

/// Lays out `pages`, a document called `title`, as a task of `session`, then shows them as they will be printed, with a
/// button that prints them; a message on `parent` tells of failure.
void previewPages(QWidget *parent, Session &session, const std::function<Batch()> &pages, const QString &title,
                  PaperSize paper);

/// Makes `pages` and writes them to the PDF `path`, as a task of `session` that is said to be `doing` so and in the end
/// to have `done` it; a message on `parent` tells of failure.
void savePages(QWidget *parent, Session &session, const std::function<Batch()> &pages, PaperSize paper,
               const PdfProperties &properties, const QString &path, const QString &doing, const QString &done);
