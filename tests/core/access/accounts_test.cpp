#include "access/refusalstore.h"
#include "support/accounts.h"

#include <QTest>

/// Accounts as they are kept, and the door that asks for the right to change anything.
class AccountsTest : public QObject {
    Q_OBJECT

private:
    static Done add(TestWorkspace &test, const Account &account)
    {
        return test.save([&](Transaction &t) { return AccountStore::add(t, account, testHashFor(test.database())); });
    }
    static Done change(TestWorkspace &test, const Account &before, const Account &after)
    {
        return test.save([&](Transaction &t) { return AccountStore::change(t, before, after); });
    }
    static qint64 changes(TestWorkspace &test)
    {
        return *test.database().count(Query("SELECT count(*) AS n FROM account_change"));
    }

private slots:
    void keepsAccounts()
    {
        TestWorkspace test;
        QCOMPARE(*AccountStore::any(test.database()), false);
        const Account mara = addAccount(test.database(), "  Mara   Kovač ", Role::Administrator);
        const Person ana = test.addPerson("1", "Ana", "hr", "Split");
        const Account ivo = addAccount(test.database(), "Ivo", Role::Manager, {*ana.site});
        QCOMPARE(*AccountStore::any(test.database()), true);
        const auto all = *AccountStore::all(test.database());
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0], ivo);
        QCOMPARE(all[1].name, "Mara Kovač");
        QCOMPARE(AccountStore::named(test.database(), "MARA KOVAC")->id, mara.id);
        QCOMPARE(AccountStore::named(test.database(), "Vera").error().kind, Error::Kind::NotFound);
        QCOMPARE(changes(test), 2);
    }

    void refusesWhatCannotBeSaved()
    {
        TestWorkspace test;
        const Person ana = test.addPerson("1", "Ana", "hr", "Split");
        const Account first{.name = "Vera", .role = Role::HumanResources};
        QCOMPARE(add(test, first).error().kind, Error::Kind::Invalid);
        QCOMPARE(*AccountStore::any(test.database()), false);
        addAccount(test.database(), "Mara", Role::Administrator);
        QVERIFY(add(test, first));
        QCOMPARE(add(test, {.name = "VERA", .role = Role::Viewer}).error().kind, Error::Kind::Conflict);
        QCOMPARE(add(test, {.name = " ", .role = Role::Viewer}).error().kind, Error::Kind::Invalid);
        QCOMPARE(add(test, {.name = QString(101, 'x'), .role = Role::Viewer}).error().kind, Error::Kind::Invalid);
        QCOMPARE(add(test, {.name = "Ivo", .role = Role::Manager}).error().kind, Error::Kind::Invalid);
        QCOMPARE(add(test, {.name = "Ivo", .role = Role::Viewer, .sites = {*ana.site}}).error().kind,
                 Error::Kind::Invalid);
    }

    void keepsAnAdministrator()
    {
        TestWorkspace test;
        const Account mara = addAccount(test.database(), "Mara", Role::Administrator);
        Account viewer = mara, disabled = mara;
        viewer.role = Role::Viewer;
        disabled.disabled = true;
        QCOMPARE(change(test, mara, viewer).error().kind, Error::Kind::Invalid);
        QCOMPARE(change(test, mara, disabled).error().kind, Error::Kind::Invalid);
        QCOMPARE(*AccountStore::find(test.database(), mara.id), mara);
        Account second = addAccount(test.database(), "Vera", Role::Administrator);
        Account secondDisabled = second;
        secondDisabled.disabled = true;
        QVERIFY(change(test, second, secondDisabled));
        QCOMPARE(change(test, mara, viewer).error().kind, Error::Kind::Invalid);
        QVERIFY(change(test, secondDisabled, second));
        QVERIFY(change(test, mara, disabled));
        QCOMPARE(changes(test), 5);
    }

    void refusesAChangeOfWhatChangedMeanwhile()
    {
        TestWorkspace test;
        addAccount(test.database(), "Mara", Role::Administrator);
        const Account vera = addAccount(test.database(), "Vera", Role::Viewer);
        Account theirs = vera, mine = vera;
        theirs.role = Role::HumanResources;
        mine.disabled = true;
        QVERIFY(change(test, vera, theirs));
        QCOMPARE(change(test, vera, mine).error().kind, Error::Kind::Conflict);
    }

    void keepsWhatWasDoneToAccounts()
    {
        TestWorkspace test;
        addAccount(test.database(), "Mara", Role::Administrator);
        for (const char *const sql : {"UPDATE account_change SET kind = 'x'", "DELETE FROM account_change",
                                      "DELETE FROM refusal", "UPDATE refusal SET name = 'x'"}) {
            QVERIFY(test.save([&](Transaction &t) {
                return RefusalStore::add(t, {.name = "x", .action = "x", .reason = "x", .at = t.stamp().at});
            }));
            QVERIFY2(!test.save([&](Transaction &t) -> Done {
                const auto changed = t.run(Query(sql));
                return changed ? done() : Done(changed.error());
            }),
                     sql);
        }
    }

    void opensTheDoorToEverybodyWhereNobodySignsIn()
    {
        TestWorkspace test;
        for (const Action action : actions())
            QVERIFY(test.workspace->change(action, TestWorkspace::stamp(), [](Transaction &) { return done(); }));
        QVERIFY(RefusalStore::newest(test.database(), 10)->isEmpty());
    }

    void closesTheDoorToWhoDidNotSignIn()
    {
        TestWorkspace test;
        QCOMPARE(*test.workspace->asksWho(), false);
        addAccount(test.database(), "Mara", Role::Administrator);
        QCOMPARE(*test.workspace->asksWho(), true);
        bool hasRun = false;
        const Done changed =
            test.workspace->change(Action::EditRules, TestWorkspace::stamp(), [&](Transaction &) -> Done {
                hasRun = true;
                return done();
            });
        QCOMPARE(changed.error().kind, Error::Kind::Forbidden);
        QVERIFY(!hasRun);
        const auto refusals = *RefusalStore::newest(test.database(), 10);
        QCOMPARE(refusals.size(), 1);
        QCOMPARE(refusals.first(),
                 (Refusal{.account = {},
                          .name = "Mara Manager",
                          .action = "edit-rules",
                          .reason = changed.error().text,
                          .at = TestWorkspace::stamp().at}));
    }

    void asksForTheRightAsItIsNow()
    {
        TestWorkspace test;
        addAccount(test.database(), "Mara", Role::Administrator);
        const Account vera = addAccount(test.database(), "Vera", Role::HumanResources);
        QVERIFY(test.workspace->admit(vera));
        QCOMPARE(*test.workspace->asksWho(), false);
        const auto publish = [&] {
            return test.workspace->change(
                Action::Publish, TestWorkspace::stamp(), [](Transaction &transaction) -> Done {
                    return transaction.stamp().operatorName == "Vera"
                        ? done()
                        : Done(Error{Error::Kind::Invalid, transaction.stamp().operatorName, {}});
                });
        };
        QVERIFY(publish());
        Account demoted = vera;
        demoted.role = Role::Viewer;
        QVERIFY(change(test, vera, demoted));
        QCOMPARE(publish().error().kind, Error::Kind::Forbidden);
        Account disabled = vera;
        disabled.disabled = true;
        QVERIFY(change(test, demoted, disabled));
        QCOMPARE(publish().error().kind, Error::Kind::Forbidden);
        const auto refusals = *RefusalStore::newest(test.database(), 10);
        QCOMPARE(refusals.size(), 2);
        QCOMPARE(refusals[0].account, vera.id);
        QCOMPARE(refusals[0].name, "Vera");
    }

    void keepsNoTraceOfWhatFailedOtherwise()
    {
        TestWorkspace test;
        QVERIFY(!test.workspace->change(Action::Publish, TestWorkspace::stamp(), [](Transaction &) -> Done {
            return Error{Error::Kind::Denied, "no room", {}};
        }));
        QVERIFY(RefusalStore::newest(test.database(), 10)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "accounts_test.moc"
