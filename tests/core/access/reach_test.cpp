#include "access/refusalstore.h"
#include "acknowledgment/acknowledgmentstore.h"
#include "acknowledgment/formstore.h"
#include "acknowledgment/roundstore.h"
#include "acknowledgment/status.h"
#include "support/accounts.h"
#include "support/acknowledgments.h"

/// A manager's connection to a file: other sites are neither read nor written through it, whatever is asked.
class ReachTest : public QObject {
    Q_OBJECT

private:
    /// Two sites with a person each and one person without, all of whom have an acknowledgment, a form and an exemption
    /// from another edition.
    struct Company {
        TestWorkspace test;
        Person ana = test.addPerson("1", "Ana", "hr", "Split");
        Person bob = test.addPerson("2", "Bob", "en", "Leeds");
        Person eve = test.addPerson("3", "Eve", "en");
        Edition first = test.publish();
        Edition second = test.publish();
        Account manager;

        Company()
        {
            const Done saved = test.save([&](Transaction &t) -> Done {
                for (const Person &person : {ana, bob, eve}) {
                    if (Done added = AcknowledgmentStore::add(t, drawnAcknowledgment(person, first)); !added)
                        return added;
                    if (Done given = RoundStore::exempt(t, second.id, person.id, "On leave"); !given)
                        return given;
                    if (Done kept = FormStore::add(t, {{"CODE" + person.number, person.id, first.id, "en", false}});
                        !kept)
                        return kept;
                }
                return done();
            });
            if (!saved)
                qFatal("%s", qPrintable(saved.error().text + saved.error().detail));
            addAccount(test.database(), "Mara", Role::Administrator);
            manager = addAccount(test.database(), "Ivo", Role::Manager, {*ana.site});
        }

        void admit(const Account &account)
        {
            if (const Done admitted = test.workspace->admit(account); !admitted)
                qFatal("%s", qPrintable(admitted.error().detail));
        }

        template <typename Change>
        Done change(Action action, Change change)
        {
            return test.workspace->change(action, TestWorkspace::stamp(), change);
        }
    };

    static QStringList numbers(Database &database, const PeopleStore::Filter &filter = {})
    {
        const auto people = PeopleStore::find(database, filter);
        QStringList found;
        for (const Person &person : *people)
            found << person.number;
        return found;
    }

    static qint64 count(Database &database, const QString &table)
    {
        return *database.count(Query("SELECT count(*) AS n FROM " + table));
    }

    /// What a manager of Ana's site sees through `database`.
    static void seesOnlyAna(Company &company, Database &database)
    {
        QCOMPARE(numbers(database), QStringList{"1"});
        QCOMPARE(numbers(database, {.text = "Bob"}), QStringList());
        QCOMPARE(*PeopleStore::count(database, {}), 1);
        QCOMPARE(PeopleStore::load(database, company.bob.id).error().kind, Error::Kind::NotFound);
        QCOMPARE(PeopleStore::withNumber(database, "2").error().kind, Error::Kind::NotFound);
        QCOMPARE(PeopleStore::withNumbers(database, {"1", "2", "3"})->keys(), QStringList{"1"});
        QCOMPARE(PeopleStore::sites(database)->size(), 1);
        QVERIFY(*AcknowledgmentStore::inForce(database, company.ana.id, company.first.id));
        QVERIFY(!*AcknowledgmentStore::inForce(database, company.bob.id, company.first.id));
        QCOMPARE(AcknowledgmentStore::ofPerson(database, company.ana.id)->size(), 1);
        QVERIFY(AcknowledgmentStore::ofPerson(database, company.eve.id)->isEmpty());
        QVERIFY(*FormStore::find(database, "CODE1"));
        QVERIFY(!*FormStore::find(database, "CODE2"));
        const auto status = *Status::of(database, company.first.id, QDate(2026, 3, 3));
        QCOMPARE(status.tally.people(), 1);
        QCOMPARE(status.parts.size(), 1);
        QCOMPARE(Status::find(database, company.second.id, QDate(2026, 3, 3), {})->size(), 1);
        for (const char *const table : {"person", "site", "acknowledgment", "exemption", "form"})
            QCOMPARE(count(database, table), 1);
    }

private slots:
    void showsOwnSitesOnly()
    {
        Company company;
        company.admit(company.manager);
        seesOnlyAna(company, company.test.database());
        QCOMPARE(EditionStore::all(company.test.database())->size(), 2);
    }

    void showsThemOnOtherThreadsConnectionsToo()
    {
        Company company;
        company.admit(company.manager);
        const auto other = company.test.workspace->connector()();
        QVERIFY(other);
        seesOnlyAna(company, **other);
    }

    void showsAllToWhoSeesAll_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("seen");
        QTest::newRow("administrator") << int(Role::Administrator) << 3;
        QTest::newRow("hr") << int(Role::HumanResources) << 3;
        QTest::newRow("viewer") << int(Role::Viewer) << 3;
        QTest::newRow("translator") << int(Role::Translator) << 0;
    }

    void showsAllToWhoSeesAll()
    {
        QFETCH(int, role);
        QFETCH(int, seen);
        Company company;
        company.admit(addAccount(company.test.database(), "Vera", Role(role)));
        for (const char *const table : {"person", "acknowledgment", "exemption", "form"})
            QCOMPARE(count(company.test.database(), table), seen);
    }

    void followsTablesThatComeLater()
    {
        Company company;
        QVERIFY(company.test.save([&](Transaction &t) -> Done {
            for (const QString &sql : {QString("CREATE TABLE talk (id INTEGER PRIMARY KEY, person INTEGER NOT NULL "
                                               "REFERENCES person, site INTEGER REFERENCES site)"),
                                       QString("CREATE TABLE talk_note (id INTEGER PRIMARY KEY, talk INTEGER NOT NULL "
                                               "REFERENCES talk (id))"),
                                       QString("CREATE TABLE complaint (id INTEGER PRIMARY KEY, site INTEGER "
                                               "REFERENCES site, about INTEGER REFERENCES person)"),
                                       QString("INSERT INTO talk VALUES (1, %1, NULL), (2, %2, NULL), (3, %1, %3)")
                                           .arg(company.ana.id.stored())
                                           .arg(company.bob.id.stored())
                                           .arg(company.bob.site->stored()),
                                       QString("INSERT INTO talk_note VALUES (1, 1), (2, 2), (3, 3)"),
                                       QString("INSERT INTO complaint VALUES (1, %1, NULL), (2, %2, NULL), "
                                               "(3, NULL, NULL), (4, NULL, %3), (5, %1, %4)")
                                           .arg(company.ana.site->stored())
                                           .arg(company.bob.site->stored())
                                           .arg(company.ana.id.stored())
                                           .arg(company.bob.id.stored())}) {
                if (const auto made = t.run(Query(sql)); !made)
                    return made.error();
            }
            return done();
        }));
        company.admit(company.manager);
        const auto ids = [&](const QString &table) {
            return *company.test.database().list(Query("SELECT id FROM " + table + " ORDER BY id"),
                                                 [](const Row &row) { return row.number("id"); });
        };
        QCOMPARE(ids("talk"), QList<qint64>{1});
        QCOMPARE(ids("talk_note"), QList<qint64>{1});
        QCOMPARE(ids("complaint"), (QList<qint64>{1, 4}));
    }

    void changesOwnSites()
    {
        Company company;
        company.admit(company.manager);
        Person after = company.ana;
        after.name = "Ana Horvat";
        QVERIFY(company.change(Action::EditPeople,
                               [&](Transaction &t) { return PeopleStore::change(t, company.ana, after); }));
        const Person added{.number = "4", .name = "Luka", .site = company.ana.site, .language = "hr"};
        QVERIFY(company.change(Action::EditPeople, [&](Transaction &t) { return PeopleStore::add(t, added); }));
        QVERIFY(company.change(
            Action::Exempt, [&](Transaction &t) { return RoundStore::exempt(t, company.first.id, added.id, "New"); }));
        QVERIFY(company.change(Action::Acknowledge, [&](Transaction &t) {
            return AcknowledgmentStore::add(t, drawnAcknowledgment(added, company.second));
        }));
        QVERIFY(company.change(Action::PrintForms, [&](Transaction &t) {
            return FormStore::add(t, {{"CODE4", added.id, company.first.id, "hr", false}});
        }));
        QVERIFY(RefusalStore::newest(company.test.database(), 10)->isEmpty());
    }

    void refusesOtherSites_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *const what :
             {"add there", "add nowhere", "move there", "move nowhere", "change there", "remove there", "make a site",
              "acknowledge there", "exempt there", "print there", "take over"})
            QTest::newRow(what) << what;
    }

    void refusesOtherSites()
    {
        QFETCH(QString, what);
        Company company;
        company.admit(company.manager);
        Person moved = company.ana, taken = company.bob;
        const Person there{.number = "4", .name = "Luka", .site = company.bob.site, .language = "hr"};
        const Person nowhere{.number = "5", .name = "Iva", .language = "hr"};
        const auto sql = [](Transaction &t, const QString &text) -> Done {
            const auto changed = t.run(Query(text));
            return changed ? done() : Done(changed.error());
        };
        const QMap<QString, std::function<Done(Transaction &)>> tries{
            {"add there", [&](Transaction &t) { return PeopleStore::add(t, there); }},
            {"add nowhere", [&](Transaction &t) { return PeopleStore::addAll(t, {nowhere}); }},
            {"move there",
             [&](Transaction &t) {
                 moved.site = company.bob.site;
                 return PeopleStore::change(t, company.ana, moved);
             }},
            {"move nowhere",
             [&](Transaction &t) {
                 moved.site.reset();
                 return PeopleStore::change(t, company.ana, moved);
             }},
            {"change there",
             [&](Transaction &t) { return sql(t, "UPDATE main.person SET name = 'x' WHERE number = '2'"); }},
            {"take over",
             [&](Transaction &t) {
                 return sql(
                     t, QString("UPDATE main.person SET site = %1 WHERE number = '2'").arg(company.ana.site->stored()));
             }},
            {"remove there", [&](Transaction &t) { return sql(t, "DELETE FROM main.site WHERE name = 'Leeds'"); }},
            {"make a site",
             [&](Transaction &t) -> Done {
                 const auto made = PeopleStore::siteNamed(t, "Zagreb");
                 return made ? done() : Done(made.error());
             }},
            {"acknowledge there",
             [&](Transaction &t) { return AcknowledgmentStore::add(t, drawnAcknowledgment(taken, company.second)); }},
            {"exempt there",
             [&](Transaction &t) { return RoundStore::exempt(t, company.first.id, taken.id, "On leave"); }},
            {"print there", [&](Transaction &t) {
                 return FormStore::add(t, {{"CODE9", taken.id, company.first.id, "en", false}});
             }}};
        const Done tried = company.change(Action::EditPeople, tries[what]);
        QVERIFY(!tried);
        QCOMPARE(tried.error().kind, Error::Kind::Forbidden);
        const auto refusals = *RefusalStore::newest(company.test.database(), 10);
        QCOMPARE(refusals.size(), 1);
        QCOMPARE(refusals.first().account, company.manager.id);
        QCOMPARE(refusals.first().reason, tried.error().text);
        const auto all = Database::openFile(company.test.path());
        QCOMPARE(numbers(**all), (QStringList{"1", "2", "3"}));
        QCOMPARE(*PeopleStore::load(**all, company.ana.id), company.ana);
        QCOMPARE(*PeopleStore::load(**all, company.bob.id), company.bob);
        QCOMPARE(count(**all, "acknowledgment"), 3);
        QCOMPARE(count(**all, "site"), 2);
    }

    void writesNeverGoThroughAView()
    {
        Company company;
        company.admit(company.manager);
        const Done tried = company.change(Action::EditPeople, [](Transaction &t) -> Done {
            const auto changed = t.run(Query("UPDATE person SET name = 'x'"));
            return changed ? done() : Done(changed.error());
        });
        QVERIFY(!tried);
    }

    void losesASiteAtOnce()
    {
        Company company;
        company.admit(company.manager);
        QCOMPARE(count(company.test.database(), "person"), 1);
        Account elsewhere = company.manager;
        elsewhere.sites = {*company.bob.site};
        const auto other = Database::openFile(company.test.path());
        QVERIFY(inTransaction(**other, TestWorkspace::stamp(),
                              [&](Transaction &t) { return AccountStore::change(t, company.manager, elsewhere); }));
        QCOMPARE(numbers(company.test.database()), QStringList{"2"});
    }
};

QTEST_GUILESS_MAIN(ReachTest)
#include "reach_test.moc"
