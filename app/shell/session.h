#pragma once

#include "people/person.h"
#include "storage/areas.h"
#include "storage/transaction.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class BackupRoutine;
class QAction;
class ServerWatch;
class Task;

/// Where in the program somebody wants to go.
struct Destination {
    enum class Screen { Today, Handbook, People, Acknowledgments, Settings };
    Screen screen = Screen::Today;
    std::optional<Id<Person>> person; ///< chosen there, where the screen shows people

    bool operator==(const Destination &) const = default;
};

/// One open workspace as the screens see it: they don't know one another and speak through it.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(std::unique_ptr<Workspace> workspace, QObject *parent = nullptr);
    /// Cancels the tasks that still run and waits for them.
    ~Session() override;

    /// Ends the work on the workspace and gives it back; nothing but the destructor may be called after.
    std::unique_ptr<Workspace> takeWorkspace();

    Workspace &workspace() { return *m_workspace; }
    Database &database() { return m_workspace->database(); }

    /// Who has signed in, if anybody.
    const Actor &actor() const { return m_workspace->actor(); }
    bool may(Action action) const { return actor().may(action); }

    /// Whose data is shown here.
    Reach reach() const;

    /// Shows `offered`, as menu entry, button and shortcut, only to whom `action` is allowed.
    void offer(QAction *offered, Action action) const;

    /// Whoever has signed in, or else the manager at this machine, as set in the settings or as the system knows them;
    /// and the present moment.
    Stamp stamp() const;

    /// The backups that are made by themselves.
    BackupRoutine &backups() { return *m_backups; }

    /// Lets `change` work in a transaction if whoever has signed in may do `action`.
    template <typename Change>
    Done save(Action action, Change change)
    {
        return m_workspace->change(action, stamp(), change);
    }

    /// Hears of what others change on a server, and of the link to it, as whoever is signed in now.
    void keepInTouch();
    /// Tries at once whether the link can be made anew.
    void lookAtLink();

Q_SIGNALS:
    // Somebody changed these, here or elsewhere.
    void handbookChanged();
    void peopleChanged();
    void editionsChanged();
    void acknowledgmentsChanged();
    void settingsChanged();
    void accountsChanged();
    /// The link to the server is lost, and why; until it is mended, everything fails at once.
    void linkLost(const Error &why);
    void linkMended();
    /// The file turned out to be damaged: from now on it is only read.
    void damaged();
    /// Somebody wants to go there; the window goes, unless the screen that is shown may not be left.
    void goTo(const Destination &destination);
    void taskStarted(Task *task);
    /// Something was done that the window's foot tells of, with the action that undoes it where there is one.
    void noticed(const QString &what, QAction *undo);
    /// Somebody wants the workspace `path` opened in a window of its own.
    void openWanted(const QString &path);
    /// Somebody wants the file `prepared` put in the place of this workspace, which is closed for that.
    void replaceWanted(const QString &prepared);

private:
    void announce(Areas areas);
    void lose(const Error &why);
    void mend();
    Result<bool> settle(qint64 mark);
    void noticeDamage();

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ServerWatch> m_watch;
    Areas m_heldBack; ///< changes to announce once it is known whether the last save arrived
    bool m_isSettling = false;
    BackupRoutine *m_backups;
    QTimer m_damageWatch; ///< for damage that any of the connections may come upon
};
