#include "access/role.h"

#include "base/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Role)
};

constexpr Words<Role, 5> roleWords{{
    {Role::Administrator, "administrator"_L1},
    {Role::HumanResources, "hr"_L1},
    {Role::Manager, "manager"_L1},
    {Role::Viewer, "viewer"_L1},
    {Role::Translator, "translator"_L1},
}};

/// One line of the table: who has the right, in the order of `Role`.
struct Right {
    Action action;
    QLatin1StringView word;
    bool given[5];
};

constexpr bool yes = true, no = false;

// What concerns every site is not for a manager, who has some; what the ledger says concerns every site.
constexpr Right rights[] = {
    //                                            admin  hr   manager viewer translator
    {Action::SeeHandbook, "see-handbook"_L1, {yes, yes, yes, yes, yes}},
    {Action::EditRules, "edit-rules"_L1, {yes, yes, yes, no, no}},
    {Action::Translate, "translate"_L1, {yes, yes, yes, no, yes}},
    {Action::Publish, "publish"_L1, {yes, yes, no, no, no}},
    {Action::SeePeople, "see-people"_L1, {yes, yes, yes, yes, no}},
    {Action::EditPeople, "edit-people"_L1, {yes, yes, yes, no, no}},
    {Action::ImportPeople, "import-people"_L1, {yes, yes, no, no, no}},
    {Action::OpenRounds, "open-rounds"_L1, {yes, yes, no, no, no}},
    {Action::Acknowledge, "acknowledge"_L1, {yes, yes, yes, no, no}},
    {Action::Exempt, "exempt"_L1, {yes, yes, yes, no, no}},
    {Action::PrintForms, "print-forms"_L1, {yes, yes, yes, no, no}},
    {Action::HandOut, "hand-out"_L1, {yes, yes, no, no, no}},
    {Action::ChangeSettings, "change-settings"_L1, {yes, yes, no, no, no}},
    {Action::ManageAccounts, "manage-accounts"_L1, {yes, no, no, no, no}},
    {Action::Verify, "verify"_L1, {yes, yes, no, yes, no}},
    {Action::BackUp, "back-up"_L1, {yes, yes, no, no, no}},
    {Action::MoveData, "move-data"_L1, {yes, no, no, no, no}},
    {Action::Erase, "erase"_L1, {yes, yes, no, no, no}},
};

const Right &rightTo(Action action)
{
    for (const Right &right : rights) {
        if (right.action == action)
            return right;
    }
    Q_UNREACHABLE();
}

}

QList<Role> roles()
{
    QList<Role> all;
    for (const auto &[role, word] : roleWords)
        all << role;
    return all;
}

QList<Action> actions()
{
    QList<Action> all;
    for (const Right &right : rights)
        all << right.action;
    return all;
}

bool may(Role role, Action action)
{
    return rightTo(action).given[int(role)];
}

Reach reach(Role role)
{
    switch (role) {
    case Role::Administrator:
    case Role::HumanResources:
    case Role::Viewer:
        return Reach::AllSites;
    case Role::Manager:
        return Reach::OwnSites;
    case Role::Translator:
        return Reach::Nobody;
    }
    Q_UNREACHABLE();
}

QString word(Role role)
{
    return wordOf(roleWords, role);
}

QString word(Action action)
{
    return rightTo(action).word;
}

std::optional<Role> role(const QString &word)
{
    return keyOf(roleWords, word);
}

QString spoken(Role role)
{
    switch (role) {
    case Role::Administrator:
        return Said::tr("administrator");
    case Role::HumanResources:
        return Said::tr("human resources");
    case Role::Manager:
        return Said::tr("manager");
    case Role::Viewer:
        return Said::tr("viewer");
    case Role::Translator:
        return Said::tr("translator");
    }
    Q_UNREACHABLE();
}

QString spoken(Action action)
{
    switch (action) {
    case Action::SeeHandbook:
        return Said::tr("see the handbook");
    case Action::EditRules:
        return Said::tr("edit the handbook’s rules");
    case Action::Translate:
        return Said::tr("translate the handbook");
    case Action::Publish:
        return Said::tr("publish an edition");
    case Action::SeePeople:
        return Said::tr("see people and their acknowledgments");
    case Action::EditPeople:
        return Said::tr("add, change and archive people");
    case Action::ImportPeople:
        return Said::tr("import people");
    case Action::OpenRounds:
        return Said::tr("call people to acknowledge");
    case Action::Acknowledge:
        return Said::tr("record acknowledgments");
    case Action::Exempt:
        return Said::tr("exempt people");
    case Action::PrintForms:
        return Said::tr("print forms");
    case Action::HandOut:
        return Said::tr("hand out all data about a person");
    case Action::ChangeSettings:
        return Said::tr("change the workspace’s settings");
    case Action::ManageAccounts:
        return Said::tr("manage accounts");
    case Action::Verify:
        return Said::tr("verify the ledger");
    case Action::BackUp:
        return Said::tr("make and check backups");
    case Action::MoveData:
        return Said::tr("move, archive or restore the workspace");
    case Action::Erase:
        return Said::tr("decide what is kept and erased");
    }
    Q_UNREACHABLE();
}
