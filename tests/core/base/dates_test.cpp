#include "base/dates.h"

#include <QTest>

class DatesTest : public QObject {
    Q_OBJECT

private slots:
    void readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::newRow("ISO") << "2026-03-01" << QDate(2026, 3, 1);
        QTest::newRow("with a time") << "2026-03-01T09:30:00" << QDate(2026, 3, 1);
        QTest::newRow("Croatian") << "1.3.2026." << QDate(2026, 3, 1);
        QTest::newRow("Croatian with spaces") << "1. 3. 2026." << QDate(2026, 3, 1);
        QTest::newRow("slashes, day first") << "31/12/2025" << QDate(2025, 12, 31);
        QTest::newRow("Urdu digits") << "۱۵-۰۸-۲۰۲۴" << QDate(2024, 8, 15);
        QTest::newRow("Telugu digits") << "౨౦౨౪-౦౨-౨౯" << QDate(2024, 2, 29);
        QTest::newRow("no such day") << "2026-02-30" << QDate();
        QTest::newRow("two-digit year") << "1.3.26" << QDate();
        QTest::newRow("words") << "yesterday" << QDate();
        QTest::newRow("empty") << "" << QDate();
    }

    void readsDates()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QCOMPARE(readDate(text).value_or(QDate()), date);
    }

    void writesLongDates_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("written");
        QTest::newRow("en") << "en"
                            << "1 March 2026";
        QTest::newRow("hr") << "hr"
                            << "1. ožujka 2026.";
        QTest::newRow("te") << "te"
                            << "1 మార్చి, 2026";
        QTest::newRow("ur") << "ur"
                            << "1 مارچ، 2026";
    }

    void writesLongDates()
    {
        QFETCH(QString, language);
        QFETCH(QString, written);
        QCOMPARE(longDate(QDate(2026, 3, 1), language), written);
    }

    void keepsTheOffsetBeside()
    {
        const QDateTime moment(QDate(2026, 3, 1), QTime(1, 30), Qt::OffsetFromUTC, 5 * 3600);
        QCOMPARE(utcText(moment), "2026-02-28T20:30:00.000Z");
        QCOMPARE(fromUtcText(utcText(moment), 5 * 3600).toString(Qt::ISODate), moment.toString(Qt::ISODate));
    }
};

QTEST_GUILESS_MAIN(DatesTest)
#include "dates_test.moc"
