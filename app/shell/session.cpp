#include "shell/session.h"

#include "base/dates.h"
#include "shell/preferences.h"
#include "shell/task.h"

Session::Session(std::unique_ptr<Workspace> workspace, QObject *parent)
    : QObject(parent),
      m_workspace(std::move(workspace))
{
}

Session::~Session()
{
    qDeleteAll(findChildren<Task *>(Qt::FindDirectChildrenOnly));
}

Stamp Session::stamp() const
{
    return actor().stamped({.operatorName = Preferences::operatorName(), .at = localNow()});
}
