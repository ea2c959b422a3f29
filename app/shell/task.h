#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

class Database;
class QThread;
class Session;

/// Long work on a thread of its own, with a connection of its own to the workspace; the window's foot shows it.
class Task : public QObject {
    Q_OBJECT

public:
    using Work = std::function<Done(Database &database, const Progress &progress)>;

    /// Starts `work`; `what` says what it does, in the window's language, and empty has nothing shown. Deletes itself
    /// after `finished`.
    static Task *start(Session &session, const QString &what, const Work &work);
    /// Cancels what still runs and waits for it.
    ~Task() override;

    QString what() const { return m_what; }
    void cancel();

Q_SIGNALS:
    /// `total` is 0 while it isn't known.
    void progressed(qint64 done, qint64 total);
    /// In the thread that started it; an error of kind Unavailable with an empty text is a cancellation.
    void finished(const Done &result);

private:
    Task(Session &session, const QString &what);

    QString m_what;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::unique_ptr<QThread> m_thread;
};

/// Whether `result` only says that the work was cancelled.
bool isCancelled(const Done &result);
