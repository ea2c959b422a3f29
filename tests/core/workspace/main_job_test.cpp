#include "acknowledgment/acknowledgmentstore.h"
#include "acknowledgment/roundstore.h"
#include "acknowledgment/status.h"
#include "support/acknowledgments.h"
#include "support/workspace.h"

/// The main job through the stores: people, a handbook, an edition, acknowledgments, and what the ledger says of them.
class MainJobTest : public QObject {
    Q_OBJECT

private slots:
    void goesFromPeopleToAVerifiedAcknowledgment()
    {
        TestWorkspace test;
        const Person ana = test.addPerson("1", "Ana", "hr", "Zagreb"),
                     zainab = test.addPerson("2", "زینب", "ur", "Lahore");
        const Person rama = test.addPerson("3", "రామ", "te"), bob = test.addPerson("4", "Bob", "en", "Zagreb");
        const Edition edition = test.publish();
        QVERIFY(test.save([&](Transaction &t) { return RoundStore::open(t, edition.id, QDate(2026, 3, 10)); }));
        QVERIFY(
            test.save([&](Transaction &t) { return AcknowledgmentStore::add(t, drawnAcknowledgment(ana, edition)); }));
        auto refusal = drawnAcknowledgment(zainab, edition);
        refusal.outcome = Outcome::Refused;
        refusal.witness = "Wes Witness";
        QVERIFY(test.save([&](Transaction &t) { return AcknowledgmentStore::add(t, refusal); }));
        QVERIFY(test.save([&](Transaction &t) { return RoundStore::exempt(t, edition.id, bob.id, "On leave"); }));

        const auto before = Status::of(test.database(), edition.id, QDate(2026, 3, 10));
        QVERIFY(before);
        QCOMPARE(before->tally, (Tally{.acknowledged = 1, .pending = 1, .refused = 1, .exempt = 1}));
        const auto later = Status::of(test.database(), edition.id, QDate(2026, 3, 11));
        QCOMPARE(later->tally, (Tally{.acknowledged = 1, .overdue = 1, .refused = 1, .exempt = 1}));
        QCOMPARE(later->parts.size(), 3);
        QCOMPARE(later->parts.last().tally.overdue, 1);

        const auto overdue =
            Status::find(test.database(), edition.id, QDate(2026, 3, 11), {.standings = {Standing::Overdue}});
        QVERIFY(overdue);
        QCOMPARE(overdue->size(), 1);
        QCOMPARE(overdue->first().person, rama);
        const auto signedOnes =
            Status::find(test.database(), edition.id, QDate(2026, 3, 11), {.standings = {Standing::Acknowledged}});
        QCOMPARE(signedOnes->first().dated, std::optional(QDate(2026, 3, 2)));

        const auto verified = test.workspace->verify();
        QVERIFY(verified);
        QVERIFY2(verified->isSound(), qPrintable(verified->record() + verified->problem()));
        QCOMPARE(verified->entries, 5);
        const auto kept = AcknowledgmentStore::inForce(test.database(), ana.id, edition.id);
        QVERIFY(kept && *kept);
        auto expected = drawnAcknowledgment(ana, edition);
        expected.id = (*kept)->id;
        QCOMPARE(canonicalBytes(**kept), canonicalBytes(expected));
        QCOMPARE((*kept)->strokes, expected.strokes);
    }

    void supersedesButNeverRepeats()
    {
        TestWorkspace test;
        const Person ana = test.addPerson("1", "Ana");
        const Edition edition = test.publish();
        const auto add = [&](const Acknowledgment &record) {
            return test.save([&](Transaction &t) { return AcknowledgmentStore::add(t, record); });
        };
        const auto first = drawnAcknowledgment(ana, edition);
        QVERIFY(add(first));
        QCOMPARE(add(drawnAcknowledgment(ana, edition)).error().kind, Error::Kind::Conflict);
        auto second = drawnAcknowledgment(ana, edition);
        second.supersedes = first.id;
        QVERIFY(add(second));
        auto third = drawnAcknowledgment(ana, edition);
        third.supersedes = first.id;
        QCOMPARE(add(third).error().kind, Error::Kind::Conflict);
        const auto all = AcknowledgmentStore::ofPerson(test.database(), ana.id);
        QCOMPARE(all->size(), 2);
        QCOMPARE((*AcknowledgmentStore::inForce(test.database(), ana.id, edition.id))->id, second.id);
    }

    void refusesWhatIsNoAcknowledgment_data()
    {
        QTest::addColumn<QString>("lacking");
        for (const char *lacking :
             {"signature", "dot", "typed name", "reason", "witness", "statement", "date", "operator"})
            QTest::newRow(lacking) << QString(lacking);
    }

    void refusesWhatIsNoAcknowledgment()
    {
        QFETCH(QString, lacking);
        TestWorkspace test;
        const Person ana = test.addPerson("1", "Ana");
        auto record = drawnAcknowledgment(ana, test.publish());
        QVERIFY(problems(record).isEmpty());
        if (lacking == "signature")
            record.strokes.clear();
        else if (lacking == "dot")
            record.strokes = toBytes({QSize(600, 200), {{StrokePoint{10, 10}, StrokePoint{400, 300}}}});
        else if (lacking == "typed name")
            record.method = Method::Typed;
        else if (lacking == "reason")
            record.outcome = Outcome::RecordedOnBehalf;
        else if (lacking == "witness")
            record.outcome = Outcome::Refused;
        else if (lacking == "statement")
            record.statement = " ";
        else if (lacking == "date")
            record.dated = QDate();
        else
            record.operatorName.clear();
        QCOMPARE(test.save([&](Transaction &t) { return AcknowledgmentStore::add(t, record); }).error().kind,
                 Error::Kind::Invalid);
        QVERIFY(AcknowledgmentStore::ofPerson(test.database(), ana.id)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(MainJobTest)
#include "main_job_test.moc"
