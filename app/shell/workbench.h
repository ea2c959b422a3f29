#pragma once

#include "shell/session.h"

#include <QWidget>

class QStackedWidget;
class Foot;
class Screen;
class Sidebar;
class Stamping;

/// An open workspace in its window: sidebar, the screen that is shown, foot; and where one has been, as in a browser.
class Workbench : public QWidget {
    Q_OBJECT

public:
    explicit Workbench(std::unique_ptr<Session> session, QWidget *parent = nullptr);
    ~Workbench() override;

    /// Ends the work on the workspace and gives it back; nothing but the destructor may be called after.
    std::unique_ptr<Workspace> takeWorkspace();

    Session &session() { return *m_session; }
    /// In the order of the sidebar.
    QList<Screen *> screens() const;
    Screen *current() const;
    bool mayLeave() const;
    /// Keeps everything but the foot from being used, while the workspace is about to be closed.
    void setHeld(bool isHeld);

    /// Goes there, unless what was typed on the screen that is shown would be lost.
    void go(const Destination &destination);
    void goTo(Screen *screen);
    void goBack();
    void goForward();
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_visited.size(); }

Q_SIGNALS:
    /// Another screen is shown, or another thing on it.
    void moved();

private:
    void show(const Destination &destination);

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Stamping> m_stamping;
    QList<std::pair<Destination::Screen, Screen *>> m_screens;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    Foot *m_foot;
    QList<Destination> m_visited;
    qsizetype m_at = -1;
};
