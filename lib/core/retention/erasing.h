#pragma once

#include "access/actor.h"
#include "base/progress.h"
#include "retention/erasurestore.h"

/// Erasing much at once, one thing after another.
namespace Erasing {

struct Erased {
    qint64 records = 0;
    QStringList held; ///< why something was not erased, one sentence each
    bool isCompact = true; ///< whether the file was rewritten without what was erased
};

/// Erases what `wishes` ask for, each whole or not at all, in the name of `actor`; what a legal hold keeps is left.
/// Then rewrites the file. Where it is stopped, what was erased until then is gone.
Result<Erased> apply(Database &database, const Actor &actor, const Stamp &stamp,
                     const QList<ErasureStore::Wish> &wishes, const Progress &progress = {});

}
