#include "ledger/treecheck.h"

#include "ledger/merkletree.h"

#include <bit>

using namespace StoredLedger;

namespace {

constexpr qsizetype mostKept = 4096; // of what doesn't fit: a shift makes that of every entry behind it

struct Leaf {
    QByteArray stored;
    QByteArray made; ///< of the entry as it is
    const StoredEntry *entry = nullptr;
};

/// Which of two leaves are taken as they were stored. Where that isn't what their entries give, the hash above both
/// tells which is right.
std::pair<bool, bool> trusted(const Leaf &left, const Leaf &right, const QByteArray &above)
{
    const std::pair known(!left.stored.isEmpty(), !right.stored.isEmpty());
    if (above.isEmpty() || (left.stored == left.made && right.stored == right.made))
        return known;
    for (const std::pair<bool, bool> &tried : {std::pair(true, true), {false, true}, {true, false}, {false, false}}) {
        const QByteArray &first = tried.first ? left.stored : left.made;
        const QByteArray &second = tried.second ? right.stored : right.made;
        if (!first.isEmpty() && !second.isEmpty() && MerkleTree::nodeHash(first, second) == above)
            return tried;
    }
    return known;
}

}

TreeCheck::TreeCheck(const QSet<qint64> &sizes)
    : m_sizes(sizes)
{
    if (sizes.contains(0))
        m_roots.insert(0, currentRoot());
}

void TreeCheck::add(qint64 from, qint64 to, const QList<StoredEntry> &entries, const Nodes &nodes)
{
    QList<Leaf> leaves(to - from);
    for (const StoredEntry &entry : entries) {
        Leaf &leaf = leaves[entry.entry.sequence - from];
        leaf.entry = &entry;
        leaf.made = MerkleTree::leafHash(Ledger::entryBytes(entry.entry));
    }
    for (qint64 i = 0; i < leaves.size(); ++i)
        leaves[i].stored = nodes.at(0, from + i);

    const auto use = [&](qint64 sequence, const Leaf &leaf, bool trustStored) {
        const bool isOdd = !leaf.entry || (trustStored && leaf.stored != leaf.made);
        if (isOdd && m_odd.size() < mostKept)
            m_odd << Odd{sequence, leaf.entry ? std::optional(*leaf.entry) : std::nullopt, leaf.stored};
        grow(trustStored ? leaf.stored : leaf.made, nodes);
    };
    for (qint64 i = 0; i < leaves.size(); i += 2) {
        const bool isPair = i + 1 < leaves.size();
        const Leaf &left = leaves[i], right = isPair ? leaves[i + 1] : Leaf();
        const auto [trustLeft, trustRight] = trusted(left, right, nodes.at(1, (from + i) / 2));
        use(from + i, left, trustLeft);
        if (isPair)
            use(from + i + 1, right, trustRight);
    }
}

void TreeCheck::grow(const QByteArray &leaf, const Nodes &nodes)
{
    const auto leftOf = [this](int level, qint64) { return m_peaks[size_t(level)]; };
    const auto made = MerkleTree::append(m_size, leaf, leftOf);
    for (const MerkleTree::Node &node : made) {
        if (nodes.at(node.level, node.place) != node.hash && m_wrongNodes.size() < mostKept)
            m_wrongNodes << NodePlace(node.level, node.place);
    }
    m_peaks[size_t(made.last().level)] = made.last().hash;
    ++m_size;
    if (m_sizes.contains(m_size))
        m_roots.insert(m_size, currentRoot());
}

void TreeCheck::finish(const QByteArray &expected)
{
    // No hash lies above a last leaf that stands alone: only the root tells whether its entry or its hash was changed.
    if (expected.isEmpty() || m_odd.isEmpty() || m_size % 2 == 0 || currentRoot() == expected)
        return;
    const Odd last = m_odd.last();
    if (last.sequence != m_size - 1 || !last.entry)
        return;
    const QByteArray kept = std::exchange(m_peaks[0], MerkleTree::leafHash(Ledger::entryBytes(last.entry->entry)));
    if (currentRoot() != expected) {
        m_peaks[0] = kept;
        return;
    }
    m_odd.removeLast();
    m_wrongNodes << NodePlace(0, last.sequence);
    if (m_sizes.contains(m_size))
        m_roots.insert(m_size, expected);
}

QByteArray TreeCheck::currentRoot() const
{
    return MerkleTree::root(m_size, [this](int level, qint64) { return m_peaks[size_t(level)]; });
}

qint64 TreeCheck::nodeCount(qint64 size)
{
    return 2 * size - std::popcount(quint64(size));
}
