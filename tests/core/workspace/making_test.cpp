#include "exchange/starter.h"
#include "handbook/handbookstore.h"
#include "storage/migrations.h"
#include "support/workspace.h"

/// A workspace is made whole, with its first rules, or not at all.
class MakingTest : public QObject {
    Q_OBJECT

private slots:
    void beginsWithItsFirstRules()
    {
        const TestPlace place;
        const auto starter = starterHandbook();
        QVERIFY(starter);
        const auto made = Workspace::create(place.path(), {"Shop", "en", *starter}, TestWorkspace::stamp());
        QVERIFY(made);
        const auto kept = HandbookStore::load((*made)->database());
        QVERIFY(kept);
        QCOMPARE(kept->areas.size(), 8);
        QVERIFY((*made)->verify()->isSound());
    }

    void leavesNothingWhereItCantBeFilled()
    {
        const TestPlace place;
        const Error full{Error::Kind::Unavailable, "There is no room.", {}};
        const auto fill = [&](Transaction &transaction) -> Done {
            const Done migrated = Migrations::apply(transaction, 0);
            return migrated ? Done(full) : migrated;
        };
        const auto refused = Workspace::make(place.path(), TestWorkspace::stamp(), fill);
        QVERIFY(!refused);
        QCOMPARE(refused.error(), full);
        QVERIFY(!Workspace::open(place.path()));
        QVERIFY(Workspace::create(place.path(), {"Shop", "en"}, TestWorkspace::stamp()));
    }
};

QTEST_GUILESS_MAIN(MakingTest)
#include "making_test.moc"
