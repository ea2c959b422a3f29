#pragma once

#include "base/result.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class ConnectPage;
class Lock;
class QActionGroup;
class QMenu;
class QStackedWidget;
class SignInPage;
class WelcomePage;
class Workbench;
class Workspace;

/// One window: the welcome page, or the workspace that is open in it.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the workspace `path` in this window, or in a further one where this has another; the error is also shown
    /// on the welcome page. One on a server is opened in its own time, after asking for the password where there is
    /// need.
    Done open(const QString &path);

    /// Shows `workspace`, just created or opened, in this window, or in a further one where this has another.
    void show(std::unique_ptr<Workspace> workspace);
    using QWidget::show;

    /// Shows the window at once, and `path` in it as soon as it was painted.
    void showThenOpen(const QString &path);

    Workbench *workbench() const { return m_workbench; }
    Lock *lock() const { return m_lock; }
    /// The workspace that is open here, signed in to or not; empty where none is.
    QString place() const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeMenus();
    void makeFileMenu();
    void makeGoMenu();
    void makeHelpMenu();
    void fillRecent(QMenu *menu);
    void setScreenMenu();
    void updateGoing();
    void setWords();

    void askWho(std::unique_ptr<Workspace> workspace);
    void work(std::unique_ptr<Workspace> workspace);
    void stopWorking();
    void signOut();
    void updateAccess();

    void quit();
    bool mustBackUpFirst();
    void backUpFirst(const std::function<void()> &then);
    void replaceWorkspace(const QString &prepared);

    WelcomePage *welcome();
    ConnectPage *connectPage();
    /// Shows the page that opens shared workspaces, and has it open `place` if that is given.
    void connectTo(const QString &place);
    void createWorkspace();
    void chooseWorkspace();
    void closeWorkspace();
    void showAbout();
    void focusFilter();

    QStackedWidget *m_stack;
    WelcomePage *m_welcome = nullptr; ///< made when it is first needed: most starts go straight to a workspace
    ConnectPage *m_connect = nullptr; ///< likewise
    SignInPage *m_signIn = nullptr; ///< as long as somebody has to sign in first
    Workbench *m_workbench = nullptr;
    Lock *m_lock = nullptr; ///< of the workbench
    QString m_toOpen;
    bool m_isBackingUp = false; ///< before something is closed
    bool m_mayClose = false; ///< that was seen to
    QMenu *m_goMenu = nullptr;
    QMenu *m_screenMenu = nullptr;
    QAction *m_lockNow = nullptr;
    QAction *m_signOut = nullptr;
    QAction *m_close = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_filter = nullptr;
    QActionGroup *m_places = nullptr;
};
