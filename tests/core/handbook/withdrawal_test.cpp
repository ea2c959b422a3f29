#include "acknowledgment/roundstore.h"
#include "handbook/withdrawalstore.h"
#include "support/attack.h"
#include "support/signedledger.h"
#include "support/verifier.h"
#include "support/workspace.h"

/// Editions that are taken out of force, and what comes after them.
class WithdrawalTest : public QObject {
    Q_OBJECT

private:
    Verifier m_verifier;

    static Done withdraw(TestWorkspace &test, const Edition &edition, const QString &reason)
    {
        return test.save([&](Transaction &t) { return WithdrawalStore::withdraw(t, edition, reason); });
    }

private slots:
    void leavesTheEditionAsItWas()
    {
        TestWorkspace test;
        const Edition edition = test.publish();
        QVERIFY(withdraw(test, edition, "  Rule 1.1 promised too much\n"));
        QCOMPARE(*EditionStore::numbered(test.database(), 1), edition);
        const auto all = WithdrawalStore::all(test.database());
        QCOMPARE(all->size(), 1);
        const Withdrawal kept = (*all)[edition.id];
        QCOMPARE(kept.reason, "Rule 1.1 promised too much");
        QCOMPARE(kept.withdrawnBy, "Mara Manager");
        QCOMPARE(kept.withdrawnAt, TestWorkspace::stamp().at);
        const auto verified = test.workspace->verify({});
        QVERIFY(verified && verified->findings.isEmpty());
        QCOMPARE(verified->entries, 2);
    }

    void asksForAReasonAndHappensOnce()
    {
        TestWorkspace test;
        const Edition edition = test.publish();
        QCOMPARE(withdraw(test, edition, " ").error().kind, Error::Kind::Invalid);
        QVERIFY(withdraw(test, edition, "Wrong"));
        const Done again = withdraw(test, edition, "Wrong again");
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
        QVERIFY2(again.error().text.contains("already"), qPrintable(again.error().text));
    }

    void nobodyIsAskedForItAnyMore()
    {
        TestWorkspace test;
        const Edition edition = test.publish();
        QVERIFY(withdraw(test, edition, "Out of date"));
        const Done opened =
            test.save([&](Transaction &t) { return RoundStore::open(t, edition.id, QDate(2026, 4, 1)); });
        QCOMPARE(opened.error().kind, Error::Kind::Conflict);
        QVERIFY2(opened.error().text.contains("2026-03-01") && opened.error().text.contains("Out of date"),
                 qPrintable(opened.error().text));
        // What somebody signed before it was withdrawn is still a fact.
        QVERIFY(WithdrawalStore::checkStanding(test.database(), edition.id, QDate(2026, 3, 1)));
        QVERIFY(!WithdrawalStore::checkStanding(test.database(), edition.id, QDate(2026, 3, 2)));
    }

    void theNextComesInPlaceOfTheOneThatStands()
    {
        TestWorkspace test;
        Handbook handbook = TestWorkspace::smallHandbook();
        QCOMPARE(test.publish(handbook).supersedes, 0);
        Handbook wrong = handbook;
        wrong.areas[0].rules[0].texts["en"].handling = "Do nothing.";
        const Edition second = test.publish(wrong);
        QCOMPARE(second.supersedes, 1);
        QVERIFY(withdraw(test, second, "Rule 1.1 is wrong"));
        QCOMPARE((*EditionStore::newestStanding(test.database()))->number, 1);
        const Edition third = test.publish(handbook);
        QCOMPARE(third.number, 3);
        QCOMPARE(third.supersedes, 1);
        QCOMPARE(third.areas[0].rules[0].change, Change::Unchanged); // against the first
        QCOMPARE(*EditionStore::numbered(test.database(), 3), third);
    }

    void whoeverAltersOneIsFoundOut_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("found");
        QTest::newRow("nothing") << "SELECT 1"
                                 << "";
        QTest::newRow("its reason") << "UPDATE edition_withdrawal SET reason = 'None'"
                                    << "altered withdrawal %1";
        QTest::newRow("its day") << "UPDATE edition_withdrawal SET withdrawn_at = '2026-03-03T09:00:00.000Z'"
                                 << "altered withdrawal %1";
        QTest::newRow("who") << "UPDATE edition_withdrawal SET withdrawn_by = 'Nobody'"
                             << "altered withdrawal %1";
        QTest::newRow("all of it") << "DELETE FROM edition_withdrawal"
                                   << "removed withdrawal %1";
    }

    void whoeverAltersOneIsFoundOut()
    {
        QFETCH(QString, sql);
        QFETCH(QString, found);
        TestWorkspace test;
        const Edition edition = test.publish();
        QVERIFY(withdraw(test, edition, "Wrong"));
        const Id<Withdrawal> id = (*WithdrawalStore::all(test.database()))[edition.id].id;
        Attack(test.path()).run(sql);
        const Ledger::Verified verified = *test.workspace->verify({});
        QCOMPARE(records(verified).join(';'), found.isEmpty() ? found : found.arg(id.stored()));
        if (!TestPlace::isOnServer()) // it reads files
            QCOMPARE(m_verifier.ask({"workspace", test.path()}).isSound, found.isEmpty());
    }

    void keepsWhyARuleWasChanged()
    {
        TestWorkspace test;
        Handbook handbook = TestWorkspace::smallHandbook();
        const Edition first = test.publish(handbook);
        handbook.areas[0].rules[0].texts["en"].title = "Said better";
        const Id<Rule> rule = handbook.areas[0].rules[0].id;
        const Edition second = test.publish(handbook, {{rule, {Change::Editorial, " A typo "}}});
        QCOMPARE(second.areas[0].rules[0].reason, "A typo");
        QVERIFY(canonicalBytes(second).contains("\"reason\":\"A typo\""));
        QCOMPARE(editionFromBytes(canonicalBytes(second)), std::optional(second));
        QVERIFY(!canonicalBytes(first).contains("\"supersedes\"")); // as it was before editions said so
        QVERIFY(test.workspace->verify({})->findings.isEmpty());
    }

    void leavesALanguageOut()
    {
        TestWorkspace test;
        QVERIFY(test.saveHandbook(TestWorkspace::smallHandbook()));
        const auto publish = [&](const QStringList &leftOut) {
            Result<Edition> made = Error{};
            const Done saved = test.save([&](Transaction &t) -> Done {
                made = EditionStore::publish(t, {QDate(2026, 3, 1), "x", {}, leftOut});
                return made ? done() : Done(made.error());
            });
            return made;
        };
        QCOMPARE(publish({"en", "ur", "te", "hr"}).error().kind, Error::Kind::Invalid);
        const auto edition = publish({"te", "en"});
        QVERIFY(edition);
        QCOMPARE(edition->languages, (QStringList{"ur", "hr"}));
        QCOMPARE(edition->governingLanguage, "ur");
    }
};

QTEST_GUILESS_MAIN(WithdrawalTest)
#include "withdrawal_test.moc"
