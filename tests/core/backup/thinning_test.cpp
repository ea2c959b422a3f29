#include "backup/thinning.h"

#include <QRandomGenerator>
#include <QTest>

/// Which backups are kept as years go by.
class ThinningTest : public QObject {
    Q_OBJECT

    static QDateTime at(const QDate &date, int hour = 18) { return {date, QTime(hour, 0), Qt::UTC}; }

    static QList<QDateTime> thinned(QList<QDateTime> times)
    {
        for (const QDateTime &gone : superfluous(times))
            times.removeAll(gone);
        return times;
    }

private slots:
    void aBackupADayForThreeYears()
    {
        QList<QDateTime> kept;
        for (QDate day(2024, 1, 1); day <= QDate(2026, 12, 31); day = day.addDays(1)) {
            kept = thinned(kept << at(day, 9) << at(day));
            QVERIFY(kept.contains(at(day)));
            QVERIFY(kept.size() <= 12 + 10 + 9);
        }
        // Read off a calendar: 12 days, the Sundays of the 10 weeks before, the last days of 9 months.
        QList<QDate> expected{{2026, 3, 31},  {2026, 4, 30},  {2026, 5, 31},  {2026, 6, 30},  {2026, 7, 31},
                              {2026, 8, 31},  {2026, 9, 30},  {2026, 10, 31}, {2026, 11, 30}, {2026, 10, 11},
                              {2026, 10, 18}, {2026, 10, 25}, {2026, 11, 1},  {2026, 11, 8},  {2026, 11, 15},
                              {2026, 11, 22}, {2026, 11, 29}, {2026, 12, 6},  {2026, 12, 13}};
        for (int day = 20; day <= 31; ++day)
            expected << QDate(2026, 12, day);
        std::sort(expected.begin(), expected.end());
        QList<QDateTime> times;
        for (const QDate &day : expected)
            times << at(day);
        QCOMPARE(kept, times);
    }

    void daysWithoutABackupCostNothing()
    {
        // Closed from February on: what there was in January stays.
        QList<QDateTime> kept;
        for (QDate day(2026, 1, 1); day <= QDate(2026, 1, 20); day = day.addDays(1))
            kept = thinned(kept << at(day));
        const QList<QDateTime> before = kept;
        kept = thinned(kept << at(QDate(2026, 12, 1)));
        QVERIFY(kept.contains(at(QDate(2026, 12, 1))));
        QVERIFY(kept.contains(at(QDate(2026, 1, 20))));
        QVERIFY(kept.size() >= before.size());
    }

    void whateverTheTimesAre()
    {
        QRandomGenerator random(20260301);
        for (int run = 0; run < 200; ++run) {
            QList<QDateTime> times;
            const QDateTime start = at(QDate(2020, 1, 1));
            const int count = random.bounded(1, 200);
            for (int i = 0; i < count; ++i)
                times << start.addSecs(random.bounded(4 * 365 * 24 * 60) * 60LL);
            const QList<QDateTime> kept = thinned(times);
            QVERIFY(kept.contains(*std::max_element(times.cbegin(), times.cend())));
            QVERIFY(kept.size() <= 12 + 10 + 9);
            QCOMPARE(thinned(kept).size(), kept.size()); // done twice, it does no more
            for (const QDateTime &time : kept)
                QVERIFY(times.contains(time));
        }
    }

    void nothingAndOne()
    {
        QCOMPARE(superfluous({}), {});
        QCOMPARE(superfluous({at(QDate(2026, 1, 1))}), {});
        QCOMPARE(superfluous({at(QDate(2026, 1, 1)), at(QDate(2026, 1, 2))}, {.daily = 0, .weekly = 0, .monthly = 0}),
                 QList<QDateTime>{at(QDate(2026, 1, 1))});
    }
};

QTEST_GUILESS_MAIN(ThinningTest)
#include "thinning_test.moc"
