#include "salvage/salvagestore.h"

#include "base/dates.h"
#include "ledger/ledger.h"
#include "ledger/merkletree.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace {

bool fitsColumn(const QVariant &value, const TableShape::Column &column)
{
    if (column.isRowid)
        return value.isNull();
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return column.isNullable;
    case QMetaType::LongLong:
        return column.type == "INTEGER"_L1;
    case QMetaType::QString:
        return column.type == "TEXT"_L1;
    case QMetaType::QByteArray:
        return column.type == "BLOB"_L1;
    default:
        return false;
    }
}

/// The value as it is kept: what isn't there to its end goes, unless something has to be there.
QVariant kept(const StoredRow &row, qsizetype i, const TableShape::Column &column)
{
    if (column.isRowid)
        return qlonglong(row.rowid);
    const QVariant &value = row.values[i];
    if (i < row.whole)
        return value;
    if (column.isNullable)
        return QVariant(QMetaType(QMetaType::QString));
    return value.typeId() == QMetaType::QString ? QVariant(value.toString().section(QChar(0), 0, 0)) : value;
}

}

bool TableShape::fits(const StoredRow &row) const
{
    // A column that was added later is missing in the rows that were there before.
    if (row.values.isEmpty() || row.values.size() > columns.size())
        return false;
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        if (!fitsColumn(row.values[i], columns[i]))
            return false;
    }
    return true;
}

Result<QList<TableShape>> SalvageStore::tables(Database &database)
{
    const Query names(
        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"_s);
    const auto found = database.list(names, [](const Row &row) { return row.text("name"); });
    if (!found)
        return found.error();
    QList<TableShape> tables;
    for (const QString &name : *found) {
        Query columns(u"SELECT name, type, \"notnull\" AS filled, pk, (SELECT count(*) FROM pragma_table_info(:own) "
                      "WHERE pk > 0) AS keys FROM pragma_table_info(:table) ORDER BY cid"_s);
        columns.bind(":own", name).bind(":table", name);
        const auto listed = database.list(columns, [](const Row &row) {
            const QString type = row.text("type");
            return TableShape::Column{.name = row.text("name"),
                                      .type = type,
                                      .isNullable = !row.truth("filled"),
                                      .isRowid =
                                          row.number("pk") == 1 && row.number("keys") == 1 && type == "INTEGER"_L1};
        });
        if (!listed)
            return listed.error();
        tables << TableShape{name, *listed};
    }
    return tables;
}

Done SalvageStore::add(Transaction &transaction, const TableShape &table, const StoredRow &row)
{
    QStringList names, places;
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        names << table.columns[i].name;
        places << u":v%1"_s.arg(i);
    }
    Query insert(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table.name, names.join(u", "_s), places.join(u", "_s)));
    for (qsizetype i = 0; i < row.values.size(); ++i)
        insert.bind(places[i].toLatin1().constData(), kept(row, i, table.columns[i]));
    const auto added = transaction.run(insert);
    if (added)
        return done();
    return Error{Error::Kind::Conflict, added.error().text, added.error().detail};
}

Result<QList<SalvageStore::Entry>> SalvageStore::entries(Database &database)
{
    const Query query(u"SELECT e.sequence, e.kind, e.record, s.salt FROM ledger_entry e "
                      "LEFT JOIN ledger_salt s ON s.sequence = e.sequence ORDER BY e.sequence"_s);
    return database.list(query, [](const Row &row) {
        return Entry{row.number("sequence"), row.text("kind"), row.number("record"), !row.isNull("salt")};
    });
}

Result<bool> SalvageStore::mendTree(Transaction &transaction)
{
    using Nodes = QHash<std::pair<int, qint64>, QByteArray>;
    Database &database = transaction.database();
    Nodes there;
    const Done read = database.each(Query(u"SELECT level, place, hash FROM ledger_node"_s), [&](const Row &row) {
        there.insert({int(row.number("level")), row.number("place")}, row.blob("hash"));
    });
    if (!read)
        return read.error();
    const auto entries =
        database.list(Query(u"SELECT sequence, at, kind, record, commitment FROM ledger_entry ORDER BY sequence"_s),
                      [](const Row &row) {
                          return Ledger::Entry{row.number("sequence"), row.text("at"), row.text("kind"),
                                               row.number("record"), row.blob("commitment")};
                      });
    if (!entries)
        return entries.error();
    const auto head = database.first(Query(u"SELECT size, root FROM ledger_head ORDER BY id"_s),
                                     [](const Row &row) { return std::pair(row.number("size"), row.blob("root")); });
    if (!head)
        return head.error();
    Nodes grown;
    const auto nodeAt = [&](int level, qint64 place) { return grown.value({level, place}); };
    qint64 size = 0;
    for (const Ledger::Entry &entry : *entries) {
        if (entry.sequence != size)
            return false;
        for (const MerkleTree::Node &node :
             MerkleTree::append(size, MerkleTree::leafHash(Ledger::entryBytes(entry)), nodeAt)) {
            grown.insert({node.level, node.place}, node.hash);
            if (there.contains({node.level, node.place}))
                continue;
            Query insert(u"INSERT INTO ledger_node (level, place, hash) VALUES (:level, :place, :hash)"_s);
            insert.bind(":level", node.level).bind(":place", node.place).bind(":hash", node.hash);
            if (const auto saved = transaction.run(insert); !saved)
                return saved.error();
        }
        ++size;
    }
    for (const auto &[place, hash] : there.asKeyValueRange()) {
        if (grown.value(place) != hash)
            return false;
    }
    return *head ? (*head)->first == size && (*head)->second == MerkleTree::root(size, nodeAt) : size == 0;
}

Result<QSet<qint64>> SalvageStore::ids(Database &database, const QString &table)
{
    QSet<qint64> found;
    const Done read =
        database.each(Query(u"SELECT id FROM %1"_s.arg(table)), [&](const Row &row) { found << row.number("id"); });
    if (!read)
        return read.error();
    return found;
}

Result<QHash<QString, qint64>> SalvageStore::brokenReferences(Database &database)
{
    QHash<QString, qint64> broken;
    const Query query(u"SELECT \"table\" AS name, count(*) AS n FROM pragma_foreign_key_check GROUP BY \"table\""_s);
    const Done read = database.each(query, [&](const Row &row) { broken.insert(row.text("name"), row.number("n")); });
    if (!read)
        return read.error();
    return broken;
}
