#pragma once

#include <QList>
#include <QString>

#include <optional>

/// What somebody is to a workspace.
enum class Role { Administrator, HumanResources, Manager, Viewer, Translator };

/// What is done in windows and on the command line, as far as not everybody may do it.
enum class Action {
    SeeHandbook, ///< the working text, editions, booklets
    EditRules,
    Translate, ///< the text of rules in languages other than the governing one
    Publish,
    SeePeople, ///< people, their acknowledgments, who stands how
    EditPeople,
    ImportPeople,
    OpenRounds,
    Acknowledge, ///< collect a signature, record one on behalf
    Exempt,
    PrintForms,
    HandOut, ///< all that is kept about one person, to that person
    ChangeSettings,
    ManageAccounts,
    Verify, ///< the ledger, with checkpoints and proofs
    BackUp, ///< make backups, look at them
    MoveData, ///< the workspace as a whole: move, archive, restore, salvage
    Erase ///< decide what is kept: retention, holds, erasure
};

/// Whose data somebody reads and writes.
enum class Reach { AllSites, OwnSites, Nobody };

QList<Role> roles();
QList<Action> actions();

/// Whether `role` gives the right to `action`: the one table that windows, command line, databases and tests share.
bool may(Role role, Action action);

/// How far `role` sees, and what it may do there.
Reach reach(Role role);

/// The words under which they are stored and exchanged: "hr", "edit-rules".
QString word(Role role);
QString word(Action action);
std::optional<Role> role(const QString &word);

/// What people call them, in the window's language: "human resources", "edit the handbook’s rules".
QString spoken(Role role);
QString spoken(Action action);
