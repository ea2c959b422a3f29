#pragma once

#include "backup/backup.h"
#include "backup/duty.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

class Session;
class Task;

/// Backs an open workspace up by itself, daily and at closing, and knows how that stands. A shared workspace, which
/// others look after, only where a folder was chosen for it on this machine.
class BackupRoutine : public QObject {
    Q_OBJECT

public:
    explicit BackupRoutine(Session &session);

    /// From now on looks by itself whether a backup is due: soon, and then again and again, over midnight too.
    void begin();

    /// The folder of this workspace's backups on this machine; empty where none are made by themselves.
    QString folder() const;
    /// An empty one stands for the usual folder.
    void setFolder(const QString &folder);

    /// The backups, the newest first; nothing before they were looked at.
    const std::optional<QList<Backup>> &known() const { return m_known; }
    /// Why the last attempt failed, or what was found wrong in the workspace; empty where all was well.
    QString problem() const { return m_problem; }
    /// For how many days what was changed is without a good backup, where that is too long at `now`; 0 where there
    /// never was one and there should be.
    std::optional<int> daysWithout(const QDateTime &now) const;

    /// Looks at the folder and makes the day's backup if it is due at `now`.
    void look(const QDateTime &now);

    /// Whether a backup may be due when the workspace is closed.
    bool mayBeDueAtClosing(const QDateTime &now) const;

    /// Makes a backup, or with `occasion` only if it is due, unless one is being made; `what` the window's foot says
    /// meanwhile.
    Task *backUp(const QString &what, const QDateTime &now, std::optional<Occasion> occasion = std::nullopt);

Q_SIGNALS:
    /// What is known has changed.
    void changed();

private:
    QDateTime changedAt() const;
    bool isAble() const;
    Backups::Wish wish(const QDateTime &now) const;

    Session &m_session;
    QString m_ledger; ///< letters
    std::optional<QList<Backup>> m_known;
    QString m_problem;
    QPointer<Task> m_look;
    QPointer<Task> m_making;
    QTimer m_soon;
    QTimer m_again;
};
