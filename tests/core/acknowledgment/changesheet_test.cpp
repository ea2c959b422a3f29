#include "acknowledgment/changesheet.h"

#include "acknowledgment/acknowledgmentstore.h"
#include "handbook/withdrawalstore.h"
#include "people/peoplestore.h"
#include "support/acknowledgments.h"
#include "support/workspace.h"

/// What a person has to be told: what changed materially since the edition that they acknowledged last.
class ChangeSheetTest : public QObject {
    Q_OBJECT

private:
    static constexpr auto material = Change::Material, editorial = Change::Editorial, fresh = Change::New,
                          same = Change::Unchanged;

    struct Written {
        QString rule; ///< its name
        QString handling;
        Change change;
    };

    Edition edition(int number, int supersedes, const QList<Written> &rules, const QStringList &removed = {})
    {
        Edition made{.number = number,
                     .supersedes = supersedes,
                     .governingLanguage = "en",
                     .languages = {"en"},
                     .areas = {EditionArea{.id = m_area}}};
        for (const Written &rule : rules)
            made.areas[0].rules << EditionRule{
                Rule{.id = idOf(rule.rule), .texts = {{"en", {.title = rule.rule, .handling = rule.handling}}}},
                rule.change,
                {}};
        for (const QString &name : removed)
            made.removed << idOf(name);
        return made;
    }

    Id<Rule> idOf(const QString &name)
    {
        const auto found = m_rules.constFind(name);
        return found != m_rules.cend() ? *found : *m_rules.insert(name, Id<Rule>::next());
    }

    static QString said(const ChangeSheet &sheet)
    {
        QStringList rules;
        for (const RuleDiff &rule : sheet.rules)
            rules << word(rule.difference) + ' '
                    + (rule.after ? *rule.after : *rule.before).rule.rule.texts.value("en").title;
        return rules.join(", ");
    }

    static Acknowledgment record(int edition, const QDate &dated, Outcome outcome = Outcome::Signed)
    {
        return {.person = Id<Person>::next(),
                .edition = Id<Edition>::next(),
                .editionNumber = edition,
                .outcome = outcome,
                .dated = dated};
    }

    QMap<QString, Id<Rule>> m_rules;
    const Id<ProblemArea> m_area = Id<ProblemArea>::next();

private slots:
    void addsUpOverEditions_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nobody told before") << 0 << 1 << "new a, new b, new c, new d, new e";
        QTest::newRow("from one to the next") << 1 << 2 << "changed a, changed b, removed e, new f";
        QTest::newRow("editorial only") << 2 << 3 << "changed b, new e";
        // a: materially in 2, editorially in 3; b: changed and changed back; c: editorially twice; e: gone and back
        // again as it was; f: came in 2, reworded in 3.
        QTest::newRow("over both") << 1 << 3 << "changed a, new f";
        QTest::newRow("the same") << 3 << 3 << "";
        QTest::newRow("back again") << 3 << 1 << "changed a, removed f";
        QTest::newRow("a rule that came and went") << 3 << 5 << "changed d";
        QTest::newRow("while it was there") << 4 << 5 << "removed g, changed d";
    }

    void addsUpOverEditions()
    {
        const QList<Edition> editions{edition(1, 0,
                                              {{"a", "One", fresh},
                                               {"b", "Two", fresh},
                                               {"c", "Three", fresh},
                                               {"d", "Four", fresh},
                                               {"e", "Five", fresh}}),
                                      edition(2, 1,
                                              {{"a", "Only one", material},
                                               {"b", "Twice", material},
                                               {"c", "Three.", editorial},
                                               {"d", "Four", same},
                                               {"f", "Six", fresh}},
                                              {"e"}),
                                      edition(3, 2,
                                              {{"a", "Only one.", editorial},
                                               {"b", "Two", material},
                                               {"c", "Three!", editorial},
                                               {"d", "Four", same},
                                               {"e", "Five", fresh},
                                               {"f", "Six.", editorial}}),
                                      edition(4, 3,
                                              {{"g", "Seven", fresh},
                                               {"a", "Only one.", same},
                                               {"b", "Two", same},
                                               {"c", "Three!", same},
                                               {"d", "Four", same},
                                               {"e", "Five", same},
                                               {"f", "Six.", same}}),
                                      edition(5, 4,
                                              {{"a", "Only one.", same},
                                               {"b", "Two", same},
                                               {"c", "Three!", same},
                                               {"d", "Four times", material},
                                               {"e", "Five", same},
                                               {"f", "Six.", same}},
                                              {"g"})};
        QFETCH(int, from);
        QFETCH(int, to);
        const ChangeSheet sheet = changeSheet(editions, from, to, "en");
        QTEST(said(sheet), "expected");
        QVERIFY(std::ranges::all_of(sheet.rules, &RuleDiff::isMaterial));
    }

    /// The second edition changed a and b materially and was withdrawn; the third comes in place of the first.
    void goesAroundWithdrawnEditions_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("expected");
        QTest::newRow("who acknowledged the first") << 1 << 3 << "changed c";
        QTest::newRow("who acknowledged the withdrawn one") << 2 << 3 << "changed a, changed b, changed c";
        QTest::newRow("who goes back to the first") << 2 << 1 << "changed a, changed b";
        QTest::newRow("an older record of the third") << 1 << 4 << "changed c, changed d";
    }

    void goesAroundWithdrawnEditions()
    {
        const QList<Edition> editions{
            edition(1, 0, {{"a", "One", fresh}, {"b", "Two", fresh}, {"c", "Three", fresh}, {"d", "Four", fresh}}),
            edition(2, 1,
                    {{"a", "Never", material}, {"b", "Never", material}, {"c", "Three", same}, {"d", "Four", same}}),
            edition(3, 1, {{"a", "One", same}, {"b", "Two.", editorial}, {"c", "Nine", material}, {"d", "Four", same}}),
            // From before editions said what they supersede.
            edition(4, 0, {{"a", "One", same}, {"b", "Two.", same}, {"c", "Nine", same}, {"d", "Ten", material}})};
        QFETCH(int, from);
        QFETCH(int, to);
        QTEST(said(changeSheet(editions, from, to, "en")), "expected");
    }

    void takesTheLastThatWasAcknowledged()
    {
        const QDate march(2026, 3, 1), april(2026, 4, 1), may(2026, 5, 1);
        QCOMPARE(lastAcknowledged({}), 0);
        QCOMPARE(lastAcknowledged({record(1, march)}), 1);
        QCOMPARE(lastAcknowledged({record(1, march), record(2, april)}), 2);
        QCOMPARE(lastAcknowledged({record(1, may), record(2, april)}), 1); // 2 was withdrawn, and 1 is signed anew
        QCOMPARE(lastAcknowledged({record(1, march), record(2, march)}), 2);
        QCOMPARE(lastAcknowledged({record(1, march), record(2, april, Outcome::Refused)}), 1);
        QCOMPARE(lastAcknowledged({record(1, march), record(2, april, Outcome::RecordedOnBehalf)}), 2);
        QCOMPARE(lastAcknowledged({record(1, march), record(2, april, Outcome::ThumbImpression)}), 2);
        const Acknowledgment mistaken = record(2, april);
        Acknowledgment corrected = record(2, april, Outcome::Refused);
        corrected.supersedes = mistaken.id;
        QCOMPARE(lastAcknowledged({record(1, march), mistaken, corrected}), 1);
    }

    void tellsOnlyWhatAppliesToThePerson()
    {
        TestWorkspace test;
        Person ana{.number = "1", .name = "Ana Anić", .title = "Cashier", .language = "en"};
        QVERIFY(test.save([&](Transaction &t) -> Done {
            const auto split = PeopleStore::siteNamed(t, "Split");
            if (!split)
                return split.error();
            ana.site = split->id;
            return PeopleStore::add(t, ana);
        }));
        Handbook handbook = TestWorkspace::smallHandbook();
        Rule &greeting = handbook.areas[0].rules[0];
        const auto told = [&](const Audience &audience) {
            greeting.audience = audience;
            const int number = test.publish(handbook).number;
            return changeSheet(test.database(), ana.id, number, "en")->rules.size();
        };
        QCOMPARE(told({}), 2);
        QCOMPARE(told({{"cashier"}, {"SPLIT", "Leeds"}}), 2);
        QCOMPARE(told({{"Cashier"}, {"Leeds"}}), 1);
        QCOMPARE(told({{"Driver"}, {}}), 1);
        QCOMPARE(told({{}, {"Split"}}), 2);
    }

    void readsWhatThePersonAcknowledged()
    {
        TestWorkspace test;
        const Person ana = test.addPerson("1", "Ana Anić"), ivo = test.addPerson("2", "Ivo Ivić");
        Handbook handbook = TestWorkspace::smallHandbook();
        const Edition first = test.publish(handbook);
        QVERIFY(
            test.save([&](Transaction &t) { return AcknowledgmentStore::add(t, drawnAcknowledgment(ana, first)); }));
        handbook.areas[0].rules[0].texts["en"].handling = "Never do that";
        const Edition second = test.publish(handbook);
        QVERIFY(test.save([&](Transaction &t) { return WithdrawalStore::withdraw(t, second, "Too much"); }));
        handbook.areas[0].rules[0].texts["en"].handling = "en handling";
        handbook.areas[0].rules[1].texts["en"].handling = "en handling indeed";
        test.publish(handbook);

        const auto ofAna = changeSheet(test.database(), ana.id, 3, "en");
        QVERIFY(ofAna);
        QCOMPARE(ofAna->from, 1);
        QCOMPARE(ofAna->to, 3);
        QCOMPARE(ofAna->rules.size(), 1);
        QVERIFY(ofAna->rules[0].before->rule.rule.id == handbook.areas[0].rules[1].id);
        QCOMPARE(ofAna->rules[0].fields.size(), 1);
        QCOMPARE(ofAna->rules[0].fields[0].words.last(), (WordPiece{WordPiece::Kind::Added, " indeed"}));
        const auto inUrdu = changeSheet(test.database(), ana.id, 3, "ur");
        QVERIFY(inUrdu);
        QCOMPARE(inUrdu->rules.size(), 1); // the text that decides changed, though hers didn't
        QVERIFY(differsElsewhere(inUrdu->rules[0]));

        const auto ofIvo = changeSheet(test.database(), ivo.id, 3, "en");
        QVERIFY(ofIvo);
        QCOMPARE(ofIvo->from, 0);
        QCOMPARE(said(*ofIvo), "new en title, new en title");
        const auto unknown = changeSheet(test.database(), ana.id, 9, "en");
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(ChangeSheetTest)
#include "changesheet_test.moc"
