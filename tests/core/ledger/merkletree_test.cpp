#include "ledger/merkletree.h"

#include <QHash>
#include <QTest>

using Hashes = QHash<std::pair<int, qint64>, QByteArray>;

class MerkleTreeTest : public QObject {
    Q_OBJECT

private slots:
    // Roots of the reference implementation's test vectors (certificate-transparency, merkle_tree_test).
    void rootsOfTheReferenceVectors_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("root");
        QTest::newRow("0") << 0 << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("1") << 1 << QByteArray("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        QTest::newRow("2") << 2 << QByteArray("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        QTest::newRow("3") << 3 << QByteArray("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
        QTest::newRow("4") << 4 << QByteArray("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        QTest::newRow("5") << 5 << QByteArray("4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4");
        QTest::newRow("6") << 6 << QByteArray("76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef");
        QTest::newRow("7") << 7 << QByteArray("ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c");
        QTest::newRow("8") << 8 << QByteArray("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    void rootsOfTheReferenceVectors()
    {
        QFETCH(int, size);
        QFETCH(QByteArray, root);
        const QByteArray entries[] = {"",
                                      QByteArray::fromHex("00"),
                                      QByteArray::fromHex("10"),
                                      QByteArray::fromHex("2021"),
                                      QByteArray::fromHex("3031"),
                                      QByteArray::fromHex("40414243"),
                                      QByteArray::fromHex("5051525354555657"),
                                      QByteArray::fromHex("606162636465666768696a6b6c6d6e6f")};
        Hashes stored;
        const auto nodeAt = [&](int level, qint64 place) { return stored.value({level, place}); };
        for (int i = 0; i < size; ++i) {
            for (const auto &node : MerkleTree::append(i, MerkleTree::leafHash(entries[i]), nodeAt))
                stored.insert({node.level, node.place}, node.hash);
        }
        QCOMPARE(MerkleTree::root(size, nodeAt).toHex(), root);
    }
};

QTEST_GUILESS_MAIN(MerkleTreeTest)
#include "merkletree_test.moc"
