#pragma once

#include "acknowledgment/printing/formchoice.h"

#include <memory>

class QPrinter;
class QWidget;
class Session;
class Task;

/// Forms printed or saved as a task of their own. Their codes are kept, and the window's foot tells how it went.
namespace FormJob {

/// Writes the forms into the PDF `path`.
Task *save(Session &session, const FormChoice &choice, const QString &path);

/// Prints the forms on `printer`.
Task *print(Session &session, const FormChoice &choice, const std::shared_ptr<QPrinter> &printer);

/// Asks for a file and writes the forms into it; none if nothing was chosen.
Task *chooseFile(Session &session, const FormChoice &choice, QWidget *parent);

/// Asks for a printer and prints the forms there; none if nothing was chosen.
Task *choosePrinter(Session &session, const FormChoice &choice, QWidget *parent);

}
