#include "handbook/inforce.h"

#include <QTest>

/// Which edition is in force on a day, and what became of one rule.
class InForceTest : public QObject {
    Q_OBJECT

private:
    static Edition edition(int number, const QDate &dated, const QList<EditionArea> &areas = {})
    {
        return {.number = number, .dated = dated, .areas = areas};
    }

    static Withdrawals withdrawn(const Edition &edition, const QDateTime &at)
    {
        return {{edition.id, Withdrawal{.edition = edition.id, .reason = "Wrong", .withdrawnAt = at}}};
    }

    static EditionRule rule(Id<Rule> id, const QString &handling)
    {
        return {Rule{.id = id, .texts = {{"en", {.title = "Title", .handling = handling}}}}, Change::Material, {}};
    }

private slots:
    void isTheNewestWhoseDayHasCome_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("number"); // 0 for none
        QTest::newRow("before the first") << QDate(2026, 2, 28) << 0;
        QTest::newRow("on its first day") << QDate(2026, 3, 1) << 1;
        QTest::newRow("the day before the second") << QDate(2026, 5, 31) << 1;
        QTest::newRow("on the second's first day") << QDate(2026, 6, 1) << 2;
        QTest::newRow("the day before the withdrawal") << QDate(2026, 6, 14) << 2;
        QTest::newRow("on the day of the withdrawal") << QDate(2026, 6, 15) << 1;
        QTest::newRow("the day before the third") << QDate(2026, 8, 31) << 1;
        QTest::newRow("on the third's first day") << QDate(2026, 9, 1) << 3;
        QTest::newRow("a fourth was dated back") << QDate(2026, 10, 1) << 4;
    }

    void isTheNewestWhoseDayHasCome()
    {
        QFETCH(QDate, day);
        QFETCH(int, number);
        const Edition first = edition(1, {2026, 3, 1}), second = edition(2, {2026, 6, 1}),
                      third = edition(3, {2026, 9, 1}), fourth = edition(4, {2026, 10, 1});
        // Half past midnight where it was withdrawn, still the day before in UTC.
        const auto withdrawals =
            withdrawn(second, QDateTime(QDate(2026, 6, 15), QTime(0, 30), Qt::OffsetFromUTC, 5 * 3600));
        const auto found = inForceOn({fourth, third, second, first}, withdrawals, day);
        QCOMPARE(found ? found->number : 0, number);
    }

    void saysHowEachStands()
    {
        const QList<Edition> all{edition(4, {2026, 9, 1}), edition(3, {2026, 6, 1}), edition(2, {2026, 5, 1}),
                                 edition(1, {2026, 3, 1})};
        const auto withdrawals = withdrawn(all[1], QDateTime(QDate(2026, 6, 15), QTime(9, 0), Qt::OffsetFromUTC, 3600));
        QList<EditionState> states;
        for (const Edition &each : all)
            states << stateOf(each, all, withdrawals, {2026, 7, 1});
        QCOMPARE(
            states,
            (QList{EditionState::Ahead, EditionState::Withdrawn, EditionState::InForce, EditionState::Superseded}));
    }

    void findsARuleByItsNumberInEveryScript_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("plain") << "1.2" << true;
        QTest::newRow("with blanks") << " 1.2 " << true;
        QTest::newRow("Urdu digits") << "۱.۲" << true;
        QTest::newRow("Telugu digits") << "౧.౨" << true;
        QTest::newRow("too high") << "1.3" << false;
        QTest::newRow("an area") << "1" << false;
        QTest::newRow("nothing") << "" << false;
    }

    void findsARuleByItsNumberInEveryScript()
    {
        QFETCH(QString, number);
        QFETCH(bool, isThere);
        const auto id = Id<Rule>::next();
        const EditionArea area{.rules = {rule(Id<Rule>::next(), "a"), rule(id, "b")}};
        const auto found = ruleNumbered(edition(1, {2026, 3, 1}, {area}), number);
        QCOMPARE(found.has_value(), isThere);
        if (isThere)
            QVERIFY(found->rule.rule.id == id);
    }

    void tellsWhatBecameOfARule()
    {
        const auto id = Id<Rule>::next(), other = Id<Rule>::next();
        const EditionArea only{.rules = {rule(id, "first")}}, same = only, changed{.rules = {rule(id, "second")}},
                                                              moved{.rules = {rule(other, "x"), rule(id, "second")}},
                                                              without{.rules = {rule(other, "x")}};
        QList<Edition> editions;
        for (const EditionArea &area : {without, only, same, changed, moved, without, moved})
            editions.prepend(edition(int(editions.size()) + 1, {2026, 3, 1}, {area}));
        QStringList told;
        for (const RuleStep &step : historyOf(id, editions))
            told << QString::number(step.edition.number) + ' '
                    + (step.rule ? numberOf(step.rule->place) + ' ' + step.rule->rule.rule.texts["en"].handling
                                 : QString("gone"));
        QCOMPARE(told, (QStringList{"2 1.1 first", "4 1.1 second", "5 1.2 second", "6 gone", "7 1.2 second"}));
    }
};

QTEST_GUILESS_MAIN(InForceTest)
#include "inforce_test.moc"
