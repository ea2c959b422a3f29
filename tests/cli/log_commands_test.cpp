#include "support/commandline.h"

#include <QDir>

/// The log of a whole day's failures holds nobody's words: every naughty name goes through commands that fail.
class LogCommandsTest : public QObject {
    Q_OBJECT

    static QByteArray logOf(const CommandLine &commands)
    {
        QByteArray all;
        const QDir folder(commands.data.filePath("countersign/log"));
        for (const QString &name : folder.entryList({"*.log"}, QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    /// Strings that nobody could take for one of the program's own words.
    static QStringList names()
    {
        QFile file(TEST_DATA "/blns.json");
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.errorString()));
        QStringList found;
        for (const QJsonValue &string : QJsonDocument::fromJson(file.readAll()).array()) {
            const QString text = string.toString().simplified();
            if (text.size() >= 12 && !text.contains(QChar(0)))
                found << text;
        }
        return found;
    }

    static QString quoted(QString text) { return '"' + text.replace('"', "\"\"") + '"'; }

private slots:
    void holdsNobodysWords()
    {
        const QStringList naughty = names();
        QVERIFY(naughty.size() > 200);
        const CommandLine commands;
        commands.must({"new", "--company", "Kruna Trgovina"});
        QString csv = "Employee number,Name,Language\n";
        for (qsizetype i = 0; i < naughty.size(); ++i)
            csv += QString("N%1,").arg(i) + quoted(naughty[i]) + ",en\n";
        commands.must({"people", "import", commands.write("staff.csv", csv.toUtf8())});
        // Commands that fail, with the names as operands, values, and in what the engine says.
        for (qsizetype i = 0; i < naughty.size(); i += 4) {
            QString name = naughty[i];
            if (name.startsWith('-'))
                name.prepend('x');
            if (i % 3 == 0)
                QVERIFY(commands.run({"people", "import", name}).exit != 0);
            else if (i % 3 == 1)
                QVERIFY(commands.run({"publish", "--summary", name}).exit != 0);
            else
                QVERIFY(commands.run({"status", "--workspace", commands.path("no/" + name)}).exit != 0);
        }
        // The engine repeats a name in its message where a statement was written with it.
        CommandLine::shell("sqlite3 '" + commands.workspace()
                           + "' \"CREATE TRIGGER angry BEFORE INSERT ON person BEGIN SELECT RAISE(ABORT, 'Đurđa "
                             "Kovačić of Field Street is angry'); END\"");
        const QString more = commands.write("more.csv", "Employee number,Name,Language\n9999,Marija Anić,en\n");
        QVERIFY(commands.run({"people", "import", more}).exit != 0);

        const QByteArray log = logOf(commands);
        QVERIFY(log.count('\n') > 100);
        QVERIFY(log.contains(" command words=people_import outcome="));
        QVERIFY(log.contains(" sql engine=sqlite code="));
        for (const QString &name : naughty) {
            QVERIFY2(!log.contains(name.toUtf8()), qPrintable(name));
            QVERIFY2(!log.contains(name.toUtf8().toPercentEncoding()), qPrintable(name));
        }
        for (const char *word : {"Kruna", "Marija", "Anić", "Đurđa", "Kovačić", "Field", "Street", "angry", "staff",
                                 "more.csv", "9999", ".countersign"})
            QVERIFY2(!log.contains(word), word);
        QVERIFY(!log.contains(commands.folder.path().toUtf8()));
    }
};

QTEST_GUILESS_MAIN(LogCommandsTest)
#include "log_commands_test.moc"
