#include "ledger/proofs.h"

#include <algorithm>
#include <bit>

namespace {

using Proofs::Proof;

/// The largest power of two below `count`, where RFC 6962 splits that many leaves.
qint64 split(qint64 count)
{
    return qint64(std::bit_floor(quint64(count - 1)));
}

/// The hash over the leaves from `from` to before `to`; `from` is a multiple of a power of two that is no less than
/// `to - from`.
QByteArray hashOver(qint64 from, qint64 to, const MerkleTree::NodeAt &stored)
{
    const qint64 count = to - from;
    if (std::has_single_bit(quint64(count))) {
        const int level = std::countr_zero(quint64(count));
        return stored(level, from >> level);
    }
    const qint64 middle = from + split(count);
    return MerkleTree::nodeHash(hashOver(from, middle, stored), hashOver(middle, to, stored));
}

bool areHashes(const Proof &hashes)
{
    return std::all_of(hashes.begin(), hashes.end(), [](const QByteArray &hash) { return hash.size() == 32; });
}

}

Proof Proofs::inclusion(qint64 index, qint64 size, const MerkleTree::NodeAt &stored)
{
    Proof proof;
    for (qint64 from = 0, to = size; to - from > 1;) {
        const qint64 middle = from + split(to - from);
        if (index < middle) {
            proof.prepend(hashOver(middle, to, stored));
            to = middle;
        } else {
            proof.prepend(hashOver(from, middle, stored));
            from = middle;
        }
    }
    return proof;
}

Proof Proofs::consistency(qint64 first, qint64 second, const MerkleTree::NodeAt &stored)
{
    Proof proof;
    qint64 from = 0, to = second;
    while (first != to) {
        const qint64 middle = from + split(to - from);
        if (first <= middle) {
            proof.prepend(hashOver(middle, to, stored));
            to = middle;
        } else {
            proof.prepend(hashOver(from, middle, stored));
            from = middle;
        }
    }
    if (from != 0) // otherwise it is the first tree itself, which whoever checks has
        proof.prepend(hashOver(from, to, stored));
    return proof;
}

bool Proofs::includes(const Tree &tree, qint64 index, const QByteArray &leaf, const Proof &proof)
{
    if (index < 0 || index >= tree.size || !areHashes(proof + Proof{leaf}))
        return false;
    qint64 place = index, last = tree.size - 1;
    QByteArray hash = leaf;
    for (const QByteArray &other : proof) {
        if (last == 0)
            return false;
        if (place % 2 == 1 || place == last) {
            hash = MerkleTree::nodeHash(other, hash);
            while (place % 2 == 0 && place != 0) {
                place >>= 1;
                last >>= 1;
            }
        } else {
            hash = MerkleTree::nodeHash(hash, other);
        }
        place >>= 1;
        last >>= 1;
    }
    return last == 0 && hash == tree.root;
}

bool Proofs::continues(const Tree &first, const Tree &second, const Proof &given)
{
    if (first.size < 1 || first.size > second.size || !areHashes(given))
        return false;
    if (first.size == second.size)
        return given.isEmpty() && first.root == second.root;
    if (given.isEmpty())
        return false;
    Proof proof = given;
    if (std::has_single_bit(quint64(first.size)))
        proof.prepend(first.root);
    qint64 place = first.size - 1, last = second.size - 1;
    while (place % 2 == 1) {
        place >>= 1;
        last >>= 1;
    }
    QByteArray firstHash = proof.first(), secondHash = firstHash;
    for (const QByteArray &other : proof.sliced(1)) {
        if (last == 0)
            return false;
        if (place % 2 == 1 || place == last) {
            firstHash = MerkleTree::nodeHash(other, firstHash);
            secondHash = MerkleTree::nodeHash(other, secondHash);
            while (place % 2 == 0 && place != 0) {
                place >>= 1;
                last >>= 1;
            }
        } else {
            secondHash = MerkleTree::nodeHash(secondHash, other);
        }
        place >>= 1;
        last >>= 1;
    }
    return last == 0 && firstHash == first.root && secondHash == second.root;
}
