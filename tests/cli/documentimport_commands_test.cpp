#include "support/commandline.h"

/// A handbook that was written elsewhere is looked at and taken in from the command line.
class DocumentImportCommandsTest : public QObject {
    Q_OBJECT

    static QString document(const QString &name) { return TEST_DATA "/documents/" + name; }

private slots:
    void takesADocumentIn()
    {
        const CommandLine commands;
        commands.must({"new"});
        const QJsonObject imported =
            commands.must({"handbook", "import", document("service-handbook.docx"), "--language", "en"});
        QCOMPARE(imported["areas"].toInt(), 5);
        QCOMPARE(imported["rules"].toInt(), 9);
        QCOMPARE(imported["pictures"].toInt(), 1);
        const QJsonObject handbook = commands.must({"handbook", "show", "--language", "en"});
        const QJsonObject rule = handbook["areas"][2]["rules"][0].toObject();
        QCOMPARE(rule["texts"]["en"]["title"].toString(), "What may be promised");
        QVERIFY(rule["texts"]["en"]["handling"].toString().contains("| A call back | Everybody | The same day |"));
    }

    void showsWhatItWouldBecomeAndSavesNothing()
    {
        const CommandLine commands;
        commands.must({"new"});
        const QByteArray before = commands.fingerprint();
        const Ran ran =
            commands.run({"handbook", "import", document("word-export.html"), "--language", "hr", "--plan"});
        QCOMPARE(ran.exit, 0);
        const QStringList lines = ran.out.split('\n');
        const qsizetype area = lines.indexOf("Problem area: Za pultom");
        QVERIFY2(area > 0, qPrintable(ran.out));
        QCOMPARE(lines[area + 1], "  Prvi dojam stvara onaj tko stoji za **pultom**.");
        QCOMPARE(lines[area + 2], "  Rule: Pozdrav");
        QVERIFY(lines[0].startsWith("Left out: “Pravilnik"));
        const QJsonObject plan =
            commands.must({"handbook", "import", document("service-handbook.odt"), "--language", "en", "--plan"});
        QStringList rules;
        for (const QJsonValue part : plan["plan"].toArray()) {
            if (part["becomes"] == "rule")
                rules << part["text"].toString();
        }
        QCOMPARE(rules.size(), 9);
        QCOMPARE(rules.first(), "Greet everybody who comes in");
        QCOMPARE(commands.fingerprint(), before);
    }

    void saysWhatToInstall()
    {
        CommandLine commands;
        commands.must({"new"});
        commands.environment.insert("PATH", commands.folder.path());
        const Ran ran = commands.run({"handbook", "import", document("service-handbook.docx"), "--language", "en"});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.lines(), 1);
        QVERIFY2(ran.err.contains("Install the package pandoc"), qPrintable(ran.err));
    }

    void refusesWhatIsNone()
    {
        const CommandLine commands;
        commands.must({"new"});
        const QByteArray before = commands.fingerprint();
        const QString nested = commands.write("nested.html", QByteArray("<table><tr><td>").repeated(20'000));
        const Ran ran = commands.run({"handbook", "import", nested, "--language", "en"});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.lines(), 1);
        QVERIFY2(ran.err.contains("nested too deeply"), qPrintable(ran.err));
        QCOMPARE(commands.fingerprint(), before);
    }
};

QTEST_GUILESS_MAIN(DocumentImportCommandsTest)
#include "documentimport_commands_test.moc"
