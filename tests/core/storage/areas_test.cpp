#include "storage/areas.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// What a change says of itself: the area that the tables it wrote belong to.
class AreasTest : public QObject {
    Q_OBJECT

private slots:
    void statementsNameTheTableTheyWrite_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("table");
        QTest::newRow("insert") << "INSERT INTO person (id) VALUES (:id)"
                                << "person";
        QTest::newRow("insert at once") << "INSERT INTO rule_text(rule) SELECT 1"
                                        << "rule_text";
        QTest::newRow("update") << "UPDATE site SET name = :name"
                                << "site";
        QTest::newRow("delete") << "DELETE FROM problem_area WHERE id = :id"
                                << "problem_area";
        QTest::newRow("delete all") << "DELETE FROM form"
                                    << "form";
        QTest::newRow("within a schema") << "INSERT INTO main.exemption (id) VALUES (:id)"
                                         << "exemption";
        QTest::newRow("select") << "SELECT id FROM person"
                                << "";
        QTest::newRow("commit") << "COMMIT"
                                << "";
        QTest::newRow("nothing") << ""
                                 << "";
    }

    void statementsNameTheTableTheyWrite()
    {
        QFETCH(QString, sql);
        QFETCH(QString, table);
        QCOMPARE(tableWritten(sql).toString(), table);
    }

    void everyTableOfTheSchemaIsShownSomewhereOrNowhere()
    {
        // Nobody looks at these; a table that is in neither list is one whose changes others would never hear of.
        const QStringList nowhere{"ledger_entry", "ledger_node", "ledger_head",
                                  "ledger_salt",  "refusal",     "commit_mark"};
        static const QRegularExpression made("^CREATE TABLE (\\w+)", QRegularExpression::MultilineOption);
        const QDir schema(SOURCE_TREE "/lib/core/storage/schema");
        int found = 0;
        for (const QString &step : schema.entryList({"*.sql"})) {
            QFile file(schema.filePath(step));
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto tables = made.globalMatch(QString::fromUtf8(file.readAll()));
            for (; tables.hasNext(); ++found) {
                const QString table = tables.next().captured(1);
                const bool isShown = bool(areaOfTable(table));
                QVERIFY2(isShown != nowhere.contains(table), qPrintable("Say in areas.cpp who shows " + table));
            }
        }
        QVERIFY(found >= 16);
    }

    void areasAreReadAsTheyAreWritten()
    {
        QCOMPARE(words(Area::People | Area::Handbook), "people handbook");
        QCOMPARE(areas(u"handbook people something-newer"), Area::People | Area::Handbook);
        QCOMPARE(areas(words(allAreas())), allAreas());
        QCOMPARE(words({}), "");
        QCOMPARE(areas({}), Areas());
    }
};

QTEST_GUILESS_MAIN(AreasTest)
#include "areas_test.moc"
