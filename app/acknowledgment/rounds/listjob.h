#pragma once

#include "acknowledgment/status.h"

class QWidget;
class Session;
class Task;

/// The list of a round or an edition written to a file, as a task of its own; the window's foot tells how it went.
namespace ListJob {

/// Asks for a spreadsheet or a PDF; empty if nothing was chosen.
QString chooseFile(QWidget *parent);

/// Writes who of `scope` is found by `filter` into `path`: pages, a list for each site, where that ends in ".pdf";
/// otherwise a spreadsheet. A file that is there is replaced.
Task *save(Session &session, const Status::Scope &scope, const Status::Filter &filter, const QString &path);

}
