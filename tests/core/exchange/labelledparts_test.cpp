#include "exchange/labelledparts.h"

#include <QTest>

/// A handbook that names the parts of its rules.
class LabelledPartsTest : public QObject {
    Q_OBJECT

    static TextImport sorted(const QByteArray &markdown)
    {
        const PartLabels labels{"Signs", "Situation", "Required handling", "Reason", "Example"};
        const auto import = importText(markdown, TextFormat::Markdown, "en", {});
        return import ? sortedByLabels(*import, labels) : TextImport();
    }

private slots:
    void fillEachPart()
    {
        const TextImport import =
            sorted("# Waiting\n\nIntro.\n\n**Signs**\n\n- One\n- Two\n\n## Greet\n\n**situation:**\n\n"
                   "A.\n\nB.\n\n**Required handling**\n\nC.\n\n**Example**\n\nD.\n\n## Smile\n\nE.\n");
        const QList<ProblemArea> areas = handbookOf(import).areas;
        QCOMPARE(areas.size(), 1);
        QCOMPARE(areas[0].texts["en"], (AreaText{"Waiting", "Intro.", "- One\n- Two"}));
        QCOMPARE(areas[0].rules.size(), 2);
        QCOMPARE(areas[0].rules[0].texts["en"], (RuleText{"Greet", "A.\n\nB.", "C.", {}, "D."}));
        QCOMPARE(areas[0].rules[1].texts["en"], (RuleText{.title = "Smile", .handling = "E."}));
        QVERIFY(leftOut(import).isEmpty());
    }

    void otherwiseStayText()
    {
        const TextImport import = sorted("# Waiting\n\n**Situation**\n\nIntro.\n\n## Greet\n\nThe **situation** is.\n\n"
                                         "**Signs**\n\nA.\n");
        const QList<ProblemArea> areas = handbookOf(import).areas;
        QCOMPARE(areas[0].texts["en"].intro, "**Situation**\n\nIntro.");
        QCOMPARE(areas[0].rules[0].texts["en"].handling, "The **situation** is.\n\n**Signs**\n\nA.");
        QVERIFY(leftOut(import).isEmpty());
    }

    void goWhereTheyCanWhenTheirTitleIsNone()
    {
        TextImport import = sorted("# Waiting\n\n## Greet\n\n**Example**\n\nA.\n");
        for (ImportedPart &part : import.parts) {
            if (part.role == ImportedPart::Role::RuleTitle)
                part.taken = false;
        }
        QCOMPARE(handbookOf(import).areas[0].texts["en"].intro, "A.");
    }
};

QTEST_GUILESS_MAIN(LabelledPartsTest)
#include "labelledparts_test.moc"
