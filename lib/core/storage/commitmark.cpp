#include "storage/commitmark.h"

#include "base/text.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr int pauseBetweenLooks = 200; // milliseconds

}

Result<bool> CommitMark::isThere(Database &database, qint64 mark)
{
    // Whoever has begun to write is alone: the transaction that is asked for is over, one way or the other.
    const auto alone = Transaction::begin(database, {});
    if (!alone)
        return alone.error();
    Query query(u"SELECT count(*) AS n FROM commit_mark WHERE id = :mark"_s);
    const auto found = database.count(query.bind(":mark", QVariant(mark)));
    if (!found)
        return found.error();
    return *found > 0;
}

Result<bool> CommitMark::settle(Database &database, qint64 mark)
{
    const LinkPolicy &policy = database.policy();
    QElapsedTimer waiting;
    waiting.start();
    QString detail;
    do {
        if (database.mend()) {
            const auto found = isThere(database, mark);
            if (found)
                return found;
            detail = found.error().detail;
            QThread::msleep(pauseBetweenLooks);
        }
    } while (!waiting.hasExpired(policy.mendWithin.count()) && !(policy.isCancelled && policy.isCancelled()));
    return Error{Error::Kind::Unavailable,
                 Said::tr("The connection to “%1” was lost while this was being saved, and whether it was saved is not "
                          "known. Look before you do it again.")
                     .arg(isolated(database.place())),
                 detail};
}

Result<QList<CommitMark::Change>> CommitMark::after(Database &database, qint64 sequence)
{
    Query query(u"SELECT sequence, areas, origin FROM commit_mark WHERE sequence > :seen ORDER BY sequence"_s);
    return database.list(query.bind(":seen", QVariant(sequence)), [](const Row &row) {
        return Change{row.number("sequence"), areas(row.text("areas")), row.number("origin")};
    });
}

Result<qint64> CommitMark::newest(Database &database)
{
    return database.count(Query(u"SELECT coalesce(max(sequence), 0) AS n FROM commit_mark"_s));
}
