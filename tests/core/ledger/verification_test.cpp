#include "acknowledgment/roundstore.h"
#include "retention/erasurestore.h"
#include "support/attack.h"
#include "support/signedledger.h"
#include "support/verifier.h"
#include "support/workspace.h"

/// Whoever gets past what guards the tables and alters them is found out, with the record that was touched.
class VerificationTest : public QObject {
    Q_OBJECT

private:
    Verifier m_verifier;

private slots:
    void namesWhatWasTouched_data()
    {
        QTest::addColumn<QString>("statements");
        QTest::addColumn<QString>("found"); // parted by semicolons
        const auto row = [](const char *name, const char *statements, const char *found) {
            QTest::newRow(name) << statements << found;
        };
        row("nothing", "SELECT 1", "");

        row("an edition's text", "UPDATE edition SET content = {content: \"en handling\" \"other\"}",
            "altered edition [E]");
        row("an edition's text and digest", "UPDATE edition SET content = {7b7d}, digest = {00}",
            "altered edition [E]");
        row("an edition's date", "UPDATE edition SET dated = '2020-01-01'", "altered edition [E]");
        row("an edition's number", "UPDATE edition SET number = 9", "altered edition [E]");
        row("who published", "UPDATE edition SET published_by = 'Nobody'", "altered edition [E]");
        row("an edition's offset", "UPDATE edition SET utc_offset = 0", "altered edition [E]");
        row("when it was published", "UPDATE edition SET published_at = '2026-03-01T09:00:00.001Z'",
            "altered edition [E]");
        row("a round's date", "UPDATE acknowledgment_round SET due = '2030-01-01'", "altered round [R]");
        row("a round's id", "UPDATE acknowledgment_round SET id = 7", "removed round [R];inserted round 7");
        row("an exemption's reason", "UPDATE exemption SET reason = 'none'", "altered exemption [X]");
        row("a removed exemption", "DELETE FROM exemption", "removed exemption [X]");
        row("an outcome", "UPDATE acknowledgment SET outcome = 'refused' WHERE id = [A1]",
            "altered acknowledgment [A1]");
        row("a signature", "UPDATE acknowledgment SET strokes = {00} WHERE id = [A1]", "altered acknowledgment [A1]");
        row("an image", "UPDATE acknowledgment SET image = NULL WHERE id = [A1]", "altered acknowledgment [A1]");
        row("a statement", "UPDATE acknowledgment SET details = {details: \"received\" \"read\"} WHERE id = [A1]",
            "altered acknowledgment [A1]");
        row("a language", "UPDATE acknowledgment SET language = 'hr' WHERE id = [A1]", "altered acknowledgment [A1]");
        row("what it supersedes", "UPDATE acknowledgment SET supersedes = [A0] WHERE id = [A1]",
            "altered acknowledgment [A1]");
        row("two records", "UPDATE acknowledgment SET language = 'hr' WHERE id IN ([A1], [A4])",
            "altered acknowledgment [A1];altered acknowledgment [A4]");
        row("when it was recorded",
            "UPDATE acknowledgment SET recorded_at = '2026-03-01T09:00:00.001Z' WHERE id = [A1]",
            "altered acknowledgment [A1]");
        row("a removed acknowledgment", "DELETE FROM acknowledgment WHERE id = [A2]", "removed acknowledgment [A2]");
        row("a copied acknowledgment",
            "INSERT INTO acknowledgment SELECT 5, person, edition, language, outcome, recorded_at, id, details, "
            "strokes, image FROM acknowledgment WHERE id = [A2]",
            "inserted acknowledgment 5");

        row("an entry's time", "UPDATE ledger_entry SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 1",
            "altered round [R]");
        row("an entry's commitment", "UPDATE ledger_entry SET commitment = {00} WHERE sequence = 0",
            "altered edition [E]");
        row("the commitment of the last", "UPDATE ledger_entry SET commitment = {00} WHERE sequence = 8",
            "altered acknowledgment [A5]");
        row("an entry's record", "UPDATE ledger_entry SET record = 5 WHERE sequence = 4",
            "altered acknowledgment [A1]");
        row("an entry's record, to another's", "UPDATE ledger_entry SET record = [A3] WHERE sequence = 4",
            "altered acknowledgment [A1]");
        row("an entry's kind", "UPDATE ledger_entry SET kind = 'round' WHERE sequence = 4",
            "altered acknowledgment [A1]");
        row("a kind that nobody knows", "UPDATE ledger_entry SET kind = 'x' WHERE sequence = 4",
            "altered acknowledgment [A1]");
        row("a removed entry", "DELETE FROM ledger_entry WHERE sequence = 1", "removed round [R]");
        row("a removed entry with its salt",
            "DELETE FROM ledger_salt WHERE sequence = 1; DELETE FROM ledger_entry WHERE sequence = 1",
            "removed round [R]");
        row("two removed entries with their salts",
            "DELETE FROM ledger_salt WHERE sequence IN (1, 5); DELETE FROM ledger_entry WHERE sequence IN (1, 5)",
            "removed round [R];removed acknowledgment [A2]");
        row("a removed entry with its record",
            "DELETE FROM ledger_entry WHERE sequence = 5; DELETE FROM acknowledgment WHERE id = [A2]",
            "removed entry 6");
        row("the last entry removed",
            "DELETE FROM ledger_salt WHERE sequence = 8; DELETE FROM ledger_entry WHERE sequence = 8",
            "removed acknowledgment [A5]");
        row("the end cut off",
            "DELETE FROM ledger_salt WHERE sequence >= 6; DELETE FROM ledger_node WHERE level = 0 AND place >= 6; "
            "DELETE FROM ledger_node WHERE level = 1 AND place >= 3; DELETE FROM ledger_node WHERE level >= 2 AND "
            "place >= 1; DELETE FROM ledger_node WHERE level = 3; DELETE FROM ledger_entry WHERE sequence >= 6; "
            "DELETE FROM acknowledgment WHERE id IN ([A3], [A4], [A5])",
            "removed entry 7-9");
        row("an entry removed and the rest moved up",
            "DELETE FROM ledger_entry WHERE sequence = 4; UPDATE ledger_entry SET sequence = -sequence WHERE sequence "
            "> 4; UPDATE ledger_entry SET sequence = -sequence - 1 WHERE sequence < 0",
            "removed acknowledgment [A1];reordered entry 5-8");
        row("entries swapped",
            "UPDATE ledger_entry SET sequence = -1 WHERE sequence = 4; UPDATE ledger_entry SET sequence = 4 WHERE "
            "sequence = 6; UPDATE ledger_entry SET sequence = 6 WHERE sequence = -1",
            "reordered acknowledgment [A3];reordered acknowledgment [A1]");
        row("an entry moved away", "UPDATE ledger_entry SET sequence = 700 WHERE sequence = 4",
            "reordered acknowledgment [A1]");
        row("an entry numbered below all", "UPDATE ledger_entry SET sequence = -7 WHERE sequence = 4",
            "reordered acknowledgment [A1]");
        row("an inserted entry",
            "INSERT INTO ledger_entry SELECT 9, at, kind, 77, commitment FROM ledger_entry WHERE sequence = 8",
            "inserted acknowledgment 77");
        row("a second entry",
            "INSERT INTO ledger_entry SELECT 9, at, kind, record, commitment FROM ledger_entry WHERE sequence = 8",
            "inserted acknowledgment [A5]");
        row("an entry put in between",
            "UPDATE ledger_entry SET sequence = -sequence WHERE sequence > 4; UPDATE ledger_entry SET sequence = "
            "1 - sequence WHERE sequence < 0; INSERT INTO ledger_entry SELECT 5, at, kind, 77, commitment FROM "
            "ledger_entry WHERE sequence = 8",
            "inserted acknowledgment 77;reordered entry 7-10");

        row("a leaf", "UPDATE ledger_node SET hash = {00} WHERE level = 0 AND place = 4",
            "altered acknowledgment [A1]");
        row("the last leaf", "UPDATE ledger_node SET hash = {00} WHERE level = 0 AND place = 8",
            "altered acknowledgment [A5]");
        row("a node", "UPDATE ledger_node SET hash = {00} WHERE level = 1 AND place = 0", "altered round [R]");
        row("a node further up", "UPDATE ledger_node SET hash = {00} WHERE level = 3 AND place = 0",
            "altered acknowledgment [A4]");
        row("a removed node", "DELETE FROM ledger_node WHERE level = 1 AND place = 1", "altered acknowledgment [A0]");
        row("a node put in", "INSERT INTO ledger_node VALUES (9, 9, {00})", "inserted ledger");
        row("a salt", "UPDATE ledger_salt SET salt = {00} WHERE sequence = 0", "altered edition [E]");
        row("a removed salt", "DELETE FROM ledger_salt WHERE sequence = 3", "altered acknowledgment [A0]");
        row("a salt put in", "INSERT INTO ledger_salt VALUES (99, {00})", "inserted ledger");
        row("the checkpoint's root", "UPDATE ledger_head SET root = {00}", "altered checkpoint");
        row("the checkpoint's size", "UPDATE ledger_head SET size = 8", "altered checkpoint");
        row("an enormous size", "UPDATE ledger_head SET size = 4611686018427387904", "altered checkpoint");
        row("the checkpoint's signature", "UPDATE ledger_head SET signature = {00}", "altered checkpoint");
        row("the checkpoint removed", "DELETE FROM ledger_head", "removed checkpoint");
        row("the public key", "UPDATE setting SET value = '00' WHERE name = 'ledger_public_key'", "altered key");
        row("the origin", "UPDATE setting SET value = 'x' WHERE name = 'ledger_origin'", "altered checkpoint");
        row("the secret key", "UPDATE setting SET value = replace(value, '1', '2') WHERE name = 'ledger_secret_key'",
            "altered key");
    }

    void namesWhatWasTouched()
    {
        QFETCH(QString, statements);
        QFETCH(QString, found);
        SignedLedger sample;
        const QString expected = sample.filled(found), sql = sample.filled(statements);
        {
            Attack attack(sample.path());
            for (const QString &statement : sql.split("; "))
                attack.run(statement);
        }
        const Ledger::Verified verified = sample.verified();
        QCOMPARE(records(verified).join(';'), expected);
        QCOMPARE(verified.isSound(), expected.isEmpty());
        for (const Ledger::Finding &finding : verified.findings)
            QVERIFY(!finding.problem.isEmpty());
        compare(m_verifier, sample, verified);
    }

    void saysWhichEntryAndInWords()
    {
        SignedLedger sample;
        Attack(sample.path()).run(sample.filled("UPDATE acknowledgment SET language = 'hr' WHERE id = [A1]"));
        const Ledger::Finding finding = sample.verified().findings.value(0);
        QCOMPARE(finding.entry, 5);
        QVERIFY2(finding.words.contains("Bob") && finding.words.contains('1'), qPrintable(finding.words));
    }

    void nothingIsPutOnTopOfWhatWasAltered()
    {
        SignedLedger sample;
        Attack(sample.path()).run("UPDATE ledger_node SET hash = {00} WHERE level = 3");
        const Done added =
            sample.save([&](Transaction &t) { return RoundStore::open(t, sample.edition.id, QDate(2026, 5, 1)); });
        QVERIFY(!added);
        QCOMPARE(added.error().kind, Error::Kind::Damaged);
    }

    /// A record that was erased is gone with its salt; its entry and a tombstone stay, and everything still fits.
    void erasedRecordsAreSound()
    {
        SignedLedger sample;
        const Ledger::Checkpoint older = sample.checkpoint();
        QVERIFY(sample.save([&](Transaction &t) -> Done {
            const auto gone = ErasureStore::erase(
                t, {Retention::Kind::Person, sample.people[1].id, {}, "They asked for \"it\"", "GDPR 17"});
            return gone ? done() : Done(gone.error());
        }));
        Ledger::Verified verified = sample.verified({older});
        QVERIFY2(verified.isSound(), qPrintable(verified.problem()));
        QCOMPARE(verified.entries, 11); // the record's tombstone and the person's
        compare(m_verifier, sample, verified, {Ledger::shortForm(older)});
    }

    void whatWasOnlyTakenAwayIsNotErased_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("found");
        QTest::newRow("with its salt") << "DELETE FROM acknowledgment WHERE id = [A2]; "
                                          "DELETE FROM ledger_salt WHERE sequence = 5"
                                       << "removed acknowledgment [A2]";
        QTest::newRow("with a tombstone nobody entered")
            << "DELETE FROM acknowledgment WHERE id = [A2]; DELETE FROM ledger_salt WHERE sequence = 5; "
               "INSERT INTO erasure (id, kind, record, person, reason, ground, erased_at, utc_offset, erased_by) "
               "VALUES (5, 'acknowledgment', '[A2]', 1, 'x', 'x', '2026-03-01T09:00:00.000Z', 0, 'x')"
            << "inserted erasure 5";
        QTest::newRow("a tombstone") << "DELETE FROM erasure WHERE record = '[A1]'"
                                     << "removed acknowledgment [A1], removed erasure [T]";
        QTest::newRow("a tombstone that names another") << "UPDATE erasure SET record = '[A2]' WHERE record = '[A1]'"
                                                        << "removed acknowledgment [A1], altered erasure [T]";
        QTest::newRow("its reason") << "UPDATE erasure SET reason = 'None' WHERE record = '[A1]'"
                                    << "altered erasure [T]";
    }

    void whatWasOnlyTakenAwayIsNotErased()
    {
        QFETCH(QString, sql);
        QFETCH(QString, found);
        SignedLedger sample;
        QVERIFY(sample.save([&](Transaction &t) -> Done {
            const auto gone = ErasureStore::erase(
                t, {Retention::Kind::Acknowledgment, sample.people[1].id, sample.edition.id, "x", "x"});
            return gone ? done() : Done(gone.error());
        }));
        found.replace("[T]", QString::number(*sample.database().count(Query("SELECT id AS n FROM erasure"))));
        Attack attack(sample.path());
        for (const QString &statement : sample.filled(sql).split("; "))
            attack.run(statement);
        const Ledger::Verified verified = sample.verified();
        QCOMPARE(records(verified).join(", "), sample.filled(found));
        compare(m_verifier, sample, verified);
    }
};

QTEST_GUILESS_MAIN(VerificationTest)
#include "verification_test.moc"
