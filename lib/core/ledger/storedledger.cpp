#include "ledger/storedledger.h"

#include "storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using namespace StoredLedger;

constexpr int mostLevels = 62;

StoredEntry entryFromRow(const Row &row)
{
    return {{.sequence = row.number("sequence"),
             .at = row.text("at"),
             .kind = row.text("kind"),
             .record = row.number("record"),
             .commitment = row.blob("commitment")},
            row.blob("salt")};
}

constexpr auto entryColumns = "SELECT e.sequence, e.at, e.kind, e.record, e.commitment, s.salt FROM ledger_entry e "
                              "LEFT JOIN ledger_salt s ON s.sequence = e.sequence "_L1;

QString columnsOf(const Ledger::Kind &kind)
{
    QStringList columns;
    for (const QString &column : kind.columns)
        columns << u"r."_s + column;
    return columns.join(u", "_s) + u", r.%1 AS own_at"_s.arg(kind.at);
}

}

Result<Extent> StoredLedger::extent(Database &database)
{
    Extent found;
    Query entries(u"SELECT count(*) AS entries, coalesce(max(sequence) + 1, 0) AS end_of FROM ledger_entry"_s);
    Done read = database.each(entries, [&](const Row &row) {
        found.entries = row.number("entries");
        found.end = row.number("end_of");
    });
    const auto add = [&](const QString &sql, qint64 &to) {
        if (read)
            read = database.each(Query(sql), [&](const Row &row) { to = row.number("n"); });
    };
    add(u"SELECT count(*) AS n FROM ledger_node"_s, found.nodes);
    add(u"SELECT count(*) AS n FROM ledger_salt"_s, found.salts);
    if (!read)
        return read.error();
    return found;
}

Result<QList<StoredEntry>> StoredLedger::entries(Database &database, qint64 from, qint64 to)
{
    Query query(entryColumns + "WHERE e.sequence >= :from AND e.sequence < :to ORDER BY e.sequence"_L1);
    return database.list(query.bind(":from", from).bind(":to", to), entryFromRow);
}

Result<QList<StoredEntry>> StoredLedger::entriesOutside(Database &database, qint64 end)
{
    Query query(entryColumns + "WHERE e.sequence < 0 OR e.sequence >= :end ORDER BY e.sequence LIMIT 1000"_L1);
    return database.list(query.bind(":end", end), entryFromRow);
}

Result<QByteArray> StoredLedger::salt(Database &database, qint64 sequence)
{
    Query query(u"SELECT salt FROM ledger_salt WHERE sequence = :sequence"_s);
    const auto found =
        database.first(query.bind(":sequence", sequence), [](const Row &row) { return row.blob("salt"); });
    if (!found)
        return found.error();
    return found->value_or(QByteArray());
}

QByteArray StoredLedger::Nodes::at(int level, qint64 place) const
{
    if (level >= m_levels.size())
        return {};
    const Level &found = m_levels[level];
    return place >= found.first && place - found.first < found.hashes.size() ? found.hashes[place - found.first]
                                                                             : QByteArray();
}

/// The hashes of one level from `first` to before `end`. Where there are as many as places, each is at its own; there
/// are two for each entry, so that their places are asked for only where one is gone.
static Done readHashes(Database &database, int level, qint64 first, qint64 end, QList<QByteArray> &hashes,
                       qsizetype &count)
{
    const QString part = u" FROM ledger_node WHERE level = :level AND place >= :from AND place < :to ORDER BY place"_s;
    const auto bound = [&](const QString &columns) {
        Query query(u"SELECT "_s + columns + part);
        return query.bind(":level", level).bind(":from", first).bind(":to", end);
    };
    qsizetype found = 0;
    Done read = database.each(bound(u"hash"_s), [&](const Row &row) { hashes[found++] = row.blob("hash"); });
    count += found;
    if (!read || found == hashes.size())
        return read;
    hashes.fill({});
    return database.each(bound(u"place, hash"_s),
                         [&](const Row &row) { hashes[row.number("place") - first] = row.blob("hash"); });
}

Result<Nodes> StoredLedger::nodes(Database &database, qint64 from, qint64 to)
{
    Nodes found;
    for (int level = 0; level <= mostLevels && (to >> level) > 0; ++level) {
        const qint64 first = from >> level, end = to >> level;
        found.m_levels << Nodes::Level{first, QList<QByteArray>(end - first)};
        if (first == end)
            continue;
        if (const Done read = readHashes(database, level, first, end, found.m_levels.last().hashes, found.m_count);
            !read)
            return read.error();
    }
    return found;
}

Done StoredLedger::records(Database &database, const Ledger::Kind &kind, const QList<StoredEntry> &entries, qint64 from,
                           qint64 to, const std::function<void(const StoredRecord &)> &use)
{
    QHash<qint64, qint64> sequences; // by the record's id
    qsizetype wanted = 0;
    for (const StoredEntry &one : entries) {
        if (one.entry.kind != kind.name)
            continue;
        sequences.insert(one.entry.record, one.entry.sequence);
        ++wanted;
    }
    const auto [least, most] = std::minmax_element(sequences.keyBegin(), sequences.keyEnd());
    const auto read = [&](const Row &row, qint64 sequence) {
        use({.sequence = sequence, .bytes = kind.bytes(row), .at = row.text("own_at"), .words = {}});
    };
    // Ids are made in the order of time, so that the records of a page of entries lie together: read in one stretch,
    // unless somebody's clock was wrong.
    const qsizetype limit = 2 * wanted + 64;
    qsizetype found = 0;
    Query stretch(u"SELECT %1 FROM %2 r WHERE r.id >= :least AND r.id <= :most ORDER BY r.id LIMIT :limit"_s.arg(
        columnsOf(kind), kind.table));
    stretch.bind(":least", *least).bind(":most", *most).bind(":limit", limit);
    const Done inStretch = database.each(stretch, [&](const Row &row) {
        const auto sequence = sequences.constFind(row.number("id"));
        if (sequence == sequences.cend())
            return;
        read(row, *sequence);
        ++found;
    });
    if (!inStretch || found == wanted)
        return inStretch;
    // Found by their entries' numbers, not by the index on kinds, which would be read from its beginning each time.
    Query one(u"SELECT e.sequence AS entry_sequence, %1 FROM ledger_entry e CROSS JOIN %2 r WHERE r.id = e.record "
              "AND e.sequence >= :from AND e.sequence < :to AND coalesce(e.kind, '') = :kind"_s.arg(columnsOf(kind),
                                                                                                    kind.table));
    one.bind(":from", from).bind(":to", to).bind(":kind", kind.name);
    return database.each(one, [&](const Row &row) { read(row, row.number("entry_sequence")); });
}

Result<std::optional<StoredRecord>> StoredLedger::record(Database &database, const Ledger::Kind &kind, qint64 id)
{
    Query query(u"SELECT %1 FROM %2 r WHERE r.id = :id"_s.arg(columnsOf(kind), kind.table));
    return database.first(query.bind(":id", id), [&](const Row &row) {
        return StoredRecord{
            .sequence = -1, .bytes = kind.bytes(row), .at = row.text("own_at"), .words = kind.words(row)};
    });
}

Result<qint64> StoredLedger::recordCount(Database &database, const Ledger::Kind &kind)
{
    return database.count(Query(u"SELECT count(*) AS n FROM "_s + kind.table));
}

Result<QList<qint64>> StoredLedger::recordsWithoutEntry(Database &database, const Ledger::Kind &kind)
{
    Query query(
        u"SELECT r.id FROM %1 r WHERE NOT EXISTS "
        "(SELECT 1 FROM ledger_entry e WHERE e.kind = :kind AND e.record = r.id) ORDER BY r.id LIMIT 1000"_s.arg(
            kind.table));
    return database.list(query.bind(":kind", kind.name), [](const Row &row) { return row.number("id"); });
}

Result<QList<Ledger::RecordName>> StoredLedger::recordsEnteredTwice(Database &database)
{
    const Query query(u"SELECT kind, record FROM ledger_entry GROUP BY kind, record HAVING count(*) > 1 "
                      "ORDER BY kind, record LIMIT 1000"_s);
    return database.list(query,
                         [](const Row &row) { return Ledger::RecordName(row.text("kind"), row.number("record")); });
}
