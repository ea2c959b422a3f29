#pragma once

#include "handbook/handbookscreen.h"
#include "support/workspace.h"

#include "handbook/editor.h"
#include "handbook/handbooktree.h"
#include "handbook/wordsedit.h"
#include "handbook/workpage.h"

#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QTest>

/// The handbook's screen in a window of its own, used as a person at the keyboard would.
struct HandbookWindow {
    TestWorkspace test;
    std::unique_ptr<Session> session = std::make_unique<Session>(std::move(test.workspace));
    QMainWindow window;
    HandbookScreen *screen = new HandbookScreen(*session);

    explicit HandbookWindow(const Handbook &handbook = {})
    {
        save(handbook);
        window.setCentralWidget(screen);
        window.resize(1180, 760);
        window.show();
        screen->arrive({.screen = Destination::Screen::Handbook});
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    ~HandbookWindow() { delete window.takeCentralWidget(); }

    /// As somebody elsewhere would.
    void save(const Handbook &after)
    {
        const auto before = HandbookStore::load(session->database());
        const Done saved = inTransaction(session->database(), {"Vera Visitor", QDateTime::currentDateTime()},
                                         [&](Transaction &t) { return HandbookStore::save(t, *before, after); });
        if (!saved)
            qFatal("%s", qPrintable(saved.error().text));
    }

    Handbook stored() { return *HandbookStore::load(session->database()); }
    WorkPage *work() { return screen->findChild<WorkPage *>(); }
    HandbookTree *tree() { return screen->findChild<HandbookTree *>(); }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *const focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }

    /// Types into what has the focus, letter by letter.
    void type(const QString &text)
    {
        for (const QChar letter : text) {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(QApplication::focusWidget(), &down);
        }
    }

    WordsEdit *box(const QString &label)
    {
        for (WordsEdit *const edit : screen->findChildren<WordsEdit *>()) {
            if (edit->accessibleName() == label && edit->isVisible())
                return edit;
        }
        qFatal("There is no box %s", qPrintable(label));
        return nullptr;
    }

    /// All that the screen says in labels.
    QString said() const
    {
        QStringList all;
        for (const QLabel *const label : screen->findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join('\n');
    }

    /// The button that says `words`, where it can be seen.
    QPushButton *button(const QString &words)
    {
        for (QPushButton *const button : screen->findChildren<QPushButton *>()) {
            if (button->text() == words && button->isVisible())
                return button;
        }
        return nullptr;
    }
};
