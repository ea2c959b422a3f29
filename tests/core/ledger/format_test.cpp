#include "base/canonicaljson.h"
#include "ledger/ledger.h"
#include "ledger/proofs.h"
#include "ledger/signing.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

/// The example of FORMAT.md, figure by figure: what is written down there is what the program does.
class FormatTest : public QObject {
    Q_OBJECT

private:
    QMap<QString, QByteArray> m_figures; ///< "leaf 0" and what stands behind it
    QList<QByteArray> m_notes;

    QByteArray figure(const QString &name) const
    {
        if (!m_figures.contains(name))
            qFatal("FORMAT.md has no “%s”", qPrintable(name));
        return m_figures[name];
    }

    QByteArray bytes(const QString &name) const { return QByteArray::fromHex(figure(name)); }

    Signing::Keys keys() const
    {
        return {"countersign/0123456789abcdef", bytes("public key"), bytes("seed") + bytes("public key")};
    }

    static QByteArray leafAt(const QList<QByteArray> &leaves, int level, qint64 place)
    {
        return level == 0
            ? leaves[place]
            : MerkleTree::nodeHash(leafAt(leaves, level - 1, 2 * place), leafAt(leaves, level - 1, 2 * place + 1));
    }

    MerkleTree::NodeAt nodeAt() const
    {
        const QList<QByteArray> leaves{bytes("leaf 0"), bytes("leaf 1"), bytes("leaf 2")};
        return [leaves](int level, qint64 place) { return leafAt(leaves, level, place); };
    }

private slots:
    void initTestCase()
    {
        QFile file(SOURCE_TREE "/lib/core/ledger/FORMAT.md");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray example = file.readAll().split('#').last();
        QVERIFY(example.startsWith(" An example"));
        QByteArray note;
        for (const QByteArray &line : example.split('\n')) {
            const QByteArray indented = line.startsWith("    ") ? line.sliced(4) : QByteArray();
            if (const qsizetype colon = indented.indexOf(": "); colon > 0)
                m_figures[QString::fromUtf8(indented.first(colon))] = indented.sliced(colon + 2);
            else if (indented.startsWith("countersign/"))
                note = indented + '\n';
            else if (!note.isEmpty())
                note += indented + '\n';
            if (note.contains("\xe2\x80\x94")) {
                m_notes << note;
                note.clear();
            }
        }
        QCOMPARE(m_notes.size(), 2);
    }

    void entries()
    {
        for (int i = 0; i < 3; ++i) {
            const QString number = QString::number(i);
            const QByteArray record = figure("record " + number);
            const QJsonObject json = QJsonDocument::fromJson(record).object();
            QCOMPARE(canonicalJson(json), record);
            QCOMPARE(Ledger::commitment(bytes("salt " + number), record), bytes("commitment " + number));
            const Ledger::Entry entry{.sequence = i,
                                      .at = json["openedAt"].toString(),
                                      .kind = "round",
                                      .record = json["id"].toString().toLongLong(),
                                      .commitment = bytes("commitment " + number)};
            QCOMPARE(Ledger::entryBytes(entry), figure("entry " + number));
            QCOMPARE(MerkleTree::leafHash(Ledger::entryBytes(entry)), bytes("leaf " + number));
        }
    }

    void tree()
    {
        QCOMPARE(MerkleTree::root(2, nodeAt()), bytes("root of 2"));
        QCOMPARE(MerkleTree::root(3, nodeAt()), bytes("root of 3"));
        const QList<QByteArray> inclusion = figure("inclusion of 1 in 3").split(' ');
        QCOMPARE(Proofs::inclusion(1, 3, nodeAt()),
                 (Proofs::Proof{QByteArray::fromHex(inclusion[0]), QByteArray::fromHex(inclusion[1])}));
        QCOMPARE(Proofs::consistency(2, 3, nodeAt()), Proofs::Proof{bytes("consistency of 2 and 3")});
    }

    void keysAndCheckpoints()
    {
        const Ledger::VerifierKey key = keys().verifier();
        QCOMPARE(Ledger::keyText(key).toUtf8(), figure("key"));
        QCOMPARE(Ledger::secretKeyText(key, keys().secretKey).toUtf8(), figure("secret key"));
        for (const int size : {2, 3}) {
            Ledger::Checkpoint checkpoint{key.name, size, bytes(QString("root of %1").arg(size)), {}};
            checkpoint.signature = Signing::sign(keys(), Ledger::noteText(checkpoint));
            QCOMPARE(Ledger::signedNote(checkpoint, key), m_notes[size - 2]);
            const auto read = Ledger::readNote(m_notes[size - 2], key);
            QVERIFY(read);
            QCOMPARE(*read, checkpoint);
            if (size == 3)
                QCOMPARE(Ledger::shortForm(checkpoint).toUtf8(), figure("letters of 3"));
        }
    }
};

QTEST_GUILESS_MAIN(FormatTest)
#include "format_test.moc"
