#include "acknowledgment/acknowledgmentstore.h"
#include "acknowledgment/roundstore.h"
#include "acknowledgment/status.h"
#include "support/acknowledgments.h"
#include "support/workspace.h"

#include <QTest>

#include <map>

/// Whom a round calls, and how they stand as it is extended and closed. Expected people are written out by hand.
class RoundStoreTest : public QObject {
    Q_OBJECT

private:
    const QDate m_opened{2026, 3, 1}, m_due{2026, 3, 10};

    /// People by their numbers; the company of every test.
    struct Company {
        TestWorkspace test;
        QMap<QString, Person> people;
        std::map<QString, Id<Site>> sites;
        std::optional<Edition> edition;

        Company()
        {
            add("1", "Ana", "Cashier", "North", "hr");
            add("2", "Bob", "Clerk", "North", "en");
            add("3", "Cem", "cashier", "South", "en");
            add("4", "Devi", "Cashier", "South", "te");
            add("5", "Eve", "", "", "en");
            add("6", "Gone", "Cashier", "North", "en", {}, QDate(2026, 3, 5));
            add("7", "Before", "Cashier", "North", "en", {}, QDate(2026, 2, 20));
            edition = test.publish();
        }

        void add(const QString &number, const QString &name, const QString &title, const QString &site,
                 const QString &language, const QDate &hired = {}, const std::optional<QDate> &left = {})
        {
            const Done saved = test.save([&](Transaction &t) -> Done {
                Person person{
                    .number = number, .name = name, .title = title, .language = language, .hired = hired, .left = left};
                if (!site.isEmpty()) {
                    const auto found = PeopleStore::siteNamed(t, site);
                    if (!found)
                        return found.error();
                    sites.insert_or_assign(site, found->id);
                    person.site = found->id;
                }
                people[number] = person;
                return PeopleStore::add(t, person);
            });
            if (!saved)
                qFatal("%s", qPrintable(saved.error().text));
        }

        QString called(const RoundState &round, const QDate &today, const Status::Filter &filter = {})
        {
            QStringList numbers;
            const auto found = Status::find(test.database(), round, today, filter);
            if (!found)
                qFatal("%s %s", qPrintable(found.error().text), qPrintable(found.error().detail));
            for (const PersonStanding &one : *found)
                numbers << one.person.number;
            numbers.sort();
            return numbers.join(' ');
        }

        Done open(const RoundAudience &audience, const QDate &due)
        {
            return test.save([&](Transaction &t) { return RoundStore::open(t, edition->id, due, audience); });
        }

        RoundState newest() { return RoundStore::all(test.database())->first(); }
    };

private slots:
    void callsWhoFitsEveryChoice_data()
    {
        QTest::addColumn<QStringList>("sites");
        QTest::addColumn<QStringList>("titles");
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<QStringList>("picked");
        QTest::addColumn<QString>("expected");
        using L = QStringList;
        QTest::newRow("everybody") << L() << L() << L() << L() << "1 2 3 4 5 6";
        QTest::newRow("a site") << L{"North"} << L() << L() << L() << "1 2 6";
        QTest::newRow("two sites") << L{"North", "South"} << L() << L() << L() << "1 2 3 4 6";
        QTest::newRow("a title as it is spelt") << L() << L{"Cashier"} << L() << L() << "1 4 6";
        QTest::newRow("two titles") << L() << L{"Cashier", "Clerk"} << L() << L() << "1 2 4 6";
        QTest::newRow("a language") << L() << L() << L{"te"} << L() << "4";
        QTest::newRow("a site and a title") << L{"South"} << L{"Cashier"} << L() << L() << "4";
        QTest::newRow("all three") << L{"North"} << L{"Cashier"} << L{"hr", "te"} << L() << "1";
        QTest::newRow("picked alone") << L() << L() << L() << L{"5", "2"} << "2 5";
        QTest::newRow("picked besides") << L{"South"} << L() << L() << L{"5", "3"} << "3 4 5";
        QTest::newRow("an apostrophe") << L() << L{"O'Brien's \"%1\""} << L() << L() << "";
    }

    void callsWhoFitsEveryChoice()
    {
        QFETCH(QStringList, sites);
        QFETCH(QStringList, titles);
        QFETCH(QStringList, languages);
        QFETCH(QStringList, picked);
        QFETCH(QString, expected);
        Company company;
        RoundAudience audience{.titles = titles, .languages = languages};
        for (const QString &site : std::as_const(sites))
            audience.sites << company.sites.at(site);
        for (const QString &number : std::as_const(picked))
            audience.people << company.people[number].id;
        QVERIFY(company.open(audience, m_due));
        QCOMPARE(company.newest().round.audience, audience);
        QCOMPARE(company.called(company.newest(), m_opened), expected);
        const auto status = Status::of(company.test.database(), company.newest(), m_opened);
        QCOMPARE(status->tally.people(), expected.split(' ', Qt::SkipEmptyParts).size());
        QVERIFY(company.test.workspace->verify()->isSound());
    }

    void newStartersJoinWhereTheyAreWanted()
    {
        for (const bool wanted : {true, false}) {
            Company company;
            QVERIFY(company.open({.sites = {company.sites.at("North")}, .newStarters = wanted}, m_due));
            company.add("8", "Hired later", "Clerk", "North", "en", QDate(2026, 3, 4));
            company.add("9", "Hired before", "Clerk", "North", "en", QDate(2026, 2, 1));
            company.add("10", "Hired on that day", "Clerk", "North", "en", m_opened);
            company.add("11", "Who knows when", "Clerk", "North", "en");
            company.add("12", "Elsewhere", "Clerk", "South", "en", QDate(2026, 3, 4));
            QCOMPARE(company.called(company.newest(), QDate(2026, 3, 3)),
                     wanted ? "1 10 11 2 6 9" : "1 10 2 6 9"); // nobody before their first day
            QCOMPARE(company.called(company.newest(), QDate(2026, 3, 4)), wanted ? "1 10 11 2 6 8 9" : "1 10 2 6 9");
        }
    }

    void tellsEveryState()
    {
        Company company;
        QVERIFY(company.open({}, m_due));
        QVERIFY(company.test.save([&](Transaction &t) -> Done {
            auto thumb = drawnAcknowledgment(company.people["2"], *company.edition);
            thumb.outcome = Outcome::ThumbImpression;
            auto refusal = drawnAcknowledgment(company.people["3"], *company.edition);
            refusal.outcome = Outcome::Refused;
            refusal.witness = "Wes Witness";
            for (const auto &record : {drawnAcknowledgment(company.people["1"], *company.edition), thumb, refusal}) {
                if (const Done added = AcknowledgmentStore::add(t, record); !added)
                    return added;
            }
            return RoundStore::exempt(t, company.edition->id, company.people["4"].id, "On leave");
        }));
        const auto states = [&](const QDate &today) {
            QStringList said;
            const auto found = Status::find(company.test.database(), company.newest(), today, {});
            for (const PersonStanding &one : *found)
                said << one.person.number + ' ' + word(one);
            said.sort();
            return said.join(", ");
        };
        QCOMPARE(states(QDate(2026, 3, 5)), "1 signed, 2 thumb-impression, 3 refused, 4 exempt, 5 pending, 6 pending");
        QCOMPARE(states(QDate(2026, 3, 11)), "1 signed, 2 thumb-impression, 3 refused, 4 exempt, 5 overdue, 6 left");
        const Tally expected{.acknowledged = 2, .overdue = 1, .refused = 1, .exempt = 1, .left = 1};
        const auto status = Status::of(company.test.database(), company.newest(), QDate(2026, 3, 11));
        QCOMPARE(status->tally, expected);
        // Who left is not asked about where nobody was called.
        QCOMPARE(Status::of(company.test.database(), company.edition->id, QDate(2026, 3, 11))->tally.left, 0);
        Status::Filter filter{.outcome = Outcome::ThumbImpression};
        QCOMPARE(company.called(company.newest(), QDate(2026, 3, 11), filter), "2");
        filter = {.title = QString()};
        QCOMPARE(company.called(company.newest(), QDate(2026, 3, 11), filter), "5");
    }

    void addsUpByTitleAndLanguage()
    {
        Company company;
        QVERIFY(company.open({}, m_due));
        const auto parts = [&](Parts by) {
            QStringList said;
            const auto status = Status::of(company.test.database(), company.newest(), m_opened, by);
            for (const PartTally &part : status->parts)
                said << (part.site ? part.site->name : part.name) + ' ' + QString::number(part.tally.pending);
            return said.join(", ");
        };
        QCOMPARE(parts(Parts::Sites), "North 3, South 2,  1");
        QCOMPARE(parts(Parts::Languages), "en 4, hr 1, te 1");
        const QString titles = parts(Parts::Titles); // the two spellings of one word come in either order
        QVERIFY(titles == "Cashier 3, cashier 1, Clerk 1,  1" || titles == "cashier 1, Cashier 3, Clerk 1,  1");
    }

    void aLaterRoundCountsForWhomItCalls()
    {
        Company company;
        QVERIFY(company.open({}, QDate(2026, 3, 5)));
        QVERIFY(company.open({.sites = {company.sites.at("South")}}, QDate(2026, 4, 1)));
        const auto overdue = [&] {
            QStringList numbers;
            const auto found = Status::find(company.test.database(), company.edition->id, QDate(2026, 3, 10),
                                            {.standings = {Standing::Overdue}});
            for (const PersonStanding &one : *found)
                numbers << one.person.number;
            numbers.sort();
            return numbers.join(' ');
        };
        QCOMPARE(overdue(), "1 2 5");
        const Id<Round> second = company.newest().round.id;
        QVERIFY(company.test.save([&](Transaction &t) { return RoundStore::close(t, second, "Enough"); }));
        QCOMPARE(overdue(), "1 2 3 4 5"); // the first calls them still
        const Id<Round> first = RoundStore::all(company.test.database())->last().round.id;
        QVERIFY(company.test.save([&](Transaction &t) { return RoundStore::close(t, first, {}); }));
        QCOMPARE(overdue(), "");
    }

    void isExtendedAndClosed()
    {
        Company company;
        QVERIFY(company.open({}, m_due));
        QVERIFY(company.open({}, m_due));
        const auto all = RoundStore::all(company.test.database());
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().number, 2);
        QCOMPARE(all->last().number, 1);
        const Id<Round> id = all->first().round.id;
        const auto change = [&](auto how) { return company.test.save(how); };
        const Done past = change([&](Transaction &t) { return RoundStore::extend(t, id, QDate(2020, 1, 1), {}); });
        QVERIFY(!past);
        QCOMPARE(past.error().kind, Error::Kind::Invalid);
        QVERIFY(change([&](Transaction &t) { return RoundStore::extend(t, id, QDate(2026, 4, 2), "Snow"); }));
        QCOMPARE(company.newest().due, QDate(2026, 4, 2));
        QVERIFY(change([&](Transaction &t) { return RoundStore::close(t, id, "Done"); }));
        QVERIFY(!company.newest().isOpen());
        QCOMPARE(company.newest().closing->reason, "Done");
        QCOMPARE(company.newest().due, QDate(2026, 4, 2));
        const Done again = change([&](Transaction &t) { return RoundStore::close(t, id, {}); });
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
        QVERIFY(change([&](Transaction &t) { return RoundStore::extend(t, id, QDate(2026, 5, 1), {}); }));
        QVERIFY(company.newest().isOpen());
        QCOMPARE(RoundStore::numbered(company.test.database(), 1)->due, m_due);
        QVERIFY(!RoundStore::numbered(company.test.database(), 3));
        const auto verified = company.test.workspace->verify();
        QVERIFY(verified->isSound());
    }

    void aClosedRoundStaysAsItWas()
    {
        Company company;
        QVERIFY(company.open({}, QDate(2030, 1, 1)));
        const Id<Round> id = company.newest().round.id;
        QVERIFY(company.test.save([&](Transaction &t) { return RoundStore::close(t, id, {}); }));
        const QDate closed = company.newest().closing->changedAt.date();
        company.add("8", "Hired later", "Clerk", "North", "en", closed.addDays(3));
        QCOMPARE(Status::of(company.test.database(), company.newest(), QDate(2031, 1, 1))->tally.overdue, 0);
        QVERIFY(!company.called(company.newest(), QDate(2031, 1, 1)).contains("8"));
    }
};

QTEST_GUILESS_MAIN(RoundStoreTest)
#include "roundstore_test.moc"
