#include "exchange/importplan.h"

#include <QTest>

using Role = ImportedPart::Role;

/// What a person does with the parts of an import before it is saved.
class ImportPlanTest : public QObject {
    Q_OBJECT

    /// Courtesy; its introduction; Greet, with two paragraphs; Listen, with one.
    static TextImport sample()
    {
        return {.language = "en",
                .parts = {{.role = Role::AreaTitle, .text = "Courtesy"},
                          {.text = "For everybody."},
                          {.role = Role::RuleTitle, .text = "Greet"},
                          {.text = "Look **up**."},
                          {.text = "Then smile.", .pictures = {0}},
                          {.role = Role::RuleTitle, .text = "Listen"},
                          {.text = "To the end."}},
                .pictures = {{"smile.png", "image/png", "bytes"}}};
    }

    /// "Courtesy: For everybody. | Greet: Look **up**. Then smile. | Listen: To the end."
    static QString made(const TextImport &import)
    {
        QStringList areas;
        for (const ProblemArea &area : handbookOf(import).areas) {
            QStringList lines{area.texts["en"].title + ": " + area.texts["en"].intro.simplified()};
            for (const Rule &rule : area.rules)
                lines << rule.texts["en"].title + ": " + rule.texts["en"].handling.simplified();
            areas << lines.join(" | ");
        }
        return areas.join(" || ");
    }

private slots:
    void changesWhatTheFileBecomes_data()
    {
        QTest::addColumn<TextImport>("after");
        QTest::addColumn<QString>("becomes");
        const TextImport import = sample();
        QTest::newRow("nothing") << import
                                 << "Courtesy: For everybody. | Greet: Look **up**. Then smile. | Listen: To the end.";
        QTest::newRow("rule to area") << ImportPlan::asArea(import, 5)
                                      << "Courtesy: For everybody. | Greet: Look **up**. Then smile. || "
                                         "Listen: To the end.";
        QTest::newRow("area to rule, and back")
            << ImportPlan::asRule(ImportPlan::asArea(import, 5), 5)
            << "Courtesy: For everybody. | Greet: Look **up**. Then smile. | Listen: To the end.";
        QTest::newRow("paragraph to rule") << ImportPlan::asRule(import, 4)
                                           << "Courtesy: For everybody. | Greet: Look **up**. | Then smile.:  | "
                                              "Listen: To the end.";
        QTest::newRow("words of a title are plain")
            << ImportPlan::asArea(import, 3)
            << "Courtesy: For everybody. | Greet:  || Look up.: Then smile. | Listen: To the end.";
        QTest::newRow("rule joined with the one before")
            << ImportPlan::joined(import, 5)
            << "Courtesy: For everybody. | Greet: Look **up**. Then smile. **Listen** To the end.";
        QTest::newRow("paragraphs joined")
            << ImportPlan::joined(import, 4)
            << "Courtesy: For everybody. | Greet: Look **up**. Then smile. | Listen: To the end.";
        QTest::newRow("split") << ImportPlan::split(import, 4)
                               << "Courtesy: For everybody. | Greet: Look **up**. | Then smile.: Then smile. | "
                                  "Listen: To the end.";
        QTest::newRow("rule left out") << ImportPlan::taken(import, 2, false)
                                       << "Courtesy: For everybody. | Listen: To the end.";
        QTest::newRow("all left out") << ImportPlan::taken(import, 0, false) << "";
        QTest::newRow("a rule of what is left out taken back")
            << ImportPlan::taken(ImportPlan::taken(import, 0, false), 5, true) << "Courtesy:  | Listen: To the end.";
        QTest::newRow("named") << ImportPlan::named(
            import, 2,
            " Say  hello ") << "Courtesy: For everybody. | Say hello: Look **up**. Then smile. | Listen: To the end.";
    }

    void changesWhatTheFileBecomes()
    {
        QFETCH(TextImport, after);
        QFETCH(QString, becomes);
        QCOMPARE(made(after), becomes);
    }

    void joinsOnlyWithWhatIsThere()
    {
        const TextImport import = sample();
        QList<bool> can;
        for (qsizetype part = 0; part < import.parts.size(); ++part)
            can << ImportPlan::canJoin(import, part);
        QCOMPARE(can, QList<bool>({false, false, true, false, true, true, false}));
        QVERIFY(!ImportPlan::canSplit(import, 2));
        QVERIFY(ImportPlan::canSplit(import, 3));
    }

    void carriesPicturesAlong()
    {
        const ImportedHandbook plain = handbookOf(sample());
        QCOMPARE(plain.attachments.size(), 1);
        QCOMPARE(plain.attachments[0].first, plain.areas[0].rules[0].id);
        const ImportedHandbook joined = handbookOf(ImportPlan::joined(sample(), 4));
        QCOMPARE(joined.attachments.size(), 1);
        const ImportedHandbook split = handbookOf(ImportPlan::split(sample(), 4));
        QCOMPARE(split.attachments[0].first, split.areas[0].rules[1].id);
        QVERIFY(handbookOf(ImportPlan::taken(sample(), 2, false)).attachments.isEmpty());
    }

    void keepsPicturesOfAnIntroductionWithTheFirstRule()
    {
        TextImport import = sample();
        import.parts[1].pictures = {0};
        import.parts[4].pictures.clear();
        const ImportedHandbook made = handbookOf(import);
        QCOMPARE(made.attachments[0].first, made.areas[0].rules[0].id);
        import.parts = import.parts.first(2);
        QCOMPARE(handbookOf(import).lostPictures, 1);
        QVERIFY(problems(import).join('\n').contains("left out"));
    }
};

QTEST_GUILESS_MAIN(ImportPlanTest)
#include "importplan_test.moc"
