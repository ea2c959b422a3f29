#include "shell/mainwindow.h"

#include "backup/restore.h"
#include "shell/backuproutine.h"
#include "shell/messages.h"
#include "shell/session.h"
#include "shell/task.h"
#include "shell/workbench.h"
#include "workspace/workspacefile.h"

#include <QApplication>
#include <QMenuBar>

void MainWindow::quit()
{
    // Each by itself: one that waits for its backup doesn't keep the others open.
    for (QWidget *const window : QApplication::topLevelWidgets()) {
        if (qobject_cast<MainWindow *>(window))
            window->close();
    }
}

bool MainWindow::mustBackUpFirst()
{
    if (!m_workbench || m_mayClose)
        return false;
    Session &session = m_workbench->session();
    return m_isBackingUp || session.backups().mayBeDueAtClosing(session.stamp().at);
}

void MainWindow::backUpFirst(const std::function<void()> &then)
{
    if (m_isBackingUp)
        return;
    const auto hold = [this](bool isHeld) {
        m_isBackingUp = isHeld;
        menuBar()->setDisabled(isHeld);
        m_workbench->setHeld(isHeld);
    };
    hold(true);
    Session &session = m_workbench->session();
    const Task *const task =
        session.backups().backUp(tr("Backing up before closing"), session.stamp().at, Occasion::Closing);
    const auto go = [this, then, hold](const Done &result) {
        hold(false);
        const bool isWell = result || isCancelled(result);
        if (!isWell
            && !Messages::confirm(this, tr("The backup could not be made. %1").arg(result.error().text),
                                  tr("Close without a backup")))
            return;
        m_mayClose = true;
        then();
        m_mayClose = false;
    };
    // Later: what is closed takes the task with it.
    connect(task, &Task::finished, this, go, Qt::QueuedConnection);
}

void MainWindow::replaceWorkspace(const QString &prepared)
{
    if (!m_workbench)
        return;
    const QString place = m_workbench->session().workspace().place();
    const QDateTime now = m_workbench->session().stamp().at;
    stopWorking();
    const auto swapped = Restore::swap(prepared, place, now);
    if (!swapped)
        WorkspaceFile::remove(prepared);
    if (const Done opened = open(place); opened && swapped)
        Q_EMIT m_workbench->session().noticed(tr("The workspace was restored. What it was before is kept in “%1”.")
                                                  .arg(QFileInfo(swapped->kept).fileName()),
                                              nullptr);
    else if (!swapped)
        Messages::show(this, swapped.error());
}
