#include "support/diskfault.h"

/// A workspace is moved, written as an archive, or made of one, and at whichever operation of the disk the program is
/// killed, or the disk is full or broken: the source is unharmed, and the target whole or not there.
class CarryingDiskTest : public QObject {
    Q_OBJECT

    static QStringList files(const CommandLine &commands)
    {
        return QDir(commands.folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    static bool isWhole(const CommandLine &commands, const QString &target)
    {
        if (!target.endsWith(".jsonl"))
            return commands.must({"verify", "--workspace", target})["entries"].toInt() == 1;
        QFile file(target);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("\n{\"rows\":\"");
    }

    static void make(const CommandLine &commands)
    {
        commands.must({"new", "--company", "Corner Shop"});
        commands.must({"handbook", "import", commands.write("rules.md", "# Waiting\n\n## Greet at once\n\nGreet.\n"),
                       "--language", "en"});
        commands.must({"people", "import", commands.write("staff.csv", "number,name\n1,Ana\n2,Bob\n")});
        commands.must({"publish", "--summary", "x"});
        commands.must({"archive", "export", "--to", "shop.jsonl"});
    }

private slots:
    void isWholeOrNotThere_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("step");
        const QList<std::pair<QStringList, QString>> ways{
            {{"move", "--to", "moved.countersign"}, "moved.countersign"},
            {{"archive", "import", "shop.jsonl", "--workspace", "made.countersign"}, "made.countersign"},
            {{"archive", "export", "--to", "out.jsonl"}, "out.jsonl"}};
        for (int fault = 0; fault < diskFaults().size(); ++fault) {
            for (const auto &[words, target] : ways)
                QTest::newRow(qPrintable(words.first(2).join(' ') + ", " + diskFaults()[fault]))
                    << words << target << fault << (atEachOperation() || words.contains("export") ? 1 : 7);
        }
    }

    void isWholeOrNotThere()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, target);
        QFETCH(int, fault);
        QFETCH(int, step);
        const CommandLine commands;
        make(commands);
        const QByteArray before = commands.fingerprint();
        const QStringList beside = files(commands);
        int failed = 0;
        for (int operation = 1;; operation += step) {
            const Ran ran = runWithFault(commands, DiskFault(fault), operation, words);
            QCOMPARE(commands.fingerprint(), before);
            if (ran.exit == 0 && step == 1)
                break;
            const bool isThere = QFile::exists(commands.path(target));
            if (isThere) {
                QVERIFY(ran.exit == 0 || DiskFault(fault) == DiskFault::Kill);
                QVERIFY(isWhole(commands, commands.path(target)));
                QVERIFY(QFile::remove(commands.path(target)));
            }
            if (ran.exit == 0) { // too late; none of the last ones is left out
                operation -= step;
                step = 1;
                continue;
            }
            ++failed;
            if (DiskFault(fault) == DiskFault::Kill) {
                QVERIFY2(ran.exit == -2, qPrintable(ran.err));
                // What it left under other names is taken away by the next run; the lock under which Qt removes a dead
                // process's lock only when it is half a minute old.
                for (const QString &file : files(commands).filter(".rmlock"))
                    QVERIFY(QFile::remove(commands.path(file)));
                continue;
            }
            QVERIFY2(saysWhy(ran) && !ran.err.contains(".part"),
                     qPrintable(QString("%1: %2").arg(operation).arg(ran.err)));
            QCOMPARE(files(commands).join(' '), beside.join(' '));
        }
        QVERIFY2(failed >= 5, qPrintable(QString::number(failed)));
        QVERIFY(isWhole(commands, commands.path(target)));
        QCOMPARE(files(commands), [&] {
            QStringList all = beside + QStringList{target};
            all.sort();
            return all;
        }());
        QCOMPARE(commands.must({"verify"})["entries"].toInt(), 1);
    }

    /// The same for what is sent to a server, where the tests have one: the program is killed, or the link is cut once,
    /// which it may mend.
    void isWholeOrNotThereWhereverItGoes_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("fault");
        for (const int fault : {int(DiskFault::Kill), int(DiskFault::Broken)}) {
            const QByteArray name = diskFaults()[fault].toUtf8();
            QTest::addRow("move, %s", name.constData()) << QStringList{"move", "--to"} << fault;
            QTest::addRow("import, %s", name.constData())
                << QStringList{"archive", "import", "shop.jsonl", "--workspace"} << fault;
        }
    }

    void isWholeOrNotThereWhereverItGoes()
    {
        QFETCH(QStringList, words);
        QFETCH(int, fault);
        const CommandLine commands;
        make(commands);
        const QByteArray before = commands.fingerprint();
        int failed = 0;
        for (int operation = 1; operation < 1 + 23 * 9; operation += 23) {
            const TestPlace target("carried");
            const Ran ran =
                runWithFault(commands, DiskFault(fault), operation, words + QStringList{target.path()}, true);
            QCOMPARE(commands.fingerprint(), before);
            const Ran verified = commands.run({"verify", "--json", "--workspace", target.path()});
            QVERIFY2(verified.exit == 1 || verified.json()["entries"].toInt() == 1, qPrintable(verified.out));
            if (ran.exit == 0) {
                QCOMPARE(verified.exit, 0);
                continue;
            }
            ++failed;
            QVERIFY2(ran.exit == (DiskFault(fault) == DiskFault::Kill ? -2 : 1), qPrintable(ran.err));
            QVERIFY2(DiskFault(fault) == DiskFault::Kill || ran.lines() == 1, qPrintable(ran.err));
            for (const QString &file : files(commands).filter(".rmlock"))
                QVERIFY(QFile::remove(commands.path(file)));
        }
        // What is cut may be mended each time; that there was something to cut is what being killed there shows.
        QVERIFY2(failed >= 3 || DiskFault(fault) == DiskFault::Broken, qPrintable(QString::number(failed)));
    }
};

QTEST_GUILESS_MAIN(CarryingDiskTest)
#include "carrying_disk_test.moc"
