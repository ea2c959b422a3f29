#pragma once

#include "people/person.h"
#include "storage/transaction.h"
#include "workspace/workspace.h"

#include <QObject>

#include <memory>
#include <optional>

class QAction;
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

    Workspace &workspace() { return *m_workspace; }
    Database &database() { return m_workspace->database(); }

    /// The manager at this machine, as set in the settings or else as the system knows them, and the present moment.
    Stamp stamp() const;

    /// Begins a transaction stamped with the operator, lets `change` work in it, commits.
    template <typename Change>
    Done save(Change change)
    {
        return inTransaction(database(), stamp(), change);
    }

Q_SIGNALS:
    void handbookChanged();
    void peopleChanged();
    void editionsChanged();
    void acknowledgmentsChanged();
    void settingsChanged();
    /// Somebody wants to go there; the window goes, unless the screen that is shown may not be left.
    void goTo(const Destination &destination);
    void taskStarted(Task *task);
    /// Something was done that the window's foot tells of, with the action that undoes it where there is one.
    void noticed(const QString &what, QAction *undo);

private:
    std::unique_ptr<Workspace> m_workspace;
};
