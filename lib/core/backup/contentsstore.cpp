#include "backup/contentsstore.h"

#include "ledger/merkletree.h"
#include "storage/database.h"
#include "storage/settings.h"

using namespace Qt::StringLiterals;

namespace {

/// The root over the first `size` entries.
QByteArray rootAt(Database &database, qint64 size)
{
    return MerkleTree::root(size, [&](int level, qint64 place) {
        Query query(u"SELECT hash FROM ledger_node WHERE level = :level AND place = :place"_s);
        query.bind(":level", level).bind(":place", place);
        const auto found = database.first(query, [](const Row &row) { return row.blob("hash"); });
        return found ? found->value_or(QByteArray()) : QByteArray();
    });
}

Result<qint64> ledgerSize(Database &database)
{
    return database.count(Query(u"SELECT coalesce(max(sequence) + 1, 0) AS n FROM ledger_entry"_s));
}

}

Result<BackupContents> ContentsStore::load(Database &database)
{
    const auto settings = Settings::load(database);
    if (!settings)
        return settings.error();
    BackupContents contents;
    contents.company = settings->value(u"company"_s);
    contents.ledger = settings->value(u"ledger_origin"_s);
    const Query counts(u"SELECT (SELECT count(*) FROM edition) AS editions, (SELECT count(*) FROM person) AS people, "
                       "(SELECT count(*) FROM acknowledgment) AS acknowledgments"_s);
    const Done counted = database.each(counts, [&](const Row &row) {
        contents.editions = row.number("editions");
        contents.people = row.number("people");
        contents.acknowledgments = row.number("acknowledgments");
    });
    if (!counted)
        return counted.error();
    const Query newest(u"SELECT at FROM ledger_entry ORDER BY sequence DESC LIMIT 1"_s);
    const Done read = database.each(newest, [&](const Row &row) { contents.newest = row.moment("at"); });
    if (!read)
        return read.error();
    const auto checkpoint = Ledger::newestCheckpoint(database);
    if (!checkpoint)
        return checkpoint.error();
    contents.checkpoint = *checkpoint;
    const auto note = Ledger::newestNote(database);
    if (!note)
        return note.error();
    contents.note = *note;
    return contents;
}

Result<qint64> ContentsStore::brokenReferences(Database &database)
{
    return database.count(Query(u"SELECT count(*) AS n FROM pragma_foreign_key_check"_s));
}

Result<Descent> ContentsStore::descent(Database &present, Database &backup)
{
    const auto own = Settings::load(present), other = Settings::load(backup);
    if (!own || !other)
        return own ? other.error() : own.error();
    if (own->value(u"ledger_origin"_s) != other->value(u"ledger_origin"_s))
        return Descent::Other;
    const auto size = ledgerSize(present), otherSize = ledgerSize(backup);
    if (!size || !otherSize)
        return size ? otherSize.error() : size.error();
    const qint64 shared = qMin(*size, *otherSize);
    if (rootAt(present, shared) != rootAt(backup, shared))
        return Descent::Parted;
    return *size >= *otherSize ? Descent::Continues : Descent::Behind;
}
