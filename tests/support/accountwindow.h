#pragma once

#include "access/lock.h"
#include "access/lockcover.h"
#include "access/unlockdialog.h"
#include "shell/mainwindow.h"
#include "shell/screen.h"
#include "shell/session.h"
#include "shell/workbench.h"
#include "support/accounts.h"
#include "support/ownsettings.h"
#include "support/workspace.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

/// A window on a workspace with two sites, a person at each, an edition, and an account for each role, named like it.
struct AccountWindow {
    OwnSettings settings;
    TestWorkspace test;
    QMap<QString, Account> accounts;
    Person ana;
    Person bob;
    std::optional<Edition> edition;
    MainWindow window;

    AccountWindow()
    {
        ana = test.addPerson("1", "Ana Horvat", "hr", "Split");
        bob = test.addPerson("2", "Bob Brown", "en", "Leeds");
        edition = test.publish();
        for (const Role each : roles()) {
            const auto sites = each == Role::Manager ? std::set{*ana.site} : std::set<Id<Site>>();
            accounts.insert(word(each), addAccount(test.database(), word(each), each, sites));
        }
    }

    /// Shows the window, in which somebody has to sign in.
    void open()
    {
        window.show(std::move(test.workspace));
        show();
    }

    /// Shows the window to who has signed in as `role`.
    void openAs(const QString &role)
    {
        const Done admitted = TestPlace::isOnServer()
            ? test.workspace->signIn(role, testPassword(), QDateTime::currentDateTimeUtc())
            : test.workspace->admit(accounts[role]); // without the password, which is slow to look at
        if (!admitted)
            qFatal("%s", qPrintable(admitted.error().text));
        open();
    }

    Session &session() { return window.workbench()->session(); }

    Screen *go(Destination::Screen screen, const std::optional<Id<Person>> &person = {})
    {
        window.workbench()->go({.screen = screen, .person = person});
        QApplication::processEvents();
        return window.workbench()->current();
    }

    UnlockDialog *unlockDialog() { return window.findChild<UnlockDialog *>(); }

    /// Types into what has the focus.
    static void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }

    /// Presses `key` in the window that is active, shortcuts included.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *const active = QApplication::activeWindow();
        if (!active)
            qFatal("No window is active.");
        QTest::keyClick(active->windowHandle(), key, modifiers);
        QApplication::processEvents();
    }

    /// Locks by hand and waits for the question.
    void lock()
    {
        press(Qt::Key_L, Qt::ControlModifier);
        if (!window.lock()->isOn())
            qFatal("The window did not lock.");
        if (!isAskedFor())
            qFatal("Nobody is asked for the password.");
    }

    /// Waits for the question for the password to have the focus; false if it never does.
    bool isAskedFor()
    {
        return QTest::qWaitFor([this] { return QApplication::activeWindow() == unlockDialog(); });
    }

    void unlock()
    {
        type(testPassword());
        press(Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return !window.lock()->isOn(); }, 20'000))
            qFatal("The window did not unlock.");
        QApplication::processEvents();
    }

    /// Everything that can be seen in any window but covers and the question for the password.
    static QStringList seen()
    {
        QStringList found;
        for (const QWidget *const window : QApplication::topLevelWidgets()) {
            if (qobject_cast<const UnlockDialog *>(window))
                continue;
            for (const QWidget *const widget : window->findChildren<QWidget *>()) {
                const bool isCover =
                    qobject_cast<const LockCover *>(widget) || qobject_cast<const LockCover *>(widget->parentWidget());
                if (widget->isVisible() && !widget->isWindow() && !isCover
                    && !qobject_cast<const UnlockDialog *>(widget->window()))
                    found << widget->metaObject()->className();
            }
        }
        return found;
    }

private:
    void show()
    {
        window.QWidget::show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window did not become active.");
    }
};
