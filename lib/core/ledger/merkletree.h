#pragma once

#include <QByteArray>
#include <QList>

#include <functional>

/// Merkle trees of RFC 6962, section 2.1, over SHA-256.
namespace MerkleTree {

/// SHA-256(0x00 ‖ entry)
QByteArray leafHash(const QByteArray &entry);

/// SHA-256(0x01 ‖ left ‖ right)
QByteArray nodeHash(const QByteArray &left, const QByteArray &right);

/// A whole subtree: the 2^level leaves from place × 2^level on.
struct Node {
    int level;
    qint64 place;
    QByteArray hash;

    bool operator==(const Node &) const = default;
};
using NodeAt = std::function<QByteArray(int level, qint64 place)>;

/// The whole subtrees that come into being when `leaf` is put at `place` (counted from 0), the leaf first.
QList<Node> append(qint64 place, const QByteArray &leaf, const NodeAt &stored);

/// The root over the first `size` leaves; SHA-256 of nothing where there are none.
QByteArray root(qint64 size, const NodeAt &stored);

}
