#include "access/signinstore.h"
#include "support/accounts.h"

#include <sodium.h>

/// Signing in: right and wrong passwords, and the wait that grows with the wrong ones and outlives the program.
class SignInTest : public QObject {
    Q_OBJECT

private:
    static QDateTime at(int seconds) { return TestWorkspace::stamp().at.addSecs(seconds); }

    /// One wrong attempt, without the half second that looking at the password costs.
    static Result<SignInStore::Attempt> attempt(Database &database, int seconds, const QString &name = "Mara")
    {
        return SignInStore::begin(database, name, at(seconds));
    }

    static QString storedHash(Database &database, const QString &name)
    {
        Query query("SELECT password FROM account WHERE name = :name");
        return **database.first(query.bind(":name", name), [](const Row &row) { return row.text("password"); });
    }

private slots:
    void letsInWithTheRightPassword()
    {
        TestWorkspace test;
        const Account mara = addAccount(test.database(), "Mara Kovač", Role::Administrator);
        QVERIFY(test.workspace->signIn("mara KOVAC", testPassword(), at(0)));
        QCOMPARE(test.workspace->actor().account(), mara);
        QCOMPARE(*test.workspace->asksWho(), false);
        QVERIFY(test.workspace->change(Action::ManageAccounts, TestWorkspace::stamp(),
                                       [](Transaction &) { return done(); }));
    }

    void keepsOutWithAWrongOne_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        QTest::newRow("wrong password") << "Mara" << testPassword() + " ";
        QTest::newRow("no password") << "Mara"
                                     << "";
        QTest::newRow("no such name") << "Vera" << testPassword();
        QTest::newRow("no name") << "" << testPassword();
    }

    void keepsOutWithAWrongOne()
    {
        QFETCH(QString, name);
        QFETCH(QString, password);
        TestWorkspace test;
        addAccount(test.database(), "Mara", Role::Administrator);
        const Done signedIn = test.workspace->signIn(name, password, at(0));
        QCOMPARE(signedIn.error().kind, Error::Kind::Denied);
        QVERIFY(!signedIn.error().text.contains(testPassword()));
        QVERIFY(!test.workspace->actor().account());
        QCOMPARE(*test.workspace->asksWho(), true);
    }

    void keepsOutWhoIsDisabled()
    {
        TestWorkspace test;
        addAccount(test.database(), "Mara", Role::Administrator);
        const Account vera = addAccount(test.database(), "Vera", Role::Viewer);
        Account disabled = vera;
        disabled.disabled = true;
        QVERIFY(test.save([&](Transaction &t) { return AccountStore::change(t, vera, disabled); }));
        const Done signedIn = test.workspace->signIn("Vera", testPassword(), at(0));
        QCOMPARE(signedIn.error().kind, Error::Kind::Denied);
        QVERIFY(signedIn.error().text.contains("disabled"));
        QVERIFY(!test.workspace->actor().account());
    }

    void waitsLongerEachTime_data()
    {
        QTest::addColumn<int>("failed");
        QTest::addColumn<int>("wait");
        const QList<int> waits{0, 0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900};
        for (int failed = 0; failed < waits.size(); ++failed)
            QTest::addRow("%d", failed) << failed << waits[failed];
        QTest::newRow("a million") << 1000000 << 900;
    }

    void waitsLongerEachTime()
    {
        QFETCH(int, failed);
        QFETCH(int, wait);
        QCOMPARE(SignInStore::waitAfter(failed), wait);
    }

    void holdsTheWait()
    {
        TestWorkspace test;
        addAccount(test.database(), "Mara", Role::Administrator);
        addAccount(test.database(), "Vera", Role::Viewer);
        for (int i = 0; i < 3; ++i)
            QVERIFY(attempt(test.database(), 0));
        const auto early = attempt(test.database(), 4);
        QCOMPARE(early.error().kind, Error::Kind::Unavailable);
        QVERIFY2(early.error().text.contains("1 second"), qPrintable(early.error().text));
        QVERIFY2(attempt(test.database(), 4, "Vera"), "one person's mistakes are not another's");
        QVERIFY(attempt(test.database(), 5)); // an early attempt doesn't lengthen the wait
        QVERIFY(!attempt(test.database(), 14));
        QVERIFY(attempt(test.database(), 15));
        QVERIFY(!attempt(test.database(), 34));
    }

    void holdsTheWaitAfterARestart()
    {
        TestWorkspace test;
        addAccount(test.database(), "Mara", Role::Administrator);
        for (int i = 0; i < 3; ++i)
            QVERIFY(!test.workspace->signIn("Mara", "wrong", at(0)));
        test.workspace.reset();
        auto again = Workspace::open(test.path());
        QVERIFY(again);
        QCOMPARE((*again)->signIn("Mara", testPassword(), at(4)).error().kind, Error::Kind::Unavailable);
        QVERIFY((*again)->signIn("Mara", testPassword(), at(5)));
    }

    void countsAnAttemptThatNeverEnded()
    {
        TestWorkspace test;
        addAccount(test.database(), "Mara", Role::Administrator);
        const auto first = *attempt(test.database(), 0), second = *attempt(test.database(), 0);
        QCOMPARE(first.failed, 1);
        QCOMPARE(second.failed, 2);
        QVERIFY(!SignInStore::refused(first).text.contains("second"));
        QVERIFY(SignInStore::refused(*attempt(test.database(), 0)).text.contains("5 seconds"));
    }

    void forgetsMistakesAfterTheRightPassword()
    {
        TestWorkspace test;
        addAccount(test.database(), "Mara", Role::Administrator);
        QVERIFY(attempt(test.database(), 0));
        QVERIFY(attempt(test.database(), 0));
        QVERIFY(test.workspace->signIn("Mara", testPassword(), at(0)));
        for (int i = 0; i < 3; ++i)
            QVERIFY(attempt(test.database(), 0));
        QVERIFY(!attempt(test.database(), 0));
    }

    void letsANewPasswordTryAtOnce()
    {
        TestWorkspace test;
        const Account mara = addAccount(test.database(), "Mara", Role::Administrator);
        for (int i = 0; i < 3; ++i)
            QVERIFY(attempt(test.database(), 0));
        QVERIFY(!attempt(test.database(), 0));
        const QString fresh = *Password::hash("another password");
        QVERIFY(test.save([&](Transaction &t) { return AccountStore::setPassword(t, mara, fresh); }));
        QVERIFY(!test.workspace->signIn("Mara", testPassword(), at(0)));
        QVERIFY(test.workspace->signIn("Mara", "another password", at(0)));
    }

    void strengthensAWeakHash()
    {
        TestWorkspace test;
        const Account mara = addAccount(test.database(), "Mara", Role::Administrator);
        char weak[crypto_pwhash_STRBYTES];
        const QByteArray password = testPassword().toUtf8();
        QVERIFY(crypto_pwhash_str(weak, password.constData(), quint64(password.size()), crypto_pwhash_OPSLIMIT_MIN,
                                  crypto_pwhash_MEMLIMIT_MIN)
                == 0);
        QVERIFY(test.save([&](Transaction &t) { return AccountStore::setPassword(t, mara, weak); }));
        QVERIFY(!test.workspace->signIn("Mara", "wrong", at(0)));
        QCOMPARE(storedHash(test.database(), "Mara"), QString(weak));
        QVERIFY(test.workspace->signIn("Mara", testPassword(), at(0)));
        const QString strong = storedHash(test.database(), "Mara");
        QVERIFY(strong.startsWith("$argon2id$v=19$m=262144,t=3,"));
        QVERIFY(Password::fits(strong, testPassword()));
    }

    void hashesAsItPromises()
    {
        QVERIFY(testHash().startsWith("$argon2id$v=19$m=262144,t=3,")); // libsodium's MODERATE
        QVERIFY(!Password::isDated(testHash()));
        QVERIFY(*Password::hash("same") != *Password::hash("same"));
        QVERIFY(!Password::fits("not a hash", ""));
        QVERIFY(!Password::fits({}, {}));
        const QString composed = QStringLiteral(u"k\u010Dlju\u010D pod otira\u010Dem"),
                      decomposed = composed.normalized(QString::NormalizationForm_D);
        QVERIFY(composed != decomposed);
        QVERIFY(Password::fits(*Password::hash(composed), decomposed));
    }

    void asksForALongEnoughPassword()
    {
        QVERIFY(!Password::problem("1234567").isEmpty());
        QVERIFY(Password::problem("12345678").isEmpty());
    }
};

QTEST_GUILESS_MAIN(SignInTest)
#include "signin_test.moc"
