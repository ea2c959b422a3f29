#pragma once

#include "shell/mainwindow.h"
#include "shell/screen.h"
#include "shell/session.h"
#include "shell/workbench.h"
#include "support/ownsettings.h"
#include "support/testplace.h"

#include <QTest>

/// A window on a workspace made for one test.
class OpenWindow {
public:
    OpenWindow()
    {
        const Stamp stamp{.operatorName = QStringLiteral("Mara Kovač"),
                          .at = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)};
        auto workspace = Workspace::create(
            m_place.path(), {.company = QStringLiteral("Kruna d.o.o."), .governingLanguage = QStringLiteral("en")},
            stamp);
        if (!workspace)
            qFatal("%s", qPrintable(workspace.error().text));
        window.show(std::move(*workspace));
        window.QWidget::show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window did not become active.");
    }

    Session &session() { return window.workbench()->session(); }
    Screen *go(Destination::Screen screen)
    {
        window.workbench()->go({.screen = screen});
        QApplication::processEvents();
        return window.workbench()->current();
    }
    QString path(const QString &name) const { return m_place.folder.filePath(name); }

private:
    TestPlace m_place{QStringLiteral("shop")};

public:
    MainWindow window;
};

/// Types into what has the focus, as a person would.
inline void type(const QString &text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), Qt::NoModifier);
}

/// Presses `key` where the focus is, shortcuts included.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *const window = QApplication::activeWindow();
    if (!window)
        qFatal("No window is active.");
    QTest::keyClick(window->windowHandle(), key, modifiers);
    QApplication::processEvents();
}
