#pragma once

#include "support/attack.h"
#include "support/grownledger.h"

#include <optional>

/// What somebody changed, and how it has to be found.
struct Tampering {
    QString way; ///< "swapped values"
    QString words; ///< what exactly, for whoever looks into a failure
    QStringList named = {}; ///< each of these has to be named
    QStringList allowed = {}; ///< what may be named besides, as it no longer fits either
    bool isInRecord = false; ///< nothing but the record was touched
};

/// Somebody with the file, any database tool, the ledger's key where it helps, and no plan.
class RandomTampering {
public:
    RandomTampering(Attack &attack, const Moment &moment, QRandomGenerator &random)
        : m_attack(attack),
          m_database(attack.database()),
          m_moment(moment),
          m_random(random)
    {
    }

    /// Nothing where what was thought of can't be done; half of it may be done then.
    std::optional<Tampering> change()
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

private:
    struct Column {
        const char *name;
        QMetaType::Type type;
    };
    struct Table {
        QString name;
        QString kind; ///< of the records in it; empty where it is the ledger's own
        QList<Column> columns; ///< the first one numbers the rows

        bool hasRecords() const { return !kind.isEmpty(); }
        QString key() const { return columns.first().name; }
    };

    static const QList<Table> &tables()
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
              {"edition", number},
              {"due", text},
              {"opened_at", text},
              {"utc_offset", number},
              {"opened_by", text}}},
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

    static const Table &tableOf(const QString &kind) { return *std::ranges::find(tables(), kind, &Table::kind); }

    template <typename List>
    auto anyOf(const List &list) -> decltype(list[0])
    {
        return list[m_random.bounded(qint64(list.size()))];
    }
    bool oneIn(int many) { return m_random.bounded(many) == 0; }
    qint64 size() const { return m_moment.names.size(); }

    // What is there

    bool run(const Query &query)
    {
        return bool(m_database.each(query, [](const Row &) {}));
    }

    QList<qint64> rows(const Table &table)
    {
        const QString covered = table.name == "setting" ? " WHERE name LIKE 'ledger_%'" : "";
        return *m_database.list(Query(QString("SELECT %1 AS n FROM %2%3").arg(table.key(), table.name, covered)),
                                [](const Row &row) { return row.number("n"); });
    }

    QVariant value(const Table &table, const Column &column, qint64 row)
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

    bool set(const Table &table, const Column &column, qint64 row, const QVariant &to)
    {
        Query update(QString("UPDATE %1 SET %2 = :to WHERE %3 = :row").arg(table.name, column.name, table.key()));
        return run(update.bind(":to", to).bind(":row", row));
    }

    /// Everything that is about the rows of one table, before they are changed.
    Tampering about(const Table &table, const QList<qint64> &rows, const QString &way)
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

    /// What a hash of the tree is made of.
    QStringList below(qint64 row)
    {
        const auto node =
            m_database.first(Query("SELECT level, place FROM ledger_node WHERE rowid = :row").bind(":row", row),
                             [](const Row &found) { return std::pair(found.number("level"), found.number("place")); });
        const auto [level, place] = (*node).value();
        return m_moment.names.mid(place << level, 1LL << level) << "ledger";
    }

    // Values

    QVariant another(const QVariant &before, const QVariant &elsewhere)
    {
        if (oneIn(8))
            return elsewhere;
        if (before.typeId() == QMetaType::LongLong) {
            const qint64 was = before.toLongLong();
            const qint64 choices[]{was + 1, was - 1, 0, -was, qint64(m_random.generate64() >> 1)};
            return choices[m_random.bounded(5)];
        }
        if (oneIn(12))
            return QVariant(before.metaType());
        return before.typeId() == QMetaType::QString
            ? QVariant(QString::fromUtf8(other(before.toString().toUtf8(), true)))
            : QVariant(other(before.toByteArray(), false));
    }

    QByteArray other(QByteArray bytes, bool isText)
    {
        const char letter = isText ? char('0' + m_random.bounded(75)) : char(m_random.bounded(256));
        if (bytes.isEmpty() || oneIn(4))
            return bytes.insert(m_random.bounded(bytes.size() + 1), letter);
        const qsizetype place = m_random.bounded(bytes.size());
        switch (m_random.bounded(4)) {
        case 0:
            return bytes.remove(place, 1);
        case 1:
            return isText ? QByteArray() : bytes.first(place);
        default:
            bytes[place] = letter;
            return bytes;
        }
    }

    std::optional<Tampering> alterValue()
    {
        const Table &table = anyOf(tables());
        const Column &column = anyOf(table.columns);
        const QList<qint64> all = rows(table);
        if (all.isEmpty() || qstrcmp(column.name, "rowid") == 0 || table.name + column.name == "ledger_headid")
            return std::nullopt;
        const qint64 row = anyOf(all);
        const QVariant before = value(table, column, row);
        const QVariant after = another(before, value(table, column, anyOf(all)));
        Tampering tampering = about(table, {row}, "altered value");
        tampering.words += QString(" %1: %2, was %3").arg(column.name, shown(after), shown(before));
        tampering.isInRecord = table.hasRecords();
        if (isSame(before, after) || !set(table, column, row, after))
            return std::nullopt;
        if (column.name == table.key() && table.hasRecords())
            tampering.named << table.kind + ' ' + after.toString();
        if (column.name == table.key())
            tampering.allowed << "ledger" << m_moment.names.value(after.toLongLong());
        return tampering;
    }

    /// No bytes and none are the same to anybody.
    static bool isSame(const QVariant &one, const QVariant &other)
    {
        if (one.typeId() == QMetaType::QByteArray)
            return one.toByteArray() == other.toByteArray();
        return one.isNull() == other.isNull() && (one.isNull() || one == other);
    }

    static QString shown(const QVariant &value)
    {
        if (value.isNull())
            return "NULL";
        return value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex().left(400))
                                                       : value.toString();
    }

    std::optional<Tampering> swapValues()
    {
        const Table &table = anyOf(tables());
        const Column &column = anyOf(table.columns);
        const QList<qint64> all = rows(table);
        if (all.size() < 2 || qstrcmp(column.name, "rowid") == 0 || table.name == "setting")
            return std::nullopt;
        const qint64 one = anyOf(all), other = anyOf(all);
        const QVariant first = value(table, column, one), second = value(table, column, other);
        if (isSame(first, second))
            return std::nullopt;
        const QVariant between = column.type == QMetaType::LongLong ? QVariant(-987654321) : QVariant("between");
        const bool isKey = column.name == table.key();
        Tampering tampering = about(table, {one, other}, "swapped values");
        tampering.words += QString(" ") + column.name;
        tampering.isInRecord = table.hasRecords();
        const bool done =
            set(table, column, one, column.type == QMetaType::QByteArray ? QVariant(QByteArray("between")) : between)
            && set(table, column, other, first) && set(table, column, isKey ? between.toLongLong() : one, second);
        return done ? std::optional(tampering) : std::nullopt;
    }

    // Rows

    std::optional<Tampering> removeRows()
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

    bool removeRecord(qint64 sequence)
    {
        const QString name = m_moment.names[sequence];
        Query remove(QString("DELETE FROM %1 WHERE id = :id").arg(tableOf(name.section(' ', 0, 0)).name));
        return run(remove.bind(":id", name.section(' ', 1).toLongLong()));
    }

    bool removeEntry(qint64 sequence)
    {
        return run(Query("DELETE FROM ledger_entry WHERE sequence = :sequence").bind(":sequence", sequence))
            && run(Query("DELETE FROM ledger_salt WHERE sequence = :sequence").bind(":sequence", sequence));
    }

    /// A record, its entry and its salt, or all but the entry, as if it had been erased.
    std::optional<Tampering> removeWhole()
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

    /// A copy of a record under another id, what has to be unlike its source changed.
    std::optional<QString> addRecord()
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

    std::optional<Tampering> insertRecord()
    {
        const auto name = addRecord();
        if (!name)
            return std::nullopt;
        return Tampering{.way = "inserted record", .words = *name, .named = {*name}, .isInRecord = true};
    }

    /// Makes room for an entry in front of `sequence`.
    bool shift(qint64 sequence)
    {
        for (const QString table : {"ledger_entry", "ledger_salt"}) {
            Query away(QString("UPDATE %1 SET sequence = -sequence WHERE sequence >= :from").arg(table));
            if (!run(away.bind(":from", sequence))
                || !run(Query(QString("UPDATE %1 SET sequence = 1 - sequence WHERE sequence < 0").arg(table))))
                return false;
        }
        return true;
    }

    bool addEntry(qint64 sequence, const QString &name)
    {
        Query entry("INSERT INTO ledger_entry (sequence, at, kind, record, commitment) "
                    "SELECT :sequence, at, :kind, :record, commitment FROM ledger_entry ORDER BY random() LIMIT 1");
        entry.bind(":sequence", sequence).bind(":kind", name.section(' ', 0, 0));
        Query salt("INSERT INTO ledger_salt (sequence, salt) VALUES (:sequence, :salt)");
        return run(entry.bind(":record", name.section(' ', 1).toLongLong()))
            && run(salt.bind(":sequence", sequence).bind(":salt", Signing::randomBytes(32)));
    }

    bool takeMomentOf(qint64 sequence, const QString &name)
    {
        const Ledger::Kind &kind = *Workspace::coverage().kind(name.section(' ', 0, 0));
        Query update(
            QString("UPDATE ledger_entry SET at = (SELECT %1 FROM %2 WHERE id = :id) WHERE sequence = :sequence")
                .arg(kind.at, kind.table));
        return run(update.bind(":id", name.section(' ', 1).toLongLong()).bind(":sequence", sequence));
    }

    std::optional<Tampering> insertEntry()
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

    std::optional<Tampering> insertOther()
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

    bool swap(qint64 one, qint64 other, const QString &table)
    {
        const auto move = [&](qint64 from, qint64 to) {
            Query update(QString("UPDATE %1 SET sequence = :to WHERE sequence = :from").arg(table));
            return run(update.bind(":to", to).bind(":from", from));
        };
        return move(one, -1) && move(other, one) && move(-1, other);
    }

    std::optional<Tampering> swapEntries()
    {
        const qint64 one = m_random.bounded(size()), other = m_random.bounded(size());
        const QStringList names{m_moment.names[one], m_moment.names[other]};
        const bool withSalts = oneIn(2);
        if (one == other || !swap(one, other, "ledger_entry") || (withSalts && !swap(one, other, "ledger_salt")))
            return std::nullopt;
        return Tampering{.way = "swapped entries", .words = names.join(" and "), .named = names};
    }

    // Whole parts

    std::optional<Tampering> truncate()
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

    /// With the key that lies in the file everything fits again, but not what was kept elsewhere.
    std::optional<Tampering> rewriteTail()
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

    /// Changes what a record says where that is free, so that it says nothing that contradicts itself.
    bool reword(const QString &name)
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

    Attack &m_attack;
    Database &m_database;
    const Moment &m_moment;
    QRandomGenerator &m_random;
};
