#pragma once

#include "handbook/edition.h"
#include "page/paper.h"

class QWidget;
class Session;
struct HandbookPages;

/// Shows `pages` of `edition` as they will be printed, with a button that prints them, once a task of `session` has
/// laid them out.
void previewHandbook(QWidget *parent, Session &session, const Edition &edition, const HandbookPages &pages,
                     PaperSize paper);

/// Writes those pages to the PDF `path`, as a task of `session`; a message on `parent` tells of failure.
void saveHandbook(QWidget *parent, Session &session, const Edition &edition, const HandbookPages &pages,
                  PaperSize paper, const QString &path);

/// Asks how `edition` is to be printed, what stands at `place` being chosen, and previews, prints or saves it.
void printHandbook(QWidget *parent, Session &session, const Edition &edition, const QString &language,
                   const Place &place);
