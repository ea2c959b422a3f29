#include "retention/erasing.h"

#include "storage/compaction.h"

Result<Erasing::Erased> Erasing::apply(Database &database, const Actor &actor, const Stamp &stamp,
                                       const QList<ErasureStore::Wish> &wishes, const Progress &progress)
{
    Erased erased;
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        if (progress && !progress(i, wishes.size()))
            break;
        qint64 records = 0;
        const Done gone = actor.change(database, Action::Erase, stamp, [&](Transaction &transaction) -> Done {
            const auto went = ErasureStore::erase(transaction, wishes[i]);
            if (!went)
                return went.error();
            records = *went;
            return done();
        });
        if (gone)
            erased.records += records;
        else if (gone.error().kind == Error::Kind::Conflict)
            erased.held << gone.error().text;
        else
            return gone.error();
    }
    if (erased.records > 0)
        erased.isCompact = bool(compact(database));
    return erased;
}
