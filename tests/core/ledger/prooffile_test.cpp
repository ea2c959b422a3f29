#include "acknowledgment/acknowledgmentstore.h"
#include "acknowledgment/roundstore.h"
#include "ledger/ledger.h"
#include "ledger/prooffile.h"
#include "ledger/signing.h"
#include "retention/erasurestore.h"
#include "support/acknowledgments.h"
#include "support/attack.h"
#include "support/verifier.h"
#include "support/workspace.h"

#include <QJsonDocument>

/// One record is checked without the workspace, by the program and by the independent verifier, which agree on every
/// document, right or spoilt.
class ProofFileTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestWorkspace> m_test;
    Verifier m_verifier;
    QList<QByteArray> m_notes; ///< of every size from 1 on
    QMap<QString, qint64> m_records; ///< one of each kind

    Ledger::VerifierKey key() { return *Signing::verifier(m_test->database()); }

    template <typename Change>
    void enter(Change change)
    {
        const Done saved = m_test->save(change);
        if (!saved)
            qFatal("%s %s", qPrintable(saved.error().text), qPrintable(saved.error().detail));
        m_notes << *Ledger::newestNote(m_test->database());
    }

    static Done erase(Transaction &transaction, const Person &person, const Edition &edition)
    {
        const auto gone = ErasureStore::erase(
            transaction, {Retention::Kind::Acknowledgment, person.id, edition.id, "Recorded by mistake", "GDPR 17"});
        return gone ? done() : Done(gone.error());
    }

    QJsonObject proofOf(const QString &kind)
    {
        const auto proof = ProofFile::ofRecord(m_test->database(), Workspace::coverage(), m_records[kind]);
        if (!proof)
            qFatal("%s", qPrintable(proof.error().text));
        return *proof;
    }

    bool verifierTakes(const QByteArray &document)
    {
        const QString path = m_test->place.folder.filePath("proof.json");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(document) != document.size())
            qFatal("%s", qPrintable(file.errorString()));
        file.close();
        return m_verifier.ask({"proof", path, Ledger::keyText(key())}).isSound;
    }

    void compare(const QByteArray &document, bool isRight)
    {
        const auto proved = ProofFile::check(document, key());
        QVERIFY2(bool(proved) == isRight, document.constData());
        QVERIFY2(verifierTakes(document) == isRight, document.constData());
    }

private slots:
    void initTestCase()
    {
        m_test = std::make_unique<TestWorkspace>();
        const Person ana = m_test->addPerson("1", "Ana \"Ančica\" Horvat"),
                     zainab = m_test->addPerson("2", "زینب", "ur"), bob = m_test->addPerson("3", "Bob");
        const Edition edition = m_test->publish();
        m_notes << *Ledger::newestNote(m_test->database());
        const Acknowledgment drawn = drawnAcknowledgment(ana, edition);
        for (int i = 0; i < 4; ++i)
            enter([&](Transaction &t) { return RoundStore::open(t, edition.id, QDate(2026, 4, 1)); });
        const Acknowledgment erased = drawnAcknowledgment(bob, edition);
        enter([&](Transaction &t) { return AcknowledgmentStore::add(t, erased); });
        enter([&](Transaction &t) { return AcknowledgmentStore::add(t, drawn); });
        enter([&](Transaction &t) {
            return RoundStore::exempt(t, edition.id, zainab.id, "On leave\tuntil \"اپریل\"\\ or later\n\x01");
        });
        enter([&](Transaction &t) { return erase(t, bob, edition); });
        const auto idIn = [&](const QString &table) {
            return *m_test->database().count(Query("SELECT max(id) AS n FROM " + table));
        };
        m_records = {{"edition", edition.id.stored()}, {"round", idIn("acknowledgment_round")},
                     {"exemption", idIn("exemption")}, {"acknowledgment", drawn.id.stored()},
                     {"erasure", idIn("erasure")},     {"erased", erased.id.stored()}};
    }

    void cleanupTestCase() { m_test.reset(); }

    void everyKindIsProved_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"edition", "round", "exemption", "acknowledgment", "erasure"})
            QTest::newRow(kind) << kind;
    }

    void everyKindIsProved()
    {
        QFETCH(QString, kind);
        const QJsonObject document = proofOf(kind);
        compare(QJsonDocument(document).toJson(), true);
        const auto proved = ProofFile::check(QJsonDocument(document).toJson(), {});
        QVERIFY(proved);
        QCOMPARE(proved->kind, kind);
        QCOMPARE(proved->record, m_records[kind]);
        QCOMPARE(proved->at, "2026-03-01T09:00:00.000Z");
        QCOMPARE(proved->checkpoint, **Ledger::newestCheckpoint(m_test->database()));
        QVERIFY(QJsonDocument::fromJson(proved->bytes)["format"].toString().startsWith("countersign-" + kind));
        QCOMPARE(document["files"].toObject().size(), kind == "acknowledgment" ? 2 : 0);
    }

    void whatWasErasedIsNotProved()
    {
        const auto proof = ProofFile::ofRecord(m_test->database(), Workspace::coverage(), m_records["erased"]);
        QVERIFY(!proof);
        QCOMPARE(proof.error().kind, Error::Kind::NotFound);
        QVERIFY2(proof.error().text.contains("erased"), qPrintable(proof.error().text));
    }

    void nothingSpoiltIsTaken()
    {
        const QJsonObject right = proofOf("acknowledgment"), other = proofOf("round");
        for (const QString &member : right.keys()) {
            if (member == "files")
                continue;
            QJsonObject lacking = right, another = right;
            lacking.remove(member);
            compare(QJsonDocument(lacking).toJson(), false);
            another[member] = other[member];
            compare(QJsonDocument(another).toJson(), another == right);
        }
        QJsonObject files = right["files"].toObject(), spoilt = right;
        files["image"] = QString::fromLatin1(QByteArray("another picture").toBase64());
        spoilt["files"] = files;
        compare(QJsonDocument(spoilt).toJson(), false);
        spoilt.remove("files"); // a record is proved without its pictures, too
        compare(QJsonDocument(spoilt).toJson(), true);
    }

    void noLetterCanBeChanged_data()
    {
        QTest::addColumn<QString>("member");
        for (const char *member : {"format", "kind", "record", "bytes", "salt", "entry", "checkpoint", "key"})
            QTest::newRow(member) << member;
    }

    void noLetterCanBeChanged()
    {
        QFETCH(QString, member);
        const QJsonObject right = proofOf("acknowledgment");
        const QString text = right[member].toString();
        const qsizetype step = qMax<qsizetype>(1, text.size() / 40);
        for (qsizetype i = 0; i < text.size(); i += step) {
            QJsonObject changed = right, shortened = right;
            QString letters = text;
            letters[i] = letters[i] == 'a' ? u'b' : u'a';
            changed[member] = letters;
            compare(QJsonDocument(changed).toJson(), false);
            shortened[member] = text.first(i);
            compare(QJsonDocument(shortened).toJson(), false);
        }
    }

    void noHashCanBeChanged()
    {
        const QJsonObject right = proofOf("acknowledgment");
        const QJsonArray hashes = right["proof"].toArray();
        QVERIFY(hashes.size() >= 2);
        for (qsizetype i = 0; i < hashes.size(); ++i) {
            QJsonArray removed = hashes, doubled = hashes, empty = hashes;
            removed.removeAt(i);
            doubled.insert(i, hashes[i]);
            empty[i] = "";
            QJsonArray swapped = hashes;
            swapped[i] = hashes[(i + 1) % hashes.size()];
            swapped[(i + 1) % hashes.size()] = hashes[i];
            for (const QJsonArray &one : {removed, doubled, empty, swapped}) {
                QJsonObject changed = right;
                changed["proof"] = one;
                compare(QJsonDocument(changed).toJson(), false);
            }
        }
    }

    void rubbishIsNoProof()
    {
        for (const QByteArray &rubbish : {QByteArray(), QByteArray("{}"), QByteArray("[1]"), QByteArray(300, '\xff'),
                                          QByteArray("{\"format\":\"countersign-proof-1\"}")})
            compare(rubbish, false);
    }

    void anotherKeyIsNotTrusted()
    {
        TestWorkspace other;
        const auto stranger = Signing::verifier(other.database());
        const auto refused = ProofFile::check(QJsonDocument(proofOf("edition")).toJson(), *stranger);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
    }

    void everyOlderCheckpointIsContinued()
    {
        for (qsizetype i = 0; i < m_notes.size(); ++i) {
            const auto proof = ProofFile::ofContinuation(m_test->database(), m_notes[i]);
            QVERIFY(proof);
            compare(QJsonDocument(*proof).toJson(), true);
            const auto proved = ProofFile::check(QJsonDocument(*proof).toJson(), {});
            QCOMPARE(proved->older->size, i + 1);
            QCOMPARE(proved->checkpoint.size, m_notes.size());
            for (const QByteArray &note : std::as_const(m_notes)) {
                QJsonObject changed = *proof;
                changed["older"] = QString::fromUtf8(note);
                compare(QJsonDocument(changed).toJson(), note == m_notes[i]);
                changed = *proof;
                changed["newer"] = QString::fromUtf8(note);
                compare(QJsonDocument(changed).toJson(), note == m_notes.last());
            }
        }
    }

    /// What the ledger no longer fits isn't proved.
    void nothingTamperedWithIsProved()
    {
        TestWorkspace test;
        const Edition edition = test.publish();
        QVERIFY(test.save([&](Transaction &t) { return RoundStore::open(t, edition.id, QDate(2026, 4, 1)); }));
        const QByteArray older = *Ledger::newestNote(test.database());
        QVERIFY(test.save([&](Transaction &t) { return RoundStore::open(t, edition.id, QDate(2026, 5, 1)); }));
        const auto none = ProofFile::ofRecord(test.database(), Workspace::coverage(), 5);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
        Attack(test.path()).run("UPDATE edition SET number = 9");
        const auto altered = ProofFile::ofRecord(test.database(), Workspace::coverage(), edition.id.stored());
        QVERIFY(!altered);
        QCOMPARE(altered.error().kind, Error::Kind::Damaged);
        Attack(test.path()).rewriteLedger();
        const auto rewritten = ProofFile::ofContinuation(test.database(), older);
        QVERIFY(!rewritten);
        QCOMPARE(rewritten.error().kind, Error::Kind::Damaged);
    }
};

QTEST_GUILESS_MAIN(ProofFileTest)
#include "prooffile_test.moc"
