#include "shell/mainwindow.h"
#include "support/connecting.h"

#include <QDirIterator>
#include <QThreadPool>

/// Opening and making a workspace on a server that asks for a password, on a system without a keyring.
class ConnectPageTest : public QObject {
    Q_OBJECT

private:
    OwnSettings m_settings;

private slots:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        speak("en");
    }

    void asksForThePasswordAndSaysThatItIsNotKept()
    {
        Connecting at;
        at.make();
        at.page.open(at.login.address());
        QTRY_VERIFY(at.says("Type the password."));
        QVERIFY(at.says("This system has no keyring"));
        QVERIFY(!at.button("Keep it in the system’s keyring")->isVisible());
        at.type("Password", "a wrong one");
        at.button("Connect")->click();
        QTRY_VERIFY(at.says("The name or the password is not right."));
        QCOMPARE(at.opened.size(), 0);
        at.type("Password", ServerLogin::password());
        QTest::keyClick(at.line("Password"), Qt::Key_Return);
        QTRY_COMPARE(at.opened.size(), 1);
        const auto workspace = at.page.takeWorkspace();
        QCOMPARE(*workspace->company(), "Kruna d.o.o.");
        QCOMPARE(at.line("Password")->text(), "");
    }

    void makesAWorkspace()
    {
        Connecting at;
        at.page.begin();
        at.type("Server", at.login.address().text());
        at.type("Password", ServerLogin::password());
        at.button("Make a new workspace there")->click();
        at.button("Create workspace")->click();
        QVERIFY(at.says("Type the company’s name"));
        at.type("Company", "Kruna d.o.o.");
        at.button("Create workspace")->click();
        QTRY_COMPARE(at.opened.size(), 1);
        const auto workspace = at.page.takeWorkspace();
        QCOMPARE(*workspace->company(), "Kruna d.o.o.");
        const auto handbook = HandbookStore::load(workspace->database());
        QVERIFY(handbook && ruleCount(*handbook) >= 30);
    }

    void saysBesideTheDatabaseThatThereIsNone()
    {
        Connecting at;
        at.page.begin();
        at.type("Server", at.login.address().text());
        at.type("Password", ServerLogin::password());
        at.button("Connect")->click();
        QTRY_VERIFY(at.says("There is no workspace"));
    }

    void stopsWaiting()
    {
        Connecting at;
        at.make();
        at.page.begin();
        at.type("Server", at.login.address().text());
        at.type("Password", ServerLogin::password());
        at.button("Connect")->click();
        QVERIFY(at.says("Connecting…"));
        at.button("Stop")->click();
        QVERIFY(!at.says("Connecting…"));
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(at.opened.size(), 0);
        QSignalSpy left(&at.page, &ConnectPage::left);
        at.button("Back")->click();
        QCOMPARE(left.size(), 1);
    }

    void keepsThePasswordInNoFile()
    {
        {
            Connecting at;
            at.make();
            at.page.open(at.login.address());
            QTRY_VERIFY(at.says("Type the password."));
            at.type("Password", ServerLogin::password());
            at.button("Connect")->click();
            QTRY_COMPARE(at.opened.size(), 1);
            MainWindow window;
            window.show(at.page.takeWorkspace());
            QCOMPARE(Preferences::lastWorkspace(), at.login.address().text());
            QVERIFY(Preferences::recentWorkspaces().contains(at.login.address().text()));
        }
        Preferences::store()->sync();
        QDirIterator files(m_settings.path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int looked = 0;
        for (; files.hasNext(); ++looked) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(ServerLogin::password().toUtf8()), qPrintable(file.fileName()));
        }
        QVERIFY(looked > 0);
    }
};

QTEST_MAIN(ConnectPageTest)
#include "connectpage_test.moc"
