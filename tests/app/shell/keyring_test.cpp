#include "shell/keyring.h"
#include "support/connecting.h"
#include "support/realkeyring.h"

/// Passwords in a real keyring.
class KeyringTest : public QObject {
    Q_OBJECT

private:
    OwnSettings m_settings;
    RealKeyring m_keyring;

    static Keyring::Found found(const ServerAddress &address)
    {
        std::optional<Keyring::Found> answer;
        QObject here;
        Keyring::find(&here, address, [&](const Keyring::Found &found) { answer = found; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            qFatal("The keyring doesn't answer.");
        return *answer;
    }

    static bool keep(const ServerAddress &address, const QString &password)
    {
        std::optional<bool> kept;
        QObject here;
        Keyring::keep(&here, address, password, [&](bool isKept) { kept = isKept; });
        if (!QTest::qWaitFor([&] { return kept.has_value(); }, 20'000))
            qFatal("The keyring doesn't answer.");
        return *kept;
    }

private slots:
    void keepsAPasswordForWhoSignsInWhere()
    {
        const ServerAddress mara = *ServerAddress::read("postgresql://mara@office/shop?sslmode=require");
        QVERIFY(found(mara).isThere);
        QVERIFY(!found(mara).password);
        QVERIFY(keep(mara, "زینب's secret"));
        QCOMPARE(found(mara).password, "زینب's secret");
        QCOMPARE(found(*ServerAddress::read("postgresql://mara@office/shop")).password, "زینب's secret");
        for (const char *const other :
             {"postgresql://vera@office/shop", "postgresql://mara@spare/shop", "postgresql://mara@office/other"})
            QVERIFY(!found(*ServerAddress::read(other)).password);
        QCOMPARE(m_keyring.files(), 1);
        QVERIFY(!m_keyring.isInAFile("secret"));
        Keyring::forget(mara);
        QTRY_VERIFY(!found(mara).password);
    }

    void opensAgainWithoutAsking()
    {
        Connecting at;
        at.make();
        at.page.open(at.login.address());
        QTRY_VERIFY(at.says("Type the password."));
        QVERIFY(!at.says("This system has no keyring"));
        at.type("Password", ServerLogin::password());
        at.button("Connect")->click();
        QTRY_COMPARE(at.opened.size(), 1);
        at.page.takeWorkspace().reset();
        QTRY_COMPARE(found(at.login.address()).password, ServerLogin::password());

        ConnectPage again;
        QSignalSpy opened(&again, &ConnectPage::opened);
        again.open(at.login.address());
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(!m_keyring.isInAFile(ServerLogin::password().toUtf8()));
    }

    void forgetsWhatIsNotToBeKept()
    {
        Connecting at;
        at.make();
        QVERIFY(keep(at.login.address(), ServerLogin::password()));
        at.page.begin();
        QTRY_VERIFY(at.button("Keep it in the system’s keyring")->isVisible());
        at.button("Keep it in the system’s keyring")->click();
        at.type("Server", at.login.address().text());
        at.type("Password", ServerLogin::password());
        at.button("Connect")->click();
        QTRY_COMPARE(at.opened.size(), 1);
        QTRY_VERIFY(!found(at.login.address()).password);
    }
};

QTEST_MAIN(KeyringTest)
#include "keyring_test.moc"
