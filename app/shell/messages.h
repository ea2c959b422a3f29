#pragma once

#include "base/result.h"

#include <QString>

class QWidget;

/// What is said or asked in a box of its own; tests put the next answer in beforehand.
namespace Messages {

/// Shows `error`: its sentence, with the detail behind a button. Where the window is locked, once it no longer is. That
/// the link to the server is lost is left to the strip that says so above all screens.
void show(QWidget *parent, const Error &error);

/// Asks before something that can't be undone: `question` says exactly what will happen, `verb` names the button that
/// does it; the safe answer is the default. True if it was chosen.
bool confirm(QWidget *parent, const QString &question, const QString &verb);

/// Makes the next `confirm` answer `answer`, and the next `show` be kept for `lastShown` rather than shown.
void answerNext(bool answer);
QString lastShown();

}
