#include "support/randomtampering.h"

std::optional<Tampering> RandomTampering::truncate()
{
    const qint64 from = 1 + m_random.bounded(size() - 1);
    Tampering tampering{.way = "truncated",
                        .words = QString("from %1 of %2").arg(from).arg(size()),
                        .named = m_moment.names.mid(from),
                        .allowed = m_moment.erased};
    const int depth = m_random.bounded(4); // entries; salts, too; hashes, too; records, too
    tampering.words += QString(", depth %1").arg(depth);
    bool done = run(Query("DELETE FROM ledger_entry WHERE sequence >= :from").bind(":from", from));
    if (depth > 0)
        done = done && run(Query("DELETE FROM ledger_salt WHERE sequence >= :from").bind(":from", from));
    if (depth > 1)
        done = done && run(Query("DELETE FROM ledger_node WHERE (place + 1) << level > :from").bind(":from", from));
    for (qint64 sequence = from; depth > 2 && sequence < size(); ++sequence)
        done = done && removeRecord(sequence);
    return done ? std::optional(tampering) : std::nullopt;
}

std::optional<Tampering> RandomTampering::rewriteTail()
{
    const qint64 from = m_random.bounded(size());
    const QString name = m_moment.names[from];
    Tampering tampering{.way = "rewritten tail", .words = name, .named = {name}, .allowed = m_moment.erased};
    bool done = false;
    switch (m_random.bounded(5)) {
    case 0:
        done = reword(name);
        tampering.words += " reworded";
        break;
    case 1:
        done = !m_moment.erased.contains(name) && removeRecord(from) && removeEntry(from);
        tampering.words += " removed";
        break;
    case 2: {
        const qint64 other = from + m_random.bounded(size() - from);
        done = other != from && swap(from, other, "ledger_entry") && swap(from, other, "ledger_salt");
        tampering.words += " swapped with " + m_moment.names[other];
        break;
    }
    case 3: {
        const auto record = addRecord();
        done = record && shift(from) && addEntry(from, *record) && takeMomentOf(from, *record);
        tampering.allowed << record.value_or(QString());
        tampering.words += " with another in front of it";
        break;
    }
    default:
        done = true;
        for (qint64 sequence = from; sequence < size(); ++sequence)
            done = done && removeRecord(sequence) && removeEntry(sequence);
        tampering.words += " and all behind cut off";
    }
    if (!done)
        return std::nullopt;
    m_attack.rewriteLedger();
    qint64 least = 0, most = size();
    for (const Ledger::Checkpoint &older : m_moment.older) {
        if (older.size <= from)
            least = std::max(least, older.size);
        else
            most = std::min(most, older.size);
    }
    tampering.allowed << m_moment.names.mid(least, most - least);
    return tampering;
}

bool RandomTampering::reword(const QString &name)
{
    static const QMap<QString, QString> ways{
        {"round", "UPDATE acknowledgment_round SET opened_by = opened_by || 'x' WHERE id = %1"},
        {"exemption", "UPDATE exemption SET reason = reason || 'x' WHERE id = %1"},
        {"erasure", "UPDATE erasure SET reason = reason || 'x' WHERE id = %1"},
        {"acknowledgment",
         "UPDATE acknowledgment SET details = CAST(replace(CAST(details AS TEXT), "
         "'I have received it.', 'I have read it.') AS BLOB) WHERE id = %1"}};
    const QString way = ways.value(name.section(' ', 0, 0));
    return !way.isEmpty() && !m_moment.erased.contains(name) && run(Query(way.arg(name.section(' ', 1))));
}
