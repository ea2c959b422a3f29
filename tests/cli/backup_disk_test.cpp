#include "support/diskfault.h"

#include <QDir>

/// Backups are made and restored, and at whichever operation of the disk the program is killed, or the disk is full or
/// broken: the workspace is unharmed, no backup has its name before it is whole, and the next run tidies up.
class BackupDiskTest : public QObject {
    Q_OBJECT

    static QStringList files(const QString &folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    /// What a killed program can't help leaving: locks, which go with their process, and names that the next run knows.
    static QStringList finished(const QString &folder)
    {
        QStringList found = files(folder);
        found.removeIf([](const QString &name) {
            return name.endsWith(".lock") || name.endsWith(".rmlock") || name.contains(".part");
        });
        return found;
    }

    static void removeLocks(const QString &folder)
    {
        // The lock under which Qt removes a dead process's lock goes stale only when it is half a minute old.
        for (const QString &name : files(folder).filter(".rmlock"))
            QVERIFY(QFile::remove(QDir(folder).filePath(name)));
    }

    /// What the lock beside the backups says of its folder counts, too.
    static bool tellsWhy(const Ran &ran)
    {
        return saysWhy(ran)
            || (ran.exit == 1 && ran.lines() == 1
                && (ran.err.contains("can't be") || ran.err.contains("You may not use")));
    }

    static void make(const CommandLine &commands)
    {
        commands.must({"new", "--company", "Corner Shop"});
        commands.must({"handbook", "import", commands.write("rules.md", "# Waiting\n\n## Greet at once\n\nGreet.\n"),
                       "--language", "en"});
        commands.must({"people", "import", commands.write("staff.csv", "number,name\n1,Ana\n2,Bob\n")});
        commands.must({"publish", "--summary", "x"});
    }

    static void addRows(const QList<QStringList> &ways, int step)
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("step");
        for (const QStringList &words : ways) {
            for (int fault = 0; fault < diskFaults().size(); ++fault)
                QTest::newRow(qPrintable(words.join(' ') + ", " + diskFaults()[fault]))
                    << words << fault << (atEachOperation() ? 1 : step);
        }
    }

private slots:
    void isWholeOrHasNoName_data() { addRows({{"backup", "create"}, {"backup", "create", "--encrypt"}}, 13); }

    void isWholeOrHasNoName()
    {
        QFETCH(QStringList, words);
        QFETCH(int, fault);
        QFETCH(int, step);
        CommandLine commands;
        commands.environment.insert("COUNTERSIGN_PASSPHRASE", "correct horse");
        make(commands);
        const QString folder = commands.path("Backups");
        const QByteArray before = commands.fingerprint();
        const QStringList beside = files(commands.folder.path());
        int failed = 0;
        for (int operation = 1;; operation += step) {
            const Ran ran = runWithFault(commands, DiskFault(fault), operation, words);
            QCOMPARE(commands.fingerprint(), before);
            for (const QString &name : finished(folder).filter(".countersign-backup")) {
                const Ran checked = commands.run({"backup", "check", QDir(folder).filePath(name), "--json"});
                QVERIFY2(checked.exit == 0 && checked.json()["people"].toInt() == 2, qPrintable(name + checked.err));
                if (ran.exit != 0)
                    QVERIFY(QFile::remove(QDir(folder).filePath(name)));
            }
            if (ran.exit == 0)
                break;
            ++failed;
            if (DiskFault(fault) == DiskFault::Kill) {
                QVERIFY2(ran.exit == -2, qPrintable(ran.err));
                removeLocks(folder);
                removeLocks(commands.folder.path());
            } else {
                QVERIFY2(tellsWhy(ran), qPrintable(QString("%1: %2").arg(operation).arg(ran.err)));
                QCOMPARE(files(folder).filter(".part").join(' '), QString());
                QCOMPARE(files(commands.folder.path()), beside);
            }
            for (const QString &name : finished(folder)) // a checkpoint of its own is no harm, and no backup
                QVERIFY2(name.endsWith(".checkpoint") && QFile::remove(QDir(folder).filePath(name)), qPrintable(name));
        }
        QVERIFY2(failed >= 5, qPrintable(QString::number(failed)));
        // Whatever the runs before were killed at, the last one left only its backup and checkpoint.
        QCOMPARE(files(folder).size(), 2);
        QCOMPARE(files(commands.folder.path()), beside);
    }

    void restoresWhollyOrNotAtAll_data() { addRows({{"--to", "restored.countersign"}, {"--in-place"}}, 11); }

    void restoresWhollyOrNotAtAll()
    {
        QFETCH(QStringList, words);
        QFETCH(int, fault);
        QFETCH(int, step);
        const CommandLine commands;
        make(commands);
        const QString backup = commands.must({"backup", "create"})["file"].toString();
        const QByteArray restored = CommandLine::sha256OfFile(backup);
        commands.must({"people", "import", commands.write("more.csv", "number,name\n3,Eva\n")});
        const QByteArray present = commands.fingerprint();
        const QString kept = commands.path("Backups/present");
        QVERIFY(QFile::copy(commands.workspace(), kept));
        const QString target = words.last() == "--in-place" ? commands.workspace() : commands.path(words.last());
        const auto contents = [&] {
            QMap<QString, QByteArray> found;
            for (const QString &name : finished(commands.folder.path()).filter(".countersign"))
                found.insert(name, CommandLine::sha256OfFile(commands.path(name)));
            return found;
        };
        const QMap<QString, QByteArray> before = contents();
        int failed = 0;
        for (int operation = 1;; operation += step) {
            const Ran ran =
                runWithFault(commands, DiskFault(fault), operation, QStringList{"backup", "restore", backup} + words);
            QCOMPARE(CommandLine::sha256OfFile(backup), restored);
            const QMap<QString, QByteArray> after = contents();
            QVERIFY2(after.values().contains(present), qPrintable(QString::number(operation)));
            for (const auto &[name, hash] : after.asKeyValueRange()) {
                if (hash == present)
                    continue;
                const int count =
                    int(commands.must({"people", "list", "--workspace", name})["people"].toArray().size());
                QVERIFY2(count == 2, qPrintable(name));
            }
            QVERIFY2(QFile::exists(target) || target != commands.workspace(), "nothing is left in its place");
            if (ran.exit == 0)
                break;
            ++failed;
            removeLocks(commands.folder.path());
            if (DiskFault(fault) != DiskFault::Kill)
                QVERIFY2(tellsWhy(ran), qPrintable(QString("%1: %2").arg(operation).arg(ran.err)));
            if (after == before)
                continue;
            // It was done, but not said: everything is put back for the next run.
            for (const QString &name : after.keys())
                QVERIFY(QFile::remove(commands.path(name)));
            QVERIFY(QFile::copy(kept, commands.workspace()));
        }
        QVERIFY2(failed >= 5, qPrintable(QString::number(failed)));
        QVERIFY(QFile::exists(target));
        QCOMPARE(commands.must({"verify", "--workspace", target})["entries"].toInt(), 1);
        QCOMPARE(files(commands.folder.path()).filter(".part").join(' '), QString());
    }
};

QTEST_GUILESS_MAIN(BackupDiskTest)
#include "backup_disk_test.moc"
