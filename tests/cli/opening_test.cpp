#include "support/commandline.h"
#include "workspace/workspace.h"

#include <QDirIterator>
#include <QSqlDatabase>
#include <QSqlQuery>

/// A workspace that can't be opened is refused in a sentence, and not a byte of it is changed.
class OpeningTest : public QObject {
    Q_OBJECT

    static void sql(const QString &path, const QString &statement)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "tool");
            database.setDatabaseName(path);
            if (!database.open() || !QSqlQuery(database).exec(statement))
                qFatal("%s", qPrintable(statement));
        }
        QSqlDatabase::removeDatabase("tool");
    }

    /// Every file of the folder with its content: nothing is to be left behind either.
    static QMap<QString, QByteArray> contents(const CommandLine &commands)
    {
        QMap<QString, QByteArray> found;
        QDirIterator files(commands.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            found.insert(path, CommandLine::sha256OfFile(path));
        }
        return found;
    }

private slots:
    void changesNothingThatItRefuses_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("read-only") << "read-only"
                                   << "is read-only";
        QTest::newRow("text") << "text"
                              << "is not a Countersign workspace";
        QTest::newRow("empty") << "empty"
                               << "is not a Countersign workspace";
        QTest::newRow("another program's database") << "foreign"
                                                    << "is not a Countersign workspace";
        QTest::newRow("newer") << "newer"
                               << "newer version";
        QTest::newRow("cut off") << "cut"
                                 << "is damaged";
        QTest::newRow("a folder") << "folder"
                                  << "is not a Countersign workspace";
        QTest::newRow("not there") << "none"
                                   << "There is no file";
    }

    void changesNothingThatItRefuses()
    {
        QFETCH(QString, kind);
        QFETCH(QString, says);
        const CommandLine commands;
        const QString path = commands.workspace();
        if (kind == "text" || kind == "empty") {
            commands.write("test.countersign", kind == "text" ? QByteArray(5000, 'x') : QByteArray());
        } else if (kind == "foreign") {
            sql(path, "CREATE TABLE t (a)");
        } else if (kind == "folder") {
            QVERIFY(QDir(commands.folder.path()).mkdir("test.countersign"));
        } else if (kind != "none") {
            commands.must({"new", "--starter"});
            commands.must({"publish", "--summary", "x"});
        }
        if (kind == "newer")
            sql(path, "PRAGMA user_version = 99");
        if (kind == "cut")
            QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
        if (kind == "read-only")
            QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        commands.write("staff.csv", "Number,Name,Language\n1,Ana,hr\n");
        const auto before = contents(commands);
        const QList<QStringList> lines{{"status"},
                                       {"verify"},
                                       {"publish", "--summary", "y"},
                                       {"people", "import", "staff.csv"},
                                       {"round", "open", "--edition", "1", "--due", "2020-01-01"},
                                       {"forms", "print", "--edition", "1", "--to", "forms.pdf"}};
        for (const QStringList &words : lines) {
            const Ran ran = commands.run(words);
            QCOMPARE(ran.exit, 1);
            QCOMPARE(ran.out, QString());
            QCOMPARE(ran.lines(), 1);
            QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
            QCOMPARE(contents(commands), before);
        }
    }

    void tellsWhoHasItOpen()
    {
        const CommandLine commands;
        commands.must({"new", "--starter"});
        const QByteArray before = CommandLine::sha256OfFile(commands.workspace());
        auto held = Workspace::open(commands.workspace()); // this process is the other one
        QVERIFY(held);
        for (const QStringList &words : {QStringList{"status"}, QStringList{"publish", "--summary", "x"}}) {
            const Ran ran = commands.run(words);
            QCOMPARE(ran.exit, 1);
            QCOMPARE(ran.lines(), 1);
            QVERIFY2(ran.err.contains("is open already"), qPrintable(ran.err));
            QVERIFY2(ran.err.contains(QFileInfo(commands.folder.path()).owner()), qPrintable(ran.err));
            QVERIFY2(ran.err.contains(QSysInfo::machineHostName()), qPrintable(ran.err));
            const Ran asJson = commands.run(words + QStringList{"--json"});
            QVERIFY(asJson.json()["detail"].toString().contains(QString::number(QCoreApplication::applicationPid())));
        }
        QCOMPARE(CommandLine::sha256OfFile(commands.workspace()), before);
        (*held).reset();
        QCOMPARE(commands.run({"publish", "--summary", "x"}).exit, 0);
    }

    void makesNoWorkspaceOverAnother()
    {
        const CommandLine commands;
        commands.write("test.countersign", "somebody's notes");
        const auto before = contents(commands);
        const Ran ran = commands.run({"new"});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.lines(), 1);
        QCOMPARE(contents(commands), before);
        QCOMPARE(commands.run({"new", "--workspace", commands.path("no/such/folder.countersign")}).exit, 1);
        QCOMPARE(contents(commands), before);
    }

    void doesNotPrintOverTheWorkspace()
    {
        const CommandLine commands;
        commands.must({"new", "--starter"});
        commands.must({"publish", "--summary", "x"});
        const QByteArray before = commands.fingerprint();
        for (const QString &to : {commands.workspace(), QString("./test.countersign")}) {
            const Ran ran = commands.run({"handbook", "print", "--edition", "1", "--language", "en", "--to", to});
            QCOMPARE(ran.exit, 1);
            QCOMPARE(commands.fingerprint(), before);
        }
    }
};

QTEST_GUILESS_MAIN(OpeningTest)
#include "opening_test.moc"
