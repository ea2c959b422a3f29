#include "ledger/ledger.h"
#include "storage/migrations.h"
#include "support/workspace.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace {

void run(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
}

/// Writes what is in `newer` as the first version of the program did: a root and a signature beside each entry.
void writeFirstVersion(const QString &path, const QString &newer)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "older");
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QFile schema(":/schema/0001_main_job.sql");
        QVERIFY(schema.open(QIODevice::ReadOnly));
        for (const QString &statement : Migrations::statements(QString::fromUtf8(schema.readAll()), Engine::Sqlite))
            run(database, statement);
        run(database, "PRAGMA application_id = 0x43745367");
        run(database, "PRAGMA user_version = 1");
        run(database, QString("ATTACH '%1' AS newer").arg(newer));
        run(database, "INSERT INTO main.setting SELECT name, value FROM newer.setting");
        for (const char *table : {"edition", "ledger_node"})
            run(database, QString("INSERT INTO main.%1 SELECT * FROM newer.%1").arg(table));
        run(database,
            "INSERT INTO main.ledger_entry SELECT sequence, at, kind, record, commitment, h.root, h.signature "
            "FROM newer.ledger_entry CROSS JOIN newer.ledger_head h");
        run(database, "INSERT INTO main.ledger_salt SELECT * FROM newer.ledger_salt");
        database.close();
    }
    QSqlDatabase::removeDatabase("older");
}

}

/// A workspace of the first version is brought up to date and loses nothing that its ledger proved.
class OlderWorkspaceTest : public QObject {
    Q_OBJECT

private slots:
    void theLedgerStaysSound()
    {
        TestWorkspace test;
        for (int i = 0; i < 3; ++i)
            test.publish();
        const auto newest = Ledger::newestCheckpoint(test.database());
        test.workspace.reset();
        const QString path = test.place.folder.filePath("older.countersign");
        writeFirstVersion(path, test.path());

        const auto opened = Workspace::open(path);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text + opened.error().detail));
        const auto verified = (*opened)->verify({**newest});
        QVERIFY2(verified && verified->isSound(), verified ? qPrintable(verified->problem()) : "");
        QCOMPARE(verified->entries, 3);
        const auto kept = Ledger::newestCheckpoint((*opened)->database());
        QVERIFY(kept);
        QCOMPARE(*kept, *newest);

        const Done added = inTransaction((*opened)->database(), TestWorkspace::stamp(),
                                         [](Transaction &t) { return Ledger::append(t, "edition", 1, "another"); });
        QVERIFY(added);
        const auto grown = (*opened)->verify({**newest});
        QVERIFY(grown);
        QCOMPARE(grown->entries, 4);
        QVERIFY(grown->continuations.first().isContained);
    }
};

QTEST_GUILESS_MAIN(OlderWorkspaceTest)
#include "olderworkspace_test.moc"
