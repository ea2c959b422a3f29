#include "storage/migrations.h"
#include "support/workspace.h"

/// The schema as either engine has it, and its promise that facts are only ever added.
class FactsTest : public QObject {
    Q_OBJECT

private slots:
    void statementsAreSpeltOutAndNeverCutAtSemicolons()
    {
        const QString step = "--- a\nCREATE TABLE a (x {id}, y {text} DEFAULT ';') STRICT\n---\nappend-only a by x\n";
        const QStringList inFile = Migrations::statements(step, Engine::Sqlite);
        QCOMPARE(inFile.size(), 4);
        QCOMPARE(inFile.first(), "CREATE TABLE a (x INTEGER, y TEXT DEFAULT ';') STRICT");
        const QStringList onServer = Migrations::statements(step, Engine::PostgreSql);
        QCOMPARE(onServer.size(), 3);
        QCOMPARE(onServer.first(), "CREATE TABLE a (x bigint, y text COLLATE \"C\" DEFAULT ';')");
    }

    void factsRefuseToBeChanged_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("update an edition") << "UPDATE edition SET number = 7";
        QTest::newRow("delete an edition") << "DELETE FROM edition";
        QTest::newRow("update a ledger entry") << "UPDATE ledger_entry SET kind = ''";
        QTest::newRow("delete a ledger entry") << "DELETE FROM ledger_entry";
        QTest::newRow("update a round") << "UPDATE acknowledgment_round SET due = '2030-01-01'";
        QTest::newRow("delete a round") << "DELETE FROM acknowledgment_round";
        QTest::newRow("update instead of an insert")
            << "INSERT INTO ledger_node SELECT level, place, hash FROM ledger_node "
               "WHERE true ON CONFLICT (level, place) DO UPDATE SET place = 7";
        if (TestPlace::isOnServer()) {
            QTest::newRow("truncate") << "TRUNCATE ledger_node";
            QTest::newRow("truncate with what depends on it") << "TRUNCATE edition CASCADE";
            return;
        }
        QTest::newRow("replace an edition")
            << "INSERT OR REPLACE INTO edition SELECT id + 1, number, dated, published_at, "
               "utc_offset, published_by, x'00', digest FROM edition";
        QTest::newRow("replace a ledger node")
            << "INSERT OR REPLACE INTO ledger_node SELECT level, place, x'00' FROM ledger_node";
    }

    void factsRefuseToBeChanged()
    {
        QFETCH(QString, statement);
        TestWorkspace test;
        const Edition edition = test.publish();
        QVERIFY(test.save([&](Transaction &t) -> Done {
            const auto opened =
                t.run(Query("INSERT INTO acknowledgment_round (id, edition, due, opened_at, utc_offset, "
                            "opened_by) VALUES (1, :edition, '2026-04-01', "
                            "'2026-03-01T09:00:00.000Z', 0, 'y')")
                          .bind(":edition", edition.id));
            return opened ? done() : Done(opened.error());
        }));
        const Done changed = test.save([&](Transaction &t) -> Done {
            const auto run = t.run(Query(statement));
            return run ? done() : Done(run.error());
        });
        QVERIFY(!changed);
        QVERIFY2(changed.error().detail.contains("append-only"), qPrintable(changed.error().detail));
    }
};

QTEST_GUILESS_MAIN(FactsTest)
#include "facts_test.moc"
