#include "support/commandline.h"

/// Translations from the command line: how they stand, out to translators and back.
class TranslationCommandsTest : public QObject {
    Q_OBJECT

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QJsonObject ofLanguage(const QJsonObject &answer, const QString &language)
    {
        for (const QJsonValue &each : answer["languages"].toArray()) {
            if (each["language"] == language)
                return each.toObject();
        }
        return {};
    }

private slots:
    void goOutAndComeBack_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("XLIFF") << "xliff";
        QTest::newRow("bilingual") << "bilingual";
    }

    void goOutAndComeBack()
    {
        QFETCH(QString, format);
        const CommandLine commands;
        commands.must({"new", "--company", "Corner Shop"});
        commands.must({"handbook", "import",
                       commands.write("rules.md", "# Waiting\n\n## Greet\n\nGreet within 5 seconds.\n"), "--language",
                       "en"});
        QJsonObject stand = commands.must({"handbook", "translations", "--language", "hr"});
        QCOMPARE(ofLanguage(stand, "hr")["missing"], 2);
        const QString out = commands.path("out");
        const QStringList exporting{"handbook", "export", "--language", "hr", "--format", format, "--to", out};
        QCOMPARE(commands.must(exporting)["texts"], 3);
        QCOMPARE(commands.run(exporting).exit, 1); // it is there already

        QByteArray file = read(out);
        const auto translate = [&](const QByteArray &field, const QByteArray &source, const QByteArray &target) {
            const qsizetype unit =
                file.indexOf("-" + field + (format == "xliff" ? "\"" : " "),
                             file.indexOf(source) > 0
                                 ? file.lastIndexOf(format == "xliff" ? "<trans-unit" : "\n", file.indexOf(source))
                                 : 0);
            QVERIFY(unit > 0);
            if (format == "xliff") {
                const qsizetype from = file.indexOf("<target", unit),
                                end = file.indexOf('>', file.indexOf("</target", from));
                const qsizetype to =
                    file.indexOf("/>", from) > 0 && file.indexOf("/>", from) < end ? file.indexOf("/>", from) + 1 : end;
                file.replace(from, to - from + 1, "<target>" + target + "</target>");
            } else {
                const qsizetype from = file.indexOf("| " + source + " |", unit) + source.size() + 4;
                file.insert(from, target);
            }
        };
        translate("title", "Waiting", "Čekanje");
        translate("title", "Greet", "Pozdravi");
        translate("handling", "Greet within 5 seconds.", "Pozdravi brzo.");
        file.replace("approved=\"no\"", "approved=\"yes\"");
        const QString back = commands.write("back", file);
        const QStringList importing{"handbook", "import", "--" + format, back};
        const QJsonObject taken = commands.must(importing);
        QCOMPARE(taken["current"], (QJsonArray{"1", "1.1"}));
        QCOMPARE(taken["stale"], QJsonArray());
        QCOMPARE(taken["warned"][0]["number"], "1.1");
        QCOMPARE(taken["warned"][0]["warnings"][0]["missing"], "5");
        stand = commands.must({"handbook", "translations"});
        QCOMPARE(ofLanguage(stand, "hr")["current"], 2);
        QCOMPARE(ofLanguage(stand, "te")["missing"], 2);
        const Ran words = commands.run({"handbook", "translations", "--language", "hr"});
        QVERIFY2(words.out.contains("2 of 2 current"), qPrintable(words.out));
        QCOMPARE(commands.must(importing)["unchanged"], 2);
        QCOMPARE(commands.must({"publish", "--summary", "First"})["languages"], (QJsonArray{"en", "hr"}));
    }

    void refuses()
    {
        const CommandLine commands;
        commands.must({"new", "--starter"});
        const QString to = commands.path("to");
        const auto exporting = [&](const QString &language, const QString &format) {
            return commands.run({"handbook", "export", "--language", language, "--format", format, "--to", to});
        };
        QCOMPARE(exporting("en", "xliff").exit, 1);
        QCOMPARE(exporting("hr", "pdx").exit, 1);
        QCOMPARE(commands.run({"handbook", "translations", "--language", "en"}).exit, 1);
        const QByteArray before = commands.fingerprint();
        QCOMPARE(commands.run({"handbook", "import", "--xliff", commands.write("bad", "no XML")}).exit, 1);
        QCOMPARE(commands.run({"handbook", "import", "--bilingual", commands.path("not there")}).exit, 1);
        QCOMPARE(commands.fingerprint(), before);
    }
};

QTEST_GUILESS_MAIN(TranslationCommandsTest)
#include "translation_commands_test.moc"
