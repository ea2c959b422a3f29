#include "ledger/merkletree.h"

#include "base/sha256.h"

#include <bit>

QByteArray MerkleTree::leafHash(const QByteArray &entry)
{
    return sha256({QByteArrayView("\0", 1), entry});
}

QByteArray MerkleTree::nodeHash(const QByteArray &left, const QByteArray &right)
{
    return sha256({"\1", left, right});
}

QList<MerkleTree::Node> MerkleTree::append(qint64 place, const QByteArray &leaf, const NodeAt &stored)
{
    QList<Node> made{{0, place, leaf}};
    while (made.last().place % 2 == 1) {
        const Node &right = made.last();
        const QByteArray left = stored(right.level, right.place - 1);
        made << Node{right.level + 1, right.place / 2, nodeHash(left, right.hash)};
    }
    return made;
}

QByteArray MerkleTree::root(qint64 size, const NodeAt &stored)
{
    if (size == 0)
        return sha256(QByteArrayView());
    QByteArray hash;
    for (quint64 rest = quint64(size), end = rest; rest != 0; rest &= rest - 1) { // smallest whole subtree first
        const int level = std::countr_zero(rest);
        const QByteArray subtree = stored(level, qint64((end >> level) - 1));
        hash = hash.isEmpty() ? subtree : nodeHash(subtree, hash);
        end -= quint64(1) << level;
    }
    return hash;
}
