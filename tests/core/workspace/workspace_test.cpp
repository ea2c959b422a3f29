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
        const QString last = QDir(SOURCE_TREE "/lib/core/storage/schema").entryList({"*.sql"}, QDir::Files).last();
        QCOMPARE(bytes.mid(60, 4), QByteArray("\0\0\0", 3) + char(last.section('_', 0, 0).toInt()));
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
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "workspace_test.moc"
