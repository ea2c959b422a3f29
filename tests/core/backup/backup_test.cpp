#include "backup/backup.h"

#include "acknowledgment/acknowledgmentstore.h"
#include "backup/backupcheck.h"
#include "backup/restore.h"
#include "ledger/signing.h"
#include "support/acknowledgments.h"
#include "support/workspace.h"

#include <QProcess>
#include <QScopeGuard>
#include <QThread>

#include <atomic>

namespace {

/// Everything in the file, as the sqlite3 shell writes it down.
QByteArray dump(const QString &path)
{
    QProcess shell;
    shell.start("sqlite3", {"-readonly", path, ".dump"});
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        qFatal("%s", shell.readAllStandardError().constData());
    return shell.readAllStandardOutput();
}

QStringList entries(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

void alter(const QString &path, const QString &statement)
{
    QProcess shell;
    shell.start("sqlite3", {path, "PRAGMA writable_schema=ON; DELETE FROM sqlite_schema WHERE type='trigger';"});
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        qFatal("%s", shell.readAllStandardError().constData());
    shell.start("sqlite3", {path, statement});
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        qFatal("%s", shell.readAllStandardError().constData());
}

}

/// Backups of a file: whole, checked, and never in the way.
class BackupTest : public QObject {
    Q_OBJECT

    const QDateTime m_at{QDate(2026, 3, 2), QTime(18, 0, 30), Qt::UTC};

    Backups::Wish wish(const TestWorkspace &test) const
    {
        return {.folder = test.place.folder.filePath("Backups"), .workspace = "test", .at = m_at};
    }

    static Edition fill(TestWorkspace &test, int people = 3)
    {
        const Edition edition = test.publish();
        for (int i = 1; i <= people; ++i) {
            const Person person = test.addPerson(QString::number(i), QString("Person %1").arg(i), "hr", "Zagreb");
            const Acknowledgment signedBy = drawnAcknowledgment(person, edition);
            const Done saved = test.save([&](Transaction &t) { return AcknowledgmentStore::add(t, signedBy); });
            if (!saved)
                qFatal("%s", qPrintable(saved.error().detail));
        }
        return edition;
    }

private slots:
    void holdsEverythingAndSaysWhatIsInIt()
    {
        TestWorkspace test;
        fill(test);
        const auto made = Backups::make(test.database(), wish(test));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text + made.error().detail));
        QCOMPARE(made->problem, QString());
        QVERIFY(QFileInfo(made->backup.path).fileName().startsWith("test-20260302T180030Z-"));
        const QString name = QFileInfo(made->backup.path).fileName();
        const QString note = QString(name).replace(".countersign-backup", ".checkpoint");
        QCOMPARE(entries(wish(test).folder), (QStringList{note, name}));
        QCOMPARE(dump(made->backup.path), dump(test.path()));

        const auto open = OpenBackup::open(made->backup.path, {});
        QVERIFY(open);
        const auto checked = (*open)->check();
        QVERIFY(checked && checked->isSound());
        QCOMPARE(checked->contents.company, "Corner Shop");
        QCOMPARE(checked->contents.editions, 1);
        QCOMPARE(checked->contents.people, 3);
        QCOMPARE(checked->contents.acknowledgments, 3);
        QCOMPARE(checked->contents.checkpoint->size, 4);
        QCOMPARE(checked->contents.newest, TestWorkspace::stamp().at.toUTC());
        QFile beside(QDir(wish(test).folder).filePath(note));
        QVERIFY(beside.open(QIODevice::ReadOnly));
        const Signing::Keys keys = *Signing::load(test.database());
        QCOMPARE(*Ledger::readNote(beside.readAll(), {keys.origin, keys.publicKey}), *checked->contents.checkpoint);
    }

    void isListedNewestFirstAndOthersArePassedOver()
    {
        TestWorkspace test;
        Backups::Wish wanted = wish(test);
        for (const int days : {0, 2, 1}) {
            wanted.at = m_at.addDays(days);
            QVERIFY(Backups::make(test.database(), wanted));
        }
        QVERIFY(Backups::make(test.database(), wanted)); // in the same second as the last: it gets the next
        TestWorkspace other;
        wanted.workspace = "other";
        QVERIFY(Backups::make(other.database(), wanted));
        QFile notes(QDir(wanted.folder).filePath("notes-20260302T180030Z.txt"));
        QVERIFY(notes.open(QIODevice::WriteOnly));
        const auto letters = Backups::ledgerLettersOf(test.database());
        QList<QDateTime> times;
        for (const Backup &backup : Backups::in(wanted.folder, *letters))
            times << backup.name.at;
        QCOMPARE(times, (QList<QDateTime>{m_at.addDays(2), m_at.addDays(1).addSecs(1), m_at.addDays(1), m_at}));
        QCOMPARE(Backups::in(wanted.folder).size(), 5);
        QCOMPARE(Backups::in(wanted.folder + "/none").size(), 0);
    }

    void isConsistentWhileOthersWrite()
    {
        TestWorkspace test;
        const Edition edition = fill(test);
        const Person person = test.addPerson("9", "Writer");
        std::atomic_bool stop = false;
        std::atomic_int confirmed = 0;
        QString refused;
        const std::unique_ptr<QThread> writer(QThread::create([&] {
            const auto database = Database::openFile(test.path());
            std::optional<Id<Acknowledgment>> earlier;
            while (!stop) {
                Acknowledgment next = drawnAcknowledgment(person, edition);
                next.image = QByteArray(20000, 'x');
                next.supersedes = earlier;
                const Done saved = inTransaction(**database, TestWorkspace::stamp(),
                                                 [&](Transaction &t) { return AcknowledgmentStore::add(t, next); });
                if (!saved) {
                    refused = saved.error().detail;
                    return;
                }
                earlier = next.id;
                ++confirmed;
                QThread::msleep(30); // who never pauses leaves no room for anybody who reads
            }
        }));
        const auto end = qScopeGuard([&] {
            stop = true;
            writer->wait();
        });
        writer->start();
        QTRY_VERIFY(confirmed > 0);
        for (int i = 0; i < 8; ++i) {
            Backups::Wish wanted = wish(test);
            wanted.at = m_at.addSecs(i);
            const int before = confirmed;
            const auto made = Backups::make(test.database(), wanted);
            QVERIFY2(made, made ? "" : qPrintable(made.error().text + made.error().detail));
            QCOMPARE(made->problem, QString());
            const auto open = OpenBackup::open(made->backup.path, {});
            QVERIFY((*open)->check()->contents.acknowledgments >= 3 + before);
            const auto descent = (*open)->descent(test.database());
            QVERIFY(descent && *descent == Descent::Continues);
        }
        stop = true;
        QVERIFY(writer->wait());
        QCOMPARE(refused, QString());
    }

    void leavesNothingWhenItIsStopped_data()
    {
        QTest::addColumn<bool>("sealed");
        QTest::newRow("plain") << false;
        QTest::newRow("sealed") << true;
    }

    void leavesNothingWhenItIsStopped()
    {
        QFETCH(bool, sealed);
        TestWorkspace test;
        fill(test);
        Backups::Wish wanted = wish(test);
        if (sealed)
            wanted.key = *Sealing::newKey("correct horse", Sealing::Effort::Quick);
        const QStringList before = entries(test.place.folder.path());
        int told = 0, stops = 0;
        QVERIFY(Backups::make(test.database(), wanted, [&](qint64, qint64) { return ++told; }));
        QVERIFY(told >= 2);
        QVERIFY(QDir(wanted.folder).removeRecursively());
        for (int at = 1; at <= told; ++at) {
            int left = at;
            const auto made = Backups::make(test.database(), wanted, [&](qint64, qint64) { return --left > 0; });
            if (made) {
                QVERIFY(QDir(wanted.folder).removeRecursively()); // it was over by then
                continue;
            }
            ++stops;
            QCOMPARE(made.error().kind, Error::Kind::Unavailable);
            QCOMPARE(entries(wanted.folder), QStringList());
        }
        QVERIFY(stops >= 2);
        QVERIFY(QDir(wanted.folder).removeRecursively());
        QCOMPARE(entries(test.place.folder.path()), before);
    }

    void isSealedAndOpenedWithItsPhrase()
    {
        TestWorkspace test;
        fill(test);
        Backups::Wish wanted = wish(test);
        wanted.key = *Sealing::newKey("correct horse", Sealing::Effort::Quick);
        const auto made = Backups::make(test.database(), wanted);
        QVERIFY(made && made->backup.isSealed);
        QFile file(made->backup.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Corner Shop"));
        QCOMPARE(entries(wanted.folder).size(), 2); // it and its checkpoint
        QVERIFY(Backups::in(wanted.folder).first().isSealed);

        QCOMPARE(OpenBackup::open(made->backup.path, "wrong").error().kind, Error::Kind::Denied);
        const auto open = OpenBackup::open(made->backup.path, "correct horse");
        QVERIFY(open);
        QCOMPARE((*open)->check()->contents.people, 3);
        const QString to = test.place.folder.filePath("restored.countersign");
        QVERIFY(Restore::toNewFile(**open, to));
        QCOMPARE(dump(to), dump(test.path()));
    }

    void keepsItsKeyInTheWorkspace()
    {
        TestWorkspace test;
        QVERIFY(!*Backups::key(test.database()));
        const auto key = Sealing::newKey("correct horse", Sealing::Effort::Quick);
        QVERIFY(test.save([&](Transaction &t) { return Backups::saveKey(t, *key); }));
        QCOMPARE(*Backups::key(test.database()), std::optional(*key));
        QVERIFY(test.save([&](Transaction &t) { return Backups::saveKey(t, {}); }));
        QVERIFY(!*Backups::key(test.database()));
    }

    void removesWhatAKilledRunLeft()
    {
        TestWorkspace test;
        const Backups::Wish wanted = wish(test);
        const auto first = Backups::make(test.database(), wanted);
        QVERIFY(first);
        const QString name = QFileInfo(first->backup.path).fileName();
        QStringList foreign{"." + QString(name).replace(*Backups::ledgerLettersOf(test.database()), "00000000")
                                + ".part",
                            ".notes.part", "letter.txt"};
        for (const QString &left : QStringList{"." + name + ".part", "." + name + ".part-journal"} + foreign) {
            QFile file(QDir(wanted.folder).filePath(left));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(Backups::make(test.database(), wanted));
        QStringList left = entries(wanted.folder);
        left.removeIf([](const QString &found) { return readBackupName(found).has_value(); });
        foreign.sort();
        QCOMPARE(left, foreign);
    }

    void onlyOneIsMadeAtATime()
    {
        TestWorkspace test;
        const Backups::Wish wanted = wish(test);
        int refused = 0;
        QVERIFY(Backups::make(test.database(), wanted, [&](qint64, qint64) {
            if (refused == 0) {
                const auto second = Backups::make(test.database(), wanted);
                refused += !second && second.error().kind == Error::Kind::Unavailable;
            }
            return true;
        }));
        QCOMPARE(refused, 1);
        QCOMPARE(entries(wanted.folder).size(), 1);
    }

    void aDamagedFileIsNotTakenForABackup()
    {
        TestWorkspace test;
        fill(test, 30);
        const QByteArray root = QByteArray::number(
            *test.database().count(Query("SELECT rootpage AS n FROM sqlite_schema WHERE name = 'acknowledgment'")));
        test.workspace.reset();
        QFile file(test.path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((root.toInt() - 1) * 4096LL));
        QVERIFY(file.write(QByteArray(4096, 'x')) == 4096);
        file.close();
        const auto database = Database::openFile(test.path());
        const auto made = Backups::make(**database, wish(test));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Damaged);
        QCOMPARE(entries(wish(test).folder), QStringList());
    }

    void anUnsoundWorkspaceIsKeptUnderANameThatSaysSo()
    {
        TestWorkspace test;
        fill(test);
        test.workspace.reset();
        alter(test.path(), "UPDATE acknowledgment SET language = 'en'");
        const auto database = Database::openFile(test.path());
        const auto made = Backups::make(**database, wish(test));
        QVERIFY(made);
        QVERIFY(!made->backup.name.isSound);
        QVERIFY2(made->problem.startsWith("acknowledgment "), qPrintable(made->problem));
        QCOMPARE(Backups::in(wish(test).folder).first().name.isSound, false);
        const auto open = OpenBackup::open(made->backup.path, {});
        QCOMPARE((*open)->check()->problem, made->problem);
    }

    void anAlteredBackupIsFound_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("record") << "UPDATE edition SET dated = '2020-01-01'";
        QTest::newRow("reference") << "DELETE FROM person WHERE number = '2'";
        QTest::newRow("ledger cut off") << "DELETE FROM ledger_salt WHERE sequence = 3; DELETE FROM ledger_entry WHERE "
                                           "sequence = 3";
    }

    void anAlteredBackupIsFound()
    {
        QFETCH(QString, statement);
        TestWorkspace test;
        fill(test);
        const auto made = Backups::make(test.database(), wish(test));
        QVERIFY(made);
        alter(made->backup.path, statement);
        const auto open = OpenBackup::open(made->backup.path, {});
        const auto checked = (*open)->check();
        QVERIFY(checked);
        QVERIFY(!checked->isSound());
    }

    void thinsOnlyItsOwn()
    {
        TestWorkspace test;
        Backups::Wish wanted = wish(test);
        const auto first = Backups::make(test.database(), wanted);
        QVERIFY(first);
        const QString letters = first->backup.name.ledger;
        const auto copyTo = [&](const BackupName &name) {
            return QFile::copy(first->backup.path, QDir(wanted.folder).filePath(fileName(name)));
        };
        for (int i = 1; i < 40; ++i)
            QVERIFY(copyTo({"test", m_at.addDays(-i), letters}));
        for (int i = 1; i < 40; ++i)
            QVERIFY(copyTo({"test", m_at.addDays(i), letters, false})); // unsound ones, and all newer
        for (int i = 0; i < 40; ++i)
            QVERIFY(copyTo({"other", m_at.addDays(-i), "00000000"}));
        QVERIFY(QFile::copy(first->backup.path, QDir(wanted.folder).filePath("by hand.countersign-backup")));
        const BackupName oldest{"test", m_at.addDays(-39), letters};
        QFile note(QDir(wanted.folder).filePath(checkpointName(oldest)));
        QVERIFY(note.open(QIODevice::WriteOnly));
        const auto removed = Backups::thin(wanted.folder, letters);
        QVERIFY(removed && *removed > 20);
        int sound = 0, unsound = 0;
        for (const Backup &backup : Backups::in(wanted.folder, letters))
            ++(backup.name.isSound ? sound : unsound);
        QVERIFY(sound >= 12 && unsound >= 12);
        QCOMPARE(79 - *removed, sound + unsound);
        QVERIFY(QFile::exists(first->backup.path)); // the newest sound one
        QCOMPARE(Backups::in(wanted.folder, "00000000").size(), 40);
        QVERIFY(!QFile::exists(QDir(wanted.folder).filePath(fileName(oldest))) && !note.exists());
        QVERIFY(QFile::exists(QDir(wanted.folder).filePath("by hand.countersign-backup")));
    }

    void tellsHowTheLedgersStand()
    {
        TestWorkspace test;
        fill(test);
        const auto made = Backups::make(test.database(), wish(test));
        const auto open = OpenBackup::open(made->backup.path, {});
        QCOMPARE(*(*open)->descent(test.database()), Descent::Continues);
        const QString copy = test.place.folder.filePath("copy.countersign");
        QVERIFY(Restore::toNewFile(**open, copy));
        auto restored = Workspace::open(copy);
        QVERIFY(restored);
        test.publish();
        QCOMPARE(*(*open)->descent(test.database()), Descent::Continues);
        const auto later = Backups::make(test.database(), wish(test));
        const auto openLater = OpenBackup::open(later->backup.path, {});
        QCOMPARE(*(*openLater)->descent((*restored)->database()), Descent::Behind);
        const Done published =
            inTransaction((*restored)->database(), TestWorkspace::stamp(), [](Transaction &t) -> Done {
                const auto edition = EditionStore::publish(t, {QDate(2026, 3, 3), "Other", {}});
                return edition ? done() : Done(edition.error());
            });
        QVERIFY2(published, published ? "" : qPrintable(published.error().text));
        QCOMPARE(*(*openLater)->descent((*restored)->database()), Descent::Parted);
        TestWorkspace other;
        QCOMPARE(*(*open)->descent(other.database()), Descent::Other);
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
