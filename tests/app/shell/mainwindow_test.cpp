#include "shell/mainwindow.h"

#include "shell/sidebar.h"
#include "support/openwindow.h"
#include "support/screenshots.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

using Where = Destination::Screen;

/// The window as a whole: it makes and opens workspaces, goes from screen to screen and back, and speaks every
/// language.
class MainWindowTest : public QObject {
    Q_OBJECT

private:
    OwnSettings m_settings;

    static bool says(QWidget *window, const QString &part)
    {
        for (const QLabel *const label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    }

private slots:
    void init() { speak("en"); }

    void sidebarHasRoomForItsNumbers()
    {
        QWidget window;
        auto *const row = new QHBoxLayout(&window);
        auto *const sidebar = new Sidebar;
        row->addWidget(sidebar);
        row->addWidget(new QWidget, 1);
        SidebarEntry *const entry = sidebar->add(Destination::Screen::Acknowledgments, "document-edit");
        entry->setText("Acknowledgments and more");
        window.resize(800, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const int before = entry->width();
        entry->setWaiting(12345);
        QTRY_VERIFY(entry->width() > before);
        QVERIFY(entry->width() >= entry->sizeHint().width());
    }

    void makesWorkspaceByKeyboard_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("company");
        QTest::newRow("English") << "en"
                                 << "Kruna d.o.o.";
        QTest::newRow("Urdu") << "ur"
                              << "تاج سٹور";
    }

    void makesWorkspaceByKeyboard()
    {
        QFETCH(QString, language);
        QFETCH(QString, company);
        speak(language);
        QTemporaryDir folder;
        MainWindow window;
        window.QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        type(company);
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Tab);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        press(Qt::Key_A, Qt::ControlModifier);
        type(folder.filePath("w"));
        press(Qt::Key_Return);
        QVERIFY(window.workbench());
        QVERIFY(QFile::exists(folder.filePath("w.countersign")));
        QCOMPARE(*window.workbench()->session().workspace().company(), company);
        QVERIFY(window.windowTitle().contains(company));
        QCOMPARE(Preferences::lastWorkspace(), QFileInfo(folder.filePath("w.countersign")).absoluteFilePath());
    }

    void saysBesideTheFieldWhyAWorkspaceCannotBeMade()
    {
        MainWindow window;
        window.QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        press(Qt::Key_Return);
        QVERIFY(says(&window, "Type the company’s name"));
        type("Kruna");
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Tab);
        press(Qt::Key_A, Qt::ControlModifier);
        type("/nowhere/at/all/x.countersign");
        press(Qt::Key_Return);
        QVERIFY(!window.workbench());
        const auto error = Workspace::create("/nowhere/at/all/x.countersign", {}, {}).error();
        QVERIFY(says(&window, error.text));
    }

    void saysWhyAFileIsNotOpened()
    {
        MainWindow window;
        window.QWidget::show();
        const QString path = m_settings.path("letter.countersign");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear all,\n") > 0);
        file.close();
        const Done opened = window.open(path);
        QVERIFY(!opened);
        QVERIFY(!window.workbench());
        QVERIFY(says(&window, opened.error().text));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "Dear all,\n");
    }

    void opensTheSameWorkspaceOnlyOnce()
    {
        OpenWindow open;
        const QString path = open.session().workspace().place();
        MainWindow other;
        QVERIFY(other.open(path));
        QVERIFY(!other.workbench());
        QVERIFY(open.window.workbench());
    }

    void closesAndOpensAgain()
    {
        OpenWindow open;
        const QString path = open.session().workspace().place();
        press(Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(!open.window.workbench()); // it is backed up first
        QVERIFY(Preferences::lastWorkspace().isEmpty());
        QVERIFY(open.window.open(path));
        QTRY_VERIFY(open.window.workbench()); // a server takes its time
    }

    void goesBackAndForwardAsABrowserDoes()
    {
        OpenWindow open;
        Workbench *const bench = open.window.workbench();
        QWidget *const first = open.go(Where::Today);
        QWidget *const second = open.go(Where::People);
        QVERIFY(first != second);
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(bench->current(), first);
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(bench->current(), second);
        speak("ur");
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(bench->current(), first);
    }

    void mirrorsAndTranslatesWithoutARestart()
    {
        OpenWindow open;
        open.go(Where::Settings);
        auto *const sidebar = open.window.findChild<Sidebar *>();
        QDialogButtonBox box(QDialogButtonBox::Cancel);
        const auto edge = [&] { return sidebar->mapTo(&open.window, QPoint(0, 0)).x(); };
        QCOMPARE(edge(), 0);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove('&'), "Cancel");
        speak("ur");
        QCOMPARE(edge(), open.window.width() - sidebar->width());
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove('&'), "منسوخ کریں");
        speak("te");
        QCOMPARE(edge(), 0);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove('&'), "రద్దు చేయి");
        speak("hr");
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove('&'), "Odustani");
    }

    void everyActionHasItsWordsInTheMenus()
    {
        OpenWindow open;
        for (Screen *const screen : open.window.workbench()->screens()) {
            open.window.workbench()->goTo(screen);
            QList<QAction *> inMenus;
            for (const QAction *const menu : open.window.menuBar()->actions())
                inMenus << menu->menu()->actions();
            for (QAction *const action : screen->actions()) {
                QVERIFY2(inMenus.contains(action), qPrintable(screen->title() + ": " + action->text()));
                QVERIFY2(!action->text().isEmpty(), qPrintable(screen->title()));
            }
        }
    }
};

QTEST_MAIN(MainWindowTest)
#include "mainwindow_test.moc"
