#include "access/serverrights.h"

#include "access/guards.h"
#include "access/role.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(ServerRights)
};

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

/// The names of the roles: those of a server serve all of its databases.
struct Names {
    QString database;

    QString plain(const QString &what) const { return database + u'_' + what; }
    QString owner() const { return quoted(plain(u"owner"_s)); }
    QString group(Role role) const { return quoted(plain(word(role))); }
    QString everybody() const
    {
        QStringList groups;
        for (const Role role : roles())
            groups << group(role);
        return groups.join(u", "_s);
    }
};

Result<QString> answer(Database &database, const QString &sql)
{
    const auto found = database.first(Query(sql), [](const Row &row) { return row.text("answer"); });
    if (!found)
        return found.error();
    return found->value_or(QString());
}

Result<QStringList> names(Database &database, const QString &sql)
{
    return database.list(Query(sql), [](const Row &row) { return row.text("answer"); });
}

/// The roles themselves, where they aren't there yet.
Result<QStringList> makingRoles(Database &database, const Names &names)
{
    QStringList statements;
    QStringList wanted{names.plain(u"owner"_s)};
    for (const Role role : roles())
        wanted << names.plain(word(role));
    for (const QString &name : std::as_const(wanted)) {
        Query query(u"SELECT count(*) AS n FROM pg_roles WHERE rolname = :name"_s);
        const auto there = database.count(query.bind(":name", name));
        if (!there)
            return there.error();
        if (*there == 0)
            statements << u"CREATE ROLE %1 NOLOGIN"_s.arg(quoted(name));
    }
    return statements
        + QStringList{u"ALTER ROLE %1 CREATEROLE"_s.arg(names.owner()),
                      u"GRANT %1 TO CURRENT_USER"_s.arg(names.owner())};
}

/// Everything in the schema belongs to the owner, and to nobody else whatever was granted before.
QStringList owning(const Names &names, const QStringList &tables, const QStringList &functions)
{
    QStringList statements{
        u"ALTER SCHEMA main OWNER TO "_s + names.owner(),
        u"REVOKE ALL ON DATABASE %1 FROM PUBLIC"_s.arg(quoted(names.database)),
        u"REVOKE ALL ON SCHEMA main FROM PUBLIC, "_s + names.everybody(),
        u"GRANT CONNECT ON DATABASE %1 TO %2, %3"_s.arg(quoted(names.database), names.owner(), names.everybody()),
        u"GRANT USAGE ON SCHEMA main TO "_s + names.everybody()};
    for (const QString &table : tables) {
        statements << u"ALTER TABLE %1 OWNER TO %2"_s.arg(table, names.owner())
                   << u"REVOKE ALL ON %1 FROM PUBLIC, %2"_s.arg(table, names.everybody());
    }
    for (const QString &function : functions)
        statements << u"ALTER FUNCTION %1() OWNER TO %2"_s.arg(function, names.owner());
    return statements;
}

/// Functions that policies ask; they see the accounts with the owner's eyes, but answer about whoever is connected.
QStringList questions(const Names &names)
{
    static const QString form = u"CREATE OR REPLACE FUNCTION %1() RETURNS %2 LANGUAGE sql STABLE SECURITY DEFINER "
                                "SET search_path = main, pg_temp AS $$ SELECT %3 FROM account a %4 "
                                "WHERE a.name_key = session_user AND NOT a.disabled %5 $$"_s;
    QStringList everywhere;
    for (const Role role : roles()) {
        if (reach(role) == Reach::AllSites)
            everywhere << u'\'' + word(role) + u'\'';
    }
    const QString manages = u"a.role = '%1'"_s.arg(word(Role::Administrator));
    QStringList statements{form.arg(u"own_account"_s, u"bigint"_s, u"a.id"_s, QString(), QString()),
                           form.arg(u"own_role"_s, u"text"_s, u"a.role"_s, QString(), QString()),
                           form.arg(u"reaches_all"_s, u"boolean"_s, u"a.role IN (%1)"_s.arg(everywhere.join(u", "_s)),
                                    QString(), QString()),
                           form.arg(u"own_sites"_s, u"SETOF bigint"_s, u"s.site"_s,
                                    u"JOIN account_site s ON s.account = a.id"_s,
                                    u"AND a.role = '%1'"_s.arg(word(Role::Manager)))};
    for (const QString &name : {u"own_account"_s, u"own_role"_s, u"reaches_all"_s, u"own_sites"_s})
        statements << u"ALTER FUNCTION %1() OWNER TO %2"_s.arg(name, names.owner());
    return statements;
}

/// An account is a login of the server: made, changed and closed with its row, by the owner, in the same transaction.
/// What stands in the column of passwords is a SCRAM verifier on its way to the server's own keeping.
QStringList logins(const Names &names)
{
    QString body = uR"(CREATE OR REPLACE FUNCTION keep_login() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = main, pg_temp AS $$
DECLARE
    their_groups text[] := ARRAY[@groups@];
    their_group text;
    is_super boolean;
    is_there boolean := EXISTS (SELECT FROM pg_roles WHERE rolname = NEW.name_key);
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.name_key <> OLD.name_key THEN
        EXECUTE format('ALTER ROLE %I RENAME TO %I', OLD.name_key, NEW.name_key);
        is_there := true;
    ELSIF TG_OP = 'INSERT' AND is_there AND NEW.name_key <> session_user THEN
        RAISE EXCEPTION 'the server has a login % already', NEW.name_key USING ERRCODE = 'duplicate_object';
    ELSIF NOT is_there THEN
        EXECUTE format('CREATE ROLE %I', NEW.name_key);
    END IF;
    is_super := coalesce((SELECT rolsuper FROM pg_roles WHERE rolname = NEW.name_key), false);
    IF NOT is_super AND NEW.password LIKE 'SCRAM-SHA-256$%' THEN
        EXECUTE format('ALTER ROLE %I PASSWORD %L', NEW.name_key, NEW.password);
    END IF;
    NEW.password := '';
    IF NOT is_super THEN
        EXECUTE format(CASE WHEN NEW.disabled THEN 'ALTER ROLE %I NOLOGIN' ELSE 'ALTER ROLE %I LOGIN' END, NEW.name_key);
    END IF;
    FOREACH their_group IN ARRAY their_groups LOOP
        IF their_group = @prefix@ || NEW.role AND NOT NEW.disabled THEN
            EXECUTE format('GRANT %I TO %I', their_group, NEW.name_key);
        ELSE
            EXECUTE format('REVOKE %I FROM %I', their_group, NEW.name_key);
        END IF;
    END LOOP;
    RETURN NEW;
END $$)"_s;
    QStringList groups;
    const auto literal = [](QString text) { return u'\'' + text.replace(u'\'', u"''"_s) + u'\''; };
    for (const Role role : roles())
        groups << literal(names.plain(word(role)));
    body.replace(u"@groups@"_s, groups.join(u", "_s)).replace(u"@prefix@"_s, literal(names.plain({})));
    return {body, u"ALTER FUNCTION keep_login() OWNER TO "_s + names.owner(),
            u"DROP TRIGGER IF EXISTS account_keeps_login ON account"_s,
            u"CREATE TRIGGER account_keeps_login BEFORE INSERT OR UPDATE OF name_key, password, role, disabled "
            "ON account FOR EACH ROW EXECUTE FUNCTION keep_login()"_s};
}

/// A privilege and a policy for each role that the guard is open to; policies that stand side by side add up.
QStringList guarding(const Names &names, const Guard &guard, qsizetype number)
{
    QStringList groups;
    for (const Role role : roles()) {
        if (isOpenTo(guard, role))
            groups << names.group(role);
    }
    if (groups.isEmpty())
        return {};
    const QString to = groups.join(u", "_s),
                  columns = guard.columns.isEmpty() ? QString() : u" (%1)"_s.arg(guard.columns);
    const QString condition = guard.rows.isEmpty() ? u"true"_s : QString(guard.rows);
    QString policy = u"CREATE POLICY guard_%1 ON %2 FOR %3 TO %4"_s.arg(number).arg(guard.table, guard.verb, to);
    if (guard.verb != "INSERT"_L1)
        policy += u" USING (%1)"_s.arg(condition);
    if (guard.verb == "INSERT"_L1 || guard.verb == "UPDATE"_L1)
        policy += u" WITH CHECK (%1)"_s.arg(condition);
    return {u"GRANT %1%2 ON %3 TO %4"_s.arg(guard.verb, columns, guard.table, to), policy};
}

QStringList closing(const Names &names, const QStringList &tables)
{
    QStringList statements;
    for (const QString &table : tables) {
        statements << u"ALTER TABLE %1 ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY"_s.arg(table)
                   << u"CREATE POLICY owner ON %1 TO %2 USING (true) WITH CHECK (true)"_s.arg(table, names.owner());
    }
    for (qsizetype i = 0; i < guards().size(); ++i)
        statements += guarding(names, guards()[i], i);
    return statements;
}

Done runAll(Transaction &transaction, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto run = transaction.run(Query(statement)); !run)
            return run.error();
    }
    return done();
}

Result<bool> isLaid(Database &database)
{
    const auto policies = database.count(Query(u"SELECT count(*) AS n FROM pg_policies WHERE schemaname = 'main'"_s));
    if (!policies)
        return policies.error();
    return *policies > 0;
}

Done lay(Transaction &transaction)
{
    Database &database = transaction.database();
    const auto name = answer(database, u"SELECT current_database() AS answer"_s);
    if (!name)
        return name.error();
    const Names known{*name};
    constexpr qsizetype longestName = 63; // bytes, of PostgreSQL's identifiers
    if (known.plain(word(Role::Administrator)).toUtf8().size() > longestName)
        return Error{Error::Kind::Invalid,
                     Said::tr("The name of the database is too long for accounts. Give it a shorter one."), *name};
    const auto making = makingRoles(database, known);
    if (!making)
        return making.error();
    if (const Done made = runAll(transaction, *making); !made)
        return Error{
            Error::Kind::Denied,
            Said::tr("Accounts on a server need a login that may make roles. Connect with one that may, once."),
            made.error().detail};
    const auto tables =
        names(database, u"SELECT tablename AS answer FROM pg_tables WHERE schemaname = 'main' ORDER BY tablename"_s);
    if (!tables)
        return tables.error();
    const auto functions =
        names(database,
              u"SELECT p.proname AS answer FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace "
              "WHERE n.nspname = 'main' ORDER BY p.proname"_s);
    if (!functions)
        return functions.error();
    const auto policies =
        names(database,
              u"SELECT format('DROP POLICY %I ON %I', policyname, tablename) AS answer FROM pg_policies "
              "WHERE schemaname = 'main'"_s);
    if (!policies)
        return policies.error();
    return runAll(transaction,
                  *policies + owning(known, *tables, *functions) + questions(known) + logins(known)
                      + closing(known, *tables));
}

}

Done ServerRights::install(Transaction &transaction)
{
    if (transaction.database().engine() == Engine::Sqlite)
        return done();
    const auto laid = isLaid(transaction.database());
    if (!laid)
        return laid.error();
    return *laid ? done() : lay(transaction);
}

Done ServerRights::renew(Transaction &transaction)
{
    if (transaction.database().engine() == Engine::Sqlite)
        return done();
    const auto laid = isLaid(transaction.database());
    if (!laid)
        return laid.error();
    return *laid ? lay(transaction) : done();
}
