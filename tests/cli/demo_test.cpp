#include "cli/demosignature.h"
#include "support/commandline.h"

/// The demonstration does the whole main job by itself and leaves nothing out.
class DemoTest : public QObject {
    Q_OBJECT

private slots:
    void makesAllOfIt()
    {
        CommandLine commands;
        const QString folder = commands.path("demo");
        const QJsonObject made = commands.must({"demo", folder});
        QCOMPARE(made["people"].toInt(), 24);
        QCOMPARE(made["sites"].toInt(), 3);
        QCOMPARE(made["acknowledged"].toInt(), 12);
        QStringList expected{"demo.countersign"};
        for (const char *language : {"en", "hr", "te", "ur"}) {
            for (const char *kind : {"handbook", "signed", "to-sign"})
                expected << QString("%1-%2.pdf").arg(kind, language);
        }
        expected.sort();
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name), expected);
        QCOMPARE(made["files"].toArray().size(), expected.size());
        for (const QString &file : std::as_const(expected)) {
            if (file.endsWith(".pdf"))
                QCOMPARE(commands.runProgram("qpdf", {"--check", folder + '/' + file}).exit, 0);
        }

        commands.environment.insert("COUNTERSIGN_WORKSPACE", folder + "/demo.countersign");
        // an edition, a round, twelve acknowledgments
        QCOMPARE(commands.must({"verify"})["entries"].toInt(), 14);
        const QJsonObject edition = commands.must({"status"})["editions"][0].toObject();
        QCOMPARE(edition["acknowledged"].toInt(), 12);
        QCOMPARE(edition["pending"].toInt(), 12);
        for (const QJsonValue &site : edition["sites"].toArray()) {
            QCOMPARE(site["people"].toInt(), 8);
            QCOMPARE(site["acknowledged"].toInt(), 4);
        }
        QSet<QString> languages, names;
        for (const QJsonValue &person : commands.must({"people", "list"})["people"].toArray()) {
            languages << person["language"].toString();
            names << person["name"].toString();
            QVERIFY(person["email"].toString().endsWith(".example"));
        }
        QCOMPARE(languages, (QSet<QString>{"en", "ur", "te", "hr"}));
        QCOMPARE(names.size(), 24);
    }

    void leavesAFolderThatIsInUse()
    {
        const CommandLine commands;
        commands.write("notes.txt", "mine");
        const Ran ran = commands.run({"demo", commands.folder.path()});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.lines(), 1);
        QCOMPARE(QDir(commands.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{"notes.txt"});
        QCOMPARE(commands.run({"demo", commands.path("notes.txt")}).exit, 1);
        QCOMPARE(commands.run({"demo"}).exit, 2);
    }

    void signsAsAHandDoes_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"Đurđica Šimunović", "زینب فاطمہ قریشی", "లక్ష్మీ ప్రసన్న కొండపల్లి", "Grace O’Neill", "X"})
            QTest::newRow(name) << QString(name);
    }

    void signsAsAHandDoes()
    {
        QFETCH(QString, name);
        const DrawnSignature signature = demoSignature(name);
        QVERIFY(!isBlank(signature));
        QCOMPARE(demoSignature(name), signature);
        QVERIFY(demoSignature(name + "a") != signature);
        const QRect pad(QPoint(0, 0), signature.pad * 100);
        int before = -1, moved = 0;
        for (const Stroke &stroke : signature.strokes) {
            for (const StrokePoint &point : stroke) {
                QVERIFY2(pad.contains(point.x, point.y), qPrintable(QString("%1, %2").arg(point.x).arg(point.y)));
                QVERIFY(point.pressure > 0 && point.pressure <= 1000);
                QVERIFY(point.at > before);
                before = point.at;
            }
        }
        moved = signature.strokes.first().first().x - signature.strokes.first().last().x;
        QCOMPARE(moved > 0, name.isRightToLeft()); // the first stroke goes the way the name is read
    }
};

QTEST_GUILESS_MAIN(DemoTest)
#include "demo_test.moc"
