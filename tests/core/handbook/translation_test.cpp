#include "handbook/translation.h"

#include "exchange/starter.h"
#include "handbook/publishcheck.h"
#include "support/workspace.h"

#include <functional>

/// The state of translations: what makes them stale, what current, and that storing keeps it.
class TranslationTest : public QObject {
    Q_OBJECT

private:
    static QStringList states(const Handbook &handbook, const QString &language, const QString &governing = "en")
    {
        QStringList words;
        for (const Place &place : places(handbook))
            words << word(translationState(handbook, place, language, governing));
        return words;
    }

    static Handbook stored(TestWorkspace &test) { return *HandbookStore::load(test.database()); }

    static Rule &rule(Handbook &handbook) { return handbook.areas[0].rules[0]; }

    /// As an editor would save it.
    static void edit(TestWorkspace &test, const std::function<void(Handbook &)> &change,
                     const std::optional<Handbook> &seen = {})
    {
        const Handbook before = stored(test);
        Handbook after = before;
        change(after);
        after = translatedAs(before, after, seen.value_or(before), "en");
        const Done saved =
            test.save([&](Transaction &transaction) { return HandbookStore::save(transaction, before, after); });
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text + saved.error().detail));
    }

private slots:
    void beginsCurrent()
    {
        TestWorkspace test;
        QVERIFY(test.saveHandbook(*starterHandbook()));
        for (const QString language : {"hr", "ur", "te"}) {
            const TranslationProgress progress = progressOf(stored(test), language, "en");
            QCOMPARE(progress.current, progress.all());
            QVERIFY(progress.current > 10);
        }
        QCOMPARE(languagesInParity(stored(test), "en", {"en", "ur", "te", "hr"}),
                 (QStringList{"en", "ur", "te", "hr"}));
    }

    void goesStaleWithTheGoverningText()
    {
        TestWorkspace test;
        QVERIFY(test.saveHandbook(TestWorkspace::smallHandbook()));
        edit(test, [](Handbook &h) { rule(h).texts["en"].handling = "Greet within 5 seconds."; });
        QCOMPARE(states(stored(test), "hr"), (QStringList{"current", "stale", "current"}));
        QCOMPARE(states(stored(test), "en"), (QStringList{"current", "current", "current"}));
        QCOMPARE(staleNumbers(stored(test), "hr", "en"), QStringList{"1.1"});
        Handbook now = stored(test);
        QCOMPARE(rule(now).bases["hr"].text.handling, "en handling");
        QCOMPARE(languagesInParity(now, "en", {"en", "hr"}), QStringList{"en"});
        QVERIFY(publishCheck(now, "en", {"en", "hr"}).contains(Finding{Finding::Kind::StaleLeftOut, "hr", {"1.1"}}));

        edit(test, [](Handbook &h) { rule(h).texts["en"].handling = "en handling"; });
        QCOMPARE(states(stored(test), "hr"), (QStringList{"current", "current", "current"}));

        edit(test, [](Handbook &h) { h.areas[0].texts["en"].title = "New"; });
        QCOMPARE(states(stored(test), "te"), (QStringList{"stale", "current", "current"}));
        edit(test, [](Handbook &h) { h = markedCurrent(h, {0, -1}, "te", "en"); });
        QCOMPARE(states(stored(test), "te"), (QStringList{"current", "current", "current"}));
        QCOMPARE(states(stored(test), "hr"), (QStringList{"stale", "current", "current"}));
    }

    void isCurrentOnWhatTheTranslatorSaw()
    {
        TestWorkspace test;
        QVERIFY(test.saveHandbook(TestWorkspace::smallHandbook()));
        const Handbook seen = stored(test);
        edit(test, [](Handbook &h) { rule(h).texts["en"].handling = "Changed meanwhile."; });
        edit(
            test, [](Handbook &h) { rule(h).texts["hr"].handling = "Po starom."; }, seen);
        QCOMPARE(states(stored(test), "hr"), (QStringList{"current", "stale", "current"}));
        edit(test, [](Handbook &h) { rule(h).texts["hr"].handling = "Po novom."; });
        QCOMPARE(states(stored(test), "hr"), (QStringList{"current", "current", "current"}));
        edit(test, [](Handbook &h) { // both at once
            rule(h).texts["en"].reason = "Because.";
            rule(h).texts["hr"].reason = "Zato.";
        });
        QCOMPARE(states(stored(test), "hr"), (QStringList{"current", "current", "current"}));
        QCOMPARE(states(stored(test), "ur"), (QStringList{"current", "stale", "current"}));
    }

    void comesAndGoes()
    {
        TestWorkspace test;
        QVERIFY(test.saveHandbook(TestWorkspace::smallHandbook({"en"})));
        QCOMPARE(states(stored(test), "hr"), (QStringList{"missing", "missing", "missing"}));
        edit(test, [](Handbook &h) { rule(h).texts["hr"] = {.title = "Naslov", .handling = "Pozdravi."}; });
        QCOMPARE(states(stored(test), "hr"), (QStringList{"missing", "current", "missing"}));
        edit(test, [](Handbook &h) { rule(h).texts["hr"].handling.clear(); });
        QCOMPARE(states(stored(test), "hr"), (QStringList{"missing", "missing", "missing"}));
        edit(test, [](Handbook &h) { rule(h).texts.remove("hr"); });
        Handbook now = stored(test);
        QVERIFY(rule(now).bases.isEmpty());
    }

    void undoesWithItsBasis()
    {
        TestWorkspace test;
        QVERIFY(test.saveHandbook(TestWorkspace::smallHandbook()));
        edit(test, [](Handbook &h) { rule(h).texts["en"].handling = "New."; });
        const Handbook stale = stored(test);
        edit(test, [](Handbook &h) { rule(h).texts["hr"].handling = "Novo."; });
        const Handbook current = stored(test);
        QVERIFY(test.save([&](Transaction &t) { return HandbookStore::save(t, current, stale); }));
        QCOMPARE(stored(test), stale);
        QCOMPARE(states(stored(test), "hr"), (QStringList{"current", "stale", "current"}));
    }

    void publishesOnlyWhatIsInParity()
    {
        TestWorkspace test;
        QVERIFY(test.saveHandbook(TestWorkspace::smallHandbook()));
        edit(test, [](Handbook &h) { rule(h).texts["en"].handling = "New."; });
        edit(test, [](Handbook &h) { rule(h).texts["ur"].handling = "نیا"; });
        std::optional<Edition> edition;
        QVERIFY(test.save([&](Transaction &transaction) -> Done {
            const auto made = EditionStore::publish(transaction, {QDate(2026, 3, 1), "First", {}});
            if (!made)
                return made.error();
            edition = *made;
            return done();
        }));
        QCOMPARE(edition->languages, (QStringList{"en", "ur"}));
        QVERIFY(edition->areas[0].rules[0].rule.bases.isEmpty());
    }

    void staysCurrentUnderAnotherGoverningLanguage()
    {
        TestWorkspace test;
        QVERIFY(test.saveHandbook(TestWorkspace::smallHandbook()));
        edit(test, [](Handbook &h) { rule(h).texts["en"].handling = "New."; });
        edit(test, [](Handbook &h) { rule(h).texts["hr"].handling = "Novo."; });
        QVERIFY(test.workspace->saveGoverningLanguage(TestWorkspace::stamp(), "hr"));
        QCOMPARE(states(stored(test), "en", "hr"), (QStringList{"current", "current", "current"}));
        QCOMPARE(states(stored(test), "ur", "hr"), (QStringList{"current", "stale", "current"}));
        QVERIFY(test.workspace->saveGoverningLanguage(TestWorkspace::stamp(), "ur"));
        QCOMPARE(states(stored(test), "hr", "ur"), (QStringList{"current", "stale", "current"}));
        QCOMPARE(states(stored(test), "en", "ur"), (QStringList{"current", "stale", "current"}));
    }

    void tellsTranslatorsFromEditors()
    {
        const Handbook before = withBases({}, TestWorkspace::smallHandbook(), "en");
        QVERIFY(onlyTranslates(before, markedCurrent(before, {0, 0}, "hr", "en"), "en"));
        Handbook after = before;
        rule(after).bases["hr"].note = "Look";
        QVERIFY(onlyTranslates(before, after, "en"));
        rule(after).texts["en"].handling = "Other";
        QVERIFY(!onlyTranslates(before, after, "en"));
    }
};

QTEST_GUILESS_MAIN(TranslationTest)
#include "translation_test.moc"
