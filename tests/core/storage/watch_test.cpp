#include "storage/commitmark.h"
#include "storage/serverwatch.h"
#include "support/cuttingproxy.h"
#include "support/workspace.h"

#include <QSignalSpy>

using namespace std::chrono_literals;

namespace {

constexpr qint64 here = 7, elsewhere = 8; // open workspaces
constexpr int soon = 2000; // milliseconds

/// Somebody who has a workspace open over a link that may break, and somebody else who changes it.
struct Watched {
    TestWorkspace test;
    CuttingProxy proxy{test.path()};
    ServerWatch watch;
    QSignalSpy changed{&watch, &ServerWatch::changed};
    QSignalSpy lost{&watch, &ServerWatch::lost};
    QSignalSpy mended{&watch, &ServerWatch::mended};

    explicit Watched(const ServerWatch::Rhythm &rhythm = {.shortestPause = 20ms, .longestPause = 200ms})
        : watch([place = proxy.place()] { return Database::openServer(*ServerAddress::read(place), {}); }, here,
                *CommitMark::newest(test.database()), rhythm)
    {
        if (!QTest::qWaitFor([this] { return isListenedTo(); }, 10'000))
            qFatal("Nobody listens.");
    }

    bool isListenedTo()
    {
        return *test.database().count(Query("SELECT count(*) AS n FROM pg_stat_activity WHERE datname = "
                                            "current_database() AND query LIKE 'EXECUTE%' "
                                            "AND pid <> pg_backend_pid()"))
            > 0;
    }

    void addPerson(const QString &number, qint64 origin)
    {
        test.database().setOrigin(origin);
        test.addPerson(number, "Ana");
    }

    Areas told() const
    {
        Areas all;
        for (const auto &arguments : changed)
            all |= arguments.first().value<Areas>();
        return all;
    }
};

}

/// Keeping in touch with a server: what others change, and a link that goes and comes back.
class WatchTest : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatOthersChangeAndNothingElse()
    {
        Watched one;
        one.addPerson("1", here);
        one.addPerson("2", elsewhere);
        QTRY_COMPARE_WITH_TIMEOUT(one.told(), Areas(Area::People), soon);
        QCOMPARE(one.changed.size(), 1);
        QVERIFY(one.test.saveHandbook(TestWorkspace::smallHandbook()));
        QTRY_COMPARE_WITH_TIMEOUT(one.told(), Area::People | Area::Handbook, soon);
        one.addPerson("3", here);
        QVERIFY(!one.changed.wait(300));
        QCOMPARE(one.lost.size(), 0);
    }

    void asksWhereTheServerSaysNothing()
    {
        Watched one({.ask = 200ms});
        QVERIFY(one.test.save([](Transaction &transaction) -> Done { // without a word to anybody
            const auto marked =
                transaction.run(Query("INSERT INTO commit_mark (id, sequence, areas, origin, at) "
                                      "SELECT 1, max(sequence) + 1, 'editions', 8, now() FROM commit_mark"));
            return marked ? done() : Done(marked.error());
        }));
        QTRY_VERIFY_WITH_TIMEOUT(one.told() & Area::Editions, soon);
    }

    void saysThatTheLinkIsLostAndMakesItAnew()
    {
        Watched one;
        one.proxy.cut(true);
        QTRY_COMPARE_WITH_TIMEOUT(one.lost.size(), 1, soon);
        one.addPerson("1", elsewhere);
        QTest::qWait(300);
        QCOMPARE(one.lost.size(), 1); // however often it is tried
        QCOMPARE(one.mended.size(), 0);
        one.proxy.letIn();
        QTRY_COMPARE_WITH_TIMEOUT(one.mended.size(), 1, soon);
        QTRY_COMPARE_WITH_TIMEOUT(one.told(), Areas(Area::People), soon); // what was missed meanwhile
        const auto fresh = one.watch.takeFresh();
        QVERIFY(fresh);
        QCOMPARE(*PeopleStore::count(*fresh, {}), 1);
        QVERIFY(!one.watch.takeFresh());
        one.addPerson("2", elsewhere);
        QTRY_COMPARE_WITH_TIMEOUT(one.changed.size(), 2, soon); // it listens again
    }

    void givesAFreshLinkToWhoFoundTheirsLost()
    {
        Watched one;
        one.watch.look();
        QTRY_COMPARE_WITH_TIMEOUT(one.mended.size(), 1, soon);
        QVERIFY(one.watch.takeFresh());
        QCOMPARE(one.lost.size(), 0);
    }

    void noticesALinkThatHoldsItsBreath()
    {
        Watched one({.ask = 200ms, .answer = 1500ms, .shortestPause = 20ms, .longestPause = 200ms});
        one.proxy.freeze(true);
        QTRY_COMPARE_WITH_TIMEOUT(one.lost.size(), 1, 10'000);
        one.proxy.freeze(false);
        QTRY_COMPARE_WITH_TIMEOUT(one.mended.size(), 1, 20'000);
    }

    void tellsOfEverythingWhereTheServerKnowsLessThanBefore()
    {
        Watched one;
        one.addPerson("1", elsewhere);
        QTRY_COMPARE_WITH_TIMEOUT(one.changed.size(), 1, soon);
        QVERIFY(one.test.save([](Transaction &transaction) -> Done { // as where a standby took over that lagged behind
            const auto forgotten = transaction.run(Query("DELETE FROM commit_mark"));
            return forgotten ? done() : Done(forgotten.error());
        }));
        one.proxy.cut();
        QTRY_COMPARE_WITH_TIMEOUT(one.told(), allAreas(), soon);
    }

    void isGoneAtOnceWhileItTries()
    {
        auto one = std::make_unique<Watched>();
        one->proxy.cut(true);
        QTRY_COMPARE_WITH_TIMEOUT(one->lost.size(), 1, soon);
        one.reset();
    }
};

QTEST_GUILESS_MAIN(WatchTest)
#include "watch_test.moc"
