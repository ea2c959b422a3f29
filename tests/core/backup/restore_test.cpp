#include "backup/restore.h"

#include "backup/backup.h"
#include "backup/latererasures.h"
#include "base/files.h"
#include "retention/erasurelist.h"
#include "retention/erasurestore.h"
#include "support/workspace.h"

/// A backup comes back to a new file, or to the old place, and what was there is never lost.
class RestoreTest : public QObject {
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 3, 5), QTime(8, 30), Qt::UTC};

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
    }

    static QStringList files(const QString &folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    static qint64 people(const QString &path)
    {
        const auto workspace = Workspace::open(path);
        if (!workspace)
            return -1;
        return *PeopleStore::count((*workspace)->database(), {});
    }

    /// A backup with one person of a workspace that has two by now and is closed.
    static QString backedUp(TestWorkspace &test)
    {
        test.addPerson("1", "Ana");
        const auto made = Backups::make(test.database(),
                                        {.folder = test.place.folder.filePath("Backups"),
                                         .workspace = "test",
                                         .at = QDateTime(QDate(2026, 3, 2), QTime(18, 0), Qt::UTC)});
        test.addPerson("2", "Bob");
        test.workspace.reset();
        return made ? made->backup.path : QString();
    }

private slots:
    void toANewFile()
    {
        TestWorkspace test;
        const auto backup = OpenBackup::open(backedUp(test), {});
        QVERIFY(backup);
        const QString to = test.place.folder.filePath("again.countersign");
        const auto restored = Restore::toNewFile(**backup, to);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text));
        QCOMPARE(people(to), 1);
        QCOMPARE(people(test.path()), 2);
        QCOMPARE(files(test.place.folder.path()), (QStringList{"again.countersign", "test.countersign"}));
    }

    void whatWasErasedSinceStaysErased_data()
    {
        QTest::addColumn<bool>("hasList");
        QTest::addColumn<bool>("hasWorkspace");
        QTest::addColumn<qint64>("erased");
        QTest::newRow("by the list beside it") << true << false << qint64(1);
        QTest::newRow("by the workspace") << false << true << qint64(1);
        QTest::newRow("by both") << true << true << qint64(1);
        QTest::newRow("nobody knows") << false << false << qint64(0);
    }

    void whatWasErasedSinceStaysErased()
    {
        QFETCH(bool, hasList);
        QFETCH(bool, hasWorkspace);
        QFETCH(qint64, erased);
        TestWorkspace test;
        const QByteArray name = "Anastazija Neponovljiva";
        const Person person = test.addPerson("1", name);
        test.addPerson("2", "Bob");
        const Backups::Wish wish{.folder = test.place.folder.filePath("Backups"), .workspace = "test", .at = m_now};
        const auto made = Backups::make(test.database(), wish);
        QVERIFY(made && content(made->backup.path).contains(name));
        QVERIFY(test.save([&](Transaction &t) -> Done {
            const auto gone = ErasureStore::erase(
                t, {.kind = Retention::Kind::Person, .person = person.id, .edition = {}, .reason = "", .ground = ""});
            return gone ? done() : Done(gone.error());
        }));
        if (hasList)
            QVERIFY(LaterErasures::note(test.database(), wish.folder));
        const auto backup = OpenBackup::open(made->backup.path, {});
        Database *const present = hasWorkspace ? &test.database() : nullptr;
        QCOMPARE(LaterErasures::of(**backup, present)->size(), erased);
        const auto again = LaterErasures::applyTo(**backup, TestWorkspace::stamp(), present);
        QVERIFY2(again, again ? "" : qPrintable(again.error().text + again.error().detail));
        QCOMPARE(*again, erased);
        QVERIFY(LaterErasures::of(**backup, present)->isEmpty());
        const auto checked = (*backup)->check();
        QVERIFY2(checked && checked->isSound(), checked ? qPrintable(checked->problem) : "");
        const QString to = test.place.folder.filePath("again.countersign");
        QVERIFY(Restore::toNewFile(**backup, to));
        QCOMPARE(people(to), 2 - erased);
        QCOMPARE(content(to).contains(name), erased == 0);
        QVERIFY(content(made->backup.path).contains(name)); // the backup is as it was made
    }

    void aListThatCannotBeReadIsNotPassedOver()
    {
        TestWorkspace test;
        const QString path = backedUp(test);
        const auto backup = OpenBackup::open(path, {});
        const QString letters = Backups::in(QFileInfo(path).path()).first().name.ledger;
        write(QFileInfo(path).dir().filePath(ErasureList::fileName(letters)), "{");
        QCOMPARE(LaterErasures::applyTo(**backup, TestWorkspace::stamp()).error().kind, Error::Kind::Damaged);
    }

    void neverOverAFile()
    {
        TestWorkspace test;
        const auto backup = OpenBackup::open(backedUp(test), {});
        const QString to = test.place.folder.filePath("letter");
        write(to, "Dear all");
        const auto restored = Restore::toNewFile(**backup, to);
        QCOMPARE(restored.error().kind, Error::Kind::Conflict);
        QCOMPARE(content(to), "Dear all");
        QCOMPARE(files(test.place.folder.path()), (QStringList{"letter", "test.countersign"}));
    }

    void inThePlaceOfTheWorkspaceWhichIsKept()
    {
        TestWorkspace test;
        const auto backup = OpenBackup::open(backedUp(test), {});
        const QByteArray before = content(test.path());
        const auto restored = Restore::inPlace(**backup, test.path(), m_now);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text));
        QCOMPARE(people(test.path()), 1);
        QCOMPARE(QFileInfo(restored->kept).fileName(), "test until 2026-03-05 08.30.00.countersign");
        QCOMPARE(content(restored->kept), before);
        QCOMPARE(people(restored->kept), 2);
        // once more in the same second: what was kept stays
        const auto again = Restore::inPlace(**backup, test.path(), m_now);
        QVERIFY(again && again->kept != restored->kept);
        QCOMPARE(people(restored->kept), 2);
        QCOMPARE(people(again->kept), 1);
    }

    void notWhileItIsOpen()
    {
        TestWorkspace test;
        const auto backup = OpenBackup::open(backedUp(test), {});
        const QByteArray before = content(test.path());
        const auto held = Workspace::open(test.path());
        QVERIFY(held);
        const auto restored = Restore::inPlace(**backup, test.path(), m_now);
        QCOMPARE(restored.error().kind, Error::Kind::Unavailable);
        QCOMPARE(content(test.path()), before);
    }

    void aJournalThatWasLeftIsNotPlayedIntoTheNewFile()
    {
        TestWorkspace test;
        const auto backup = OpenBackup::open(backedUp(test), {});
        // A process that was killed within a transaction leaves its journal, which the file in place still needs.
        {
            const auto database = Database::openFile(test.path());
            const auto transaction = Transaction::begin(**database, TestWorkspace::stamp());
            for (int i = 0; i < 3000; ++i) // more than the cache holds, so that pages are written over
                QVERIFY((*transaction)
                            ->run(Query("INSERT INTO setting (name, value) VALUES (:n, :v)")
                                      .bind(":n", QString::number(i))
                                      .bind(":v", QString(20000, 'x'))));
            QVERIFY(QFile::copy(test.path(), test.place.folder.filePath("killed")));
            QVERIFY(QFile::copy(test.path() + "-journal", test.place.folder.filePath("killed-journal")));
        }
        QVERIFY(content(test.place.folder.filePath("killed-journal")).size() > 4096);
        QVERIFY(QFile::remove(test.path()) && QFile::rename(test.place.folder.filePath("killed"), test.path()));
        QVERIFY(QFile::rename(test.place.folder.filePath("killed-journal"), test.path() + "-journal"));
        const auto restored = Restore::inPlace(**backup, test.path(), m_now);
        QVERIFY(restored);
        QCOMPARE(people(test.path()), 1);
        QCOMPARE(people(restored->kept), 2);
        QVERIFY(OpenBackup::open(restored->kept, {}));
        QVERIFY((*OpenBackup::open(restored->kept, {}))->check()->isSound());
    }

    void whereNothingIsInPlace()
    {
        TestWorkspace test;
        const auto backup = OpenBackup::open(backedUp(test), {});
        QVERIFY(QFile::remove(test.path()));
        const auto restored = Restore::inPlace(**backup, test.path(), m_now);
        QVERIFY(restored && restored->kept.isEmpty());
        QCOMPARE(people(test.path()), 1);
    }

    void stoppedItLeavesAllAsItWas()
    {
        TestWorkspace test;
        const auto backup = OpenBackup::open(backedUp(test), {});
        const QByteArray before = content(test.path());
        const auto stop = [](qint64, qint64) { return false; };
        QVERIFY(!Restore::inPlace(**backup, test.path(), m_now, stop));
        QVERIFY(!Restore::toNewFile(**backup, test.place.folder.filePath("again.countersign"), stop));
        QCOMPARE(content(test.path()), before);
        QCOMPARE(files(test.place.folder.path()), QStringList{"test.countersign"});
    }

    void namesTheNewFileAfterTheBackup()
    {
        const QTemporaryDir folder;
        const QString backup = "/x/Shop-20260302T180000Z-1f3a9c2e.countersign-backup";
        const QString local =
            QDateTime(QDate(2026, 3, 2), QTime(18, 0), Qt::UTC).toLocalTime().toString("yyyy-MM-dd HH.mm.ss");
        const QString first = Restore::freePath(backup, folder.path());
        QCOMPARE(QFileInfo(first).fileName(), "Shop of " + local + ".countersign");
        write(first, "there");
        QCOMPARE(QFileInfo(Restore::freePath(backup, folder.path())).fileName(), "Shop of " + local + " 2.countersign");
    }

    void filesChangePlacesWithoutALink()
    {
        QTemporaryDir folder;
        const auto path = [&](const char *name) { return folder.filePath(name); };
        write(path("new"), "new");
        write(path("place"), "old");
        QVERIFY(putInPlaceOf(path("new"), path("place"), path("kept")));
        QCOMPARE(content(path("place")), "new");
        QCOMPARE(content(path("kept")), "old");
        write(path("newer"), "newer");
        QCOMPARE(putInPlaceOf(path("newer"), path("place"), path("kept")).error().kind, Error::Kind::Conflict);
        QCOMPARE(putInPlace(path("newer"), path("place")).error().kind, Error::Kind::Conflict);
        QCOMPARE(putInPlace(path("none"), path("free")).error().kind, Error::Kind::NotFound);
        QCOMPARE(content(path("place")), "new");
        QCOMPARE(content(path("kept")), "old");
    }
};

QTEST_GUILESS_MAIN(RestoreTest)
#include "restore_test.moc"
