#include "support/commandline.h"

/// What can be read of a damaged workspace, from the command line.
class SalvageCommandsTest : public QObject {
    Q_OBJECT

    static void damage(const QString &path, int page)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite) || !file.seek(page * 4096LL) || file.write(QByteArray(4096, 'x')) != 4096)
            qFatal("%s", qPrintable(file.errorString()));
    }

private slots:
    void writesWhatCanBeReadAndListsWhatCannot()
    {
        const CommandLine commands;
        commands.must({"new", "--starter"});
        QString csv = "Number,Name,Language\n";
        for (int i = 0; i < 500; ++i)
            csv += QString("%1,Person %1,en\n").arg(i);
        commands.must({"people", "import", commands.write("staff.csv", csv.toUtf8())});
        commands.must({"publish", "--summary", "x"});
        const QJsonObject whole = commands.must({"salvage", "--to", "whole.countersign"});
        QVERIFY(whole["whole"].toBool());
        QCOMPARE(commands.must({"people", "list", "--workspace", "whole.countersign"})["people"].toArray().size(), 500);

        // A page of people in the middle of the file.
        QFile file(commands.workspace());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        file.close();
        const int page = int(bytes.indexOf("Person 250") / 4096);
        QVERIFY(page > 1);
        damage(commands.workspace(), page);
        const QByteArray before = CommandLine::sha256OfFile(commands.workspace());
        const QJsonObject salvaged = commands.must({"salvage", "--to", "new.countersign"});
        QVERIFY(!salvaged["whole"].toBool());
        QCOMPARE(CommandLine::sha256OfFile(commands.workspace()), before);
        const int kept =
            int(commands.must({"people", "list", "--workspace", "new.countersign"})["people"].toArray().size());
        QVERIFY2(kept > 400 && kept < 500, qPrintable(QString::number(kept)));
        for (const QJsonValue &table : salvaged["tables"].toArray()) {
            if (table["name"].toString() == "person") {
                QCOMPARE(table["kept"].toInt(), kept);
                QCOMPARE(table["missing"].toInt(), 500 - kept);
            }
        }
        QFile::remove(commands.path("new.countersign"));
        const Ran words = commands.run({"salvage", "--to", "new.countersign"});
        QVERIFY2(words.out.contains(QString("%1 are missing").arg(500 - kept)), qPrintable(words.out));
        QCOMPARE(commands.must({"verify", "--workspace", "new.countersign"})["entries"].toInt(), 1);
    }

    void failsInOneSentence_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("says");
        QTest::newRow("no such file") << "none"
                                      << "There is no file";
        QTest::newRow("target is there") << "there"
                                         << "is there already";
        QTest::newRow("no workspace") << "text"
                                      << "Nothing can be read";
        QTest::newRow("beginning destroyed") << "header"
                                             << "Nothing can be read";
        QTest::newRow("on a server") << "server"
                                     << "shared workspace";
    }

    void failsInOneSentence()
    {
        QFETCH(QString, what);
        QFETCH(QString, says);
        CommandLine commands;
        if (what == "text")
            commands.write("test.countersign", "Dear all");
        else if (what != "none")
            commands.must({"new"});
        if (what == "header")
            damage(commands.workspace(), 0);
        if (what == "there")
            commands.write("new.countersign", "somebody's");
        if (what == "server")
            commands.environment.insert("COUNTERSIGN_WORKSPACE", "postgresql://office/shop");
        const Ran ran = commands.run({"salvage", "--to", "new.countersign"});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.lines(), 1);
        QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
        QCOMPARE(QFile::exists(commands.path("new.countersign")), what == "there");
    }
};

QTEST_GUILESS_MAIN(SalvageCommandsTest)
#include "salvage_commands_test.moc"
