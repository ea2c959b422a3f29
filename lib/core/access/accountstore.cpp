#include "access/accountstore.h"

#include "access/serverrights.h"
#include "base/canonicaljson.h"
#include "base/dates.h"
#include "base/text.h"
#include "people/site.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Account)
};

constexpr auto columns = "SELECT id, name, role, disabled FROM account"_L1;

Account fromRow(const Row &row)
{
    return {.id = row.id<Account>("id"),
            .name = row.text("name"),
            .role = role(row.text("role")).value_or(Role::Viewer),
            .sites = {},
            .disabled = row.truth("disabled")};
}

Result<QList<Account>> read(Database &database, const Query &query)
{
    auto found = database.list(query, fromRow);
    if (!found)
        return found;
    QHash<qint64, std::set<Id<Site>>> sites;
    const Done readSites = database.each(Query(u"SELECT account, site FROM main.account_site"_s), [&](const Row &row) {
        sites[row.number("account")].insert(row.id<Site>("site"));
    });
    if (!readSites)
        return readSites.error();
    for (Account &account : *found)
        account.sites = sites.value(account.id.stored());
    return found;
}

Result<std::optional<Account>> readOne(Database &database, const Query &query)
{
    const auto found = read(database, query);
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<std::optional<Account>> withKey(Database &database, const QString &name)
{
    Query query(columns + u" WHERE name_key = :key"_s);
    return readOne(database, query.bind(":key", AccountStore::key(name)));
}

QByteArray details(const Account &account)
{
    QJsonArray sites;
    for (const Id<Site> site : account.sites)
        sites << QString::number(site.stored());
    return canonicalJson({{u"disabled"_s, account.disabled},
                          {u"name"_s, account.name},
                          {u"role"_s, word(account.role)},
                          {u"sites"_s, sites}});
}

/// Keeps that `account` is now as it is, and by whom.
Done note(Transaction &transaction, const Account &account, const QString &kind)
{
    const Stamp &stamp = transaction.stamp();
    Query insert(u"INSERT INTO account_change (id, account, kind, details, changed_at, utc_offset, changed_by) "
                 "VALUES (:id, :account, :kind, :details, :at, :offset, :by)"_s);
    insert.bind(":id", Id<struct AccountChange>::next())
        .bind(":account", account.id)
        .bind(":kind", kind)
        .bind(":details", QString::fromUtf8(details(account)))
        .bind(":at", utcText(stamp.at))
        .bind(":offset", stamp.at.offsetFromUtc())
        .bind(":by", stamp.operatorName);
    if (const auto saved = transaction.run(insert); !saved)
        return saved.error();
    return done();
}

Done saveSites(Transaction &transaction, const Account &account)
{
    Query clear(u"DELETE FROM main.account_site WHERE account = :account"_s);
    if (const auto cleared = transaction.run(clear.bind(":account", account.id)); !cleared)
        return cleared.error();
    for (const Id<Site> site : account.sites) {
        Query insert(u"INSERT INTO main.account_site (account, site) VALUES (:account, :site)"_s);
        if (const auto saved = transaction.run(insert.bind(":account", account.id).bind(":site", site)); !saved)
            return saved.error();
    }
    return done();
}

Done checkSavable(Database &database, const Account &account)
{
    if (const QStringList found = problems(account); !found.isEmpty())
        return Error{Error::Kind::Invalid, found.first(), found.join(u'\n')};
    const auto holder = withKey(database, account.name);
    if (!holder)
        return holder.error();
    if (*holder && (*holder)->id != account.id)
        return Error{
            Error::Kind::Conflict, Said::tr("There is an account “%1” already.").arg(isolated((*holder)->name)), {}};
    return done();
}

/// Somebody has to be able to give rights; without an administrator nobody could ever again.
Done checkAdministered(Database &database, const Account &account, const QString &otherwise)
{
    Query query(u"SELECT count(*) AS n FROM account WHERE role = 'administrator' AND NOT disabled AND id <> :id"_s);
    const auto others = database.count(query.bind(":id", account.id));
    if (!others)
        return others.error();
    const bool administers = account.role == Role::Administrator && !account.disabled;
    return *others > 0 || administers ? done() : Done(Error{Error::Kind::Invalid, otherwise, {}});
}

}

Result<bool> AccountStore::any(Database &database)
{
    const auto found = database.count(Query(u"SELECT count(*) AS n FROM (SELECT id FROM account LIMIT 1) one"_s));
    if (!found)
        return found.error();
    return *found > 0;
}

Result<QList<Account>> AccountStore::all(Database &database)
{
    return read(database, Query(columns + u" ORDER BY name_key"_s));
}

Result<QList<Account>> AccountStore::withPassword(Database &database)
{
    return read(database, Query(columns + u" WHERE password <> '' ORDER BY name_key"_s));
}

Result<std::optional<Account>> AccountStore::find(Database &database, Id<Account> id)
{
    Query query(columns + u" WHERE id = :id"_s);
    return readOne(database, query.bind(":id", id));
}

Result<Account> AccountStore::named(Database &database, const QString &name)
{
    const auto found = withKey(database, name);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound, Said::tr("There is no account “%1”.").arg(isolated(name)), {}};
    return **found;
}

Result<std::optional<Account>> AccountStore::ofLogin(Database &database)
{
    return readOne(database, Query(columns + u" WHERE name_key = session_user AND NOT disabled"_s));
}

QString AccountStore::key(const QString &name)
{
    return searchKey(name.simplified());
}

Done AccountStore::add(Transaction &transaction, const Account &account, const QString &hash)
{
    Account added = account;
    added.name = stored(account.name.simplified());
    if (const Done savable = checkSavable(transaction.database(), added); !savable)
        return savable;
    const QString first = Said::tr("The first account has to be that of an administrator, who makes the others.");
    if (Done administered = checkAdministered(transaction.database(), added, first); !administered)
        return administered;
    if (const Done guarded = ServerRights::install(transaction); !guarded)
        return guarded;
    Query insert(u"INSERT INTO account (id, name, name_key, role, password, disabled, failed_attempts, changed_by, "
                 "changed_at) VALUES (:id, :name, :key, :role, :password, :disabled, 0, :by, :at)"_s);
    insert.bind(":id", added.id)
        .bind(":name", added.name)
        .bind(":key", key(added.name))
        .bind(":role", word(added.role))
        .bind(":password", hash)
        .bind(":disabled", QVariant(added.disabled))
        .bind(":by", transaction.stamp().operatorName)
        .bind(":at", utcText(transaction.stamp().at));
    if (const auto saved = transaction.run(insert); !saved)
        return saved.error();
    if (const Done saved = saveSites(transaction, added); !saved)
        return saved;
    return note(transaction, added, u"added"_s);
}

Done AccountStore::change(Transaction &transaction, const Account &before, const Account &after)
{
    Database &database = transaction.database();
    const auto now = find(database, before.id);
    if (!now)
        return now.error();
    if (*now != before)
        return Error{Error::Kind::Conflict,
                     Said::tr("The account “%1” was changed meanwhile. Look at the change, then try again.")
                         .arg(isolated(before.name)),
                     {}};
    Account changed = after;
    changed.name = stored(after.name.simplified());
    if (const Done savable = checkSavable(database, changed); !savable)
        return savable;
    const QString last = Said::tr("Somebody has to be administrator. Give another account that role first.");
    if (Done administered = checkAdministered(database, changed, last); !administered)
        return administered;
    // The account itself comes last: whoever takes their own rights away has none for the rest.
    if (Done noted = note(transaction, changed, u"changed"_s); !noted)
        return noted;
    if (Done saved = saveSites(transaction, changed); !saved)
        return saved;
    Query update(u"UPDATE account SET name = :name, name_key = :key, role = :role, disabled = :disabled, "
                 "changed_by = :by, changed_at = :at WHERE id = :id"_s);
    update.bind(":id", changed.id)
        .bind(":name", changed.name)
        .bind(":key", key(changed.name))
        .bind(":role", word(changed.role))
        .bind(":disabled", QVariant(changed.disabled))
        .bind(":by", transaction.stamp().operatorName)
        .bind(":at", utcText(transaction.stamp().at));
    if (const auto saved = transaction.run(update); !saved)
        return saved.error();
    return done();
}

Done AccountStore::keepLogins(Transaction &transaction)
{
    if (transaction.database().engine() == Engine::Sqlite)
        return done();
    const auto touched = transaction.run(Query(u"UPDATE account SET role = role"_s)); // its trigger does the rest
    if (!touched)
        return touched.error();
    return done();
}

Done AccountStore::setPassword(Transaction &transaction, const Account &account, const QString &hash)
{
    Query update(u"UPDATE account SET password = :password, failed_attempts = 0, not_before = NULL, "
                 "changed_by = :by, changed_at = :at WHERE id = :id"_s);
    update.bind(":id", account.id)
        .bind(":password", hash)
        .bind(":by", transaction.stamp().operatorName)
        .bind(":at", utcText(transaction.stamp().at));
    if (const auto saved = transaction.run(update); !saved)
        return saved.error();
    return note(transaction, account, u"password"_s);
}
