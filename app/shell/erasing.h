#pragma once

#include "retention/erasurestore.h"

#include <functional>

class QWidget;
class Session;

/// Erases what `wishes` ask for on a thread of its own, shown in the window's foot; says what was done or could not be,
/// tells the screens, then calls `then`, unless `asker` is gone by then.
void eraseInTask(Session &session, const QList<ErasureStore::Wish> &wishes, QWidget *asker,
                 const std::function<void()> &then);
