#pragma once

#include "ledger/merkletree.h"

/// Proofs over Merkle trees: RFC 6962, sections 2.1.1 and 2.1.2, made from the hashes of whole subtrees and checked as
/// RFC 9162, sections 2.1.3.2 and 2.1.4.2, say.
namespace Proofs {

using Proof = QList<QByteArray>;

/// That the leaf `index` is in the tree of the first `size` leaves; 0 ≤ index < size.
Proof inclusion(qint64 index, qint64 size, const MerkleTree::NodeAt &stored);

/// That the tree of the first `second` leaves begins with that of the first `first`; 0 < first ≤ second.
Proof consistency(qint64 first, qint64 second, const MerkleTree::NodeAt &stored);

/// A tree's size and what it comes to.
struct Tree {
    qint64 size = 0;
    QByteArray root;
};

/// Whether `proof` proves that the leaf `index`, whose hash is `leaf`, is in `tree`.
bool includes(const Tree &tree, qint64 index, const QByteArray &leaf, const Proof &proof);

/// Whether `proof` proves that `second` begins with `first`.
bool continues(const Tree &first, const Tree &second, const Proof &proof);

}
