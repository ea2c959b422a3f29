#include "shell/mainwindow.h"
#include "support/fits.h"
#include "support/ownsettings.h"
#include "support/screenshots.h"

#include "shell/screen.h"
#include "shell/session.h"
#include "shell/workbench.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

/// The window as a whole: it opens, makes a workspace, goes from screen to screen and back, and mirrors.
class MainWindowTest : public QObject {
    Q_OBJECT

private:
    OwnSettings m_settings;

private slots:
    void makesWorkspaceByKeyboard()
    {
        speak("en");
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        screenshot(&window, "welcome");
        QTest::keyClicks(QApplication::focusWidget(), "Kruna d.o.o.");
        auto *const file = window.findChildren<QLineEdit *>().last();
        file->setText(m_settings.path("kruna.countersign"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(window.workbench());
        for (Screen *const screen : window.workbench()->screens()) {
            window.workbench()->goTo(screen);
            screenshot(&window, screen->metaObject()->className());
        }
        speak("ur");
        for (Screen *const screen : window.workbench()->screens()) {
            window.workbench()->goTo(screen);
            screenshot(&window, screen->metaObject()->className());
        }
    }
};

QTEST_MAIN(MainWindowTest)
#include "mainwindow_test.moc"
