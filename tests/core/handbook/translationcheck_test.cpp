#include "handbook/translationcheck.h"

#include <QTest>

/// What a translation lacks of the governing text, and nothing else.
class TranslationCheckTest : public QObject {
    Q_OBJECT

private slots:
    void warns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("translation");
        QTest::addColumn<QString>("missing"); // kinds with what is missing
        const auto row = [](const char *name, const char *text, const char *translation, const char *missing = "") {
            QTest::newRow(name) << QString(text) << QString(translation) << QString(missing);
        };
        row("same number", "Answer within 24 hours.", "Odgovori u roku od 24 sata.");
        row("number lacks", "Answer within 24 hours.", "Odgovori u roku od 48 sati.", "number 24");
        row("Urdu digits", "Within 24 hours", "۲۴ گھنٹوں میں");
        row("Arabic-Indic digits", "Within 24 hours", "٢٤ گھنٹوں میں");
        row("Telugu digits", "Within 24 hours", "౨౪ గంటల్లో");
        row("one of two", "Ring 3 times, at most 3", "Zvoni 3 puta", "number 3");
        row("grouping", "Up to 1,000 EUR", "Do 1.000 EUR");
        row("Indian grouping", "Up to 1,234,567", "12,34,567 వరకు");
        row("time", "From 9:30", "Od 9.30");
        row("date", "Since 3/1/2026", "Od 1.3.2026.");
        row("decimal", "2.5 metres", "2,5 metara");
        row("list numbers aren't said", "1. Greet\n2. Ask", "- Pozdravi\n- Pitaj");
        row("placeholder", "Dear {name}, %1", "Poštovani {name}, %1");
        row("placeholder lacks", "Dear {name}, %1", "Poštovani {ime}", "placeholder {name}, placeholder %1");
        row("link", "See [the list](https://example.org/list?a=1).", "Vidi [popis](https://example.org/list?a=1).");
        row("link lacks", "See [the list](https://example.org/list).", "Vidi popis.", "link https://example.org/list");
        row("reference lacks", "See [there](#2.3)", "Vidi ondje", "link #2.3");
        row("bare address", "Write to help@example.org.", "Piši nam.", "link help@example.org");
        row("bare address stays", "Write to help@example.org.", "help@example.org۔ پر لکھیں");
        row("nothing", "Greet.", " ", "text ");
        row("nothing to translate", " ", "");
    }

    void warns()
    {
        QFETCH(QString, text);
        QFETCH(QString, translation);
        QFETCH(QString, missing);
        QStringList found;
        for (const TranslationWarning &warning : translationWarnings(text, translation)) {
            found << word(warning.kind) + ' ' + warning.missing;
            QVERIFY(sentence(warning).contains(warning.missing));
        }
        QCOMPARE(found.join(", "), missing);
    }

    void namesTheField()
    {
        Handbook handbook{{ProblemArea{.texts = {{"en", {"Area", "2 words"}}}, .rules = {Rule{}}}}};
        QVERIFY(translationWarnings(handbook, {0, -1}, "hr", "en").isEmpty());
        handbook.areas[0].texts["hr"] = {"Područje", ""};
        const QList<TranslationWarning> expected{{TranslationWarning::Kind::Text, TextField::Intro, ""}};
        QCOMPARE(translationWarnings(handbook, {0, -1}, "hr", "en"), expected);
    }
};

QTEST_GUILESS_MAIN(TranslationCheckTest)
#include "translationcheck_test.moc"
