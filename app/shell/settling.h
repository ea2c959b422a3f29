#pragma once

#include "workspace/workspace.h"

/// Finds out whether the change with `mark` was saved to the server's workspace `place`, whose answer was lost: over
/// connections of its own, for as long as it takes or until somebody doesn't want to wait any longer. Meanwhile the
/// windows are painted but take no other input.
Result<bool> settleInWindow(const Workspace::Connector &connect, const QString &place, qint64 mark);
