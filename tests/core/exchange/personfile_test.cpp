#include "exchange/personfile.h"
#include "retention/holdstore.h"
#include "support/filledworkspace.h"

#include <QJsonArray>
#include <QJsonDocument>

/// All that is kept about one person, handed out: nothing of theirs is left out, nothing of anybody else's is in it.
class PersonFileTest : public QObject {
    Q_OBJECT

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static PersonFile fileOf(TestWorkspace &test, const Person &person)
    {
        const auto file = personFile(test.database(), person.id, TestWorkspace::stamp().at);
        if (!file)
            qFatal("%s", qPrintable(file.error().text + file.error().detail));
        return *file;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale("en_GB")); }

    void hasEverything()
    {
        FilledWorkspace test;
        QVERIFY(test.save([&](Transaction &t) { return HoldStore::place(t, test.ana.id, "Lawsuit <7/26>"); }));
        const QTemporaryDir folder;
        const QString place = folder.filePath("ana");
        const auto written = writePersonFile(fileOf(test, test.ana), place);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().text));
        const QStringList expected{"person.html", "person.json", "signature-1.bin", "signature-2.bin"};
        QCOMPARE(QDir(place).entryList(QDir::Files, QDir::Name), expected);
        QCOMPARE(contents(place + "/signature-1.bin"), "not a picture, but bytes");

        const QJsonObject json = QJsonDocument::fromJson(contents(place + "/person.json")).object();
        QCOMPARE(json["company"], "Corner Shop");
        QCOMPARE(json["person"]["name"], "Ana Đurić");
        QCOMPARE(json["person"]["site"], "Zagreb");
        const QJsonArray records = json["acknowledgments"].toArray();
        QCOMPARE(records.size(), 2);
        QCOMPARE(records[0]["statement"], "I have received it.");
        QCOMPARE(records[0]["personName"], "Ana Đurić");
        QCOMPARE(records[0]["picture"], "signature-1.bin");
        QCOMPARE(QByteArray::fromBase64(records[0]["strokes"].toString().toLatin1()), toBytes(zigzag()));
        QCOMPARE(json["forms"][0]["code"], "7K3M9-PQ2XB-4");
        QCOMPARE(json["legalHolds"][0]["reason"], "Lawsuit <7/26>");

        const QString page = QString::fromUtf8(contents(place + "/person.html"));
        for (const char *there :
             {"What Corner Shop keeps about Ana Đurić", "2 March 2026", "I have received it.",
              "<img src=\"signature-2.bin\"", "7K3M9-PQ2XB-4", "Lawsuit &lt;7/26&gt;", "dir=\"ltr\""})
            QVERIFY2(page.contains(there), there);
        for (const char *other : {"زینب", "రామ", "On leave", "7K3M9-PQ2XC-5"})
            QVERIFY2(!page.contains(other) && !contents(place + "/person.json").contains(other), other);
    }

    void saysWhereNothingIsKept()
    {
        FilledWorkspace test;
        const PersonFile file = fileOf(test, test.addPerson("55", "<b>Nobody</b>"));
        QCOMPARE(personFilePage(file).count("Nothing is kept."), 5);
        QVERIFY(personFilePage(file).contains("&lt;b&gt;Nobody") && !personFilePage(file).contains("<b>"));
        QCOMPARE(personFileJson(file)["exemptions"].toArray(), QJsonArray());
        const PersonFile other = fileOf(test, test.rama);
        QCOMPARE(personFileJson(other)["exemptions"].toArray().first()["reason"], "On leave");
    }

    void goesTheWayTheLanguageGoes()
    {
        FilledWorkspace test;
        const PersonFile file = fileOf(test, test.zainab);
        QLocale::setDefault(QLocale("ur"));
        QVERIFY(personFilePage(file).contains("<html lang=\"ur\" dir=\"rtl\">"));
        QLocale::setDefault(QLocale("en_GB"));
    }

    void neverIntoAFolderThatHasSomething()
    {
        FilledWorkspace test;
        const PersonFile file = fileOf(test, test.ana);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir("empty"));
        QVERIFY(writePersonFile(file, folder.filePath("empty")));
        QCOMPARE(writePersonFile(file, folder.filePath("empty")).error().kind, Error::Kind::Conflict);
        QCOMPARE(writePersonFile(file, "/proc/ana").error().kind, Error::Kind::Denied);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden), QStringList{"empty"});
    }
};

QTEST_GUILESS_MAIN(PersonFileTest)
#include "personfile_test.moc"
