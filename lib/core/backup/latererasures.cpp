#include "backup/latererasures.h"

#include "backup/backup.h"
#include "retention/erasurelist.h"
#include "retention/erasurestore.h"

#include <QFileInfo>
#include <QSet>

namespace {

using Name = std::pair<QString, QString>;

/// Adds those of `more` to `all` that `known` doesn't name yet.
void addUnknown(QList<Erasure> &all, const QList<Erasure> &more, QSet<Name> &known)
{
    for (const Erasure &erasure : more) {
        const Name name(Retention::word(erasure.kind), erasure.record);
        if (known.contains(name))
            continue;
        known.insert(name);
        all << erasure;
    }
}

}

Done LaterErasures::note(Database &database, const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return done();
    const auto letters = Backups::ledgerLettersOf(database);
    if (!letters)
        return letters.error();
    const auto all = ErasureStore::all(database);
    return all ? ErasureList::add(folder, *letters, *all) : Done(all.error());
}

Result<QList<Erasure>> LaterErasures::of(OpenBackup &backup, Database *present)
{
    const auto own = backup.database();
    if (!own)
        return own.error();
    const auto letters = Backups::ledgerLettersOf(**own);
    const auto here = ErasureStore::all(**own);
    if (!letters || !here)
        return letters ? here.error() : letters.error();
    const auto listed = ErasureList::load(QFileInfo(backup.path()).absolutePath(), *letters);
    if (!listed)
        return listed.error();
    QSet<Name> known;
    QList<Erasure> before, later;
    addUnknown(before, *here, known);
    addUnknown(later, *listed, known);
    if (!present)
        return later;
    const auto presentLetters = Backups::ledgerLettersOf(*present);
    const auto since = ErasureStore::all(*present);
    if (!presentLetters || !since)
        return presentLetters ? since.error() : presentLetters.error();
    if (*presentLetters == *letters)
        addUnknown(later, *since, known);
    return later;
}

Result<qint64> LaterErasures::applyTo(OpenBackup &backup, const Stamp &stamp, Database *present)
{
    const auto later = of(backup, present);
    if (!later)
        return later.error();
    if (later->isEmpty())
        return qint64(0);
    qint64 gone = 0;
    const Done changed = backup.change(stamp, [&](Transaction &transaction) -> Done {
        const auto erased = ErasureStore::eraseAgain(transaction, *later);
        if (!erased)
            return erased.error();
        gone = *erased;
        return done();
    });
    if (!changed)
        return changed.error();
    return gone;
}
