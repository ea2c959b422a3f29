#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QObject>
#include <QString>

#include <functional>

class Database;
class Session;

/// Long work on a thread of its own, with a connection of its own to the workspace; the window's foot shows it.
class Task : public QObject {
    Q_OBJECT

public:
    using Work = std::function<Done(Database &database, const Progress &progress)>;

    /// Starts `work`; `what` says what it does, in the window's language. Deletes itself after `finished`.
    static Task *start(Session &session, const QString &what, Work work);
    ~Task() override;

    QString what() const;
    void cancel();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// In the thread that started it; an error of kind Unavailable with an empty text is a cancellation.
    void finished(const Done &result);

private:
    explicit Task(Session &session);
    struct State;
    std::unique_ptr<State> m_state;
};
