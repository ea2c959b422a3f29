#include "exchange/peoplecsv.h"
#include "people/peoplestore.h"
#include "storage/transaction.h"
#include "support/workspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using PeopleCsv::Column;

namespace {

PeopleCsv::File readCsv(const QByteArray &bytes)
{
    auto file = PeopleCsv::read(bytes);
    if (!file)
        qFatal("%s", qPrintable(file.error().text));
    return *std::move(file);
}

Result<PeopleCsv::Outcome> import(TestWorkspace &test, const PeopleCsv::File &file, const PeopleCsv::Choices &choices,
                                  const Progress &progress = {})
{
    PeopleCsv::Outcome outcome;
    const Done saved = test.save([&](Transaction &transaction) -> Done {
        const auto applied = PeopleCsv::apply(transaction, file, choices, progress);
        if (!applied)
            return applied.error();
        outcome = *applied;
        return done();
    });
    if (!saved)
        return saved.error();
    return outcome;
}

QList<Person> everybody(TestWorkspace &test)
{
    const auto found = PeopleStore::find(test.database(), {}, {}, 10000);
    return found ? *found : QList<Person>();
}

}

class PeopleCsvTest : public QObject {
    Q_OBJECT

private slots:
    void suggestsColumns_data()
    {
        using Columns = QList<Column>;
        QTest::addColumn<QString>("header");
        QTest::addColumn<Columns>("columns");
        QTest::addColumn<bool>("headed");
        const Columns all{Column::Number, Column::Name,  Column::Title,    Column::Site,
                          Column::Email,  Column::Phone, Column::Language, Column::Hired};
        QTest::newRow("English") << "Employee No.,Full name,Job title,Branch,E-mail,Phone,Language,Hire date" << all
                                 << true;
        QTest::newRow("Urdu") << "ملازم نمبر,نام,عہدہ,شاخ,ای میل,فون,زبان,تاریخِ تقرری" << all << true;
        QTest::newRow("Urdu with Arabic letters")
            << "ملازم نمبر,نام,عهده,شاخ,اي ميل,فون,زبان,بھرتي كي تاريخ" << all << true;
        QTest::newRow("Telugu") << "ఉద్యోగి సంఖ్య,పేరు,హోదా,శాఖ,ఇమెయిల్,ఫోన్,భాష,చేరిన తేదీ" << all << true;
        QTest::newRow("Croatian")
            << "Matični broj zaposlenika;Ime i prezime;Radno mjesto;Poslovnica;E-pošta;Telefon;Jezik;Datum zaposlenja"
            << all << true;
        QTest::newRow("Croatian without accents, other order")
            << "PREZIME;IME;maticni broj" << Columns{Column::FamilyName, Column::GivenName, Column::Number} << true;
        QTest::newRow("unknown and twice")
            << "Number,Name,Shoe size,Telephone,Mobile"
            << Columns{Column::Number, Column::Name, Column::Nothing, Column::Phone, Column::Nothing} << true;
        QTest::newRow("no header") << "1007,Ana Horvat,Prodavačica,ana@example.org,hr,1.3.2024."
                                   << Columns{Column::Number, Column::Name,     Column::Title,
                                              Column::Email,  Column::Language, Column::Hired}
                                   << false;
    }

    void suggestsColumns()
    {
        QFETCH(QString, header);
        const PeopleCsv::File file = readCsv((header + "\n").toUtf8());
        const PeopleCsv::Choices choices = PeopleCsv::suggested(file, "en");
        QTEST(choices.columns, "columns");
        QTEST(choices.headed, "headed");
        QCOMPARE(choices.language, "en");
    }

    void readsLanguagesAndDates_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("hired");
        QTest::addColumn<QString>("readLanguage");
        QTest::addColumn<QDate>("readDate");
        QTest::newRow("codes") << "hr-HR"
                               << "2024-02-29"
                               << "hr" << QDate(2024, 2, 29);
        QTest::newRow("own names") << "తెలుగు"
                                   << "1.3.2024."
                                   << "te" << QDate(2024, 3, 1);
        QTest::newRow("others' names") << "engleski"
                                       << "01/03/2024"
                                       << "en" << QDate(2024, 3, 1);
        QTest::newRow("Urdu digits") << "اردو"
                                     << "۲۰۲۴-۰۳-۰۱"
                                     << "ur" << QDate(2024, 3, 1);
        QTest::newRow("unreadable") << "Klingon"
                                    << "31.2.2024."
                                    << "ur" << QDate();
    }

    void readsLanguagesAndDates()
    {
        QFETCH(QString, language);
        QFETCH(QString, hired);
        const PeopleCsv::File file = readCsv(("number;name;language;hired\n7;Ana;" + language + ";" + hired).toUtf8());
        const PeopleCsv::Row row = PeopleCsv::row(file, PeopleCsv::suggested(file, "ur"), 1);
        QTEST(row.person.language, "readLanguage");
        QTEST(row.person.hired, "readDate");
        QCOMPARE(row.warnings.size(), language == "Klingon" ? 2 : 0);
        QVERIFY(row.errors.isEmpty());
    }

    void savesNothingWhileItChecks()
    {
        TestWorkspace test;
        const PeopleCsv::File file = readCsv("number,name,site\n1,Ana,Split\n2,Ivo,Zadar\n");
        const auto outcome = PeopleCsv::check(test.database(), file, PeopleCsv::suggested(file, "hr"));
        QVERIFY(outcome);
        QCOMPARE(outcome->added, 2);
        QVERIFY(everybody(test).isEmpty());
        QVERIFY(PeopleStore::sites(test.database())->isEmpty());
    }

    void saysRowByRowWhatIsOdd()
    {
        TestWorkspace test;
        test.addPerson("7", "Zara");
        const PeopleCsv::File file = readCsv("number,name,e-mail,hired,language,site\n" // row 1
                                             ",Nobody,,,,\n" // 2: no number
                                             "2,,,,,\n" // 3: no name
                                             "3,Ana,ana(at)example.org,,,\n" // 4: odd e-mail
                                             "3,Ana again,,,,\n" // 5: number of row 4
                                             "٤,Four,,soon,,\n" // 6: unreadable date
                                             "4,Four again,,,,\n" // 7: number of row 6
                                             "\n" // 8
                                             "7,Zara Khan,,,Esperanto,\n" // 9: on file, unknown language
                                             "8,Eight,,,,,extra\n"); // 10
        PeopleCsv::Choices choices = PeopleCsv::suggested(file, "ur");
        const auto outcome = PeopleCsv::check(test.database(), file, choices);
        QVERIFY(outcome);
        QMap<qint64, bool> leavesOut;
        for (const auto &remark : outcome->remarks)
            leavesOut[remark.row] = remark.leavesOut;
        const QMap<qint64, bool> expected{{2, true},  {3, true}, {4, false}, {5, true},
                                          {6, false}, {7, true}, {9, false}, {10, false}};
        QCOMPARE(leavesOut, expected);
        QCOMPARE(outcome->leftOut, 4);
        QCOMPARE(outcome->added, 3);
        QCOMPARE(outcome->changed, 1);
        choices.updates = false;
        const auto without = PeopleCsv::check(test.database(), file, choices);
        QVERIFY(without);
        QCOMPARE(without->changed, 0);
        QCOMPARE(without->leftOut, 5);
        const auto applied = import(test, file, choices);
        QVERIFY(applied);
        QCOMPARE(applied->remarks, without->remarks);
        QCOMPARE(everybody(test).size(), 4);
    }

    void updatesOnlyWhatTheRowSays()
    {
        TestWorkspace test;
        const PeopleCsv::File first = readCsv("number,name,title,site,e-mail,phone,language,hired\n"
                                              "A7,Ana,Cashier,Split,ana@example.org,123,hr,2024-01-01\n");
        QVERIFY(import(test, first, PeopleCsv::suggested(first, "en")));
        const PeopleCsv::File second = readCsv("number,name,site,phone,language\na7,Ana Horvat,,,\n");
        const auto outcome = import(test, second, PeopleCsv::suggested(second, "en"));
        QVERIFY(outcome);
        QCOMPARE(outcome->changed, 1);
        const Person ana = everybody(test).value(0);
        QCOMPARE(ana.number, "A7");
        QCOMPARE(ana.name, "Ana Horvat");
        QCOMPARE(ana.title, "Cashier");
        QVERIFY(ana.site);
        QCOMPARE(ana.email, "ana@example.org");
        QCOMPARE(ana.phone, "123");
        QCOMPARE(ana.language, "hr");
        QCOMPARE(ana.hired, QDate(2024, 1, 1));
        const auto again = import(test, second, PeopleCsv::suggested(second, "en"));
        QVERIFY(again);
        QCOMPARE(again->changed, 0);
        QCOMPARE(again->unchanged, 1);
    }

    void makesEachSiteOnce()
    {
        TestWorkspace test;
        const PeopleCsv::File file =
            readCsv("number,name,site\n1,Ana,Đakovo\n2,Ivo,djakovo\n3,Eva,DAKOVO \n4,Pia,Split\n");
        QVERIFY(import(test, file, PeopleCsv::suggested(file, "hr")));
        const auto sites = PeopleStore::sites(test.database());
        QVERIFY(sites);
        QCOMPARE(sites->size(), 2);
        QCOMPARE(sites->first().name, "Đakovo");
    }

    void joinsFirstAndLastNames()
    {
        const PeopleCsv::File file = readCsv("Prezime;Ime;Matični broj\nHorvat;Ana;7\n");
        QCOMPARE(PeopleCsv::row(file, PeopleCsv::suggested(file, "hr"), 1).person.name, "Ana Horvat");
    }

    void leavesNothingWhenStopped()
    {
        TestWorkspace test;
        QByteArray rows = "number,name,site\n";
        for (int i = 0; i < 3000; ++i)
            rows += QByteArray::number(i) + ",Person,Site\n";
        const PeopleCsv::File file = readCsv(rows);
        qint64 told = -1;
        const auto stopped = import(test, file, PeopleCsv::suggested(file, "en"), [&](qint64 done, qint64 total) {
            told = total;
            return done < 1500;
        });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error(), (Error{Error::Kind::Unavailable, {}, {}}));
        QCOMPARE(told, 3000);
        QVERIFY(everybody(test).isEmpty());
        QVERIFY(PeopleStore::sites(test.database())->isEmpty());
    }

    void asksForTheColumnsItNeeds()
    {
        TestWorkspace test;
        const PeopleCsv::File file = readCsv("a,b\n1,2\n");
        PeopleCsv::Choices choices{.columns = {Column::Title, Column::Title}, .language = "en"};
        QCOMPARE(PeopleCsv::problems(choices).size(), 3);
        QVERIFY(!PeopleCsv::check(test.database(), file, choices));
        QVERIFY(!import(test, file, choices));
    }

    void readsFilesOfEveryKind_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        const QString text = "number;name\r\n7;Đurđa Žižić\r\n8;Šime Čačić\r\n";
        QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf" + text.toUtf8()) << "Đurđa Žižić";
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)
                                << "Đurđa Žižić";
        QTest::newRow("cp1250") << QByteArray("number;name\r\n7;\xd0ur\xf0"
                                              "a \x8ei\x9ei\xe6\r\n")
                                << "Đurđa Žižić";
        QTest::newRow("Excel's own line") << QByteArray("sep=|\r\nnumber|name\r\n7|A;B;C\r\n") << "A;B;C";
        QTest::newRow("lines in a name") << QByteArray("number,name\n7,\"Ana\nHorvat\"\n") << "Ana\nHorvat";
    }

    void readsFilesOfEveryKind()
    {
        QFETCH(QByteArray, bytes);
        const PeopleCsv::File file = readCsv(bytes);
        QTEST(PeopleCsv::row(file, PeopleCsv::suggested(file, "en"), 1).person.name, "name");
    }

    void refusesWhatHoldsNoRows()
    {
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("\xef\xbb\xbf"), QByteArray("\n\r\n"), QByteArray("PK\x03\x04")})
            QVERIFY(!PeopleCsv::read(bytes));
    }

    /// Names of npm's big list of naughty strings, through a file into the workspace and back out of its list.
    void keepsNaughtyNames()
    {
        QFile list(TEST_DATA "/blns.json");
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QStringList names = QJsonDocument::fromJson(list.readAll()).toVariant().toStringList();
        QVERIFY(names.size() > 400);
        QByteArray csv = "number,name\r\n";
        QMap<QString, QString> expected;
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString number = QString::number(i);
            csv += number.toUtf8() + ",\"" + QString(names[i]).replace("\"", "\"\"").toUtf8() + "\"\r\n";
            if (!names[i].trimmed().isEmpty())
                expected[number] = names[i].normalized(QString::NormalizationForm_C).remove(QChar::Null);
        }
        TestWorkspace test;
        const PeopleCsv::File file = readCsv(csv);
        QCOMPARE(file.encoding, "UTF-8");
        const auto outcome = import(test, file, PeopleCsv::suggested(file, "en"));
        QVERIFY(outcome);
        QCOMPARE(outcome->added, expected.size());
        QCOMPARE(outcome->leftOut, names.size() - expected.size());
        QMap<QString, QString> found;
        for (const Person &person : everybody(test))
            found[person.number] = person.name;
        QCOMPARE(found, expected);
    }

    void addsManyOnlyWhereNumbersAreFree()
    {
        TestWorkspace test;
        test.addPerson("5", "Ana");
        const QList<Person> taken{{.number = "4", .name = "Ivo", .language = "hr"},
                                  {.number = "۵", .name = "Eva", .language = "hr"}};
        const QList<Person> twice{{.number = "a1", .name = "Ivo", .language = "hr"},
                                  {.number = "A1", .name = "Eva", .language = "hr"}};
        const QList<Person> unsound{{.number = "9", .name = " ", .language = "hr"}};
        const std::pair<QList<Person>, Error::Kind> cases[] = {
            {taken, Error::Kind::Conflict}, {twice, Error::Kind::Conflict}, {unsound, Error::Kind::Invalid}};
        for (const auto &[people, kind] : cases) {
            const Done saved =
                test.save([&](Transaction &transaction) { return PeopleStore::addAll(transaction, people); });
            QVERIFY(!saved);
            QCOMPARE(saved.error().kind, kind);
        }
        QCOMPARE(everybody(test).size(), 1);
    }
};

QTEST_GUILESS_MAIN(PeopleCsvTest)
#include "peoplecsv_test.moc"
