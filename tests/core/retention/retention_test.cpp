#include "acknowledgment/acknowledgmentstore.h"
#include "retention/erasing.h"
#include "retention/holdstore.h"
#include "support/filledworkspace.h"
#include "support/retention.h"
#include "support/workspace.h"

using Retention::Due;
using Retention::Kind;
using Retention::Period;
using Retention::Since;

/// What is kept how long, and what keeps it longer.
class RetentionTest : public QObject {
    Q_OBJECT

    static Edition publishAgain(TestWorkspace &test, const QDate &day)
    {
        std::optional<Edition> edition;
        const Done saved = test.save([&](Transaction &t) -> Done {
            const auto published = EditionStore::publish(t, {day, "Again", {}});
            if (published)
                edition = *published;
            return published ? done() : Done(published.error());
        });
        if (!saved)
            qFatal("%s", qPrintable(saved.error().text + saved.error().detail));
        return *edition;
    }

private slots:
    void withoutAPeriodNothingIsEverDue()
    {
        FilledWorkspace test;
        leave(test, test.ana, QDate(1990, 1, 1));
        QCOMPARE(said(due(test, QDate(2100, 1, 1))), QStringList());
    }

    void periodsHaveToBeWhole_data()
    {
        QTest::addColumn<int>("months");
        QTest::addColumn<QString>("ground");
        QTest::addColumn<int>("since");
        QTest::newRow("no time") << 0 << "x" << int(Since::Left);
        QTest::newRow("too long") << 1201 << "x" << int(Since::Left);
        QTest::newRow("no ground") << 12 << "  " << int(Since::Left);
        QTest::newRow("another clock") << 12 << "x" << int(Since::Superseded);
    }

    void periodsHaveToBeWhole()
    {
        QFETCH(int, months);
        QFETCH(QString, ground);
        QFETCH(int, since);
        TestWorkspace test;
        const Period period{Kind::Person, Since(since), months, ground};
        QCOMPARE(test.save([&](Transaction &t) { return RetentionStore::save(t, period); }).error().kind,
                 Error::Kind::Invalid);
        QVERIFY(RetentionStore::periods(test.database())->isEmpty());
    }

    void aPeriodTakesTheOthersPlace()
    {
        TestWorkspace test;
        keep(test, {Kind::Person, Since::Left, 36, "Limitation of claims"});
        keep(test, {Kind::Form, Since::Made, 6, "Only while it may come back"});
        const Period longer{Kind::Person, Since::Left, 60, "زبانی قانون"};
        keep(test, longer);
        QCOMPARE(*RetentionStore::periods(test.database()),
                 (QList<Period>{longer, {Kind::Form, Since::Made, 6, "Only while it may come back"}}));
        QVERIFY(test.save([&](Transaction &t) { return RetentionStore::remove(t, Kind::Person); }));
        QCOMPARE(RetentionStore::periods(test.database())->size(), 1);
    }

    void monthsAreCountedAsPeopleCount_data()
    {
        QTest::addColumn<QDate>("left");
        QTest::addColumn<int>("months");
        QTest::addColumn<QDate>("lastKept");
        QTest::newRow("a year") << QDate(2025, 3, 1) << 12 << QDate(2026, 2, 28);
        QTest::newRow("into a short month") << QDate(2026, 1, 31) << 1 << QDate(2026, 2, 27);
        QTest::newRow("out of a short month") << QDate(2026, 2, 28) << 1 << QDate(2026, 3, 27);
        QTest::newRow("a leap day") << QDate(2024, 2, 29) << 12 << QDate(2025, 2, 27);
        QTest::newRow("over the year") << QDate(2025, 12, 31) << 2 << QDate(2026, 2, 27);
    }

    void monthsAreCountedAsPeopleCount()
    {
        QFETCH(QDate, left);
        QFETCH(int, months);
        QFETCH(QDate, lastKept);
        TestWorkspace test;
        Person ana = test.addPerson("1", "Ana");
        leave(test, ana, left);
        keep(test, {Kind::Person, Since::Left, months, "x"});
        QCOMPARE(due(test, lastKept).size(), 0);
        QCOMPARE(due(test, lastKept.addDays(1)).size(), 1);
        QCOMPARE(due(test, lastKept.addDays(1)).first().over, lastKept.addDays(1));
    }

    void eachKindHasItsOwnClock()
    {
        FilledWorkspace test;
        keep(test, {Kind::Acknowledgment, Since::Superseded, 1, "x"});
        keep(test, {Kind::Exemption, Since::Superseded, 1, "x"});
        keep(test, {Kind::Form, Since::Made, 1, "x"});
        const QDate today(2026, 6, 1);
        // Printed on 1 March; nothing is superseded yet.
        QCOMPARE(said(due(test, today)), (QStringList{"form 7 1 2026-03-01", "form 9 1 2026-03-01"}));
        const Edition second = publishAgain(test, QDate(2026, 4, 10));
        // Nobody has acknowledged the second: what they signed last stays.
        QCOMPARE(said(due(test, today)),
                 (QStringList{"exemption 9 1 2026-04-10", "form 7 1 2026-03-01", "form 9 1 2026-03-01"}));
        QVERIFY(test.save(
            [&](Transaction &t) { return AcknowledgmentStore::add(t, drawnAcknowledgment(test.ana, second)); }));
        const QList<Due> all = due(test, today);
        QCOMPARE(said(all).first(), "acknowledgment 7 1 2026-04-10");
        QCOMPARE(all.first().records, 2); // one, and its correction
        QCOMPARE(all.size(), 4);
        leave(test, test.zainab, QDate(2026, 3, 15));
        keep(test, {Kind::Acknowledgment, Since::Left, 1, "x"});
        QCOMPARE(said(due(test, today)).first(), QString("acknowledgment ۸ 1 2026-03-15"));
    }

    void aHoldWinsAlways()
    {
        FilledWorkspace test;
        keep(test, {Kind::Person, Since::Left, 12, "x"});
        keep(test, {Kind::Form, Since::Made, 1, "x"});
        leave(test, test.ana, QDate(2024, 1, 31));
        QCOMPARE(test.save([&](Transaction &t) { return HoldStore::place(t, test.ana.id, "  "); }).error().kind,
                 Error::Kind::Invalid);
        QVERIFY(test.save([&](Transaction &t) { return HoldStore::place(t, test.ana.id, "Lawsuit 7/26"); }));
        const QDate today(2026, 6, 1);
        const QList<Due> all = due(test, today);
        QCOMPARE(said(all), (QStringList{"person 7 0 2024-01-31", "form 7 1 2026-03-01", "form 9 1 2026-03-01"}));
        QCOMPARE(all[0].hold, "Lawsuit 7/26");
        QVERIFY(all[1].isHeld() && !all[2].isHeld());
        QCOMPARE(said(due(test, today, RetentionStore::Held::LeftOut)), QStringList{"form 9 1 2026-03-01"});

        QList<ErasureStore::Wish> wishes;
        for (const Due &one : all)
            wishes << ErasureStore::wish(one, "x");
        const auto erased = Erasing::apply(test.database(), Actor(), TestWorkspace::stamp(), wishes);
        QVERIFY(erased);
        QCOMPARE(erased->records, 1);
        QCOMPARE(erased->held.size(), 2);
        QVERIFY(erased->held.first().contains("Lawsuit 7/26"));
        QVERIFY(PeopleStore::load(test.database(), test.ana.id));
        QCOMPARE(AcknowledgmentStore::ofPerson(test.database(), test.ana.id)->size(), 2);

        const auto holds = HoldStore::standing(test.database());
        QCOMPARE(holds->size(), 1);
        QVERIFY(test.save([&](Transaction &t) { return HoldStore::lift(t, holds->first().id); }));
        QCOMPARE(test.save([&](Transaction &t) { return HoldStore::lift(t, holds->first().id); }).error().kind,
                 Error::Kind::Conflict);
        QVERIFY(HoldStore::standing(test.database())->isEmpty());
        QCOMPARE(HoldStore::ofPerson(test.database(), test.ana.id)->first().liftedBy, "Mara Manager");
        QVERIFY(erase(test, everything(test.ana)));
        QVERIFY(!PeopleStore::load(test.database(), test.ana.id));
        QVERIFY(test.workspace->verify()->isSound());
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "retention_test.moc"
