#pragma once

#include "ledger/storedledger.h"

#include <QMap>
#include <QSet>

#include <array>

/// The tree as it grows while the entries are read again, held against the stored one.
class TreeCheck {
public:
    /// The root is kept at each of `sizes`.
    explicit TreeCheck(const QSet<qint64> &sizes);

    /// Goes on from `from`, a multiple of a power of two that is no less than `to` - `from`, to before `to`.
    void add(qint64 from, qint64 to, const QList<StoredLedger::StoredEntry> &entries, const StoredLedger::Nodes &nodes);

    /// Ends the tree, which should have the root `expected`, if that is known.
    void finish(const QByteArray &expected);

    /// A place whose entry is gone or another than the tree has there.
    struct Odd {
        qint64 sequence = 0;
        std::optional<StoredLedger::StoredEntry> entry;
        QByteArray leaf; ///< what the tree has there; empty where that is gone, too
    };
    const QList<Odd> &odd() const { return m_odd; }

    /// Stored hashes that are gone or aren't those of what lies below them.
    const QList<StoredLedger::NodePlace> &wrongNodes() const { return m_wrongNodes; }

    qint64 size() const { return m_size; }
    /// The root at one of the sizes that were asked for; empty where the tree didn't reach it.
    QByteArray root(qint64 size) const { return m_roots.value(size); }

    /// How many hashes are stored for a tree of `size` leaves.
    static qint64 nodeCount(qint64 size);

private:
    void grow(const QByteArray &leaf, const StoredLedger::Nodes &nodes);
    QByteArray currentRoot() const;

    QSet<qint64> m_sizes;
    qint64 m_size = 0;
    std::array<QByteArray, 63> m_peaks; ///< by level: the last whole subtree
    QMap<qint64, QByteArray> m_roots;
    QList<Odd> m_odd;
    QList<StoredLedger::NodePlace> m_wrongNodes;
};
