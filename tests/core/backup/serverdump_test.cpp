#include "backup/serverdump.h"

#include "backup/backup.h"
#include "backup/latererasures.h"
#include "backup/restore.h"
#include "retention/erasurestore.h"
#include "storage/migrations.h"
#include "storage/tablereader.h"
#include "support/accounts.h"
#include "support/filledworkspace.h"
#include "support/workspace.h"

/// Backups of a shared workspace, made with pg_dump: checked, sealed, and restored to either engine.
class ServerDumpTest : public QObject {
    Q_OBJECT

    const QDateTime m_at{QDate(2026, 3, 2), QTime(18, 0, 30), Qt::UTC};

    Backups::Wish wish(const TestWorkspace &test) const
    {
        return {.folder = test.place.folder.filePath("Backups"), .workspace = "test", .at = m_at};
    }

    /// Digests of all tables: the same on either engine.
    static QMap<QString, QByteArray> digests(Database &database)
    {
        QMap<QString, QByteArray> found;
        for (const Table &table : Tables::at(Migrations::newest())) {
            const auto digest = TableReader::digest(database, table, {});
            if (!digest)
                qFatal("%s: %s", qPrintable(table.name), qPrintable(digest.error().detail));
            found.insert(table.name, digest->sha256);
        }
        return found;
    }

private slots:
    void holdsEverythingAndSaysWhatIsInIt()
    {
        FilledWorkspace test;
        const auto made = Backups::make(test.database(), wish(test));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text + made.error().detail));
        QCOMPARE(made->problem, QString());
        QVERIFY(ServerDump::isDump(made->backup.path));
        const auto open = OpenBackup::open(made->backup.path, {});
        QVERIFY2(open, open ? "" : qPrintable(open.error().text + open.error().detail));
        const auto checked = (*open)->check();
        QVERIFY(checked && checked->isSound());
        QCOMPARE(checked->contents.people, 3);
        QCOMPARE(checked->contents.acknowledgments, 3);
        const auto newest = Ledger::newestCheckpoint(test.database());
        QVERIFY(newest && *newest);
        QCOMPARE(*checked->contents.checkpoint, **newest);
        QCOMPARE(*(*open)->descent(test.database()), Descent::Continues);
        QCOMPARE(digests(**(*open)->database()), digests(test.database()));
        QCOMPARE(QDir(wish(test).folder).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }

    void isRestoredToAFileAndToAServer()
    {
        FilledWorkspace test;
        const auto before = digests(test.database());
        const auto made = Backups::make(test.database(), wish(test));
        QVERIFY(made);
        test.addPerson("10", "Later");
        const auto open = OpenBackup::open(made->backup.path, {});
        const QString file = test.place.folder.filePath("restored.countersign");
        QVERIFY(Restore::toNewFile(**open, file));
        const auto restored = Workspace::open(file);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text));
        QCOMPARE(digests((*restored)->database()), before);
        const TestPlace place("restored");
        const auto onServer = Restore::toServer(**open, place.path(), {}, TestWorkspace::stamp());
        QVERIFY2(onServer, onServer ? "" : qPrintable(onServer.error().text + onServer.error().detail));
        const auto again = Workspace::open(place.path());
        QVERIFY2(again, again ? "" : qPrintable(again.error().text));
        QCOMPARE(digests((*again)->database()), before);
    }

    void whatWasErasedSinceStaysErased_data()
    {
        QTest::addColumn<bool>("hasWorkspace");
        QTest::newRow("by the list beside it") << false;
        QTest::newRow("by the workspace") << true;
    }

    void whatWasErasedSinceStaysErased()
    {
        QFETCH(bool, hasWorkspace);
        FilledWorkspace test;
        const Person gone = test.addPerson("10", "Anastazija Neponovljiva");
        const auto made = Backups::make(test.database(), wish(test));
        QVERIFY(made);
        QVERIFY(test.save([&](Transaction &t) -> Done {
            const auto erased = ErasureStore::erase(
                t, {.kind = Retention::Kind::Person, .person = gone.id, .edition = {}, .reason = "", .ground = ""});
            return erased ? done() : Done(erased.error());
        }));
        if (!hasWorkspace)
            QVERIFY(LaterErasures::note(test.database(), wish(test).folder));
        const auto open = OpenBackup::open(made->backup.path, {});
        QVERIFY(open);
        QCOMPARE(*PeopleStore::count(**(*open)->database(), {}), 4);
        const auto again =
            LaterErasures::applyTo(**open, TestWorkspace::stamp(), hasWorkspace ? &test.database() : nullptr);
        QVERIFY2(again, again ? "" : qPrintable(again.error().text + again.error().detail));
        QCOMPARE(*again, 1);
        const TestPlace server("restored");
        const QString file = test.place.folder.filePath("restored.countersign");
        QVERIFY(Restore::toNewFile(**open, file));
        QVERIFY(Restore::toServer(**open, server.path(), {}, TestWorkspace::stamp()));
        for (const QString &path : {file, server.path()}) {
            const auto restored = Workspace::open(path);
            QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text));
            QCOMPARE(*PeopleStore::count((*restored)->database(), {}), 3);
            QVERIFY((*restored)->verify()->isSound());
        }
    }

    void isSealedLikeAnyOther()
    {
        FilledWorkspace test;
        Backups::Wish wanted = wish(test);
        wanted.key = *Sealing::newKey("correct horse", Sealing::Effort::Quick);
        const auto made = Backups::make(test.database(), wanted);
        QVERIFY(made && made->backup.isSealed);
        QVERIFY(!ServerDump::isDump(made->backup.path));
        const auto open = OpenBackup::open(made->backup.path, "correct horse");
        QVERIFY(open && (*open)->check()->isSound());
    }

    void whereThereAreAccountsAnAdministratorMakesIt()
    {
        FilledWorkspace test;
        addAccount(test.database(), "backup_admin", Role::Administrator);
        addAccount(test.database(), "backup_hr", Role::HumanResources);
        for (const QString name : {"backup_hr", "backup_admin"}) {
            const auto workspace = Workspace::open(test.path());
            QVERIFY(workspace);
            const Done in = (*workspace)->signIn(name, testPassword(), TestWorkspace::stamp().at);
            QVERIFY2(in, in ? "" : qPrintable(in.error().text + in.error().detail));
            const Done allowed = Backups::ask(**workspace, TestWorkspace::stamp());
            if (name == "backup_hr") {
                QCOMPARE(allowed.error().kind, Error::Kind::Forbidden);
                continue;
            }
            QVERIFY(allowed);
            Backups::Wish wanted = wish(test);
            wanted.password = (*workspace)->password();
            const auto made = Backups::make((*workspace)->database(), wanted);
            QVERIFY2(made, made ? "" : qPrintable(made.error().text + made.error().detail));
            QCOMPARE(made->problem, QString());
            const auto open = OpenBackup::open(made->backup.path, {});
            QVERIFY(open);
            const auto held = AccountStore::all(**(*open)->database());
            QVERIFY(held && held->size() == 2);
            QCOMPARE(digests(**(*open)->database()), digests((*workspace)->database()));
        }
    }

    void aDumpThatWasCutOffIsDamaged()
    {
        FilledWorkspace test;
        const auto made = Backups::make(test.database(), wish(test));
        QVERIFY(made);
        for (const int share : {90, 50, 10}) {
            const QString cut = test.place.folder.filePath(QString("cut%1").arg(share));
            QVERIFY(QFile::copy(made->backup.path, cut));
            QVERIFY(QFile::resize(cut, QFileInfo(cut).size() * share / 100));
            const auto open = OpenBackup::open(cut, {});
            QVERIFY2(!open, qPrintable(QString::number(share)));
            QCOMPARE(open.error().kind, Error::Kind::Damaged);
        }
    }

    void saysWhatToInstall()
    {
        FilledWorkspace test;
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const auto made = Backups::make(test.database(), wish(test));
        qputenv("PATH", path);
        QVERIFY(!made);
        QVERIFY2(made.error().text.contains("postgresql-client"), qPrintable(made.error().text));
        QCOMPARE(QDir(wish(test).folder).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void leavesNothingWhenItIsStopped()
    {
        FilledWorkspace test;
        const auto made = Backups::make(test.database(), wish(test), [](qint64, qint64) { return false; });
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Unavailable);
        QCOMPARE(QDir(wish(test).folder).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void aPasswordIsNoWordOfTheCommand()
    {
        const QTemporaryDir folder;
        const QString program = folder.filePath("pg_dump"), seen = folder.filePath("seen");
        QFile script(program);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nprintf '%s\\n' \"$*\" \"password $PGPASSWORD\" >'" + seen.toUtf8() + "'\nexit 1\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", folder.path().toUtf8() + ':' + path);
        const auto address = ServerAddress::read("postgresql://mara@127.0.0.1:1/shop");
        const Done written = ServerDump::write(*address, "open sesame", folder.filePath("dump"));
        qputenv("PATH", path);
        QVERIFY(!written);
        QFile file(seen);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray words = file.readLine(), password = file.readLine();
        QVERIFY2(!words.contains("sesame") && words.contains("--serializable-deferrable")
                     && words.contains("--format=custom"),
                 words.constData());
        QCOMPARE(password, "password open sesame\n");
    }
};

QTEST_GUILESS_MAIN(ServerDumpTest)
#include "serverdump_test.moc"
