#include "workspace/move.h"

#include "base/stretch.h"
#include "ledger/ledger.h"
#include "storage/migrations.h"
#include "storage/snapshot.h"
#include "storage/tablereader.h"
#include "storage/tablewriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

constexpr int tellEvery = 100; // rows
/// Reading back and verifying take about as long as copying does.
constexpr int stretches = 4;

Error stopped()
{
    return {Error::Kind::Unavailable, Said::tr("Stopped. Nothing was moved."), {}};
}

Error notTheSame(const QString &detail)
{
    return {Error::Kind::Damaged,
            Said::tr("What arrived is not the same as what was sent. Nothing was moved; the workspace stays as it is."),
            detail};
}

Result<TableDigest> copy(Database &source, Transaction &target, const Table &table, const Progress &progress)
{
    const auto total = TableReader::count(source, table);
    if (!total)
        return total.error();
    TableWriter writer(target, table);
    RowHash hash;
    qint64 rows = 0;
    const Done copied = TableReader::each(source, table, [&](const TableRow &row) -> Done {
        if (++rows % tellEvery == 0 && progress && !progress(rows, *total))
            return stopped();
        hash.add(lineOf(table, row));
        return writer.add(row);
    });
    if (!copied)
        return copied.error();
    if (const Done finished = writer.finish(); !finished)
        return finished.error();
    return hash.result();
}

/// Copies all tables and compares what arrived; the number of rows.
Result<qint64> copyAll(Database &source, Transaction &target, const Progress &progress)
{
    const QList<Table> tables = Tables::at(Migrations::newest());
    const int count = int(tables.size());
    QList<TableDigest> sent;
    qint64 rows = 0;
    for (const Table &table : tables) {
        const auto copied =
            copy(source, target, table, stretch(stretch(progress, 1, stretches), int(sent.size()), count));
        if (!copied)
            return copied.error();
        sent << *copied;
        rows += copied->rows;
    }
    for (int i = 0; i < count; ++i) {
        const auto arrived =
            TableReader::digest(target.database(), tables[i], stretch(stretch(progress, 2, stretches), i, count));
        if (!arrived)
            return arrived.error();
        if (*arrived != sent[i])
            return notTheSame(tables[i].name);
    }
    return rows;
}

Done checkLedger(Database &target, const Ledger::Verified &before, const std::optional<Ledger::Checkpoint> &checkpoint,
                 const Progress &progress)
{
    const auto verified = Workspace::verify(target, progress);
    if (!verified)
        return verified.error();
    const auto newest = Ledger::newestCheckpoint(target);
    if (!newest)
        return newest.error();
    const bool isSame = verified->entries == before.entries && verified->record() == before.record()
        && verified->problem() == before.problem() && *newest == checkpoint;
    if (!isSame)
        return notTheSame(verified->record() + u": "_s + verified->problem());
    return done();
}

}

Result<Move::Moved> Move::to(const Workspace::Target &to, Database &source, const Stamp &stamp,
                             const Progress &progress)
{
    Moved moved;
    const auto fill = [&](Transaction &target) -> Done {
        std::optional<Ledger::Checkpoint> checkpoint;
        {
            const Snapshot snapshot(source);
            const auto verified = Workspace::verify(source, stretch(progress, 0, stretches));
            if (!verified)
                return verified.error();
            moved.verified = *verified;
            const auto newest = Ledger::newestCheckpoint(source);
            if (!newest)
                return newest.error();
            checkpoint = *newest;
            if (const Done migrated = Migrations::apply(target, 0); !migrated)
                return migrated;
            const auto rows = copyAll(source, target, progress);
            if (!rows)
                return rows.error();
            moved.rows = *rows;
        }
        if (const Done settled = CarriedAccounts::settle(target, to.first); !settled)
            return settled;
        return checkLedger(target.database(), moved.verified, checkpoint, stretch(progress, 3, stretches));
    };
    const auto made = Workspace::make(to.place, stamp, fill, to.password);
    if (!made)
        return made.error();
    return moved;
}
