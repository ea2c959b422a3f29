#include "support/workspace.h"

class PeopleStoreTest : public QObject {
    Q_OBJECT

private:
    static QStringList names(const Result<QList<Person>> &found)
    {
        QStringList names;
        for (const Person &person : *found)
            names << person.name;
        return names;
    }

private slots:
    void findsAndSorts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("all") << "" << QStringList{"Ana Kos", "Čedo Ban", "Đurđa Šarić", "کریم یوسف"};
        QTest::newRow("đ as dj") << "djurdja" << QStringList{"Đurđa Šarić"};
        QTest::newRow("đ as d") << "durda" << QStringList{"Đurđa Šarić"};
        QTest::newRow("Arabic Kaf and Yeh") << "كريم يوسف" << QStringList{"کریم یوسف"};
        QTest::newRow("two words in any order") << "ban cedo" << QStringList{"Čedo Ban"};
        QTest::newRow("number") << "10" << QStringList{"Ana Kos"};
        QTest::newRow("site") << "split" << QStringList{"Čedo Ban"};
        QTest::newRow("percent is no wildcard") << "%" << QStringList{};
    }

    void findsAndSorts()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        TestWorkspace test;
        test.addPerson("7", "Đurđa Šarić", "hr");
        test.addPerson("8", "Čedo Ban", "hr", "Split");
        test.addPerson("9", "کریم یوسف", "ur");
        test.addPerson("10", "Ana Kos", "hr");
        QCOMPARE(names(PeopleStore::find(test.database(), {.text = text})), found);
        QCOMPARE(*PeopleStore::count(test.database(), {.text = text}), found.size());
    }

    void pagesWithoutGapsAndRepeats()
    {
        TestWorkspace test;
        for (int i = 0; i < 25; ++i)
            test.addPerson(QString::number(i), i % 3 ? "Same Name" : "Other");
        QStringList numbers;
        PeopleStore::After after;
        while (true) {
            const auto page = PeopleStore::find(test.database(), {}, after, 4);
            if (page->isEmpty())
                break;
            for (const Person &person : *page)
                numbers << person.number;
            after = PeopleStore::after(page->last());
        }
        QCOMPARE(numbers.size(), 25);
        QCOMPARE(QSet<QString>(numbers.cbegin(), numbers.cend()).size(), 25);
    }

    void keepsNumbersUnique_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("same") << "A-17";
        QTest::newRow("small letters") << "a-17";
        QTest::newRow("Urdu digits") << "A-۱۷";
    }

    void keepsNumbersUnique()
    {
        QFETCH(QString, number);
        TestWorkspace test;
        test.addPerson("A-17", "Ana");
        const Done saved = test.save([&](Transaction &t) {
            return PeopleStore::add(t, Person{.number = number, .name = "Bob", .language = "en"});
        });
        QCOMPARE(saved.error().kind, Error::Kind::Conflict);
        QVERIFY(saved.error().text.contains("Ana"));
    }

    void tellsWhoChangedWhatMeanwhile()
    {
        TestWorkspace test;
        const Person ana = test.addPerson("1", "Ana");
        Person theirs = ana, mine = ana;
        theirs.title = "Cashier";
        mine.phone = "123";
        QVERIFY(test.save([&](Transaction &t) { return PeopleStore::change(t, ana, theirs); }));
        const Done late = test.save([&](Transaction &t) { return PeopleStore::change(t, ana, mine); });
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        QVERIFY(late.error().text.contains("Mara Manager"));
        QCOMPARE(PeopleStore::load(test.database(), ana.id)->title, "Cashier");
    }

    void keepsAPersonWhole()
    {
        TestWorkspace test;
        Person person = test.addPerson("1", "Ana", "hr", "Zagreb");
        Person after = person;
        after.title = "Voditeljica";
        after.email = "ana@example.org";
        after.phone = "+385 1 234";
        after.hired = QDate(2020, 2, 29);
        after.left = QDate(2026, 1, 31);
        QVERIFY(test.save([&](Transaction &t) { return PeopleStore::change(t, person, after); }));
        QCOMPARE(*PeopleStore::load(test.database(), person.id), after);
        QCOMPARE(*PeopleStore::withNumber(test.database(), "1"), after);
        QVERIFY(PeopleStore::find(test.database(), {.employedOn = QDate(2026, 2, 1)})->isEmpty());
        QCOMPARE(PeopleStore::find(test.database(), {.employedOn = QDate(2026, 1, 31)})->size(), 1);
    }
};

QTEST_GUILESS_MAIN(PeopleStoreTest)
#include "peoplestore_test.moc"
