#include "retention/erasurelist.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

/// The list beside the backups of what was erased since.
class ErasureListTest : public QObject {
    Q_OBJECT

    static Erasure erasure(const QString &record)
    {
        return {.kind = Retention::Kind::Acknowledgment,
                .record = record,
                .person = Id<Person>::fromStored(9'007'199'254'740'993), // beyond what JSON's own numbers hold
                .edition = Id<Edition>::fromStored(7),
                .reason = "Rok je \"istekao\"\n",
                .ground = "GDPR 17",
                .at = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC),
                .operatorName = {}};
    }

    static bool isSame(const Erasure &one, const Erasure &other)
    {
        Erasure named = other;
        named.id = one.id; // the list has none
        return one == named;
    }

private slots:
    void keepsWhatItIsGivenOnce()
    {
        const QTemporaryDir folder;
        QVERIFY(ErasureList::load(folder.path(), "1f3a9c2e")->isEmpty());
        const Erasure first = erasure("1"), second = erasure("2");
        QVERIFY(ErasureList::add(folder.path(), "1f3a9c2e", {first}));
        QVERIFY(ErasureList::add(folder.path(), "1f3a9c2e", {first, second}));
        const auto all = ErasureList::load(folder.path(), "1f3a9c2e");
        QVERIFY(all);
        QCOMPARE(all->size(), 2);
        QVERIFY(isSame(all->first(), first) && isSame(all->last(), second));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{"erasures-1f3a9c2e.jsonl"});
        QVERIFY(ErasureList::load(folder.path(), "00000000")->isEmpty());
    }

    void anErasedPersonLeadsNowhere()
    {
        const QTemporaryDir folder;
        Erasure person = erasure("17");
        person.kind = Retention::Kind::Person;
        person.edition.reset();
        QVERIFY(ErasureList::add(folder.path(), "a", {person}));
        QVERIFY(isSame(ErasureList::load(folder.path(), "a")->first(), person));
    }

    void aDamagedListIsNotPassedOver_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("cut off") << QByteArray("{\"edition\":\"7\",\"kind\":\"acknowledg");
        QTest::newRow("no kind") << QByteArray(
            "{\"edition\":\"7\",\"kind\":\"x\",\"person\":\"1\",\"record\":\"1\"}\n");
        QTest::newRow("no person") << QByteArray(
            "{\"edition\":\"7\",\"kind\":\"person\",\"person\":\"\",\"record\":\"1\"}\n");
        QTest::newRow("an empty line") << QByteArray("\n");
    }

    void aDamagedListIsNotPassedOver()
    {
        QFETCH(QByteArray, text);
        const QTemporaryDir folder;
        QFile file(folder.filePath("erasures-a.jsonl"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QCOMPARE(ErasureList::load(folder.path(), "a").error().kind, Error::Kind::Damaged);
        QVERIFY(!ErasureList::add(folder.path(), "a", {erasure("1")}));
    }
};

QTEST_GUILESS_MAIN(ErasureListTest)
#include "erasurelist_test.moc"
