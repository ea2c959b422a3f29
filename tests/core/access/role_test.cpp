#include "access/role.h"
#include "support/rights.h"

#include <QTest>

/// The one table of role and action says what is written down in tests/data.
class RoleTest : public QObject {
    Q_OBJECT

private:
    const ExpectedRights m_expected;

private slots:
    void knowsTheSameRolesAndActions()
    {
        QStringList roleWords, actionWords;
        for (const Role each : roles())
            roleWords << word(each);
        for (const Action each : actions())
            actionWords << word(each);
        QCOMPARE(roleWords, m_expected.roles);
        QCOMPARE(actionWords << "sees", m_expected.rights);
        QCOMPARE(roleWords.size(), 5);
    }

    void givesTheSameRights()
    {
        for (const Action action : actions()) {
            for (const Role each : roles())
                QVERIFY2(may(each, action) == (m_expected.at(word(action), word(each)) == "yes"),
                         qPrintable(word(each) + ", " + word(action)));
        }
    }

    void seesAsFar()
    {
        const QMap<QString, Reach> reaches{
            {"all", Reach::AllSites}, {"own", Reach::OwnSites}, {"nobody", Reach::Nobody}};
        for (const Role each : roles())
            QVERIFY2(reach(each) == reaches.value(m_expected.at("sees", word(each))), qPrintable(word(each)));
    }

    void readsItsOwnWords()
    {
        for (const Role each : roles())
            QCOMPARE(role(word(each)), each);
        QVERIFY(!role("owner"));
        QVERIFY(!role(""));
    }

    void speaksOfEachInItsOwnWords()
    {
        QSet<QString> words;
        for (const Role each : roles())
            words << spoken(each);
        for (const Action action : actions())
            words << spoken(action);
        QCOMPARE(words.size(), roles().size() + actions().size());
    }
};

QTEST_GUILESS_MAIN(RoleTest)
#include "role_test.moc"
