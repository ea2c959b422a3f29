#include "support/diskfault.h"

/// Where the disk has no room left, at whichever byte that shows, a sentence says so and nothing is half done.
class FullDiskTest : public QObject {
    Q_OBJECT

    /// The same program in the same folder, with room for `bytes` more.
    static Ran runWithRoom(const CommandLine &commands, qint64 bytes, const QStringList &words)
    {
        const QStringList environment{QString("LD_PRELOAD=") + FULL_DISK, QString("FULL_DISK_AFTER=%1").arg(bytes),
                                      "ASAN_OPTIONS=verify_asan_link_order=0"};
        return commands.runProgram("env", environment + QStringList{COUNTERSIGN} + words);
    }

    /// The same program, its files limited to `blocks` of 512 bytes.
    static Ran runLimited(const CommandLine &commands, int blocks, const QStringList &words)
    {
        return commands.runProgram(
            "sh",
            QStringList{"-c", QString("trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\"").arg(blocks), COUNTERSIGN}
                + words);
    }

    static QStringList files(const CommandLine &commands)
    {
        return QDir(commands.folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private slots:
    void publishesWhollyOrNotAtAll()
    {
        const CommandLine commands;
        commands.must({"new", "--starter"});
        int refused = 0;
        for (qint64 room = 0;; room = room < 2048 ? room * 2 + 100 : room * 5 / 4) {
            const Ran ran = runWithRoom(commands, room, {"publish", "--summary", "x"});
            if (ran.exit == 0)
                break;
            ++refused;
            QVERIFY2(saysWhy(ran), qPrintable(QString("%1: %2").arg(room).arg(ran.err)));
            QCOMPARE(commands.must({"verify"})["entries"].toInt(), 0);
            QCOMPARE(commands.must({"status"})["editions"].toArray(), QJsonArray());
            QCOMPARE(files(commands), QStringList{"test.countersign"});
        }
        QVERIFY2(refused >= 10, qPrintable(QString::number(refused)));
        QCOMPARE(commands.must({"verify"})["entries"].toInt(), 1);
        QCOMPARE(commands.must({"publish", "--summary", "y"})["edition"].toInt(), 2);
    }

    /// At every operation, or at some: whoever was told that it is done finds it, and nobody finds a half of it.
    void isDoneWhollyOrNotAtAllWhateverHappens_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("fault");
        const QList<QStringList> ways{{"publish", "--summary", "y"},
                                      {"acknowledge", "--person", "1", "--edition", "1", "--language", "en",
                                       "--signature", "drawn.svg", "--on", "2026-03-02", "--reason", "x"}};
        for (int fault = 0; fault < diskFaults().size(); ++fault) {
            for (const QStringList &words : ways)
                QTest::newRow(qPrintable(words.first() + ", " + diskFaults()[fault])) << words << fault;
        }
    }

    void isDoneWhollyOrNotAtAllWhateverHappens()
    {
        QFETCH(QStringList, words);
        QFETCH(int, fault);
        const CommandLine commands;
        commands.must({"new", "--starter"});
        commands.must({"people", "import", commands.write("staff.csv", "number,name\n1,Ana\n")});
        commands.must({"publish", "--summary", "x", "--date", "2026-03-01"});
        commands.write("drawn.svg",
                       "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 20'>"
                       "<path fill='none' stroke='black' d='M0 0L30 20L60 0'/></svg>");
        const QStringList before = files(commands);
        int failed = 0;
        for (int operation = 1;; operation += atEachOperation() ? 1 : 4) {
            const int entries = commands.must({"verify"})["entries"].toInt();
            const Ran ran = runWithFault(commands, DiskFault(fault), operation, words);
            const QJsonObject after = commands.must({"verify"});
            QVERIFY(after["sound"].toBool());
            const int added = after["entries"].toInt() - entries;
            if (ran.exit == 0) {
                QCOMPARE(added, 1);
                break;
            }
            ++failed;
            if (added == 1) { // it was as good as done, and nobody is told that it was not
                QVERIFY2(DiskFault(fault) == DiskFault::Kill ? ran.exit == -2 : leavesOpen(ran), qPrintable(ran.err));
                break;
            }
            QCOMPARE(added, 0);
            if (DiskFault(fault) == DiskFault::Kill) {
                QCOMPARE(ran.exit, -2);
                for (const QString &file : files(commands).filter(".rmlock"))
                    QVERIFY(QFile::remove(commands.path(file)));
                continue;
            }
            QVERIFY2(saysWhy(ran), qPrintable(QString("%1: %2").arg(operation).arg(ran.err)));
            QCOMPARE(files(commands), before);
        }
        QVERIFY2(failed >= 3, qPrintable(QString::number(failed)));
    }

    void leavesNoHalfWorkspace()
    {
        const CommandLine commands;
        int refused = 0;
        for (qint64 room = 0;; room = room < 2048 ? room * 2 + 100 : room * 2) {
            const Ran ran = runWithRoom(commands, room, {"new", "--starter"});
            if (ran.exit == 0)
                break;
            ++refused;
            QVERIFY2(saysWhy(ran), qPrintable(QString("%1: %2").arg(room).arg(ran.err)));
            QCOMPARE(files(commands), QStringList());
        }
        QVERIFY2(refused >= 5, qPrintable(QString::number(refused)));
        QCOMPARE(commands.must({"verify"})["entries"].toInt(), 0);
    }

    void limitsOfTheSystemAreTheSame()
    {
        const CommandLine commands;
        commands.must({"new", "--starter"});
        const Ran ran = runLimited(commands, 100, {"publish", "--summary", "x"});
        QVERIFY2(saysWhy(ran), qPrintable(ran.err));
        QCOMPARE(commands.must({"verify"})["entries"].toInt(), 0);
        QCOMPARE(commands.must({"publish", "--summary", "x"})["edition"].toInt(), 1);
    }

    void leavesNoHalfPdf()
    {
        const CommandLine commands;
        commands.must({"new", "--starter"});
        commands.must({"publish", "--summary", "x"});
        commands.write("handbook.pdf", "an older one");
        const auto before = files(commands);
        for (const int blocks : {1, 20, 100}) {
            const Ran ran = runLimited(
                commands, blocks, {"handbook", "print", "--edition", "1", "--language", "en", "--to", "handbook.pdf"});
            QCOMPARE(ran.exit, 1);
            QCOMPARE(ran.lines(), 1);
            QCOMPARE(files(commands), before);
            QCOMPARE(CommandLine::sha256OfFile(commands.path("handbook.pdf")),
                     QCryptographicHash::hash("an older one", QCryptographicHash::Sha256));
        }
    }
};

QTEST_GUILESS_MAIN(FullDiskTest)
#include "full_disk_test.moc"
