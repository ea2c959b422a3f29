#include "shell/task.h"

#include "base/log.h"
#include "shell/session.h"
#include "storage/database.h"

#include <QElapsedTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

constexpr int tellEvery = 50; // milliseconds

Done run(const Workspace::Connector &connect, const Task::Work &work, const Progress &progress)
{
    auto database = connect();
    if (!database)
        return database.error();
    return work(**database, progress);
}

}

Task::Task(Session &session, const QString &what)
    : QObject(&session),
      m_what(what),
      m_cancelled(std::make_shared<std::atomic_bool>(false))
{
}

Task *Task::start(Session &session, const QString &what, const Work &work)
{
    auto *const task = new Task(session, what);
    const auto body = [task, work, connect = session.workspace().connector(), cancelled = task->m_cancelled] {
        QElapsedTimer sinceTold;
        const Progress progress = [&](qint64 done, qint64 total) {
            if (!sinceTold.isValid() || sinceTold.hasExpired(tellEvery) || done == total) {
                sinceTold.start();
                QMetaObject::invokeMethod(task, [task, done, total] { Q_EMIT task->progressed(done, total); });
            }
            return !*cancelled;
        };
        QElapsedTimer clock;
        clock.start();
        Done result = run(connect, work, progress);
        Log::say("task", {{"outcome", result ? "done"_L1 : Log::word(result.error().kind)}, {"ms", clock.elapsed()}});
        if (*cancelled && !result)
            result = Error{.kind = Error::Kind::Unavailable};
        QMetaObject::invokeMethod(task, [task, result] {
            Q_EMIT task->finished(result);
            task->deleteLater();
        });
    };
    task->m_thread.reset(QThread::create(body));
    task->m_thread->start();
    Q_EMIT session.taskStarted(task);
    return task;
}

Task::~Task()
{
    cancel();
    m_thread->wait();
}

void Task::cancel()
{
    *m_cancelled = true;
}

bool isCancelled(const Done &result)
{
    return !result && result.error().kind == Error::Kind::Unavailable && result.error().text.isEmpty();
}
