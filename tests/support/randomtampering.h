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
    std::optional<Tampering> change();

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

    static const QList<Table> &tables();
    static const Table &tableOf(const QString &kind) { return *std::ranges::find(tables(), kind, &Table::kind); }

    template <typename List>
    auto anyOf(const List &list) -> decltype(list[0])
    {
        return list[m_random.bounded(qint64(list.size()))];
    }
    bool oneIn(int many) { return m_random.bounded(many) == 0; }
    qint64 size() const { return m_moment.names.size(); }

    // What is there

    bool run(const Query &query);
    QList<qint64> rows(const Table &table);
    QVariant value(const Table &table, const Column &column, qint64 row);
    bool set(const Table &table, const Column &column, qint64 row, const QVariant &to);
    /// Everything that is about the rows of one table, before they are changed.
    Tampering about(const Table &table, const QList<qint64> &rows, const QString &way);
    /// What a hash of the tree is made of.
    QStringList below(qint64 row);

    // Values

    QVariant another(const QVariant &before, const QVariant &elsewhere);
    QByteArray other(QByteArray bytes, bool isText);
    std::optional<Tampering> alterValue();
    /// No bytes and none are the same to anybody.
    static bool isSame(const QVariant &one, const QVariant &other);
    static QString shown(const QVariant &value);
    std::optional<Tampering> swapValues();

    // Rows

    std::optional<Tampering> removeRows();
    bool removeRecord(qint64 sequence);
    bool removeEntry(qint64 sequence);
    /// A record, its entry and its salt, or all but the entry, as if it had been erased.
    std::optional<Tampering> removeWhole();
    /// A copy of a record under another id, what has to be unlike its source changed.
    std::optional<QString> addRecord();
    std::optional<Tampering> insertRecord();
    /// Makes room for an entry in front of `sequence`.
    bool shift(qint64 sequence);
    bool addEntry(qint64 sequence, const QString &name);
    bool takeMomentOf(qint64 sequence, const QString &name);
    std::optional<Tampering> insertEntry();
    std::optional<Tampering> insertOther();
    bool swap(qint64 one, qint64 other, const QString &table);
    std::optional<Tampering> swapEntries();

    // Whole parts

    std::optional<Tampering> truncate();
    /// With the key that lies in the file everything fits again, but not what was kept elsewhere.
    std::optional<Tampering> rewriteTail();
    /// Changes what a record says where that is free, so that it says nothing that contradicts itself.
    bool reword(const QString &name);

    Attack &m_attack;
    Database &m_database;
    const Moment &m_moment;
    QRandomGenerator &m_random;
};
