#pragma once

#include "handbook/edition.h"
#include "page/paper.h"

class QWidget;
class Session;

/// Shows the booklet of `edition` in `language` as it will be printed, with a button that prints it.
void previewBooklet(QWidget *parent, const Edition &edition, const QString &language, PaperSize paper);

/// Writes that booklet to the PDF `path`, as a task of `session`; a message on `parent` tells of failure.
void saveBooklet(QWidget *parent, Session &session, const Edition &edition, const QString &language, PaperSize paper,
                 const QString &path);
