#include "ledger/proofs.h"

#include <QHash>
#include <QTest>

namespace {

/// The tree of the reference vectors (certificate-transparency, merkle_tree_test), or a larger one of numbered leaves.
class Leaves {
public:
    explicit Leaves(const QList<QByteArray> &entries)
    {
        for (const QByteArray &entry : entries) {
            leaves << MerkleTree::leafHash(entry);
            for (const auto &node : MerkleTree::append(leaves.size() - 1, leaves.last(), nodeAt))
                m_stored.insert({node.level, node.place}, node.hash);
        }
    }

    static Leaves ofTheReference()
    {
        return Leaves({"", QByteArray::fromHex("00"), QByteArray::fromHex("10"), QByteArray::fromHex("2021"),
                       QByteArray::fromHex("3031"), QByteArray::fromHex("40414243"),
                       QByteArray::fromHex("5051525354555657"),
                       QByteArray::fromHex("606162636465666768696a6b6c6d6e6f")});
    }

    static Leaves numbered(int count)
    {
        QList<QByteArray> entries;
        for (int i = 0; i < count; ++i)
            entries << "entry " + QByteArray::number(i);
        return Leaves(entries);
    }

    Proofs::Tree tree(qint64 size) const { return {size, MerkleTree::root(size, nodeAt)}; }

    QList<QByteArray> leaves;
    const MerkleTree::NodeAt nodeAt = [this](int level, qint64 place) { return m_stored.value({level, place}); };

private:
    QHash<std::pair<int, qint64>, QByteArray> m_stored;
};

const Proofs::Proof ofHex(const QStringList &hashes)
{
    Proofs::Proof proof;
    for (const QString &hash : hashes)
        proof << QByteArray::fromHex(hash.toLatin1());
    return proof;
}

const QString leaf0 = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
const QString leaf1 = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
const QString leaf4 = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
const QString from0to2 = "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125";
const QString from2to4 = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
const QString from4to6 = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
const QString from6to8 = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
const QString from0to4 = "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";
const QString from4to8 = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";

/// Everything that `proof` can be turned into by one mistake or one lie.
QList<Proofs::Proof> spoilt(const Proofs::Proof &proof)
{
    QList<Proofs::Proof> all;
    for (qsizetype i = 0; i < proof.size(); ++i) {
        Proofs::Proof flipped = proof, shortened = proof, doubled = proof, cut = proof;
        flipped[i][i % 32] = char(flipped[i][i % 32] ^ 4);
        shortened.removeAt(i);
        doubled.insert(i, proof[i]);
        cut[i].chop(1);
        all << flipped << shortened << doubled << cut;
        if (i > 0 && proof[i] != proof[i - 1]) {
            Proofs::Proof swapped = proof;
            swapped.swapItemsAt(i, i - 1);
            all << swapped;
        }
    }
    Proofs::Proof longer = proof, further = proof;
    longer << QByteArray(32, '\0');
    further.prepend(QByteArray());
    return all << longer << further;
}

}

class ProofsTest : public QObject {
    Q_OBJECT

private slots:
    void inclusionOfTheReferenceVectors_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("size");
        QTest::addColumn<QStringList>("proof");
        QTest::newRow("0 of 1") << 0 << 1 << QStringList();
        QTest::newRow("0 of 8") << 0 << 8 << QStringList{leaf1, from2to4, from4to8};
        QTest::newRow("5 of 8") << 5 << 8 << QStringList{leaf4, from6to8, from0to4};
        QTest::newRow("2 of 3") << 2 << 3 << QStringList{from0to2};
        QTest::newRow("1 of 5") << 1 << 5 << QStringList{leaf0, from2to4, leaf4};
    }

    void inclusionOfTheReferenceVectors()
    {
        QFETCH(int, index);
        QFETCH(int, size);
        QFETCH(QStringList, proof);
        const Leaves reference = Leaves::ofTheReference();
        QCOMPARE(Proofs::inclusion(index, size, reference.nodeAt), ofHex(proof));
        QVERIFY(Proofs::includes(reference.tree(size), index, reference.leaves[index], ofHex(proof)));
    }

    void consistencyOfTheReferenceVectors_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<QStringList>("proof");
        QTest::newRow("1 to 1") << 1 << 1 << QStringList();
        QTest::newRow("1 to 8") << 1 << 8 << QStringList{leaf1, from2to4, from4to8};
        QTest::newRow("6 to 8") << 6 << 8 << QStringList{from4to6, from6to8, from0to4};
        QTest::newRow("2 to 5") << 2 << 5 << QStringList{from2to4, leaf4};
    }

    void consistencyOfTheReferenceVectors()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(QStringList, proof);
        const Leaves reference = Leaves::ofTheReference();
        QCOMPARE(Proofs::consistency(first, second, reference.nodeAt), ofHex(proof));
        QVERIFY(Proofs::continues(reference.tree(first), reference.tree(second), ofHex(proof)));
    }

    void everyLeafIsProvedAndNothingElse()
    {
        constexpr int most = 40;
        const Leaves all = Leaves::numbered(most);
        for (int size = 1; size <= most; ++size) {
            const Proofs::Tree tree = all.tree(size);
            for (int index = 0; index < size; ++index) {
                const Proofs::Proof proof = Proofs::inclusion(index, size, all.nodeAt);
                const QByteArray &leaf = all.leaves[index];
                QVERIFY(Proofs::includes(tree, index, leaf, proof));
                for (int other = -1; other <= size; ++other)
                    QVERIFY(other == index || !Proofs::includes(tree, other, leaf, proof));
                for (const Proofs::Proof &one : spoilt(proof))
                    QVERIFY(!Proofs::includes(tree, index, leaf, one));
                QVERIFY(!Proofs::includes(tree, index, all.leaves[(index + 1) % most], proof));
                QVERIFY(!Proofs::includes({size, all.tree(size % most + 1).root}, index, leaf, proof));
                QVERIFY(!Proofs::includes({size, {}}, index, leaf, proof));
            }
        }
    }

    /// Another size is refused as far as RFC 9162's check can tell: by the length of the proof.
    void aProofForAnotherSizeIsRefused()
    {
        const Leaves all = Leaves::numbered(40);
        for (int size = 2; size <= 40; ++size) {
            const Proofs::Proof proof = Proofs::inclusion(0, size, all.nodeAt);
            for (const int other : {size * 2, (size + 1) / 2, 1})
                QVERIFY(other == size || !Proofs::includes({other, all.tree(size).root}, 0, all.leaves[0], proof));
            QVERIFY(!Proofs::includes(all.tree(size == 40 ? 39 : size + 1), 0, all.leaves[0], proof));
        }
    }

    void everyContinuationIsProvedAndNothingElse()
    {
        constexpr int most = 34;
        const Leaves all = Leaves::numbered(most);
        for (int second = 1; second <= most; ++second) {
            for (int first = 1; first <= second; ++first) {
                const Proofs::Proof proof = Proofs::consistency(first, second, all.nodeAt);
                const Proofs::Tree older = all.tree(first), newer = all.tree(second);
                QVERIFY(Proofs::continues(older, newer, proof));
                for (const Proofs::Proof &one : spoilt(proof))
                    QVERIFY(!Proofs::continues(older, newer, one));
                QVERIFY(first == second || !Proofs::continues(newer, older, proof));
                QVERIFY(!Proofs::continues({first, all.tree(first % most + 1).root}, newer, proof));
                QVERIFY(!Proofs::continues(older, {second, all.tree(second % most + 1).root}, proof));
                QVERIFY(!Proofs::continues({first, {}}, newer, proof));
                QVERIFY(!Proofs::continues({0, older.root}, newer, proof));
                QVERIFY(!Proofs::continues({second + 1, older.root}, newer, proof));
            }
        }
    }

    void aForgedTreeContinuesNothing()
    {
        const Leaves honest = Leaves::numbered(33);
        QList<QByteArray> entries;
        for (int i = 0; i < 33; ++i)
            entries << "entry " + QByteArray::number(i == 17 ? 18 : i);
        const Leaves forged(entries);
        for (int first = 18; first <= 33; ++first) {
            const Proofs::Proof proof = Proofs::consistency(first, 33, forged.nodeAt);
            QVERIFY(Proofs::continues(forged.tree(first), forged.tree(33), proof));
            QVERIFY(!Proofs::continues(honest.tree(first), forged.tree(33), proof));
        }
        QVERIFY(Proofs::continues(honest.tree(17), forged.tree(33), Proofs::consistency(17, 33, forged.nodeAt)));
    }
};

QTEST_GUILESS_MAIN(ProofsTest)
#include "proofs_test.moc"
