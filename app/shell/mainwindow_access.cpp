#include "shell/mainwindow.h"

#include "access/lock.h"
#include "access/screenlock.h"
#include "access/signinpage.h"
#include "shell/session.h"
#include "shell/workbench.h"
#include "welcome/welcomepage.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QStackedWidget>

QString MainWindow::place() const
{
    if (m_workbench)
        return m_workbench->session().workspace().place();
    return m_signIn ? m_signIn->workspace().place() : QString();
}

void MainWindow::askWho(std::unique_ptr<Workspace> workspace)
{
    m_signIn = new SignInPage(std::move(workspace));
    m_stack->addWidget(m_signIn);
    m_stack->setCurrentWidget(m_signIn);
    connect(m_signIn, &SignInPage::closed, this, &MainWindow::closeWorkspace);
    connect(m_signIn, &SignInPage::signedIn, this, [this] {
        SignInPage *const page = std::exchange(m_signIn, nullptr);
        work(page->takeWorkspace());
        page->deleteLater();
    });
    setWords();
    updateGoing();
}

void MainWindow::work(std::unique_ptr<Workspace> workspace)
{
    m_workbench = new Workbench(std::make_unique<Session>(std::move(workspace)));
    m_stack->addWidget(m_workbench);
    m_stack->setCurrentWidget(m_workbench);
    Session &session = m_workbench->session();
    m_lock = new Lock(session, this);
    connect(m_workbench, &Workbench::moved, this, &MainWindow::updateGoing);
    connect(&session, &Session::settingsChanged, this, &MainWindow::setWords);
    connect(&session, &Session::settingsChanged, this, &MainWindow::updateAccess);
    connect(&session, &Session::openWanted, this, [this](const QString &wanted) { (void)open(wanted); });
    // Later: what asks for these goes with the workbench.
    connect(&session, &Session::replaceWanted, this, &MainWindow::replaceWorkspace, Qt::QueuedConnection);
    connect(m_lock, &Lock::signingOut, this, &MainWindow::signOut, Qt::QueuedConnection);
    setWords();
    updateGoing();
}

void MainWindow::stopWorking()
{
    delete std::exchange(m_lock, nullptr);
    delete std::exchange(m_workbench, nullptr);
    if (m_signIn)
        std::exchange(m_signIn, nullptr)->deleteLater();
}

void MainWindow::signOut()
{
    delete std::exchange(m_lock, nullptr);
    std::unique_ptr<Workspace> workspace = m_workbench->takeWorkspace();
    stopWorking();
    if (const Done out = workspace->signOut(); !out) {
        m_stack->setCurrentWidget(welcome());
        welcome()->showError(workspace->place(), out.error());
        setWords();
        updateGoing();
        return;
    }
    show(std::move(workspace));
}

/// Without an account there is no password to lock with.
void MainWindow::updateAccess()
{
    const bool hasAccount = m_lock && m_lock->isPossible();
    m_lockNow->setVisible(hasAccount);
    m_signOut->setVisible(hasAccount);
    if (hasAccount && !m_lock->findChild<ScreenLock *>())
        connect(new ScreenLock(m_lock), &ScreenLock::locked, m_lock, &Lock::turnOn);
}
