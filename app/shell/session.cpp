#include "shell/session.h"

#include "base/dates.h"
#include "shell/preferences.h"
#include "shell/task.h"

#include <QAction>

Session::Session(std::unique_ptr<Workspace> workspace, QObject *parent)
    : QObject(parent),
      m_workspace(std::move(workspace))
{
}

Session::~Session()
{
    qDeleteAll(findChildren<Task *>(Qt::FindDirectChildrenOnly));
}

Reach Session::reach() const
{
    return actor().account() ? ::reach(actor().account()->role) : Reach::AllSites;
}

void Session::offer(QAction *offered, Action action) const
{
    offered->setVisible(may(action));
}

std::unique_ptr<Workspace> Session::takeWorkspace()
{
    qDeleteAll(findChildren<Task *>(Qt::FindDirectChildrenOnly));
    return std::move(m_workspace);
}

Stamp Session::stamp() const
{
    return actor().stamped({.operatorName = Preferences::operatorName(), .at = localNow()});
}
