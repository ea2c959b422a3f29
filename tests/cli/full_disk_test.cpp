#include "support/commandline.h"

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

    static bool saysWhy(const Ran &ran)
    {
        return ran.exit == 1 && ran.lines() == 1
            && (ran.err.contains("is full") || ran.err.contains("could not be read or written"));
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
