#include "base/log.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

/// The log: a line at a time, never larger than it may be, and without anybody's words.
class LogTest : public QObject {
    Q_OBJECT

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void writesALineATime()
    {
        const QTemporaryDir folder;
        Log::start(folder.path());
        Log::say("open", {{"engine", "sqlite"}, {"ms", 35}, {"sound", true}});
        const QByteArray line = content(folder.filePath("countersign.log"));
        QVERIFY2(line.endsWith(" open engine=sqlite ms=35 sound=yes\n"), line.constData());
        QCOMPARE(line.left(2), "20");
        QCOMPARE(Log::last(1).first() + '\n', QString::fromUtf8(line));
    }

    void turnsOverAtAMegabyteAndKeepsFiveFiles()
    {
        const QTemporaryDir folder;
        Log::start(folder.path());
        const QByteArray word(70, 'x');
        for (int i = 0; i < 60'000; ++i)
            Log::say("x", {{"word", word.constData()}, {"number", i}});
        QStringList files = QDir(folder.path()).entryList({"*.log"}, QDir::Files, QDir::Name);
        QCOMPARE(files,
                 (QStringList{"countersign.1.log", "countersign.2.log", "countersign.3.log", "countersign.4.log",
                              "countersign.log"}));
        qint64 all = 0;
        for (const QString &file : std::as_const(files)) {
            const qint64 size = QFileInfo(folder.filePath(file)).size();
            QVERIFY(size <= 1024 * 1024 + 200);
            all += size;
        }
        QVERIFY(all > 4 * 1024 * 1024);
        QVERIFY(content(folder.filePath("countersign.log")).endsWith("number=59999\n"));
        QVERIFY(Log::last(1000).size() <= 200);
    }

    void goesOnWhereItCannotBeWritten()
    {
        Log::start("/proc/nowhere/at/all");
        QCOMPARE(Log::folder(), QString());
        Log::say("still", {});
        QVERIFY(Log::last(1).first().endsWith(" still"));
    }

    void reducesWhatEnginesSay_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("reduced");
        const auto row = [](const char *name, const char *detail, const char *reduced) {
            QTest::newRow(name) << QString(detail) << QString(reduced);
        };
        row("sqlite", "UNIQUE constraint failed: person.number_key Unable to fetch row",
            "UNIQUE constraint failed person.number_key … to fetch row");
        row("postgresql",
            "ERROR:  duplicate key value violates unique constraint \"person_number_key_key\"\nDETAIL:  Key "
            "(number_key)=(1001) already exists.\n(23505) QPSQL: Unable to create query",
            "ERROR duplicate key value violates unique constraint person_number_key_key");
        row("a value in quotes", "invalid input syntax for type integer: \"Ana Field\"",
            "invalid input syntax for type integer …");
        row("a statement", "ERROR:  value too long\nLINE 1: INSERT INTO person VALUES ('Ana', 'Bob')",
            "ERROR value too long");
        row("a name like a word", "failed for Rose Field", "failed for …");
        row("a path", "/home/ana/Secret shop.countersign: No such file or directory", "… such file or directory");
        row("nothing", "", "");
    }

    void reducesWhatEnginesSay()
    {
        QFETCH(QString, detail);
        QFETCH(QString, reduced);
        Log::learn({"person", "number_key", "name"});
        QCOMPARE(Log::reduced(detail), reduced);
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "log_test.moc"
