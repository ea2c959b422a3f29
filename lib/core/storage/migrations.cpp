#include "storage/migrations.h"

#include "storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QStringList steps()
{
    return QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

int versionOf(const QString &step)
{
    return step.section(u'_', 0, 0).toInt();
}

Result<QString> textOf(const QString &step)
{
    QFile file(u":/schema/"_s + step);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Damaged, step, file.errorString()};
    return QString::fromUtf8(file.readAll());
}

QStringList parts(const QString &sql)
{
    static const QRegularExpression cut(u"^---.*$"_s, QRegularExpression::MultilineOption);
    QStringList found;
    for (const QString &part : sql.split(cut)) {
        if (const QString statement = part.trimmed(); !statement.isEmpty())
            found << statement;
    }
    return found;
}

QStringList appendOnlyInFile(const QString &table, const QString &keys)
{
    QStringList triggers;
    for (const QString &event : {u"UPDATE"_s, u"DELETE"_s}) {
        triggers << u"CREATE TRIGGER %1_refuses_%2 BEFORE %3 ON %1 BEGIN "
                    "SELECT RAISE(ABORT, '%1 is append-only'); END"_s.arg(table, event.toLower(), event);
    }
    QStringList taken;
    for (const QString &key : keys.split(u" | "_s)) {
        QStringList same;
        for (const QString &column : key.split(u", "_s))
            same << u"%1 = NEW.%1"_s.arg(column);
        taken << same.join(u" AND "_s);
    }
    // INSERT OR REPLACE removes the old row without running the DELETE trigger.
    triggers << u"CREATE TRIGGER %1_refuses_replace BEFORE INSERT ON %1 WHEN EXISTS (SELECT 1 FROM %1 WHERE %2) BEGIN "
                "SELECT RAISE(ABORT, '%1 is append-only'); END"_s.arg(table, taken.join(u" OR "_s));
    return triggers;
}

QStringList appendOnlyOnServer(const QString &table, const QString &)
{
    return {u"CREATE TRIGGER %1_refuses_change BEFORE UPDATE OR DELETE ON %1 "
            "FOR EACH ROW EXECUTE FUNCTION refuse_change()"_s.arg(table),
            u"CREATE TRIGGER %1_refuses_truncate BEFORE TRUNCATE ON %1 "
            "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"_s.arg(table)};
}

/// Lets a row go once the table `erasure` has it, and only then.
QStringList keptInFile(const QString &table, const QString &key)
{
    return {u"CREATE TRIGGER %1_refuses_delete BEFORE DELETE ON %1 WHEN NOT EXISTS (SELECT 1 FROM erasure "
            "WHERE kind = '%1' AND record = CAST(OLD.%2 AS TEXT)) BEGIN "
            "SELECT RAISE(ABORT, '%1 is kept until it is erased'); END"_s.arg(table, key)};
}

QStringList keptOnServer(const QString &table, const QString &key)
{
    return {u"CREATE OR REPLACE FUNCTION refuse_unless_erased() RETURNS trigger LANGUAGE plpgsql AS $$ "
            "DECLARE named text; BEGIN "
            "EXECUTE format('SELECT CAST(($1).%I AS text)', TG_ARGV[0]) INTO named USING OLD; "
            "IF EXISTS (SELECT 1 FROM erasure WHERE kind = TG_TABLE_NAME AND record = named) THEN RETURN OLD; END IF; "
            "RAISE EXCEPTION '% is kept until it is erased', TG_TABLE_NAME; END $$"_s,
            u"CREATE TRIGGER %1_refuses_delete BEFORE DELETE ON %1 "
            "FOR EACH ROW EXECUTE FUNCTION refuse_unless_erased('%2')"_s.arg(table, key)};
}

/// The same for a table that was append-only.
QStringList erasableInFile(const QString &table, const QString &key)
{
    return QStringList{u"DROP TRIGGER %1_refuses_delete"_s.arg(table)} + keptInFile(table, key);
}

QStringList erasableOnServer(const QString &table, const QString &key)
{
    return QStringList{u"DROP TRIGGER %1_refuses_change ON %1"_s.arg(table),
                       u"CREATE TRIGGER %1_refuses_change BEFORE UPDATE ON %1 "
                       "FOR EACH ROW EXECUTE FUNCTION refuse_change()"_s.arg(table)}
    + keptOnServer(table, key);
}

/// A line that stands for triggers, and what it becomes on either engine.
struct Marker {
    QLatin1StringView word;
    QStringList (*inFile)(const QString &table, const QString &key);
    QStringList (*onServer)(const QString &table, const QString &key);
};
constexpr Marker markers[] = {{"append-only"_L1, appendOnlyInFile, appendOnlyOnServer},
                              {"erasable"_L1, erasableInFile, erasableOnServer},
                              {"kept"_L1, keptInFile, keptOnServer}};

/// A type word and what it is on either engine. Text is compared byte by byte on both; STRICT is SQLite's alone.
struct Spelling {
    QLatin1StringView word;
    QLatin1StringView inFile;
    QLatin1StringView onServer;
};
constexpr Spelling spellings[] = {{"{id}"_L1, "INTEGER"_L1, "bigint"_L1},
                                  {"{number}"_L1, "INTEGER"_L1, "bigint"_L1},
                                  {"{text}"_L1, "TEXT"_L1, "text COLLATE \"C\""_L1},
                                  {"{date}"_L1, "TEXT"_L1, "date"_L1},
                                  {"{time}"_L1, "TEXT"_L1, "timestamptz"_L1},
                                  {"{blob}"_L1, "BLOB"_L1, "bytea"_L1},
                                  {"{bool}"_L1, "INTEGER"_L1, "boolean"_L1},
                                  {") STRICT"_L1, ") STRICT"_L1, ")"_L1}};

QString spelt(QString sql, Engine engine)
{
    for (const Spelling &spelling : spellings)
        sql.replace(spelling.word, engine == Engine::Sqlite ? spelling.inFile : spelling.onServer);
    return sql;
}

/// What stands on a server before the first step.
QStringList groundOnServer()
{
    return {u"CREATE SCHEMA main"_s, u"CREATE TABLE countersign_schema (version bigint NOT NULL)"_s,
            u"INSERT INTO countersign_schema (version) VALUES (0)"_s,
            u"CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            "RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$"_s};
}

Done runAll(Transaction &transaction, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = transaction.run(Query(statement)); !done)
            return done.error();
    }
    return done();
}

}

int Migrations::newest()
{
    return versionOf(steps().last());
}

Result<int> Migrations::versionOn(Database &server)
{
    const auto there = server.count(Query(u"SELECT count(*) AS n FROM pg_tables "
                                          "WHERE schemaname = 'main' AND tablename = 'countersign_schema'"_s));
    if (!there)
        return there.error();
    if (*there == 0)
        return 0;
    const auto version = server.count(Query(u"SELECT version AS n FROM countersign_schema"_s));
    if (!version)
        return version.error();
    return int(*version);
}

QStringList Migrations::written(int version)
{
    QStringList all;
    for (const QString &step : steps()) {
        if (versionOf(step) <= version)
            all += parts(*textOf(step));
    }
    return all;
}

QStringList Migrations::statements(const QString &sql, Engine engine)
{
    static const QRegularExpression form(u"^([a-z-]+) (\\w+) by (.+)$"_s);
    QStringList found;
    for (const QString &statement : parts(sql)) {
        if (statement.startsWith("transient "_L1))
            continue;
        const auto match = form.match(statement);
        const auto *const marker = std::ranges::find(markers, match.captured(1), &Marker::word);
        if (!match.hasMatch() || marker == std::end(markers))
            found << spelt(statement, engine);
        else
            found << (engine == Engine::Sqlite ? marker->inFile : marker->onServer)(match.captured(2),
                                                                                    match.captured(3));
    }
    return found;
}

Done Migrations::apply(Transaction &transaction, int version, int last)
{
    const Engine engine = transaction.database().engine();
    if (engine == Engine::PostgreSql && version == 0) {
        if (const Done laid = runAll(transaction, groundOnServer()); !laid)
            return laid;
    }
    for (const QString &step : steps()) {
        if (versionOf(step) <= version || versionOf(step) > last)
            continue;
        const auto sql = textOf(step);
        if (!sql)
            return sql.error();
        if (const Done applied = runAll(transaction, statements(*sql, engine)); !applied)
            return applied;
    }
    return runAll(
        transaction,
        {(engine == Engine::Sqlite ? u"PRAGMA user_version = %1"_s : u"UPDATE countersign_schema SET version = %1"_s)
             .arg(last)});
}
