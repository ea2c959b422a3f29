#pragma once

#include "base/result.h"

#include <QString>

/// Passwords as the command line gets them: never as a word of the command, which others can read.
namespace PasswordPrompt {

/// What the environment's `variable` holds or, where it isn't set, what is typed at the terminal after `question`
/// without being shown. Unavailable: there is neither.
Result<QString> ask(const char *variable, const QString &question);

/// The same for a new password, which is typed twice. Invalid: the two differ, or it is too short.
Result<QString> askNew(const char *variable, const QString &question);

}
