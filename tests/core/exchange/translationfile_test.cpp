#include "exchange/translationfile.h"

#include "exchange/starter.h"
#include "handbook/translation.h"
#include "support/workspace.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using Claim = TranslationUnit::Claim;

/// Translations that go out and come back: nothing is lost, and nothing is applied blindly.
class TranslationFileTest : public QObject {
    Q_OBJECT

private:
    static Handbook small() { return withBases({}, TestWorkspace::smallHandbook(), "en"); }

    static Handbook without(Handbook handbook, const QString &language)
    {
        for (ProblemArea &area : handbook.areas) {
            area.texts.remove(language);
            area.bases.remove(language);
            for (Rule &rule : area.rules) {
                rule.texts.remove(language);
                rule.bases.remove(language);
            }
        }
        return handbook;
    }

    static TranslationFile carried(const TranslationFile &file, TranslationFormat format)
    {
        const auto back = readTranslations(written(file, format), format);
        if (!back)
            qFatal("%s %s", qPrintable(back.error().text), qPrintable(back.error().detail));
        return *back;
    }

    /// What a tool makes of `bytes`.
    static QByteArray through(const QString &program, const QStringList &options, const QByteArray &bytes)
    {
        const QTemporaryDir folder;
        QFile in(folder.filePath("in.xlf"));
        if (!in.open(QIODevice::WriteOnly) || in.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(in.errorString()));
        in.close();
        QFile out(folder.filePath("out.xlf"));
        QStringList words = options;
        words.replaceInStrings("IN", in.fileName()).replaceInStrings("OUT", out.fileName());
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, words);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("%s: %s", qPrintable(program), process.readAll().constData());
        return out.open(QIODevice::ReadOnly) ? out.readAll() : QByteArray();
    }

    static QByteArray throughLconvert(const QByteArray &bytes)
    {
        return through(QFileInfo(LUPDATE).dir().filePath("lconvert"),
                       {"-if", "xlf", "-i", "IN", "-of", "xlf", "-o", "OUT"}, bytes);
    }

    static TakenTranslations taken(const Handbook &handbook, const TranslationFile &file)
    {
        const auto done = withTranslations(handbook, file, "en");
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
        return *done;
    }

    static TranslationUnit &unit(TranslationFile &file, const QString &number, const QString &field)
    {
        for (TranslationUnit &each : file.units) {
            if (each.number == number && fieldOf(each.key) == field)
                return each;
        }
        qFatal("no unit");
    }

    static QByteArray digestOf(TestWorkspace &test, const Handbook &handbook)
    {
        if (!test.saveHandbook(handbook))
            qFatal("not saved");
        auto edition = EditionStore::compose(test.database(), TestWorkspace::stamp(), {QDate(2026, 3, 1), "S", {}});
        if (!edition || edition->languages.size() != 4)
            qFatal("not in four languages");
        edition->id = Id<Edition>::fromStored(1);
        return digest(*edition);
    }

    static QString awkward(int seed)
    {
        static const QStringList parts{
            "|",   "\\",     "\\|", "<br>",      "<BR />",        "\n",  "\n\n- ", "**bold**",   "&amp;",
            "<b>", "]]>",    "\"",  "'",         "گاہک",          "ను",  "č",      "\U0001F642", "  ",
            "\t",  "{name}", "%1",  "[a](#1.2)", "\u2068x\u2069", "\\n", "<!--",   "`|`",        "\\\\<br>"};
        QRandomGenerator random(static_cast<quint32>(seed));
        QString text = "x";
        for (int i = 0; i < 8; ++i)
            text += parts[random.bounded(parts.size())];
        return text + "x";
    }

private slots:
    void carriesTheWholeStarter_data()
    {
        QTest::addColumn<TranslationFormat>("format");
        QTest::addColumn<bool>("isConverted");
        QTest::newRow("XLIFF") << TranslationFormat::Xliff << false;
        QTest::newRow("XLIFF through lconvert") << TranslationFormat::Xliff << true;
        QTest::newRow("bilingual") << TranslationFormat::Bilingual << false;
    }

    void carriesTheWholeStarter()
    {
        QFETCH(TranslationFormat, format);
        QFETCH(bool, isConverted);
        const Handbook whole = withBases({}, *starterHandbook(), "en");
        Handbook built = whole;
        for (const QString language : {"hr", "ur", "te"})
            built = without(built, language);
        for (const QString language : {"hr", "ur", "te"}) {
            QByteArray bytes = written(translationFile(whole, language, "en"), format);
            if (isConverted)
                bytes = throughLconvert(bytes);
            const auto file = readTranslations(bytes, format);
            QVERIFY(file);
            const TakenTranslations now = taken(built, *file);
            QCOMPARE(now.report.current.size(), places(whole).size());
            built = now.handbook;
            QCOMPARE(taken(built, *file).report.unchanged, places(whole).size());
        }
        QCOMPARE(built, whole);
        TestWorkspace first, second;
        QCOMPARE(digestOf(first, built), digestOf(second, whole));
    }

    void carriesAwkwardTexts()
    {
        for (int seed = 0; seed < 200; ++seed) {
            Handbook handbook = TestWorkspace::smallHandbook({"en", "hr"});
            handbook.areas[0].rules[0].texts["en"].handling = awkward(seed);
            handbook.areas[0].rules[0].texts["hr"].handling = awkward(seed + 1000);
            handbook = withBases({}, handbook, "en");
            handbook.areas[0].rules[0].bases["hr"].note = awkward(seed + 2000);
            handbook.areas[0].rules[1].texts["en"].handling = awkward(seed + 3000);
            const TranslationFile file = translationFile(handbook, "hr", "en");
            const TranslationFile xliff = carried(file, TranslationFormat::Xliff);
            QCOMPARE(xliff, file);
            const Handbook empty = without(handbook, "hr");
            Handbook expected = handbook;
            expected.areas[0].rules[1].bases["hr"].text.handling.clear(); // what an unfinished one was made from
            QCOMPARE(taken(empty, xliff).handbook, expected);
            const Handbook fromTable = taken(empty, carried(file, TranslationFormat::Bilingual)).handbook;
            const Rule &out = handbook.areas[0].rules[0], &back = fromTable.areas[0].rules[0];
            QCOMPARE(back.texts["hr"].handling, out.texts["hr"].handling);
            QCOMPARE(back.bases["hr"].note, out.bases["hr"].note);
            QCOMPARE(back, out);
        }
    }

    void carriesStateNotesAndContextThroughLconvert()
    {
        Handbook handbook = small();
        handbook.areas[0].rules[0].texts["en"].handling = "Newer text";
        handbook.areas[0].rules[0].bases["hr"].note = "Is this meant?";
        const TranslationFile file = translationFile(handbook, "hr", "en");
        const QByteArray converted = throughLconvert(written(file, TranslationFormat::Xliff));
        for (const char *const part : {"Is this meant?", "x-gettext-msgctxt", ">handling<", "1.1 handling"})
            QVERIFY2(converted.contains(part), part);
        auto back = readTranslations(converted, TranslationFormat::Xliff);
        QVERIFY(back);
        for (TranslationUnit &each : back->units)
            each.number = unit(*back, each.number, fieldOf(each.key)).number;
        QCOMPARE(back->units, file.units);
        const TakenTranslations now = taken(handbook, *back);
        QCOMPARE(now.handbook, handbook);
        QCOMPARE(now.report.notes, QStringList{"1.1: Is this meant?"});
    }

    void passesTheChecksOfTranslateToolkit()
    {
        Handbook handbook = small();
        handbook.areas[0].rules[0].texts["en"].handling = "Write to https://example.org";
        handbook.areas[0].rules[0].texts["hr"].handling = "Pišite";
        handbook = markedCurrent(handbook, {0, 0}, "hr", "en");
        const QByteArray bytes = written(translationFile(handbook, "hr", "en"), TranslationFormat::Xliff);
        const QByteArray found =
            through("pofilter", {"--progress=none", "--language=hr", "-t", "urls", "-i", "IN", "-o", "OUT"}, bytes);
        QCOMPARE(found.count("trans-unit id="), 0); // spelt with a prefix, as pofilter writes foreign elements
        QVERIFY(found.contains(unitKey(handbook) + "-handling"));
        QCOMPARE(found.count("https://example.org"), 1);
        const QByteArray fuzzy = through(
            "pofilter", {"--progress=none", "-t", "isfuzzy", "-t", "untranslated", "-i", "IN", "-o", "OUT"}, bytes);
        QVERIFY2(fuzzy.isEmpty(), fuzzy.constData());
    }

    static QByteArray unitKey(const Handbook &handbook)
    {
        return "rule-" + QByteArray::number(handbook.areas[0].rules[0].id.stored());
    }

    void takesNothingBlindly()
    {
        const Handbook before = small();
        TranslationFile file = translationFile(before, "hr", "en");
        Handbook now = before;
        now.areas[0].rules[0].texts["en"].handling = "Changed since.";
        now.areas[0].rules[1].texts["en"].handling = "Changed, too.";
        now = markedCurrent(now, {0, 1}, "hr", "en");
        unit(file, "1.1", "handling").target = "Novo";
        unit(file, "1.2", "handling").target = "Isto novo";
        unit(file, "1", "title").target = "Naslov";
        file.units << TranslationUnit{.key = "rule-1-title", .number = "9.9", .source = "Gone", .target = "Nema"};
        const TakenTranslations after = taken(now, file);
        QCOMPARE(after.report.current, QStringList{"1"});
        QCOMPARE(after.report.stale, QStringList{"1.1"});
        QCOMPARE(after.report.outdated, QStringList{"1.2"});
        QCOMPARE(after.report.unknown, 1);
        QVERIFY(!sentences(after.report).isEmpty());
        const QList<Rule> &rules = after.handbook.areas[0].rules;
        QCOMPARE(rules[0].texts["hr"].handling, "Novo");
        QCOMPARE(rules[0].bases["hr"].text.handling, "en handling");
        QCOMPARE(rules[1], now.areas[0].rules[1]);
        QCOMPARE(translationState(rules[0], "hr", "en"), TranslationState::Stale);
    }

    void takesWhatIsNotFinishedAsStale()
    {
        Handbook handbook = small();
        TranslationFile file = translationFile(handbook, "hr", "en");
        unit(file, "1.1", "handling").target = "Možda";
        unit(file, "1.1", "handling").claim = Claim::Unfinished;
        unit(file, "1.2", "handling").target.clear(); // nothing is taken away
        const TakenTranslations after = taken(handbook, file);
        QCOMPARE(after.report.stale, QStringList{"1.1"});
        QVERIFY(after.report.current.isEmpty());
        QCOMPARE(after.handbook.areas[0].rules[1], handbook.areas[0].rules[1]);
        file = translationFile(after.handbook, "hr", "en");
        QCOMPARE(unit(file, "1.1", "handling").claim, Claim::Unfinished);
        QCOMPARE(unit(file, "1.1", "title").claim, Claim::Finished);
        unit(file, "1.1", "handling").claim = Claim::Finished;
        QCOMPARE(translationState(taken(after.handbook, file).handbook, {0, 0}, "hr", "en"), TranslationState::Current);
    }

    void needsEveryChangedFieldToBecomeCurrent()
    {
        Handbook handbook = small();
        handbook.areas[0].rules[0].texts["en"].handling = "Changed.";
        handbook.areas[0].rules[0].texts["en"].reason = "Changed, too.";
        TranslationFile file = translationFile(handbook, "hr", "en");
        unit(file, "1.1", "handling").target = "Promijenjeno";
        unit(file, "1.1", "handling").claim = Claim::Finished;
        const TakenTranslations half = taken(handbook, file);
        QCOMPARE(half.report.stale, QStringList{"1.1"});
        unit(file, "1.1", "reason").claim = Claim::Finished;
        QCOMPARE(taken(half.handbook, file).report.current, QStringList{"1.1"});
    }

    void tableMarksAsCurrent()
    {
        Handbook handbook = small();
        handbook.areas[0].rules[0].texts["en"].handling = "Changed.";
        QByteArray table = written(translationFile(handbook, "hr", "en"), TranslationFormat::Bilingual);
        QCOMPARE(taken(handbook, *readTranslations(table, TranslationFormat::Bilingual)).handbook, handbook);
        table.replace("| stale |", "| current |");
        const auto file = readTranslations(table, TranslationFormat::Bilingual);
        QCOMPARE(taken(handbook, *file).report.current, QStringList{"1.1"});
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<TranslationFormat>("format");
        const auto xliff = [](const char *name, const QByteArray &bytes) {
            QTest::newRow(name) << bytes << TranslationFormat::Xliff;
        };
        const QByteArray head = "<?xml version=\"1.0\"?>";
        const QByteArray open = head + "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"";
        xliff("empty", "");
        xliff("text", "Not XML at all");
        xliff("other XML", head + "<html/>");
        xliff("version 2", head + "<xliff version=\"2.0\" srcLang=\"en\"><file id=\"f\"/></xliff>");
        xliff("cut off", open + "hr\"><body><trans-unit id=\"rule-1-title\"><source>a");
        xliff("no language", open + "\"><body/></file></xliff>");
        xliff("unknown language", open + "xx\"><body/></file></xliff>");
        xliff("governing language", open + "en\"><body/></file></xliff>");
        xliff(
            "from another",
            head + "<xliff version=\"1.2\"><file source-language=\"ur\" target-language=\"hr\"><body/></file></xliff>");
        xliff("a billion laughs",
              head
                  + "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>"
                    "<xliff version=\"1.2\"><file target-language=\"hr\"><body><trans-unit id=\"rule-1-title\">"
                    "<source>&d;&d;&d;&d;</source></trans-unit></body></file></xliff>");
        QTest::newRow("no table") << QByteArray("# Handbook\n\nNo table\n") << TranslationFormat::Bilingual;
        QTest::newRow("another table") << QByteArray(
            "| a | b | c | d | e |\n|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 |\n")
                                       << TranslationFormat::Bilingual;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(TranslationFormat, format);
        const auto file = readTranslations(bytes, format);
        const auto result = file ? withTranslations(small(), *file, "en") : file.error();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Invalid);
        QVERIFY(result.error().text.endsWith('.'));
    }
};

QTEST_GUILESS_MAIN(TranslationFileTest)
#include "translationfile_test.moc"
