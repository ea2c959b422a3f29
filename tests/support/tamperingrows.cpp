#include "support/randomtampering.h"

std::optional<Tampering> RandomTampering::removeRows()
{
    const Table &table = anyOf(tables());
    QList<qint64> all = rows(table);
    if (all.isEmpty())
        return std::nullopt;
    std::shuffle(all.begin(), all.end(), m_random);
    const QList<qint64> gone = all.first(qMin<qsizetype>(all.size(), 1 + m_random.bounded(3)));
    Tampering tampering = about(table, gone, "removed rows");
    tampering.isInRecord = table.hasRecords();
    for (const qint64 row : gone) {
        Query remove(QString("DELETE FROM %1 WHERE %2 = :row").arg(table.name, table.key()));
        if (!run(remove.bind(":row", row)))
            return std::nullopt;
    }
    return tampering;
}

bool RandomTampering::removeRecord(qint64 sequence)
{
    const QString name = m_moment.names[sequence];
    Query remove(QString("DELETE FROM %1 WHERE id = :id").arg(tableOf(name.section(' ', 0, 0)).name));
    return run(remove.bind(":id", name.section(' ', 1).toLongLong()));
}

bool RandomTampering::removeEntry(qint64 sequence)
{
    return run(Query("DELETE FROM ledger_entry WHERE sequence = :sequence").bind(":sequence", sequence))
        && run(Query("DELETE FROM ledger_salt WHERE sequence = :sequence").bind(":sequence", sequence));
}

std::optional<Tampering> RandomTampering::removeWhole()
{
    const qint64 sequence = m_random.bounded(size());
    const QString name = m_moment.names[sequence];
    if (m_moment.erased.contains(name))
        return std::nullopt;
    Tampering tampering{.way = "removed with its salt", .words = name, .named = {name}, .allowed = m_moment.erased};
    bool done = removeRecord(sequence);
    if (oneIn(2)) {
        tampering.way = "removed with its entry";
        done = done && removeEntry(sequence);
    } else {
        done = done && run(Query("DELETE FROM ledger_salt WHERE sequence = :s").bind(":s", sequence));
    }
    return done ? std::optional(tampering) : std::nullopt;
}

std::optional<QString> RandomTampering::addRecord()
{
    static const QMap<QString, QString> unlike{
        {"number", "number + 1000"}, {"person", "77"}, {"supersedes", "NULL"}, {"record", "'77'"}};
    const Table &table = tables()[m_random.bounded(5)];
    const QList<qint64> all = rows(table);
    if (all.isEmpty())
        return std::nullopt;
    const qint64 id = 1 + m_random.bounded(1000);
    QStringList columns, values{QString::number(id)};
    for (const Column &column : table.columns)
        columns << column.name;
    for (const QString &column : columns.mid(1))
        values << unlike.value(column, column);
    const QString sql = QString("INSERT INTO %1 (%2) SELECT %3 FROM %1 WHERE id = :source")
                            .arg(table.name, columns.join(", "), values.join(", "));
    if (!run(Query(sql).bind(":source", anyOf(all))))
        return std::nullopt;
    return table.kind + ' ' + QString::number(id);
}

std::optional<Tampering> RandomTampering::insertRecord()
{
    const auto name = addRecord();
    if (!name)
        return std::nullopt;
    return Tampering{.way = "inserted record", .words = *name, .named = {*name}, .isInRecord = true};
}

bool RandomTampering::shift(qint64 sequence)
{
    for (const QString table : {"ledger_entry", "ledger_salt"}) {
        Query away(QString("UPDATE %1 SET sequence = -sequence WHERE sequence >= :from").arg(table));
        if (!run(away.bind(":from", sequence))
            || !run(Query(QString("UPDATE %1 SET sequence = 1 - sequence WHERE sequence < 0").arg(table))))
            return false;
    }
    return true;
}

bool RandomTampering::addEntry(qint64 sequence, const QString &name)
{
    Query entry("INSERT INTO ledger_entry (sequence, at, kind, record, commitment) "
                "SELECT :sequence, at, :kind, :record, commitment FROM ledger_entry ORDER BY random() LIMIT 1");
    entry.bind(":sequence", sequence).bind(":kind", name.section(' ', 0, 0));
    Query salt("INSERT INTO ledger_salt (sequence, salt) VALUES (:sequence, :salt)");
    return run(entry.bind(":record", name.section(' ', 1).toLongLong()))
        && run(salt.bind(":sequence", sequence).bind(":salt", Signing::randomBytes(32)));
}

bool RandomTampering::takeMomentOf(qint64 sequence, const QString &name)
{
    const Ledger::Kind &kind = *Workspace::coverage().kind(name.section(' ', 0, 0));
    Query update(QString("UPDATE ledger_entry SET at = (SELECT %1 FROM %2 WHERE id = :id) WHERE sequence = :sequence")
                     .arg(kind.at, kind.table));
    return run(update.bind(":id", name.section(' ', 1).toLongLong()).bind(":sequence", sequence));
}

std::optional<Tampering> RandomTampering::insertEntry()
{
    const bool isKnown = oneIn(2);
    const QString name = isKnown ? anyOf(m_moment.names) : QString("acknowledgment 77");
    const qint64 sequence = oneIn(2) ? size() : m_random.bounded(size());
    Tampering tampering{.way = sequence == size() ? "appended entry" : "inserted entry",
                        .words = QString("%1 at %2").arg(name).arg(sequence),
                        .named = {name},
                        .allowed = m_moment.names.mid(sequence) << "ledger"};
    tampering.named << m_moment.names.mid(sequence);
    return shift(sequence) && addEntry(sequence, name) ? std::optional(tampering) : std::nullopt;
}

std::optional<Tampering> RandomTampering::insertOther()
{
    const QByteArray hash = Signing::randomBytes(32);
    Tampering tampering{.way = "inserted hash or salt", .words = "salt", .allowed = {"ledger"}};
    if (oneIn(2)) {
        Query salt("INSERT INTO ledger_salt (sequence, salt) VALUES (:sequence, :salt)");
        const qint64 sequence = oneIn(2) ? size() + m_random.bounded(100) : m_random.bounded(size());
        tampering.words += QString::number(sequence);
        if (sequence < size())
            tampering.allowed << m_moment.names[sequence];
        return run(salt.bind(":sequence", sequence).bind(":salt", hash)) ? std::optional(tampering) : std::nullopt;
    }
    const int level = m_random.bounded(8);
    Query node("INSERT INTO ledger_node (level, place, hash) VALUES (:level, :place, :hash)");
    node.bind(":level", level).bind(":place", (size() >> level) + m_random.bounded(9)).bind(":hash", hash);
    tampering.words = QString("node of level %1").arg(level);
    return run(node) ? std::optional(tampering) : std::nullopt;
}

bool RandomTampering::swap(qint64 one, qint64 other, const QString &table)
{
    const auto move = [&](qint64 from, qint64 to) {
        Query update(QString("UPDATE %1 SET sequence = :to WHERE sequence = :from").arg(table));
        return run(update.bind(":to", to).bind(":from", from));
    };
    return move(one, -1) && move(other, one) && move(-1, other);
}

std::optional<Tampering> RandomTampering::swapEntries()
{
    const qint64 one = m_random.bounded(size()), other = m_random.bounded(size());
    const QStringList names{m_moment.names[one], m_moment.names[other]};
    const bool withSalts = oneIn(2);
    if (one == other || !swap(one, other, "ledger_entry") || (withSalts && !swap(one, other, "ledger_salt")))
        return std::nullopt;
    return Tampering{.way = "swapped entries", .words = names.join(" and "), .named = names};
}
