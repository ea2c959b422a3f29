#include "storage/migrations.h"
#include "storage/tables.h"
#include "support/workspace.h"

/// What is read from the schema's steps is what the engine made of them.
class TablesTest : public QObject {
    Q_OBJECT

    using Type = Column::Type;

    static QStringList names(const QList<Table> &tables)
    {
        QStringList all;
        for (const Table &table : tables)
            all << table.name;
        return all;
    }

private slots:
    void readsWhatTheStepsMake()
    {
        QList<Table> tables;
        Tables::apply("CREATE TABLE pair (\n    a {id} NOT NULL REFERENCES other,\n    b {text},\n"
                      "    PRIMARY KEY (a, b)\n) STRICT",
                      tables);
        Tables::apply("CREATE INDEX pair_b ON pair (b)", tables);
        Tables::apply("append-only pair by a, b", tables);
        Tables::apply("ALTER TABLE pair ADD COLUMN c {bool} NOT NULL DEFAULT false", tables);
        Tables::apply("ALTER TABLE pair ADD COLUMN d {text}", tables);
        Tables::apply("ALTER TABLE pair DROP COLUMN d", tables);
        Tables::apply("CREATE TABLE word (\n    of {id} NOT NULL PRIMARY KEY\n) STRICT", tables);
        Tables::apply("transient word", tables);
        const Table pair{"pair",
                         {{"a", Type::Id, false, "other"}, {"b", Type::Text, true, {}}, {"c", Type::Bool, false, {}}},
                         {"a", "b"}};
        QCOMPARE(tables, QList<Table>{pair});
    }

    void everyTableStandsBehindThoseItNames()
    {
        QStringList before;
        for (const Table &table : Tables::at(Migrations::newest())) {
            for (const Column &column : table.columns)
                QVERIFY(column.refersTo.isEmpty() || column.refersTo == table.name || before.contains(column.refersTo));
            before << table.name;
        }
        QVERIFY(before.indexOf("person") < before.indexOf("acknowledgment"));
    }

    void thereAreNoOthers()
    {
        TestWorkspace test;
        const auto real =
            test.database().list(isFile(test) ? Query("SELECT name FROM sqlite_schema WHERE type = 'table'")
                                              : Query("SELECT tablename AS name FROM pg_tables WHERE "
                                                      "schemaname = 'main' AND tablename <> "
                                                      "'countersign_schema'"),
                                 [](const Row &row) { return row.text("name"); });
        QVERIFY(real);
        const QStringList transient{"commit_mark"};
        QCOMPARE(sorted(names(Tables::at(Migrations::newest())) + transient), sorted(*real));
    }

    void columnsAreThoseOfTheEngine_data()
    {
        QTest::addColumn<QString>("name");
        for (const Table &table : Tables::at(Migrations::newest()))
            QTest::newRow(qPrintable(table.name)) << table.name;
    }

    void columnsAreThoseOfTheEngine()
    {
        QFETCH(QString, name);
        const QList<Table> tables = Tables::at(Migrations::newest());
        const Table &table = *std::ranges::find(tables, name, &Table::name);
        TestWorkspace test;
        const QMap<Type, QString> spelt = isFile(test)
            ? QMap<Type, QString>{{Type::Id, "INTEGER"}, {Type::Number, "INTEGER"}, {Type::Bool, "INTEGER"},
                                  {Type::Text, "TEXT"},  {Type::Date, "TEXT"},      {Type::Time, "TEXT"},
                                  {Type::Blob, "BLOB"}}
            : QMap<Type, QString>{{Type::Id, "bigint"},    {Type::Number, "bigint"},
                                  {Type::Bool, "boolean"}, {Type::Text, "text"},
                                  {Type::Date, "date"},    {Type::Time, "timestamp with time zone"},
                                  {Type::Blob, "bytea"}};
        QStringList read, references;
        for (const Column &column : table.columns) {
            read << column.name + ' ' + spelt[column.type] + (column.isNullable ? "" : " NOT NULL");
            if (!column.refersTo.isEmpty())
                references << column.name + ' ' + column.refersTo;
        }
        QCOMPARE(read, ask(test, columnsQuery(test), name));
        QCOMPARE(table.key, ask(test, keyQuery(test), name));
        QCOMPARE(sorted(references), sorted(ask(test, referencesQuery(test), name)));
    }

private:
    static bool isFile(TestWorkspace &test) { return test.database().engine() == Engine::Sqlite; }

    static QStringList sorted(QStringList words)
    {
        words.sort();
        return words;
    }

    static QStringList ask(TestWorkspace &test, const char *sql, const QString &table)
    {
        const auto words =
            test.database().list(Query(QString(sql).arg(table)), [](const Row &row) { return row.text("words"); });
        if (!words)
            qFatal("%s", qPrintable(words.error().detail));
        return *words;
    }

    static const char *columnsQuery(TestWorkspace &test)
    {
        return isFile(test)
            ? "SELECT name || ' ' || type || CASE WHEN \"notnull\" THEN ' NOT NULL' ELSE '' END AS words "
              "FROM pragma_table_info('%1') ORDER BY cid"
            : "SELECT column_name || ' ' || data_type || CASE is_nullable WHEN 'NO' THEN ' NOT NULL' ELSE '' END AS "
              "words FROM information_schema.columns WHERE table_schema = 'main' AND table_name = '%1' "
              "ORDER BY ordinal_position";
    }

    static const char *keyQuery(TestWorkspace &test)
    {
        return isFile(test)
            ? "SELECT name AS words FROM pragma_table_info('%1') WHERE pk > 0 ORDER BY pk"
            : "SELECT a.attname AS words FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k(attnum, place), "
              "pg_attribute a WHERE i.indrelid = 'main.%1'::regclass AND i.indisprimary AND a.attrelid = i.indrelid "
              "AND a.attnum = k.attnum ORDER BY k.place";
    }

    static const char *referencesQuery(TestWorkspace &test)
    {
        return isFile(test)
            ? "SELECT \"from\" || ' ' || \"table\" AS words FROM pragma_foreign_key_list('%1')"
            : "SELECT a.attname || ' ' || f.relname AS words FROM pg_constraint c, pg_class f, pg_attribute a "
              "WHERE c.contype = 'f' AND c.conrelid = 'main.%1'::regclass AND f.oid = c.confrelid "
              "AND a.attrelid = c.conrelid AND a.attnum = c.conkey[1]";
    }
};

QTEST_GUILESS_MAIN(TablesTest)
#include "tables_test.moc"
