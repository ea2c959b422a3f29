#include "storage/migrations.h"
#include "support/workspace.h"

#include <QCryptographicHash>
#include <QProcess>

/// Opening and making workspace files: what can't be opened is refused in a sentence and not touched.
class WorkspaceTest : public QObject {
    Q_OBJECT

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static QByteArray closedWorkspace(const QString &path)
    {
        const auto made = Workspace::create(path, {"Shop", "en"}, TestWorkspace::stamp());
        return made ? contents(path) : QByteArray();
    }

private slots:
    void headerNamesTheProgramAndTheSchema()
    {
        QTemporaryDir folder;
        const QByteArray bytes = closedWorkspace(folder.filePath("a.countersign"));
        QCOMPARE(bytes.mid(68, 4), "CtSg"); // application_id, https://www.sqlite.org/fileformat2.html
        QCOMPARE(bytes.mid(60, 4), QByteArray::fromHex("00000001"));
    }

    void opensWhatItMade()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("دکان Đ.countersign");
        QVERIFY(!closedWorkspace(path).isEmpty());
        const auto opened = Workspace::open(path);
        QVERIFY(opened);
        QCOMPARE(*(*opened)->company(), "Shop");
        QCOMPARE(*(*opened)->governingLanguage(), "en");
    }

    void neverWritesOverAFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("a.countersign");
        write(path, "somebody's");
        const auto made = Workspace::create(path, {"Shop", "en"}, TestWorkspace::stamp());
        QCOMPARE(made.error().kind, Error::Kind::Conflict);
        QCOMPARE(contents(path), "somebody's");
    }

    void refusesWithoutTouching_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("kind");
        QTest::newRow("a text") << "text" << int(Error::Kind::Damaged);
        QTest::newRow("empty") << "empty" << int(Error::Kind::Damaged);
        QTest::newRow("another program's database") << "other" << int(Error::Kind::Damaged);
        QTest::newRow("newer schema") << "newer" << int(Error::Kind::Damaged);
        QTest::newRow("read-only") << "readonly" << int(Error::Kind::Denied);
        QTest::newRow("a folder") << "folder" << int(Error::Kind::Damaged);
        QTest::newRow("nothing") << "nothing" << int(Error::Kind::NotFound);
    }

    void refusesWithoutTouching()
    {
        QFETCH(QString, what);
        QFETCH(int, kind);
        QTemporaryDir folder;
        const QString path = folder.filePath("a.countersign");
        QByteArray bytes = closedWorkspace(folder.filePath("good.countersign"));
        if (what == "text")
            bytes = "Dear employees,\n";
        else if (what == "empty")
            bytes.clear();
        else if (what == "other")
            bytes.replace(68, 4, QByteArray(4, '\0'));
        else if (what == "newer")
            bytes.replace(60, 4, QByteArray::fromHex("00000063"));
        if (what == "folder")
            QVERIFY(QDir(folder.path()).mkdir("a.countersign"));
        else if (what != "nothing")
            write(path, bytes);
        if (what == "readonly")
            QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        const QStringList before = QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries);

        const auto opened = Workspace::open(path);
        QVERIFY(!opened);
        QCOMPARE(int(opened.error().kind), kind);
        QVERIFY(opened.error().text.contains("a.countersign") && opened.error().text.endsWith('.'));
        QCOMPARE(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries), before);
        if (QFileInfo(path).isFile())
            QCOMPARE(contents(path), bytes);
    }

    void saysWhoHasItOpen()
    {
        TestWorkspace test;
        const auto second = Workspace::open(test.path());
        QCOMPARE(second.error().kind, Error::Kind::Unavailable);
        QVERIFY2(second.error().text.contains(QFileInfo(test.path()).owner()), qPrintable(second.error().text));
        test.workspace.reset();
        QVERIFY(Workspace::open(test.path()));
    }

    void opensAfterItsProcessDied()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("a.countersign");
        QVERIFY(!closedWorkspace(path).isEmpty());
        QProcess gone; // a lock whose process is no longer there, as a killed program leaves it
        gone.start("true", {});
        QVERIFY(gone.waitForFinished());
        write(path + ".lock", QByteArray("999999\ncountersign\n") + QSysInfo::machineHostName().toUtf8() + "\n");
        QVERIFY(Workspace::open(path));
    }

    void savesNothingWhenTheDiskIsFull()
    {
        TestWorkspace test;
        test.addPerson("1", "Ana");
        const auto pages = test.database().count(Query("SELECT page_count AS n FROM pragma_page_count"));
        QVERIFY(test.database().list(Query(QString("PRAGMA max_page_count = %1").arg(*pages)),
                                     [](const Row &) { return 0; }));
        const Done saved = test.saveHandbook([] {
            Handbook large = TestWorkspace::smallHandbook();
            large.areas.first().rules.first().texts["en"].handling = QString(200000, 'x');
            return large;
        }());
        QVERIFY(!saved);
        QVERIFY2(saved.error().text.contains("full"), qPrintable(saved.error().text));
        QCOMPARE(ruleCount(*HandbookStore::load(test.database())), 0);
        QCOMPARE(*PeopleStore::count(test.database(), {}), 1);
    }

    void statementsAreSpeltOutAndNeverCutAtSemicolons()
    {
        const QStringList found =
            Migrations::statements("--- a\nCREATE TABLE a (x {id}, y {text} DEFAULT ';')\n---\nappend-only a by x\n");
        QCOMPARE(found.size(), 4);
        QCOMPARE(found.first(), "CREATE TABLE a (x INTEGER, y TEXT DEFAULT ';')");
    }

    void factsRefuseToBeChanged_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("update an edition") << "UPDATE edition SET number = 7";
        QTest::newRow("delete an edition") << "DELETE FROM edition";
        QTest::newRow("replace an edition")
            << "INSERT OR REPLACE INTO edition SELECT id + 1, number, dated, published_at, "
               "utc_offset, published_by, x'00', digest FROM edition";
        QTest::newRow("update a ledger entry") << "UPDATE ledger_entry SET at = ''";
        QTest::newRow("delete a ledger entry") << "DELETE FROM ledger_entry";
        QTest::newRow("replace a ledger node")
            << "INSERT OR REPLACE INTO ledger_node SELECT level, place, x'00' FROM ledger_node";
        QTest::newRow("update a round") << "UPDATE acknowledgment_round SET due = '2030-01-01'";
        QTest::newRow("delete a round") << "DELETE FROM acknowledgment_round";
    }

    void factsRefuseToBeChanged()
    {
        QFETCH(QString, statement);
        TestWorkspace test;
        const Edition edition = test.publish();
        QVERIFY(test.save([&](Transaction &t) -> Done {
            const auto opened =
                t.run(Query("INSERT INTO acknowledgment_round VALUES (1, :edition, '2026-04-01', 'x', 0, 'y')")
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

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "workspace_test.moc"
