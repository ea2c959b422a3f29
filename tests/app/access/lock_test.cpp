#include "acknowledgment/acknowledgmentscreen.h"
#include "acknowledgment/printing/formpreview.h"
#include "acknowledgment/printing/printformsdialog.h"
#include "acknowledgment/signing/signaturepad.h"
#include "acknowledgment/signing/signingpage.h"
#include "acknowledgment/standinglist.h"
#include "forms/handbookpages.h"
#include "handbook/handbookprinting.h"
#include "people/personpage.h"
#include "shell/messages.h"
#include "shell/recordview.h"
#include "support/accountwindow.h"
#include "support/fits.h"
#include "support/screenshots.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPrintPreviewDialog>
#include <QProcess>

/// The lock: what it covers, what it keeps, and how it comes on.
class LockTest : public QObject {
    Q_OBJECT

private:
    /// Calls `use` once a dialog of kind `Dialog` runs its own event loop, as one does that was opened with `exec`.
    template <typename Dialog>
    static void onceOpen(const std::function<void(Dialog *)> &use)
    {
        QTimer::singleShot(0, [use] {
            auto *const dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog)
                onceOpen<Dialog>(use);
            else
                use(dialog);
        });
    }

    static QLineEdit *field(QWidget *in, const QString &name)
    {
        for (QLineEdit *const line : in->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == name)
                return line;
        }
        qFatal("There is no field %s", qPrintable(name));
        return nullptr;
    }

private slots:
    void locksByHandAndKeepsWhatWasTyped()
    {
        AccountWindow open;
        open.openAs("hr");
        Screen *const people = open.go(Destination::Screen::People, open.bob.id);
        QLineEdit *const name = field(people, "Name");
        name->setFocus();
        name->selectAll();
        AccountWindow::type("Bobb");
        open.lock();
        QCOMPARE(AccountWindow::seen(), QStringList());
        QVERIFY(!open.window.windowTitle().contains("Corner"));

        // What is typed now goes to the question for the password, and no shortcut reaches the window.
        AccountWindow::type("not this one");
        AccountWindow::press(Qt::Key_1, Qt::ControlModifier);
        AccountWindow::press(Qt::Key_S, Qt::ControlModifier);
        AccountWindow::press(Qt::Key_Escape);
        AccountWindow::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(field(open.unlockDialog(), "Password")->isEnabled(), 20'000);
        QVERIFY(open.window.lock()->isOn());
        QVERIFY(open.unlockDialog()->isVisible());
        QCOMPARE(AccountWindow::seen(), QStringList());

        open.unlock();
        QTRY_COMPARE(QApplication::focusWidget(), name);
        QCOMPARE(open.window.workbench()->current(), people);
        QCOMPARE(name->text(), "Bobb");
        QVERIFY(name->isVisible());
        AccountWindow::type("y");
        QCOMPARE(name->text(), "Bobby");
        QVERIFY(open.window.windowTitle().contains("Corner"));
        QVERIFY(!open.window.findChild<LockCover *>());
    }

    void leavesNoTabStopBeneath()
    {
        AccountWindow open;
        open.openAs("hr");
        open.go(Destination::Screen::People);
        open.lock();
        for (int i = 0; i < 20; ++i) {
            AccountWindow::press(Qt::Key_Tab);
            QVERIFY(open.unlockDialog()->isAncestorOf(QApplication::focusWidget()));
        }
        open.window.activateWindow();
        QTest::keyClick(open.window.windowHandle(), Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(open.window.windowHandle(), Qt::Key_W, Qt::ControlModifier);
        QVERIFY(open.window.workbench());
        QVERIFY(open.window.lock()->isOn());
        open.window.close();
        QVERIFY(open.unlockDialog()->isVisible());
    }

    void coversAPrintPreviewInADialog()
    {
        AccountWindow open;
        open.openAs("hr");
        auto *const screen = qobject_cast<AcknowledgmentScreen *>(open.go(Destination::Screen::Acknowledgments));
        screen->list()->choose(open.ana.id);
        AccountWindow::press(Qt::Key_P, Qt::ControlModifier);
        auto *const dialog = screen->findChild<PrintFormsDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        auto *const preview = dialog->findChild<FormPreview *>();
        QCOMPARE(preview->pageCount(), 1);
        const QSize size = dialog->size();
        open.window.lock()->turnOn(); // the dialog takes the keys
        QVERIFY(open.isAskedFor());
        QCOMPARE(AccountWindow::seen(), QStringList());
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<LockCover *>() && open.window.findChild<LockCover *>());
        open.unlock();
        QVERIFY(dialog->isVisible() && preview->isVisible());
        QCOMPARE(preview->pageCount(), 1);
        QCOMPARE(dialog->size(), size);
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
    }

    void coversAPrintPreviewThatRunsItsOwnLoop()
    {
        AccountWindow open;
        open.openAs("viewer");
        bool wasCovered = false, cameBack = false;
        onceOpen<QPrintPreviewDialog>([&](QPrintPreviewDialog *dialog) {
            open.window.lock()->turnOn();
            wasCovered = AccountWindow::seen().isEmpty() && dialog->findChild<LockCover *>() && open.isAskedFor();
            open.unlock();
            cameBack = dialog->isVisible() && !AccountWindow::seen().isEmpty();
            dialog->reject();
        });
        previewHandbook(&open.window, open.session(), *open.edition, {.language = "en"}, PaperSize::A4);
        QTRY_VERIFY(cameBack);
        QVERIFY(wasCovered);
    }

    void coversAQuestionAndKeepsItOpen()
    {
        AccountWindow open;
        open.openAs("hr");
        bool wasCovered = false;
        onceOpen<QMessageBox>([&](QMessageBox *box) {
            const QSize size = box->size();
            open.window.lock()->turnOn();
            wasCovered = AccountWindow::seen().isEmpty() && open.isAskedFor();
            open.unlock();
            wasCovered = wasCovered && box->isVisible() && box->size() == size;
            for (QAbstractButton *const button : box->buttons()) {
                if (button->text() == "Erase everything")
                    button->click();
            }
        });
        QVERIFY(Messages::confirm(&open.window, "Really?", "Erase everything"));
        QVERIFY(wasCovered);
    }

    void closesMenus()
    {
        AccountWindow open;
        open.openAs("hr");
        QMenu *const menu = open.window.menuBar()->actions().first()->menu();
        menu->popup(open.window.mapToGlobal(QPoint(10, 10)));
        QVERIFY(menu->isVisible());
        open.window.lock()->turnOn();
        QVERIFY(!menu->isVisible());
        QCOMPARE(AccountWindow::seen(), QStringList());
    }

    void keepsAHalfDrawnSignature()
    {
        AccountWindow open;
        open.openAs("manager");
        auto *const screen = qobject_cast<AcknowledgmentScreen *>(open.go(Destination::Screen::Acknowledgments));
        screen->list()->choose(open.ana.id);
        AccountWindow::press(Qt::Key_Return, Qt::ControlModifier);
        SigningPage *const page = screen->signing();
        QVERIFY(page);
        auto *const pad = page->findChild<SignaturePad *>();
        while (!pad->isVisible()) {
            AccountWindow::press(Qt::Key_End);
            QPushButton *const on = page->findChild<QPushButton *>("goOn");
            QTRY_VERIFY(on->isEnabled());
            on->click();
        }
        QTest::mousePress(pad, Qt::LeftButton, {}, QPoint(20, 20));
        for (int x = 20; x < 120; x += 10)
            QTest::mouseMove(pad, QPoint(x, 20 + x % 30));
        open.window.lock()->turnOn(); // the pen is still down
        QVERIFY(open.isAskedFor());
        QCOMPARE(AccountWindow::seen(), QStringList());
        QTest::mouseRelease(pad, Qt::LeftButton, {}, QPoint(120, 20));
        const DrawnSignature drawn = pad->signature();
        QCOMPARE(drawn.strokes.size(), 1);
        QVERIFY(drawn.strokes.first().size() > 5);
        open.unlock();
        QVERIFY(pad->isVisible());
        QVERIFY(screen->signing() == page);
        QTest::mouseMove(pad, QPoint(150, 40));
        QCOMPARE(pad->signature(), drawn);
    }

    void locksAfterATimeWithoutUse()
    {
        AccountWindow open;
        open.openAs("viewer");
        QVERIFY(!open.window.lock()->isOn());
        open.window.lock()->setIdleTime(std::chrono::milliseconds(30));
        QTRY_VERIFY(open.window.lock()->isOn());
        QCOMPARE(AccountWindow::seen(), QStringList());
    }

    void doesNotLockWhileItIsUsed()
    {
        AccountWindow open;
        open.openAs("viewer");
        open.window.lock()->setIdleTime(std::chrono::seconds(3));
        QTest::qWait(2000);
        AccountWindow::press(Qt::Key_Shift);
        QTest::qWait(2000);
        QVERIFY(!open.window.lock()->isOn());
        QTRY_VERIFY_WITH_TIMEOUT(open.window.lock()->isOn(), 10'000);
    }

    void locksAfterTheTimeInTheSettings()
    {
        AccountWindow open;
        QCOMPARE(*open.test.workspace->lockMinutes(), 10);
        open.openAs("administrator");
        QVERIFY(open.session().workspace().saveLockMinutes(open.session().stamp(), 0));
        QCOMPARE(*open.session().workspace().lockMinutes(), 0);
    }

    void needsAPassword()
    {
        OwnSettings settings;
        TestWorkspace test;
        MainWindow window;
        window.show(std::move(test.workspace));
        window.QWidget::show();
        window.lock()->turnOn();
        QVERIFY(!window.lock()->isOn());
        for (const QAction *const action : window.findChildren<QAction *>())
            QVERIFY2(!action->isVisible() || (action->text() != "&Lock" && action->text() != "&Sign out"),
                     qPrintable(action->text()));
    }

    void holdsBackMessages()
    {
        AccountWindow open;
        open.openAs("hr");
        open.lock();
        Messages::answerNext(true);
        Messages::show(&open.window, {Error::Kind::NotFound, "Ana Horvat has not signed", {}});
        Messages::show(open.unlockDialog(), {Error::Kind::NotFound, "Bob Brown has not signed", {}});
        QApplication::processEvents();
        QCOMPARE(Messages::lastShown(), QString());
        QCOMPARE(AccountWindow::seen(), QStringList());
        bool cameLater = false;
        onceOpen<QMessageBox>([&](QMessageBox *box) {
            cameLater = box->text() == "Bob Brown has not signed";
            box->accept();
        });
        open.unlock();
        QTRY_COMPARE(Messages::lastShown(), "Ana Horvat has not signed");
        QTRY_VERIFY(cameLater);
    }

    void coversWhatOpensLater()
    {
        AccountWindow open;
        open.openAs("hr");
        open.lock();
        QDialog later(&open.window);
        auto *const label = new QLabel("Ana Horvat", &later);
        later.setModal(true);
        later.show();
        QCOMPARE(AccountWindow::seen(), QStringList());
        QVERIFY(!label->isVisible());
        QTRY_COMPARE(QApplication::activeModalWidget(), open.unlockDialog());
        QVERIFY(open.isAskedFor());
        open.unlock();
        QVERIFY(label->isVisible());
    }

    void showsWhatChangedMeanwhile()
    {
        AccountWindow open;
        open.openAs("hr");
        Screen *const people = open.go(Destination::Screen::People);
        open.lock();
        const Person zoe{.number = "9", .name = "Zoe", .language = "en"};
        QVERIFY(open.session().save(Action::EditPeople, [&](Transaction &t) { return PeopleStore::add(t, zoe); }));
        Q_EMIT open.session().peopleChanged();
        open.unlock();
        QCOMPARE(people->findChild<RecordView *>()->model()->rowCount(), 3);
    }

    void clearsItsOwnClipboard()
    {
        AccountWindow open;
        open.openAs("hr");
        QClipboard *const clipboard = QApplication::clipboard();
        clipboard->setText("Ana Horvat, 1");
        QVERIFY(clipboard->ownsClipboard());
        open.window.lock()->turnOn();
        QCOMPARE(clipboard->text(), QString());
    }

    void leavesTheClipboardOfOthersAlone()
    {
        AccountWindow open;
        open.openAs("hr");
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {"owns-the-clipboard"});
        QVERIFY(other.waitForReadyRead());
        QClipboard *const clipboard = QApplication::clipboard();
        QTRY_COMPARE(clipboard->text(), "from elsewhere");
        open.window.lock()->turnOn();
        QCOMPARE(clipboard->text(), "from elsewhere");
        other.kill();
        other.waitForFinished();
    }

    void letsSomebodyElseIn()
    {
        AccountWindow open;
        open.openAs("hr");
        Screen *const people = open.go(Destination::Screen::People, open.bob.id);
        field(people, "Name")->setFocus();
        AccountWindow::type("half");
        open.lock();
        QPushButton *signOut = nullptr;
        for (QPushButton *const button : open.unlockDialog()->findChildren<QPushButton *>()) {
            if (button->text() == "Sign out…")
                signOut = button;
        }
        QVERIFY(signOut && signOut->isVisible());
        Messages::answerNext(true);
        signOut->click();
        QTRY_VERIFY(!open.window.workbench());
        QVERIFY(!open.unlockDialog());
        QVERIFY(!open.window.findChild<LockCover *>());
        // On a server the place also names the login.
        const int from = TestPlace::isOnServer() ? -1 : 0;
        QCOMPARE(open.window.place().section('/', from), open.test.path().section('/', from));
    }

    void fits_data() { addRowsOfLanguages(); }

    void fits()
    {
        QFETCH(QString, language);
        speak(language);
        AccountWindow open;
        open.openAs("hr");
        open.lock();
        QVERIFY(!screenshot(open.unlockDialog(), "UnlockDialog").isEmpty());
        QVERIFY(!screenshot(&open.window, "LockCover").isEmpty());
        const QStringList found = cutOff(open.unlockDialog()) + cutOff(&open.window);
        QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
        speak("en");
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], "owns-the-clipboard") == 0) {
        QApplication::clipboard()->setText("from elsewhere");
        QTimer::singleShot(0, [] {
            std::puts("owned");
            std::fflush(stdout);
        });
        return QApplication::exec();
    }
    LockTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "lock_test.moc"
