#include "acknowledgment/roundstore.h"
#include "storage/commitmark.h"
#include "support/cuttingproxy.h"
#include "support/workspace.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace std::chrono_literals;

namespace {

/// A workspace on a real server, and the database of somebody who reaches it over a bad link.
struct BadLink {
    TestWorkspace test;
    Edition edition = test.publish();
    CuttingProxy proxy{test.path()};
    std::unique_ptr<Database> database = connect();
    int tries = 0;

    std::unique_ptr<Database> connect() const
    {
        auto opened = Database::openServer(*ServerAddress::read(proxy.place()), {});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text + opened.error().detail));
        return *std::move(opened);
    }

    /// Opens a round: nothing but the program itself keeps that from being done twice.
    Done openRound(int day)
    {
        return inTransaction(*database, TestWorkspace::stamp(), [&](Transaction &transaction) {
            ++tries;
            return RoundStore::open(transaction, edition.id, QDate(2030, 1, 1).addDays(day));
        });
    }

    qint64 rounds() { return *test.database().count(Query("SELECT count(*) AS n FROM acknowledgment_round")); }
    qint64 marks() { return *test.database().count(Query("SELECT count(*) AS n FROM commit_mark")); }
};

template <typename T>
QString why(const Result<T> &result)
{
    return result ? QString() : result.error().text + ' ' + result.error().detail;
}

LinkPolicy impatient(const std::function<void()> &lost = {})
{
    return {.answerWithin = 3s, .mendWithin = 0ms, .lost = lost};
}

}

/// What happens to a link that breaks, and to what was on its way.
class LinkTest : public QObject {
    Q_OBJECT

private slots:
    void whoWaitsReadsOnOverANewLink()
    {
        BadLink link;
        const auto before = HandbookStore::load(*link.database);
        link.proxy.cut();
        const auto after = HandbookStore::load(*link.database);
        QVERIFY2(after, qPrintable(why(after)));
        QCOMPARE(*after, *before);
        QVERIFY(!link.database->isLost());
    }

    void whoWaitsIsLetInWhenTheServerIsBack()
    {
        BadLink link;
        link.proxy.cut(true);
        std::jthread later([&] {
            std::this_thread::sleep_for(700ms);
            link.proxy.letIn();
        });
        QVERIFY(link.openRound(1));
        QCOMPARE(link.rounds(), 1);
    }

    void whoseTimeIsOverIsToldThatNothingWasSaved()
    {
        BadLink link;
        QVERIFY(link.database->setPolicy({.mendWithin = 300ms}));
        link.proxy.cut(true);
        const Done saved = link.openRound(1);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Lost);
        QCOMPARE(link.rounds(), 0);
    }

    void aLostAnswerToACommitIsLookedUp()
    {
        BadLink link;
        link.proxy.loseCommitAnswer();
        const Done saved = link.openRound(1);
        QVERIFY2(saved, qPrintable(why(saved)));
        QCOMPARE(link.proxy.lost(), 1);
        QCOMPARE(link.tries, 1);
        QCOMPARE(link.rounds(), 1);
    }

    void aLostAnswerThatCantBeLookedUpIsSaidToBeUnknown()
    {
        BadLink link;
        QVERIFY(link.database->setPolicy({.settle = [](qint64) -> Result<bool> {
            return Error{Error::Kind::Unavailable, "not known", {}};
        }}));
        link.proxy.loseCommitAnswer();
        const Done saved = link.openRound(1);
        QVERIFY(!saved);
        QCOMPARE(saved.error().text, "not known");
        QCOMPARE(link.tries, 1);
        QCOMPARE(link.rounds(), 1);
    }

    void whereverTheLinkBreaksEachChangeIsSavedOnce()
    {
        constexpr int changes = 150;
        BadLink link;
        const qint64 before = link.proxy.passed();
        QVERIFY(link.openRound(0));
        const int length = int(link.proxy.passed() - before) * 2; // the next connection's greeting included
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        for (int i = 1; i <= changes; ++i) {
            link.proxy.cutAfter(random.bounded(length));
            const Done saved = link.openRound(i);
            QVERIFY2(saved, qPrintable(QString("seed %1, change %2: %3").arg(seed).arg(i).arg(why(saved))));
            const qint64 rounds = link.rounds();
            QVERIFY2(rounds == i + 1, qPrintable(QString("seed %1, change %2: %3").arg(seed).arg(i).arg(rounds)));
        }
        QVERIFY(link.tries > changes + changes / 20); // some broke before they were saved
        const auto verified = link.test.workspace->verify();
        QVERIFY(verified);
        QVERIFY(verified->isSound());
    }

    void aCommitThatIsUnderWayIsNeitherThereNorNot()
    {
        BadLink link;
        auto transaction = Transaction::begin(*link.database, TestWorkspace::stamp());
        QVERIFY(transaction);
        QVERIFY(RoundStore::open(**transaction, link.edition.id, QDate(2030, 1, 1)));
        const qint64 anyMark = 7;
        const auto meanwhile = CommitMark::isThere(link.test.database(), anyMark);
        QVERIFY(!meanwhile);
        QCOMPARE(meanwhile.error().kind, Error::Kind::Unavailable);
        QVERIFY((*transaction)->commit());
        const auto afterwards = CommitMark::isThere(link.test.database(), anyMark);
        QVERIFY(afterwards && !*afterwards);
        const auto newest = link.test.database().first(Query("SELECT id FROM commit_mark ORDER BY sequence DESC"),
                                                       [](const Row &row) { return row.number("id"); });
        QVERIFY(newest && *newest);
        const auto there = CommitMark::isThere(link.test.database(), **newest);
        QVERIFY(there && *there);
    }

    void whoMayNotWaitIsToldAtOnceAndGoesOnWithAFreshLink()
    {
        BadLink link;
        int told = 0;
        QVERIFY(link.database->setPolicy(impatient([&] { ++told; })));
        QVERIFY(HandbookStore::load(*link.database));
        link.proxy.cut();
        for (int i = 0; i < 3; ++i) {
            const auto read = HandbookStore::load(*link.database);
            QVERIFY(!read);
            QCOMPARE(read.error().kind, Error::Kind::Lost);
            const Done saved = link.openRound(i);
            QVERIFY(!saved);
            QCOMPARE(saved.error().kind, Error::Kind::Lost);
        }
        QCOMPARE(told, 1);
        QVERIFY(link.database->isLost());
        QVERIFY(link.database->adopt(link.connect()));
        QVERIFY(!link.database->isLost());
        QVERIFY(HandbookStore::load(*link.database));
        QVERIFY(link.openRound(9));
        QCOMPARE(link.rounds(), 1);
    }

    void aLinkThatHoldsItsBreathIsGivenUp()
    {
        BadLink link;
        QVERIFY(link.database->setPolicy(impatient()));
        QVERIFY(HandbookStore::load(*link.database));
        link.proxy.freeze(true);
        const auto read = HandbookStore::load(*link.database); // would never come back
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Lost);
        link.proxy.freeze(false);
    }

    void aStatementThatTakesTooLongIsStoppedAndTheLinkStays()
    {
        BadLink link;
        QVERIFY(link.database->setPolicy({.answerWithin = 1200ms, .mendWithin = 0ms}));
        const auto slow = link.database->count(Query("SELECT count(pg_sleep(60)) AS n"));
        QVERIFY(!slow);
        QCOMPARE(slow.error().kind, Error::Kind::Unavailable);
        QVERIFY(!link.database->isLost());
        QVERIFY(HandbookStore::load(*link.database));
    }

    void aDatabaseOpenedElsewhereServesTheThreadItIsGivenTo()
    {
        BadLink link;
        std::unique_ptr<Database> made;
        QThread *const here = QThread::currentThread();
        std::jthread([&] {
            made = link.connect();
            QVERIFY(HandbookStore::load(*made));
            made->moveTo(here);
        }).join();
        QVERIFY(HandbookStore::load(*made));
    }

    void whatConcernsTheConnectionIsDoneAgainOnANewOne()
    {
        BadLink link;
        QVERIFY(link.database->setUp({"SET application_name = 'Somebody'"}));
        const auto name = [&] {
            const auto set = link.database->first(Query("SELECT current_setting('application_name') AS name"),
                                                  [](const Row &row) { return row.text("name"); });
            return set && *set ? **set : QString();
        };
        QCOMPARE(name(), "Somebody");
        link.proxy.cut();
        QCOMPARE(name(), "Somebody");
    }

    void eachChangeLeavesWordOfWhatItChanged()
    {
        BadLink link;
        link.database->setOrigin(42);
        const auto before = CommitMark::newest(link.test.database());
        QVERIFY(before);
        QVERIFY(link.openRound(1));
        QVERIFY(inTransaction(*link.database, TestWorkspace::stamp(), [](Transaction &transaction) {
            return PeopleStore::add(transaction, {.number = "7", .name = "Ana", .language = "hr"});
        }));
        QVERIFY(inTransaction(*link.database, TestWorkspace::stamp(), [](Transaction &) { return done(); }));
        const auto changes = CommitMark::after(link.test.database(), *before);
        QVERIFY(changes);
        QCOMPARE(changes->size(), 2);
        QCOMPARE(changes->first().sequence, *before + 1);
        QCOMPARE(changes->first().areas, Areas(Area::Acknowledgments));
        QCOMPARE(changes->last().areas, Areas(Area::People));
        QCOMPARE(changes->last().origin, 42);
        QCOMPARE(*CommitMark::newest(link.test.database()), *before + 2);
    }

    void marksOfYesterdayAreTidiedUp()
    {
        BadLink link;
        QVERIFY(link.test.save([](Transaction &transaction) -> Done {
            const auto aged = transaction.run(Query("UPDATE commit_mark SET at = at - interval '25 hours'"));
            return aged ? done() : Done(aged.error());
        }));
        const qint64 old = link.marks() - 1;
        QVERIFY(old > 0);
        const auto changeAnything = [](Transaction &transaction) -> Done {
            const auto changed = transaction.run(Query("UPDATE setting SET value = value"));
            return changed ? done() : Done(changed.error());
        };
        for (int i = 0; i < 3000 && link.marks() > old; ++i)
            QVERIFY(link.test.save(changeAnything));
        QVERIFY(link.marks() > 0);
        const auto aged = link.test.database().count(
            Query("SELECT count(*) AS n FROM commit_mark WHERE at < now() - interval '1 day'"));
        QCOMPARE(*aged, 0);
    }
};

QTEST_GUILESS_MAIN(LinkTest)
#include "link_test.moc"
