#include "access/accountstore.h"
#include "access/password.h"
#include "access/refusalstore.h"
#include "base/dates.h"
#include "base/text.h"
#include "cli/call.h"
#include "cli/command.h"
#include "cli/jsonanswer.h"
#include "cli/passwordprompt.h"
#include "cli/sitenamed.h"
#include "cli/table.h"
#include "people/peoplestore.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int refusalsShown = 100;

/// The sites that `call` names; each has to be there.
Result<std::set<Id<Site>>> sitesNamed(Database &database, const Call &call)
{
    std::set<Id<Site>> found;
    for (const QString &name : call.texts("site"_L1)) {
        const auto site = siteNamed(database, name);
        if (!site)
            return site.error();
        found.insert(site->id);
    }
    return found;
}

Result<QStringList> siteNames(Database &database, const Account &account)
{
    const auto known = PeopleStore::sites(database);
    if (!known)
        return known.error();
    QStringList names;
    for (const Site &site : *known) {
        if (account.sites.contains(site.id))
            names << site.name;
    }
    return names;
}

Result<QJsonObject> accountJson(Database &database, const Account &account)
{
    const auto sites = siteNames(database, account);
    if (!sites)
        return sites.error();
    return QJsonObject{{u"name"_s, account.name},
                       {u"role"_s, word(account.role)},
                       {u"sites"_s, json(*sites)},
                       {u"disabled"_s, account.disabled}};
}

Role roleIn(const Call &call)
{
    return role(call.text("role"_L1)).value_or(Role::Viewer);
}

Result<Answer> answerWith(Workspace &workspace, Id<Account> id, const QString &text)
{
    const auto account = AccountStore::find(workspace.database(), id);
    if (!account)
        return account.error();
    const auto json = accountJson(workspace.database(), **account);
    if (!json)
        return json.error();
    return Answer{text, *json, {}};
}

Result<Answer> addUser(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    const auto sites = sitesNamed((*workspace)->database(), call);
    if (!sites)
        return sites.error();
    const Account account{.name = call.operands.first(), .role = roleIn(call), .sites = *sites};
    if (const QStringList found = problems(account); !found.isEmpty())
        return Error{Error::Kind::Invalid, found.first(), found.join(u'\n')};
    const auto password =
        PasswordPrompt::askNew("COUNTERSIGN_NEW_PASSWORD", Said::tr("Password for %1:").arg(isolated(account.name)));
    if (!password)
        return password.error();
    const auto hash = Password::kept(*password, (*workspace)->database().engine());
    if (!hash)
        return hash.error();
    if (const Done added = (*workspace)->addAccount(call.stamp, account, *hash); !added)
        return added.error();
    return answerWith(**workspace, account.id,
                      Said::tr("Added %1 as %2.").arg(isolated(account.name), spoken(account.role)));
}

/// Has `edit` change the account that `call` names, and says `text` of it.
template <typename Edit>
Result<Answer> changeUser(const Call &call, Edit edit, const QString &text)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    const auto before = AccountStore::named((*workspace)->database(), call.operands.first());
    if (!before)
        return before.error();
    Account after = *before;
    if (const Done edited = edit((*workspace)->database(), after); !edited)
        return edited.error();
    const Done changed = (*workspace)->change(Action::ManageAccounts, call.stamp, [&](Transaction &transaction) {
        return AccountStore::change(transaction, *before, after);
    });
    if (!changed)
        return changed.error();
    return answerWith(**workspace, after.id, text.arg(isolated(after.name)));
}

Result<Answer> setRole(const Call &call)
{
    return changeUser(
        call,
        [&](Database &database, Account &account) -> Done {
            const auto sites = sitesNamed(database, call);
            if (!sites)
                return sites.error();
            account.role = roleIn(call);
            account.sites = *sites;
            return done();
        },
        Said::tr("%1 is %2 now.").arg(u"%1"_s, spoken(roleIn(call))));
}

Result<Answer> disableUser(const Call &call)
{
    return changeUser(
        call,
        [](Database &, Account &account) {
            account.disabled = true;
            return done();
        },
        Said::tr("%1 can no longer sign in."));
}

Result<Answer> enableUser(const Call &call)
{
    return changeUser(
        call,
        [](Database &, Account &account) {
            account.disabled = false;
            return done();
        },
        Said::tr("%1 can sign in again."));
}

Result<QJsonArray> refusalsJson(Database &database)
{
    const auto refusals = RefusalStore::newest(database, refusalsShown);
    if (!refusals)
        return refusals.error();
    return jsonOfEach(*refusals, [](const Refusal &refusal) {
        return QJsonObject{{u"name"_s, refusal.name},
                           {u"account"_s, refusal.account.has_value()},
                           {u"action"_s, refusal.action},
                           {u"reason"_s, refusal.reason},
                           {u"at"_s, utcText(refusal.at)}};
    });
}

Result<Answer> listUsers(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    Database &database = (*workspace)->database();
    const auto accounts = AccountStore::all(database);
    if (!accounts)
        return accounts.error();
    const auto refusals = refusalsJson(database);
    if (!refusals)
        return refusals.error();
    Table table({Said::tr("Name"), Said::tr("Role"), Said::tr("Sites"), Said::tr("Signs in")});
    QJsonArray users;
    for (const Account &account : *accounts) {
        const auto json = accountJson(database, account);
        const auto sites = siteNames(database, account);
        if (!json || !sites)
            return json ? sites.error() : json.error();
        users << *json;
        table.add({account.name, spoken(account.role), sites->join(u", "_s),
                   account.disabled ? Said::tr("no, disabled") : Said::tr("yes")});
    }
    return Answer{accounts->isEmpty()
                      ? Said::tr("There are no accounts. Whoever opens the workspace may do everything.")
                      : table.text(),
                  {{u"users"_s, users}, {u"refusals"_s, *refusals}},
                  {}};
}

}

QList<Command> userCommands()
{
    using Kind = Option::Kind;
    using Use = Option::Use;
    const Option role{u"role"_s, Kind::Role, u"ROLE"_s,
                      Said::tr("What the account may do: administrator (everything), hr (people at all sites), manager "
                               "(people at some sites), viewer (sees all, changes nothing) or translator (the "
                               "handbook’s texts)."),
                      Use::Required};
    const Option site{u"site"_s, Kind::Text, u"SITE"_s, Said::tr("A site of a manager."), Use::Repeatable};
    return {
        {.words = u"user add"_s,
         .operands = {u"NAME"_s},
         .summary = Said::tr("add an account"),
         .description = Said::tr(
             "Adds somebody who signs in. The first account has to be an administrator’s; from then on everybody "
             "signs in, with --as. The new account’s password is taken from COUNTERSIGN_NEW_PASSWORD or typed at "
             "the terminal."),
         .options = {role, site},
         .examples = {u"user add \"Mara Novak\" --role administrator"_s,
                      u"user add Ivo --role manager --site Split Zagreb --as \"Mara Novak\""_s},
         .action = Action::ManageAccounts,
         .run = addUser},
        {.words = u"user list"_s,
         .summary = Said::tr("list the accounts"),
         .description = Said::tr("Lists who may sign in, as what, and where. In JSON also what was refused: who "
                                 "tried what beyond their rights, and when."),
         .examples = {u"user list --as \"Mara Novak\""_s},
         .action = Action::ManageAccounts,
         .run = listUsers},
        {.words = u"user role"_s,
         .operands = {u"NAME"_s},
         .summary = Said::tr("give an account another role"),
         .description = Said::tr("Gives an account another role, and a manager the sites that are named, no others. "
                                 "One administrator has to remain."),
         .options = {role, site},
         .examples = {u"user role Ivo --role hr --as \"Mara Novak\""_s},
         .action = Action::ManageAccounts,
         .run = setRole},
        {.words = u"user disable"_s,
         .operands = {u"NAME"_s},
         .summary = Said::tr("let somebody no longer sign in"),
         .description = Said::tr("Keeps the account, whose name stands in records, but lets nobody sign in with it."),
         .examples = {u"user disable Ivo --as \"Mara Novak\""_s},
         .action = Action::ManageAccounts,
         .run = disableUser},
        {.words = u"user enable"_s,
         .operands = {u"NAME"_s},
         .summary = Said::tr("let somebody sign in again"),
         .description = Said::tr("Takes back that an account was disabled."),
         .examples = {u"user enable Ivo --as \"Mara Novak\""_s},
         .action = Action::ManageAccounts,
         .run = enableUser}};
}
