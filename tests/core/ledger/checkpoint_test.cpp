#include "ledger/checkpoint.h"
#include "ledger/ledger.h"
#include "ledger/signing.h"
#include "support/workspace.h"

namespace {

// The key and the note of the reference implementation's tests (golang.org/x/mod/sumdb/note).
const QString vkey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const QString skey = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
const QByteArray wise = "If you think cryptography is the answer to your problem,\n"
                        "then you don't know what your problem is.\n";
const QByteArray wiseSignature =
    "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBw"
    "JnAM=";

Signing::Keys peter()
{
    const QByteArray publicKey = QByteArray::fromBase64(vkey.section('+', 2).toLatin1()).sliced(1);
    // The seed itself holds a "+".
    const QByteArray seed = QByteArray::fromBase64(skey.section('+', 4).toLatin1()).sliced(1);
    return {"PeterNeumann", publicKey, seed + publicKey};
}

Ledger::Checkpoint checkpointOf(const Signing::Keys &keys)
{
    Ledger::Checkpoint checkpoint{keys.origin, 20852163, QByteArray(32, '\7'), {}};
    checkpoint.signature = Signing::sign(keys, Ledger::noteText(checkpoint));
    return checkpoint;
}

}

/// Checkpoints go out and come back as C2SP's signed notes, and nothing that was altered on the way comes back.
class CheckpointTest : public QObject {
    Q_OBJECT

private slots:
    void keysAreThoseOfTheReference()
    {
        const auto key = Ledger::verifierKey(vkey);
        QVERIFY(key);
        QCOMPARE(key->name, "PeterNeumann");
        QCOMPARE(Ledger::keyId(*key).toHex(), QByteArray("c74f20a3"));
        QCOMPARE(Ledger::keyText(*key), vkey);
        QCOMPARE(Ledger::secretKeyText(*key, peter().secretKey), skey);
    }

    void signaturesAreThoseOfTheReference()
    {
        const QByteArray expected = QByteArray::fromBase64(wiseSignature).sliced(4);
        QCOMPARE(Signing::sign(peter(), wise), expected);
        QVERIFY(Signing::isSignedBy(peter().publicKey, wise, expected));
        QVERIFY(!Signing::isSignedBy(peter().publicKey, wise + ' ', expected));
        QVERIFY(!Signing::isSignedBy({}, wise, expected));
    }

    void manglingsAreNoKeys()
    {
        for (qsizetype i = 0; i < vkey.size(); ++i) {
            QString mangled = vkey;
            mangled[i] = QChar(mangled[i].unicode() + 1);
            QVERIFY2(!Ledger::verifierKey(mangled), qPrintable(mangled));
            QVERIFY2(!Ledger::verifierKey(vkey.first(i)), qPrintable(vkey.first(i)));
            QVERIFY2(i == 0 || !Ledger::verifierKey(vkey.sliced(i)), qPrintable(vkey.sliced(i)));
        }
    }

    void notesAreWrittenAsTheSpecificationSays()
    {
        const Ledger::Checkpoint checkpoint = checkpointOf(peter());
        const QByteArray note = Ledger::signedNote(checkpoint, peter().verifier());
        const QList<QByteArray> lines = note.split('\n');
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[0], "PeterNeumann");
        QCOMPARE(lines[1], "20852163");
        QCOMPARE(QByteArray::fromBase64(lines[2]), checkpoint.root);
        QCOMPARE(lines[3], "");
        QVERIFY(lines[4].startsWith("\xe2\x80\x94 PeterNeumann x08go")); // an em dash; the key's four bytes begin it
        QCOMPARE(QByteArray::fromBase64(lines[4].split(' ').last()).sliced(4), checkpoint.signature);
        QCOMPARE(lines[5], "");
    }

    void notesComeBack()
    {
        const Ledger::Checkpoint checkpoint = checkpointOf(peter());
        const QByteArray note = Ledger::signedNote(checkpoint, peter().verifier());
        const auto read = Ledger::readNote(note, peter().verifier());
        QVERIFY(read);
        QCOMPARE(*read, checkpoint);
        // A witness may sign, too, before or behind.
        const QByteArray witness = "\xe2\x80\x94 witness.example " + QByteArray(68, 'w').toBase64() + '\n';
        QVERIFY(Ledger::readNote(note + witness, peter().verifier()));
        QVERIFY(Ledger::readNote(QByteArray(note).replace("\n\n", "\n\n" + witness), peter().verifier()));
    }

    void nothingAlteredComesBack()
    {
        const QByteArray note = Ledger::signedNote(checkpointOf(peter()), peter().verifier());
        for (qsizetype i = 0; i < note.size(); ++i) {
            for (const int bit : {1, 4, 32}) {
                QByteArray altered = note;
                altered[i] = char(altered[i] ^ bit);
                QVERIFY2(!Ledger::readNote(altered, peter().verifier()), altered.constData());
            }
            QVERIFY(!Ledger::readNote(note.first(i), peter().verifier()));
        }
    }

    void refusesWhatIsNoCheckpoint_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray root = QByteArray(32, '\7').toBase64();
        QTest::newRow("a sentence") << wise;
        QTest::newRow("two lines") << QByteArray("PeterNeumann\n5\n");
        QTest::newRow("size with a zero ahead") << "PeterNeumann\n05\n" + root + '\n';
        QTest::newRow("negative size") << "PeterNeumann\n-5\n" + root + '\n';
        QTest::newRow("size too large") << "PeterNeumann\n99999999999999999999\n" + root + '\n';
        QTest::newRow("short root") << QByteArray("PeterNeumann\n5\nAAAA\n");
        QTest::newRow("an empty line") << "PeterNeumann\n5\n" + root + "\n\nmore\n";
    }

    void refusesWhatIsNoCheckpoint()
    {
        QFETCH(QByteArray, text);
        const QByteArray signature = (Ledger::keyId(peter().verifier()) + Signing::sign(peter(), text)).toBase64();
        const auto read =
            Ledger::readNote(text + "\n\xe2\x80\x94 PeterNeumann " + signature + '\n', peter().verifier());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
    }

    void refusesAnotherKey()
    {
        const QByteArray note = Ledger::signedNote(checkpointOf(peter()), peter().verifier());
        Ledger::VerifierKey other = peter().verifier();
        other.name = "Paul";
        const auto read = Ledger::readNote(note, other);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Denied);
    }

    void shortFormsComeBack()
    {
        const Ledger::Checkpoint checkpoint = checkpointOf(peter());
        const auto read = Ledger::fromShortForm(" 20852163-0707070707070707\n");
        QVERIFY(read);
        QCOMPARE(Ledger::shortForm(checkpoint), "20852163-0707070707070707");
        QCOMPARE(read->size, checkpoint.size);
        QVERIFY(checkpoint.root.startsWith(read->root) && read->root.size() == 8);
        for (const char *wrong : {"", "5", "5-07", "x-0707070707070707", "05-0707070707070707", "5-070707070707070g"})
            QVERIFY2(!Ledger::fromShortForm(wrong), wrong);
    }

    void aWorkspaceGivesItsNewest()
    {
        TestWorkspace test;
        const auto none = Ledger::newestNote(test.database());
        QVERIFY(none);
        QVERIFY(none->isEmpty());
        test.publish();
        const auto keys = Signing::load(test.database());
        const auto note = Ledger::newestNote(test.database());
        const auto newest = Ledger::newestCheckpoint(test.database());
        QVERIFY(keys && note && newest);
        const auto read = Ledger::readNote(*note, keys->verifier());
        QVERIFY(read);
        QCOMPARE(*read, **newest);
        QCOMPARE(read->size, 1);
    }
};

QTEST_GUILESS_MAIN(CheckpointTest)
#include "checkpoint_test.moc"
