#include "shell/recordmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

/// Numbers from 1 to `last`, fetched page by page.
class RecordModelTest : public QObject {
    Q_OBJECT

private:
    int m_last = 0;
    int m_fetches = 0;
    bool m_fails = false;

    using Numbers = RecordModel<int>;

    Result<QList<int>> fetch(const int *last, int count)
    {
        ++m_fetches;
        if (m_fails)
            return Error{Error::Kind::Unavailable, "The file is locked.", {}};
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
};

QTEST_GUILESS_MAIN(RecordModelTest)
#include "recordmodel_test.moc"
