#include "handbook/translation.h"
#include "support/workspace.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

class EditionsTest : public QObject {
    Q_OBJECT

private:
    static QList<Change> changes(const Edition &edition)
    {
        QList<Change> found;
        for (const EditionArea &area : edition.areas) {
            for (const EditionRule &rule : area.rules)
                found << rule.change;
        }
        return found;
    }

private slots:
    void savesAndLoadsTheHandbook()
    {
        TestWorkspace test;
        Handbook handbook = TestWorkspace::smallHandbook({"en", "ur"});
        handbook.areas << ProblemArea{.texts = {{"en", {"Second", ""}}}};
        handbook = withBases({}, handbook, "en");
        QVERIFY(test.saveHandbook(handbook));
        QCOMPARE(*HandbookStore::load(test.database()), handbook);

        const Handbook rearranged = gathered(gathered(handbook, {{0, 1}}, {1, 0}), {{1, -1}}, {0, -1});
        QVERIFY(test.saveHandbook(rearranged));
        QCOMPARE(*HandbookStore::load(test.database()), rearranged);
        QVERIFY(test.saveHandbook(without(rearranged, {{1, -1}})));
        QCOMPARE(HandbookStore::load(test.database())->areas.size(), 1);
        QVERIFY(test.saveHandbook(handbook)); // what undo does
        QCOMPARE(*HandbookStore::load(test.database()), handbook);
    }

    void keepsSignsAndAudience()
    {
        TestWorkspace test;
        Handbook handbook = TestWorkspace::smallHandbook();
        handbook.areas[0].texts["ur"].signs = "- گاہک انتظار میں ہے\n- فون بجتا رہتا ہے";
        handbook.areas[0].rules[0].audience = {{"Cashier", "Senior clerk, desk 2"}, {"Split; old town"}};
        QVERIFY(test.saveHandbook(handbook));
        QCOMPARE(*HandbookStore::load(test.database()), withBases({}, handbook, "en"));
        const Edition edition = test.publish(*HandbookStore::load(test.database()));
        const auto stored = EditionStore::numbered(test.database(), 1);
        QVERIFY(stored);
        QCOMPARE(stored->areas[0].texts["ur"].signs, handbook.areas[0].texts["ur"].signs);
        QCOMPARE(stored->areas[0].rules[0].rule.audience, handbook.areas[0].rules[0].audience);
        QCOMPARE(digest(*stored), digest(edition));

        handbook.areas[0].rules[0].audience.sites.clear();
        QVERIFY(test.saveHandbook(handbook));
        const auto changes = changesSince(&*stored, *HandbookStore::load(test.database()));
        QCOMPARE(changes.value(handbook.areas[0].rules[0].id), Change::Material);
        QCOMPARE(changes.value(handbook.areas[0].rules[1].id), Change::Unchanged);
    }

    void knowsWhoIsInAnAudience()
    {
        QVERIFY(isIn({}, "Cashier", {}));
        QVERIFY(isIn({{"cashier", "Driver"}, {}}, "CASHIER", {}));
        QVERIFY(!isIn({{"Driver"}, {}}, "Cashier", "Split"));
        QVERIFY(isIn({{"Driver"}, {"Split"}}, "Driver", "split"));
        QVERIFY(!isIn({{"Driver"}, {"Split"}}, "Driver", "Leeds"));
        QVERIFY(!isIn({{}, {"Split"}}, "Driver", {}));
    }

    void refusesToOverwriteAnothersText()
    {
        TestWorkspace test;
        const Handbook loaded = withBases({}, TestWorkspace::smallHandbook(), "en");
        QVERIFY(test.saveHandbook(loaded));
        Handbook theirs = loaded, mine = loaded;
        theirs.areas[0].rules[0].texts["en"].title = "Theirs";
        mine.areas[0].rules[0].texts["en"].title = "Mine";
        mine.areas[0].rules[1].texts["en"].title = "Mine too";
        QVERIFY(test.saveHandbook(theirs));
        const Done late = test.save([&](Transaction &t) { return HandbookStore::save(t, loaded, mine); });
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        QCOMPARE(*HandbookStore::load(test.database()), theirs);
        Handbook elsewhere = loaded;
        elsewhere.areas[0].rules[1].texts["en"].title = "Elsewhere";
        QVERIFY(test.save([&](Transaction &t) { return HandbookStore::save(t, loaded, elsewhere); }));
    }

    void namesWhoRemovedAText()
    {
        TestWorkspace test;
        const Handbook loaded = withBases({}, TestWorkspace::smallHandbook(), "en");
        QVERIFY(test.saveHandbook(loaded));
        Handbook mine = loaded;
        mine.areas[0].rules[0].texts["en"].title = "Mine";
        const Id<Rule> rule = loaded.areas[0].rules[0].id;
        const auto saveAs = [&](const QString &who, const Handbook &before, const Handbook &after) {
            return inTransaction(test.database(), {who, QDateTime::currentDateTimeUtc()},
                                 [&](Transaction &t) { return HandbookStore::save(t, before, after); });
        };
        QVERIFY(saveAs("Vera", loaded, without(loaded, {{0, 0}})));
        const Done late = saveAs("Ana", loaded, mine);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        QVERIFY2(late.error().text.contains("Vera"), qPrintable(late.error().text));
        QVERIFY(saveAs("Ivo", without(loaded, {{0, 0}}), loaded)); // what undo does
        QCOMPARE(*HandbookStore::changedBy(test.database(), rule), "Ivo");
        QVERIFY(saveAs("Ana", loaded, without(loaded, {{0, 0}})));
        QCOMPARE(*HandbookStore::changedBy(test.database(), rule), "Ana");
    }

    void marksWhatChanged()
    {
        TestWorkspace test;
        Handbook handbook = TestWorkspace::smallHandbook();
        QCOMPARE(changes(test.publish(handbook)), (QList{Change::New, Change::New}));
        handbook.areas[0].rules[0].texts["te"].reason = "other";
        handbook.areas[0].rules << Rule{};
        for (const char *language : {"en", "ur", "te", "hr"})
            handbook.areas[0].rules[2].texts[language] = {.title = "Third", .handling = "Do it"};
        const Edition second = test.publish(handbook);
        QCOMPARE(changes(second), (QList{Change::Material, Change::Unchanged, Change::New}));
        QCOMPARE(second.number, 2);
        handbook.areas[0].rules[1].texts["en"].title = "typo mended";
        const Id<Rule> removed = handbook.areas[0].rules.takeAt(0).id;
        const Edition third = test.publish(handbook, {{handbook.areas[0].rules[0].id, {Change::Editorial}}});
        QCOMPARE(changes(third), (QList{Change::Editorial, Change::Unchanged}));
        QCOMPARE(third.removed, QList{removed});
        QCOMPARE(*EditionStore::numbered(test.database(), 3), third);
        QCOMPARE(EditionStore::all(test.database())->size(), 3);
    }

    void anAuthorCanNotCallANewRuleUnchanged()
    {
        TestWorkspace test;
        const Handbook handbook = TestWorkspace::smallHandbook();
        const Edition first = test.publish(handbook, {{handbook.areas[0].rules[0].id, {Change::Unchanged}}});
        QCOMPARE(changes(first), (QList{Change::New, Change::New}));
    }

    void publishesCompleteLanguagesOnly()
    {
        TestWorkspace test;
        Handbook handbook = TestWorkspace::smallHandbook();
        handbook.areas[0].rules[1].texts["te"].handling.clear();
        handbook.areas[0].rules[0].texts.remove("hr");
        QCOMPARE(test.publish(handbook).languages, (QStringList{"en", "ur"}));
    }

    void refusesToPublishNothing()
    {
        TestWorkspace test;
        const auto publish = [&] {
            return test.save([](Transaction &t) -> Done {
                const auto edition = EditionStore::publish(t, {QDate(2026, 3, 1), "", {}});
                return edition ? done() : Done(edition.error());
            });
        };
        QCOMPARE(publish().error().kind, Error::Kind::Invalid);
        Handbook handbook = TestWorkspace::smallHandbook({"en", "hr"});
        handbook.areas[0].rules[0].texts.remove("en");
        handbook.areas[0].rules[1].texts.remove("hr");
        QVERIFY(test.saveHandbook(handbook));
        QCOMPARE(publish().error().kind, Error::Kind::Invalid);
        QVERIFY(EditionStore::all(test.database())->isEmpty());
    }

    void digestIsThatOfTheCanonicalBytes()
    {
        TestWorkspace test;
        const Edition edition = test.publish();
        const QByteArray bytes = canonicalBytes(edition);
        QCOMPARE(digest(edition), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QCOMPARE(*editionFromBytes(bytes), edition);
        for (const char *language : {"en", "ur", "te", "hr"})
            QVERIFY(bytes.contains(QByteArray(language) + " handling"));
        Edition other = edition;
        other.areas[0].rules[0].rule.texts["te"].example = "another";
        QVERIFY(digest(other) != digest(edition));
        QVERIFY(shownBytes(other, "en", "s") != shownBytes(edition, "en", "s")); // it names the edition's digest
    }
};

QTEST_GUILESS_MAIN(EditionsTest)
#include "editions_test.moc"
