#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <functional>

class QWidget;

/// Runs `work` on a thread of its own while a small window over `parent` says `what` and offers to cancel, for what is
/// done where no workspace is open; its result, or a cancellation as tasks have it.
Done waitFor(QWidget *parent, const QString &what, const std::function<Done(const Progress &)> &work);
