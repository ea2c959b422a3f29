#include "backup/duty.h"

#include <QTest>

/// When a backup is due by itself.
class DutyTest : public QObject {
    Q_OBJECT

    static QDateTime at(const char *text) { return QDateTime::fromString(text, Qt::ISODate); }

private slots:
    void isDue_data()
    {
        QTest::addColumn<QString>("made");
        QTest::addColumn<QString>("changed");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("daily");
        QTest::addColumn<bool>("closing");
        const auto row = [](const char *name, const char *made, const char *changed, const char *now, bool daily,
                            bool closing) {
            QTest::newRow(name) << QString(made) << QString(changed) << QString(now) << daily << closing;
        };
        row("never backed up", "", "2026-03-01T08:00:00Z", "2026-03-02T09:00:00Z", true, true);
        row("nothing changed since", "2026-02-01T18:00:00Z", "2026-02-01T17:00:00Z", "2026-03-02T09:00:00Z", false,
            false);
        row("changed today, backed up yesterday", "2026-03-01T18:00:00Z", "2026-03-02T08:30:00Z",
            "2026-03-02T09:00:00Z", true, true);
        row("changed since today's", "2026-03-02T08:00:00Z", "2026-03-02T08:30:00Z", "2026-03-02T09:00:00Z", false,
            true);
        row("open over midnight", "2026-03-01T23:50:00Z", "2026-03-01T23:55:00Z", "2026-03-02T00:05:00Z", true, true);
        row("midnight is where one is", "2026-03-01T22:50:00Z", "2026-03-01T22:55:00Z", "2026-03-02T00:05:00+01:00",
            true, true);
        row("still the same day where one is", "2026-03-01T23:10:00Z", "2026-03-01T23:55:00Z",
            "2026-03-02T01:05:00+01:00", false, true);
        row("a clock was wrong", "2036-01-01T00:00:00Z", "2026-03-02T08:30:00Z", "2026-03-02T09:00:00Z", true, true);
        row("a clock was wrong once", "2036-01-01T00:00:00Z 2026-03-02T08:00:00Z", "2026-03-01T08:30:00Z",
            "2026-03-02T09:00:00Z", false, false);
    }

    void isDue()
    {
        QFETCH(QString, made);
        QFETCH(QString, changed);
        QFETCH(QString, now);
        QFETCH(bool, daily);
        QFETCH(bool, closing);
        QList<QDateTime> times;
        for (const QString &time : made.split(' ', Qt::SkipEmptyParts))
            times << at(qPrintable(time));
        QCOMPARE(isBackupDue(Occasion::Daily, times, at(qPrintable(changed)), at(qPrintable(now))), daily);
        QCOMPARE(isBackupDue(Occasion::Closing, times, at(qPrintable(changed)), at(qPrintable(now))), closing);
    }
};

QTEST_GUILESS_MAIN(DutyTest)
#include "duty_test.moc"
