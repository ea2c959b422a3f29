#include "acknowledgment/roundstore.h"
#include "ledger/ledger.h"
#include "support/attack.h"
#include "support/signedledger.h"
#include "support/verifier.h"
#include "support/workspace.h"

/// A ledger that was made to fit again is found out by a checkpoint that somebody kept.
class ContinuationTest : public QObject {
    Q_OBJECT

private:
    Verifier m_verifier;

private slots:
    void continuesEveryEarlierCheckpoint()
    {
        TestWorkspace test;
        QList<Ledger::Checkpoint> older;
        for (int i = 1; i <= 20; ++i) {
            test.publish(TestWorkspace::smallHandbook({"en"}));
            older << **Ledger::newestCheckpoint(test.database());
            older << *Ledger::fromShortForm(Ledger::shortForm(older.last()));
        }
        const auto verified = test.workspace->verify(older);
        QVERIFY(verified);
        QVERIFY2(verified->isSound(), qPrintable(verified->problem()));
        QCOMPARE(verified->entries, 20);
        QCOMPARE(verified->continuations.size(), 40);
        for (const Ledger::Continuation &one : verified->continuations)
            QVERIFY(one.isContained);
    }

    /// Everything fits but the checkpoint that somebody kept.
    void findsARewrittenTail()
    {
        SignedLedger sample;
        const Ledger::Checkpoint older = sample.checkpoint();
        QVERIFY(sample.save([&](Transaction &t) { return sample.sign(t, sample.people.last()); }));
        {
            Attack attack(sample.path());
            attack.run(sample.filled("UPDATE acknowledgment SET details = {details: \"received\" \"read it\"} "
                                     "WHERE id = [A2]"));
            attack.rewriteLedger();
        }
        QVERIFY(sample.verified().isSound());
        const Ledger::Verified verified = sample.verified({older});
        QCOMPARE(records(verified), QStringList("rewritten entry 1-9"));
        QVERIFY(!verified.continuations.first().isContained);
        // The letters on a printed form do as well.
        const auto letters = Ledger::fromShortForm(Ledger::shortForm(older));
        QCOMPARE(records(sample.verified({*letters})), QStringList("rewritten entry 1-9"));
        compare(m_verifier, sample, sample.verified());
        compare(m_verifier, sample, verified, {Ledger::shortForm(older)});
    }

    void narrowsTheRewrittenPartDown()
    {
        SignedLedger sample;
        QList<Ledger::Checkpoint> older{sample.checkpoint()};
        for (int i = 0; i < 3; ++i) {
            QVERIFY(
                sample.save([&](Transaction &t) { return RoundStore::open(t, sample.edition.id, QDate(2026, 5, 1)); }));
            older << sample.checkpoint();
        }
        {
            Attack attack(sample.path());
            attack.run("UPDATE ledger_entry SET at = '2026-03-05T09:00:00.000Z' WHERE sequence = 10");
            attack.rewriteLedger();
        }
        const Ledger::Verified verified = sample.verified({older[3], older[1], older[0], older[2]});
        QVERIFY(records(verified).contains("rewritten entry 11"));
        QStringList contained;
        for (const Ledger::Continuation &one : verified.continuations)
            contained << QString("%1:%2").arg(one.older.size).arg(one.isContained);
        QCOMPARE(contained.join(' '), "12:0 10:1 9:1 11:0");
    }

    void findsACutThatFits()
    {
        SignedLedger sample;
        const Ledger::Checkpoint older = sample.checkpoint();
        {
            Attack attack(sample.path());
            attack.run("DELETE FROM ledger_entry WHERE sequence >= 7");
            attack.run(sample.filled("DELETE FROM acknowledgment WHERE id IN ([A4], [A5])"));
            attack.rewriteLedger();
        }
        QVERIFY(sample.verified().isSound());
        QCOMPARE(records(sample.verified({older})), QStringList("removed entry 1-9"));
        compare(m_verifier, sample, sample.verified({older}), {Ledger::shortForm(older)});
    }

    void findsAnotherLedger()
    {
        SignedLedger sample, other;
        const Ledger::Verified verified = sample.verified({other.checkpoint()});
        QCOMPARE(records(verified), QStringList("altered key"));
        Ledger::Checkpoint forged = sample.checkpoint();
        forged.root[0] = char(forged.root[0] ^ 1);
        QCOMPARE(records(sample.verified({forged})), QStringList("altered key"));
        Ledger::Checkpoint letters = *Ledger::fromShortForm(Ledger::shortForm(forged));
        QCOMPARE(records(sample.verified({letters})), QStringList("rewritten entry 1-9"));
        QCOMPARE(records(sample.verified({sample.checkpoint(), letters})), QStringList("altered checkpoint"));
    }
};

QTEST_GUILESS_MAIN(ContinuationTest)
#include "continuation_test.moc"
