#include "support/randomtampering.h"

std::optional<Tampering> RandomTampering::change()
{
    using Way = std::optional<Tampering> (RandomTampering::*)();
    static constexpr Way ways[]{
        &RandomTampering::alterValue,  &RandomTampering::alterValue,  &RandomTampering::alterValue,
        &RandomTampering::removeRows,  &RandomTampering::removeWhole, &RandomTampering::insertRecord,
        &RandomTampering::insertEntry, &RandomTampering::insertOther, &RandomTampering::swapValues,
        &RandomTampering::swapEntries, &RandomTampering::truncate,    &RandomTampering::rewriteTail,
        &RandomTampering::rewriteTail,
    };
    return (this->*ways[m_random.bounded(int(std::size(ways)))])();
}

const QList<RandomTampering::Table> &RandomTampering::tables()
{
    constexpr auto number = QMetaType::LongLong, text = QMetaType::QString, bytes = QMetaType::QByteArray;
    static const QList<Table> all{
        {"edition",
         "edition",
         {{"id", number},
          {"number", number},
          {"dated", text},
          {"published_at", text},
          {"utc_offset", number},
          {"published_by", text},
          {"content", bytes},
          {"digest", bytes}}},
        {"acknowledgment_round",
         "round",
         {{"id", number},
          {"number", number},
          {"edition", number},
          {"due", text},
          {"audience", text},
          {"opened_at", text},
          {"utc_offset", number},
          {"opened_by", text}}},
        {"round_change",
         "round-change",
         {{"id", number},
          {"round", number},
          {"due", text},
          {"reason", text},
          {"changed_at", text},
          {"utc_offset", number},
          {"changed_by", text}}},
        {"exemption",
         "exemption",
         {{"id", number},
          {"edition", number},
          {"person", number},
          {"reason", text},
          {"given_at", text},
          {"utc_offset", number},
          {"given_by", text}}},
        {"acknowledgment",
         "acknowledgment",
         {{"id", number},
          {"person", number},
          {"edition", number},
          {"language", text},
          {"outcome", text},
          {"recorded_at", text},
          {"supersedes", number},
          {"details", bytes},
          {"strokes", bytes},
          {"image", bytes}}},
        {"erasure",
         "erasure",
         {{"id", number},
          {"kind", text},
          {"record", text},
          {"person", number},
          {"edition", number},
          {"reason", text},
          {"ground", text},
          {"erased_at", text},
          {"utc_offset", number},
          {"erased_by", text}}},
        {"ledger_entry",
         "",
         {{"sequence", number}, {"at", text}, {"kind", text}, {"record", number}, {"commitment", bytes}}},
        {"ledger_salt", "", {{"sequence", number}, {"salt", bytes}}},
        {"ledger_node", "", {{"rowid", number}, {"level", number}, {"place", number}, {"hash", bytes}}},
        {"ledger_head", "", {{"id", number}, {"size", number}, {"root", bytes}, {"signature", bytes}}},
        {"setting", "", {{"rowid", number}, {"value", text}}}};
    return all;
}

bool RandomTampering::run(const Query &query)
{
    return bool(m_database.each(query, [](const Row &) {}));
}

QList<qint64> RandomTampering::rows(const Table &table)
{
    const QString covered = table.name == "setting" ? " WHERE name LIKE 'ledger_%'" : "";
    return *m_database.list(Query(QString("SELECT %1 AS n FROM %2%3").arg(table.key(), table.name, covered)),
                            [](const Row &row) { return row.number("n"); });
}

QVariant RandomTampering::value(const Table &table, const Column &column, qint64 row)
{
    const QString sql = QString("SELECT %1 AS v FROM %2 WHERE %3 = :row").arg(column.name, table.name, table.key());
    const auto read = [&](const Row &found) {
        if (found.isNull("v"))
            return QVariant(QMetaType(column.type));
        if (column.type == QMetaType::LongLong)
            return QVariant(found.number("v"));
        return column.type == QMetaType::QString ? QVariant(found.text("v")) : QVariant(found.blob("v"));
    };
    return (*m_database.first(Query(sql).bind(":row", row), read)).value();
}

bool RandomTampering::set(const Table &table, const Column &column, qint64 row, const QVariant &to)
{
    Query update(QString("UPDATE %1 SET %2 = :to WHERE %3 = :row").arg(table.name, column.name, table.key()));
    return run(update.bind(":to", to).bind(":row", row));
}

Tampering RandomTampering::about(const Table &table, const QList<qint64> &rows, const QString &way)
{
    Tampering tampering{.way = way, .words = table.name};
    for (const qint64 row : rows) {
        tampering.words += ' ' + QString::number(row);
        if (table.hasRecords())
            tampering.named << table.kind + ' ' + QString::number(row);
        else if (table.key() == "sequence")
            tampering.named << m_moment.names[row];
        else if (table.name == "ledger_node")
            tampering.allowed << below(row);
        else
            tampering.allowed << "checkpoint"
                              << "key";
    }
    if (table.name == "erasure")
        tampering.allowed << m_moment.erased;
    return tampering;
}

QStringList RandomTampering::below(qint64 row)
{
    const auto node =
        m_database.first(Query("SELECT level, place FROM ledger_node WHERE rowid = :row").bind(":row", row),
                         [](const Row &found) { return std::pair(found.number("level"), found.number("place")); });
    const auto [level, place] = (*node).value();
    return m_moment.names.mid(place << level, 1LL << level) << "ledger";
}
