#include "support/commandline.h"

#include <QElapsedTimer>
#include <QStringConverter>

/// Files as they come from elsewhere: in the wrong encoding, blank, broken, far too large, full of odd names.
class BadInputTest : public QObject {
    Q_OBJECT

    static QString quoted(QString text) { return '"' + text.replace('"', "\"\"") + '"'; }

    static QMap<QString, QString> namesByNumber(const CommandLine &commands)
    {
        QMap<QString, QString> names;
        for (const QJsonValue &person : commands.must({"people", "list"})["people"].toArray())
            names.insert(person["number"].toString(), person["name"].toString());
        return names;
    }

    static QByteArray encoded(const QString &text, const QString &encoding)
    {
        if (encoding == "UTF-16LE" || encoding == "UTF-16BE") {
            QStringEncoder encoder(encoding == "UTF-16LE" ? QStringConverter::Utf16LE : QStringConverter::Utf16BE,
                                   QStringConverter::Flag::WriteBom);
            return encoder(text);
        }
        // windows-1250, written out by hand from its table
        static const QMap<QChar, char> table{{u'Đ', '\xD0'}, {u'đ', '\xF0'}, {u'Č', '\xC8'}, {u'č', '\xE8'},
                                             {u'Ć', '\xC6'}, {u'ć', '\xE6'}, {u'Š', '\x8A'}, {u'š', '\x9A'},
                                             {u'Ž', '\x8E'}, {u'ž', '\x9E'}};
        QByteArray bytes;
        for (const QChar letter : text)
            bytes += table.contains(letter) ? table[letter] : letter.toLatin1();
        return bytes;
    }

private slots:
    void naughtyNamesComeBackAsTheyWere()
    {
        QFile file(TEST_DATA "/blns.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(strings.size() > 400);
        QString csv = "Employee number,Name,Language\n";
        QMap<QString, QString> expected;
        for (qsizetype i = 0; i < strings.size(); ++i) {
            const QString name = strings[i].toString(), number = QString("N%1").arg(i);
            csv += number + ',' + quoted(name) + ",en\n";
            if (!name.trimmed().isEmpty()) // a name has to be there
                expected.insert(number, name.normalized(QString::NormalizationForm_C));
        }
        const CommandLine commands;
        commands.must({"new"});
        const QJsonObject imported = commands.must({"people", "import", commands.write("blns.csv", csv.toUtf8())});
        QCOMPARE(imported["added"].toInt(), expected.size());
        QCOMPARE(imported["leftOut"].toInt(), strings.size() - expected.size());
        const QMap<QString, QString> names = namesByNumber(commands);
        for (const QString &number : expected.keys())
            QCOMPARE(names.value(number), expected.value(number));
        QCOMPARE(names.size(), expected.size());
        const Ran listed = commands.run({"people", "list"});
        QCOMPARE(listed.exit, 0);
    }

    void encodingsAreRecognised_data()
    {
        QTest::addColumn<QString>("encoding");
        for (const char *encoding : {"UTF-16LE", "UTF-16BE", "windows-1250"})
            QTest::newRow(encoding) << encoding;
    }

    void encodingsAreRecognised()
    {
        QFETCH(QString, encoding);
        const QString rows = "Matični broj;Ime i prezime;Radno mjesto;Jezik\n"
                             "1;Đurđa Čović;Voditeljica poslovnice;hr\n"
                             "2;Žarko Šimić;Prodavač u trgovini s cipelama;hr\n"
                             "3;Krešimir Ćurić;Skladištar, viši;hr\n";
        const CommandLine commands;
        commands.must({"new"});
        const QJsonObject imported =
            commands.must({"people", "import", commands.write("people.csv", encoded(rows, encoding))});
        QCOMPARE(imported["added"].toInt(), 3);
        QCOMPARE(imported["encoding"].toString().toUpper(), encoding.toUpper());
        const QMap<QString, QString> expected{{"1", "Đurđa Čović"}, {"2", "Žarko Šimić"}, {"3", "Krešimir Ćurić"}};
        QCOMPARE(namesByNumber(commands), expected);
    }

    void refusesInASentence_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("spaces") << QByteArray("  \r\n\r\n\t\n");
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\x06", 26);
        QTest::newRow("zeros") << QByteArray(4096, '\0');
    }

    void refusesInASentence()
    {
        QFETCH(QByteArray, content);
        const CommandLine commands;
        commands.must({"new"});
        const QString file = commands.write("given.txt", content);
        const QByteArray before = commands.fingerprint();
        for (const QStringList &words :
             {QStringList{"people", "import", file}, QStringList{"handbook", "import", file, "--language", "ur"}}) {
            const Ran ran = commands.run(words);
            QCOMPARE(ran.exit, 1);
            QCOMPARE(ran.lines(), 1);
            QVERIFY(!ran.sentence().isEmpty());
            QCOMPARE(commands.fingerprint(), before);
        }
    }

    void brokenUtf8IsSaid()
    {
        const CommandLine commands;
        commands.must({"new"});
        const QByteArray urdu = "گاہک کا استقبال\n\nہر گاہک کو سلام کریں اور مسکرائیں۔ \xDA\xFF یہ ہمیشہ کریں۔\n";
        const QJsonObject imported =
            commands.must({"handbook", "import", commands.write("broken.txt", urdu), "--language", "ur"});
        QCOMPARE(imported["encoding"].toString(), QString("UTF-8"));
        QCOMPARE(imported["remarks"].toArray().size(), 1);
        QVERIFY(commands.run({"handbook", "show", "--language", "ur"}).out.contains(u"مسکرائیں۔ �"_qs));
    }

    void aHundredMegabytesAreAnsweredAtOnce()
    {
        const CommandLine commands;
        commands.must({"new"});
        const QByteArray line = "A paragraph that goes on for a while, and then comes to its end.\n";
        const QString file = commands.write("large.txt", line.repeated(100 * 1024 * 1024 / line.size()));
        const QByteArray before = commands.fingerprint();
        for (const QStringList &words :
             {QStringList{"people", "import", file}, QStringList{"handbook", "import", file, "--language", "en"}}) {
            QElapsedTimer clock;
            clock.start();
            const Ran ran = commands.run(words);
            QCOMPARE(ran.exit, 1);
            QCOMPARE(ran.lines(), 1);
            QVERIFY2(ran.err.contains("64 MB"), qPrintable(ran.err));
            QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
        }
        QCOMPARE(commands.fingerprint(), before);
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
