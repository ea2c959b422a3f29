#include "access/signinpage.h"
#include "support/accountwindow.h"
#include "support/fits.h"
#include "support/screenshots.h"

#include <QLabel>

/// Signing in in the window, by keyboard alone, and out again.
class SignInPageTest : public QObject {
    Q_OBJECT

private:
    static void signIn(const QString &name, const QString &password)
    {
        AccountWindow::type(name);
        AccountWindow::press(Qt::Key_Return);
        AccountWindow::type(password);
        AccountWindow::press(Qt::Key_Return);
    }

    static bool says(const QWidget *in, const QString &words)
    {
        const auto labels = in->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

private slots:
    void asksWhoFirst()
    {
        AccountWindow open;
        open.open();
        auto *const page = open.window.findChild<SignInPage *>();
        QVERIFY(page && page->isVisible());
        QVERIFY(!open.window.workbench());
        QVERIFY(says(page, "Corner Shop"));
        signIn("viewer", testPassword());
        QTRY_VERIFY_WITH_TIMEOUT(open.window.workbench(), 20'000);
        QCOMPARE(open.session().actor().account(), open.accounts["viewer"]);
        QCOMPARE(open.session().stamp().operatorName, "viewer");
        QTRY_VERIFY(!open.window.findChild<SignInPage *>());
    }

    void saysWhatIsWrong()
    {
        AccountWindow open;
        open.open();
        auto *const page = open.window.findChild<SignInPage *>();
        const QString wrong = TestPlace::isOnServer() ? "The name or the password is not right" // it says itself
                                                      : "The name or the password is wrong";
        for (int i = 0; i < 3; ++i) {
            if (i > 0)
                page->findChildren<QLineEdit *>().first()->setFocus();
            if (i > 0)
                page->findChildren<QLineEdit *>().first()->clear();
            signIn("hr", "wrong");
            QTRY_VERIFY_WITH_TIMEOUT(says(page, wrong), 20'000);
            QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text().isEmpty());
        }
        if (!TestPlace::isOnServer()) {
            QVERIFY(says(page, "5 seconds"));
            AccountWindow::type(testPassword());
            AccountWindow::press(Qt::Key_Return);
            QVERIFY(says(page, "Too many wrong passwords"));
        }
        QVERIFY(!open.window.workbench());
    }

    void asksForAName()
    {
        AccountWindow open;
        open.open();
        AccountWindow::press(Qt::Key_Return);
        AccountWindow::press(Qt::Key_Return);
        QVERIFY(says(open.window.findChild<SignInPage *>(), "Type the name"));
    }

    void signsOut()
    {
        AccountWindow open;
        open.openAs("viewer");
        QAction *signOut = nullptr;
        for (QAction *const action : open.window.findChildren<QAction *>()) {
            if (action->text() == "&Sign out")
                signOut = action;
        }
        QVERIFY(signOut && signOut->isVisible() && signOut->isEnabled());
        signOut->trigger();
        QVERIFY(!open.window.workbench());
        QVERIFY(open.window.findChild<SignInPage *>());
        QVERIFY(!signOut->isVisible());
        signIn("translator", testPassword());
        QTRY_VERIFY_WITH_TIMEOUT(open.window.workbench(), 20'000);
        QCOMPARE(open.session().actor().account(), open.accounts["translator"]);
    }

    void closesWithoutSigningIn()
    {
        AccountWindow open;
        open.open();
        AccountWindow::press(Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(!open.window.findChild<SignInPage *>());
        QCOMPARE(open.window.place(), QString());
        QVERIFY(Workspace::open(open.test.path()));
    }

    void fits_data() { addRowsOfLanguages(); }

    void fits()
    {
        QFETCH(QString, language);
        speak(language);
        AccountWindow open;
        open.open();
        QVERIFY(!screenshot(&open.window, "SignInPage").isEmpty());
        QStringList found = cutOff(&open.window);
        QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
        speak("en");
    }
};

QTEST_MAIN(SignInPageTest)
#include "signinpage_test.moc"
