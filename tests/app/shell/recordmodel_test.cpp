#include "shell/recordmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

/// Numbers from 1 to `last`, fetched page by page.
class RecordModelTest : public QObject {
    Q_OBJECT

private:
    int m_last = 0;
    int m_fetches = 0;
    bool m_fails = false;
    Error::Kind m_failure = Error::Kind::Unavailable;

    using Numbers = RecordModel<int>;

    Result<QList<int>> fetch(const int *last, int count)
    {
        ++m_fetches;
        if (m_fails)
            return Error{m_failure, "The file is locked.", {}};
        QList<int> page;
        for (int number = last ? *last + 1 : 1; number <= m_last && page.size() < count; ++number)
            page << number;
        return page;
    }

    std::unique_ptr<Numbers> newModel()
    {
        const QList<RecordColumn<int>> columns{
            {.title = [] { return QString("Number"); }, .text = [](const int &number) { return QVariant(number); }}};
        return std::make_unique<Numbers>(columns, [this](const int *last, int count) { return fetch(last, count); });
    }

private slots:
    void init()
    {
        m_fetches = 0;
        m_fails = false;
        m_failure = Error::Kind::Unavailable;
    }

    void fetchesPageByPage_data()
    {
        QTest::addColumn<int>("last");
        QTest::addColumn<int>("fetches");
        QTest::newRow("none") << 0 << 1;
        QTest::newRow("less than a page") << 3 << 1;
        QTest::newRow("a page exactly") << 200 << 2;
        QTest::newRow("a page and one") << 201 << 2;
        QTest::newRow("many pages") << 1050 << 6;
    }

    void fetchesPageByPage()
    {
        QFETCH(int, last);
        QFETCH(int, fetches);
        m_last = last;
        const auto model = newModel();
        QVERIFY(model->reload());
        QCOMPARE(model->rowCount(), qMin(last, 200));
        while (model->canFetchMore({}))
            model->fetchMore({});
        QCOMPARE(model->rowCount(), last);
        QCOMPARE(m_fetches, fetches);
        for (int row = 0; row < last; ++row)
            QCOMPARE(model->index(row, 0).data().toInt(), row + 1);
    }

    void keepsTheRulesOfModels()
    {
        m_last = 450;
        const auto model = newModel();
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // it would fetch in the midst of a reset
        QVERIFY(model->reload());
        while (model->canFetchMore({}))
            model->fetchMore({});
        QVERIFY(model->reload());
        m_last = 0;
        QVERIFY(model->reload());
        QCOMPARE(model->rowCount(), 0);
    }

    void readsOnToWhatIsLookedFor()
    {
        m_last = 900;
        const auto model = newModel();
        QVERIFY(model->reload());
        QCOMPARE(model->find([](int number) { return number == 450; }), 449);
        QCOMPARE(model->rowCount(), 600);
        QCOMPARE(model->find([](int number) { return number == 901; }), -1);
    }

    void saysWhatWentWrong()
    {
        m_last = 3;
        const auto model = newModel();
        QVERIFY(model->reload());
        m_fails = true;
        const Done read = model->reload();
        QVERIFY(!read);
        QCOMPARE(read.error().text, "The file is locked.");
        QCOMPARE(model->rowCount(), 0);
    }

    void refreshesOnlyWhatDiffers_data()
    {
        QTest::addColumn<QList<int>>("before");
        QTest::addColumn<QList<int>>("after");
        QTest::newRow("nothing") << QList<int>{11, 21, 31} << QList<int>{11, 21, 31};
        QTest::newRow("one changed") << QList<int>{11, 21, 31} << QList<int>{11, 22, 31};
        QTest::newRow("one came first") << QList<int>{11, 21} << QList<int>{1, 11, 21};
        QTest::newRow("one came last") << QList<int>{11, 21} << QList<int>{11, 21, 31};
        QTest::newRow("some went") << QList<int>{11, 21, 31, 41, 51} << QList<int>{21, 51};
        QTest::newRow("all went") << QList<int>{11, 21} << QList<int>{};
        QTest::newRow("from none") << QList<int>{} << QList<int>{11, 21};
        QTest::newRow("others altogether") << QList<int>{11, 21} << QList<int>{31, 41, 51};
        QTest::newRow("one moved up") << QList<int>{11, 21, 31} << QList<int>{31, 11, 21};
        QTest::newRow("one moved down") << QList<int>{11, 21, 31} << QList<int>{21, 31, 11};
        QTest::newRow("turned round, and changed") << QList<int>{11, 21, 31, 41} << QList<int>{42, 51, 32, 12};
    }

    /// Records are told apart by their tens.
    void refreshesOnlyWhatDiffers()
    {
        QFETCH(QList<int>, before);
        QFETCH(QList<int>, after);
        QList<int> stored = before;
        Numbers model(
            {{.title = [] { return QString("Number"); }, .text = [](const int &number) { return QVariant(number); }}},
            [&](const int *last, int) { return last ? QList<int>() : stored; });
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.reload());
        QHash<int, QPersistentModelIndex> places;
        for (int row = 0; row < before.size(); ++row)
            places.insert(before[row] / 10, model.index(row, 0));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        stored = after;
        QVERIFY(model.refresh([](const int &number) { return qint64(number / 10); }));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(model.rowCount(), after.size());
        for (int row = 0; row < after.size(); ++row) {
            QCOMPARE(model.index(row, 0).data().toInt(), after[row]);
            if (const auto place = places.take(after[row] / 10); place.isValid())
                QCOMPARE(place.row(), row);
        }
        for (const QPersistentModelIndex &gone : std::as_const(places))
            QVERIFY(!gone.isValid());
    }

    void refreshesAsManyAsWereRead()
    {
        m_last = 900;
        const auto model = newModel();
        QVERIFY(model->reload());
        QCOMPARE(model->find([](int number) { return number == 450; }), 449);
        m_last = 800;
        const auto key = [](const int &number) { return qint64(number); };
        QVERIFY(model->refresh(key));
        QCOMPARE(model->rowCount(), 600);
        QVERIFY(model->canFetchMore({}));
        m_last = 500;
        QVERIFY(model->refresh(key));
        QCOMPARE(model->rowCount(), 500);
        QVERIFY(!model->canFetchMore({}));
    }

    void keepsWhatItHasWhereTheLinkIsLost()
    {
        m_last = 3;
        const auto model = newModel();
        QVERIFY(model->reload());
        m_fails = true;
        m_failure = Error::Kind::Lost;
        QVERIFY(!model->reload());
        QVERIFY(!model->refresh([](const int &number) { return qint64(number); }));
        QCOMPARE(model->rowCount(), 3);
    }
};

QTEST_GUILESS_MAIN(RecordModelTest)
#include "recordmodel_test.moc"
