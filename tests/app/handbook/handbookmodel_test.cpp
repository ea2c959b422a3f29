#include "base/text.h"
#include "handbook/handbookmodel.h"
#include "handbook/textimportmodel.h"
#include "support/letteredhandbook.h"
#include "support/workspace.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

/// The trees of the handbook and of a text to be imported, as a view sees them.
class HandbookModelTest : public QObject {
    Q_OBJECT

private:
    static TextImport smallImport()
    {
        using PartRole = ImportedPart::Role;
        TextImport import{.language = "en"};
        import.parts = {{.role = PartRole::AreaTitle, .text = "Area"},
                        {.role = PartRole::Text, .text = "By Somebody", .taken = false, .noise = "byline"},
                        {.role = PartRole::RuleTitle, .text = "First"},
                        {.role = PartRole::Text, .text = "One"},
                        {.role = PartRole::RuleTitle, .text = "Contents", .taken = false, .noise = "contents"},
                        {.role = PartRole::Text, .text = "Two"},
                        {.role = PartRole::RuleTitle, .text = "Second"},
                        {.role = PartRole::Text,
                         .text = "Three" }};
        return import;
    }

private slots:
    void isATree()
    {
        HandbookModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(letteredHandbook(), "en", "en");
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowCount(model.index(0, 0)), 3);
        QVERIFY(model.index(1, 0, model.index(0, 0)).data().toString().startsWith("1.2  "));
        Handbook other = letteredHandbook();
        model.show(other, "ur", "en");
        QVERIFY(model.index(0, 0).data().toString().contains("A"));
        QVERIFY(model.index(0, 0).data(Qt::FontRole).value<QFont>().italic());
        other.areas.removeFirst();
        model.show(other, "en", "en");
        QCOMPARE(model.rowCount(), 1);
        model.show({}, "en", "en");
        QCOMPARE(model.rowCount(), 0);
    }

    void filtersByAnyText_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("areas");
        QTest::addColumn<int>("rules"); // of the first area shown
        QTest::newRow("nothing") << "" << 2 << 2;
        QTest::newRow("of an area, with its rules") << "intro" << 2 << 2;
        QTest::newRow("of a rule") << "DJURDJA" << 1 << 1;
        QTest::newRow("of a rule, as it is read") << "zove odmah" << 1 << 1;
        QTest::newRow("of a rule, not as it is stored") << "**" << 0 << 0;
        QTest::newRow("nowhere") << "giraffe" << 0 << 0;
    }

    void filtersByAnyText()
    {
        QFETCH(QString, typed);
        Handbook handbook = TestWorkspace::smallHandbook({"hr"});
        handbook.areas << TestWorkspace::smallHandbook({"hr"}).areas;
        handbook.areas[1].rules[1].texts["hr"].example = "Đurđa **zo**ve [odmah](#1.1).";
        HandbookModel model;
        HandbookFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(handbook, "hr", "hr");
        filter.setText(typed);
        QTEST(filter.rowCount(), "areas");
        QTEST(filter.rowCount(filter.index(0, 0)), "rules");
    }

    void takesDrops_data()
    {
        QTest::addColumn<QString>("dragged"); // letters, each a thing
        QTest::addColumn<QString>("onto"); // parent; empty for the top
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("result"); // empty where nothing moves
        QTest::newRow("down its area") << "a"
                                       << "A" << 2 << "AbacDd";
        QTest::newRow("to its area's end") << "a"
                                           << "A" << 3 << "AbcaDd";
        QTest::newRow("up its area") << "c"
                                     << "A" << 0 << "AcabDd";
        QTest::newRow("where it is") << "b"
                                     << "A" << 1 << "";
        QTest::newRow("into another area") << "b"
                                           << "D" << 0 << "AacDbd";
        QTest::newRow("onto another area") << "b"
                                           << "D" << -1 << "AacDdb";
        QTest::newRow("onto a rule") << "c"
                                     << "a" << -1 << "AcabDd";
        QTest::newRow("onto a rule of another area") << "d"
                                                     << "b" << -1 << "AadbcD";
        QTest::newRow("below all areas") << "a"
                                         << "" << 2 << "AbcDda";
        QTest::newRow("above all areas") << "a"
                                         << "" << 0 << "";
        QTest::newRow("area to the end") << "A"
                                         << "" << 2 << "DdAabc";
        QTest::newRow("area to the start") << "D"
                                           << "" << 0 << "DdAabc";
        QTest::newRow("area onto an area") << "D"
                                           << "A" << -1 << "DdAabc";
        QTest::newRow("two, in their order") << "ca"
                                             << "D" << 0 << "AbDacd"; // in which they stand
        QTest::newRow("two down their area") << "ab"
                                             << "A" << 3 << "AcabDd";
        QTest::newRow("two from two areas") << "ad"
                                            << "A" << 2 << "AbadcD";
        QTest::newRow("two that stay") << "bc"
                                       << "A" << 2 << "";
        QTest::newRow("an area with its rules") << "Aab"
                                                << "" << 2 << "DdAabc";
        QTest::newRow("both areas") << "AD"
                                    << "" << 2 << "";
        QTest::newRow("an area and a rule of another") << "Ad"
                                                       << "" << 2 << "";
        QTest::newRow("under all areas") << "a"
                                         << "" << -1 << "AbcDda";
        QTest::newRow("area onto nothing") << "A"
                                           << "" << -1 << "DdAabc";
    }

    void takesDrops()
    {
        QFETCH(QString, dragged);
        QFETCH(QString, onto);
        QFETCH(int, row);
        QFETCH(QString, result);
        const Handbook handbook = letteredHandbook();
        HandbookModel model;
        model.show(handbook, "en", "en");
        QMap<QString, QModelIndex> at;
        for (int area = 0; area < model.rowCount(); ++area) {
            const QModelIndex index = model.index(area, 0);
            at[handbook.areas[area].texts["en"].title] = index;
            for (int rule = 0; rule < model.rowCount(index); ++rule)
                at[handbook.areas[area].rules[rule].texts["en"].title] = model.index(rule, 0, index);
        }
        QSignalSpy dropped(&model, &HandbookModel::dropped);
        QModelIndexList indexes;
        for (const QChar letter : dragged)
            indexes << at[letter];
        const std::unique_ptr<QMimeData> data(model.mimeData(indexes));
        QCOMPARE(data && model.dropMimeData(data.get(), Qt::MoveAction, row, 0, at.value(onto)), !result.isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(dropped.size(), result.isEmpty() ? 0 : 1);
        if (!dropped.isEmpty())
            QCOMPARE(letters(gathered(handbook, dropped[0][0].value<QList<Place>>(), dropped[0][1].value<Place>())),
                     result);
    }

    void showsWhatAnImportBecomes()
    {
        TextImportModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setImport(smallImport());
        QCOMPARE(model.rowCount(), 1);
        const QModelIndex area = model.index(0, 0);
        QCOMPARE(model.rowCount(area), 3); // the byline and two rules
        QCOMPARE(model.rowCount(model.index(1, 0, area)), 3); // the text after a title that is noise stays with "First"

        const QModelIndex contents = model.index(1, 0, model.index(1, 0, area));
        QCOMPARE(contents.data().toString(), isolated("Contents"));
        QVERIFY(model.setData(contents, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.rowCount(model.index(0, 0)), 4);
        QCOMPARE(handbookOf(model.import()).areas[0].rules[1].texts["en"],
                 (RuleText{.title = "Contents", .handling = "Two"}));
    }

    void leavesOutATitleWithItsText()
    {
        TextImportModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setImport(smallImport());
        const QModelIndex second = model.index(2, 0, model.index(0, 0));
        QVERIFY(model.setData(second, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(handbookOf(model.import()).areas[0].rules.size(), 1);
        QCOMPARE(handbookOf(model.import()).areas[0].rules[0].texts["en"].handling, "One\n\nTwo");
        QVERIFY(model.setData(model.index(0, 0, second), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(handbookOf(model.import()).areas[0].rules[1].texts["en"].title, "Second");

        QVERIFY(model.setData(second, " Better  title ", Qt::EditRole));
        QCOMPARE(handbookOf(model.import()).areas[0].rules[1].texts["en"].title, "Better title");
        QVERIFY(!model.setData(model.index(0, 0, second), "x", Qt::EditRole));

        QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(handbookOf(model.import()).areas.isEmpty());
    }
};

QTEST_MAIN(HandbookModelTest)
#include "handbookmodel_test.moc"
