#include "handbook/editiondiff.h"

#include <QRandomGenerator>
#include <QTest>

/// What differs between two editions: what is new, gone, changed and moved, and what of it is material.
class EditionDiffTest : public QObject {
    Q_OBJECT

private:
    /// An edition of areas "A: a b c", one for each text, whose rules are named by their words. The same name is the
    /// same rule in every edition of a test.
    Edition edition(int number, const QStringList &areas)
    {
        Edition made{.number = number, .supersedes = number - 1, .governingLanguage = "en", .languages = {"en", "ur"}};
        for (const QString &text : areas) {
            const QStringList parts = text.split(": ");
            EditionArea area{.id = idOf(m_areas, parts[0]), .texts = {{"en", {parts[0], {}}}}};
            for (const QString &name : parts.value(1).split(' ', Qt::SkipEmptyParts))
                area.rules << rule(name);
            made.areas << area;
        }
        return made;
    }

    /// A rule that says what its name says.
    EditionRule rule(const QString &name, Change change = Change::Unchanged)
    {
        return {Rule{.id = idOf(m_rules, name),
                     .texts = {{"en", {.title = name, .handling = "Do " + name}},
                               {"ur", {.title = "ur " + name, .handling = "کریں " + name}}}},
                change,
                {}};
    }

    template <typename Of>
    static Id<Of> idOf(QMap<QString, Id<Of>> &known, const QString &name)
    {
        const auto found = known.constFind(name);
        return found != known.cend() ? *found : *known.insert(name, Id<Of>::next());
    }

    static Rule &ruleAt(Edition &edition, qsizetype area, qsizetype rule)
    {
        return edition.areas[area].rules[rule].rule;
    }

    /// "moved b 1.2>2.1": what became of each rule.
    static QStringList said(const EditionDiff &diff)
    {
        QStringList lines;
        for (const RuleDiff &rule : diff.rules) {
            const RuleIn &one = rule.after ? *rule.after : *rule.before;
            lines << word(rule.difference) + (rule.isMoved && rule.difference != Difference::Moved ? "+moved " : " ")
                    + one.rule.rule.texts.value("en").title + ' ' + (rule.before ? numberOf(rule.before->place) : "")
                    + '>' + (rule.after ? numberOf(rule.after->place) : "");
        }
        return lines;
    }

    static QStringList saidOfAreas(const EditionDiff &diff)
    {
        QStringList lines;
        for (const AreaDiff &area : diff.areas)
            lines << word(area.difference) + ' ' + (area.before ? QString::number(*area.before + 1) : "") + '>'
                    + (area.after ? QString::number(*area.after + 1) : "");
        return lines;
    }

    /// The fields that differ, with what went in [-…-] and what came in {+…+}.
    static QStringList words(const QList<FieldDiff> &fields)
    {
        QStringList lines;
        for (const FieldDiff &field : fields) {
            QString line = word(field.field) + ": ";
            for (const WordPiece &piece : field.words)
                line += piece.kind == WordPiece::Kind::Same  ? piece.text
                    : piece.kind == WordPiece::Kind::Removed ? "[-" + piece.text + "-]"
                                                             : "{+" + piece.text + "+}";
            lines << line;
        }
        return lines;
    }

    QMap<QString, Id<Rule>> m_rules;
    QMap<QString, Id<ProblemArea>> m_areas;

private slots:
    void tellsMovesFromWhatIsNewAndGone_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<QStringList>("areas");
        QTest::addColumn<QStringList>("rules");
        using L = QStringList;
        QTest::newRow("the same") << L{"A: a b", "B: c"} << L{"A: a b", "B: c"} << L{} << L{};
        QTest::newRow("both empty") << L{} << L{} << L{} << L{};
        QTest::newRow("new in the middle") << L{"A: a b"} << L{"A: a x b"} << L{} << L{"new x >1.2"};
        QTest::newRow("gone at the start") << L{"A: a b c"} << L{"A: b c"} << L{} << L{"removed a 1.1>"};
        QTest::newRow("one for another") << L{"A: a b c"} << L{"A: a x c"} << L{} << L{"removed b 1.2>", "new x >1.2"};
        QTest::newRow("to the end") << L{"A: a b c d"} << L{"A: b c d a"} << L{} << L{"moved a 1.1>1.4"};
        QTest::newRow("to the start") << L{"A: a b c d"} << L{"A: d a b c"} << L{} << L{"moved d 1.4>1.1"};
        QTest::newRow("two changed places") << L{"A: a b c d"} << L{"A: a c b d"} << L{} << L{"moved c 1.3>1.2"};
        QTest::newRow("to another area") << L{"A: a b", "B: c"} << L{"A: a", "B: c b"} << L{} << L{"moved b 1.2>2.2"};
        QTest::newRow("areas in another order")
            << L{"A: a b", "B: c", "C: d"} << L{"B: c", "C: d", "A: a b"} << L{"moved 1>3"} << L{};
        QTest::newRow("an area more") << L{"A: a", "B: b"} << L{"A: a", "C: x", "B: b"} << L{"new >2"}
                                      << L{"new x >2.1"};
        QTest::newRow("an area less") << L{"A: a", "B: b", "C: c"} << L{"A: a", "C: c"} << L{"removed 2>"}
                                      << L{"removed b 2.1>"};
        QTest::newRow("an area taken into another")
            << L{"A: a", "B: b c"} << L{"A: a b c"} << L{"removed 2>"} << L{"moved b 2.1>1.2", "moved c 2.2>1.3"};
        QTest::newRow("an area moved with a rule less and one come in")
            << L{"A: a b", "B: c d", "C: e"} << L{"C: e", "A: a b", "B: d e2"} << L{"moved 3>1"}
            << L{"removed c 2.1>", "new e2 >3.2"};
    }

    void tellsMovesFromWhatIsNewAndGone()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        const EditionDiff diff = editionDiff(edition(1, before), edition(2, after), "en", {});
        QTEST(said(diff), "rules");
        QTEST(saidOfAreas(diff), "areas");
        QCOMPARE(diff.isEmpty(), said(diff).isEmpty() && saidOfAreas(diff).isEmpty());
    }

    void takesARulePutInAgainForMoved()
    {
        const Edition before = edition(1, {"A: a b", "B: c"});
        Edition after = edition(2, {"A: a", "B: c b"});
        ruleAt(after, 1, 1).id = Id<Rule>::next(); // cut out, and pasted as a rule of its own
        QCOMPARE(said(editionDiff(before, after, "en", {})), QStringList{"moved b 1.2>2.2"});
        after = edition(2, {"A: a b", "B: c"});
        for (EditionArea &area : after.areas) { // the whole text was imported again
            area.id = Id<ProblemArea>::next();
            for (EditionRule &rule : area.rules)
                rule.rule.id = Id<Rule>::next();
        }
        QVERIFY(editionDiff(before, after, "en", {}).isEmpty());
        ruleAt(after, 0, 0).texts["ur"].reason = "اور";
        QCOMPARE(said(editionDiff(before, after, "en", {})), (QStringList{"removed a 1.1>", "new a >1.1"}));
    }

    void marksWordsOfTheFieldsThatDiffer()
    {
        const Edition before = edition(1, {"A: a b"});
        Edition after = edition(2, {"A: b a"});
        Rule &b = ruleAt(after, 0, 0);
        b.texts["en"].handling = "Always do b";
        b.texts["en"].reason = "It helps.";
        b.texts["ur"].handling = "ہمیشہ کریں b";
        after.areas[0].texts["en"].intro = "On a.";
        const EditionDiff english = editionDiff(before, after, "en", {});
        QCOMPARE(said(english), QStringList{"changed+moved b 1.2>1.1"});
        QCOMPARE(words(english.rules[0].fields),
                 (QStringList{"handling: [-Do-]{+Always do+} b", "reason: {+It helps.+}"}));
        QCOMPARE(words(english.areas[0].fields), QStringList{"intro: {+On a.+}"});
        const EditionDiff urdu = editionDiff(before, after, "ur", {});
        QCOMPARE(words(urdu.rules[0].fields), QStringList{"handling: {+ہمیشہ +}کریں b"});
        QVERIFY(urdu.areas.isEmpty());
    }

    void tellsWhatChangedBesideTheWords()
    {
        const Edition before = edition(1, {"A: a b c"});
        Edition after = edition(2, {"A: a b c"});
        ruleAt(after, 0, 0).value = ServiceValue::Honesty;
        ruleAt(after, 0, 1).texts["en"].handling = "Do more";
        ruleAt(after, 0, 2).texts["ur"].handling = "اور";
        const EditionDiff urdu = editionDiff(before, after, "ur", {});
        QCOMPARE(said(urdu), (QStringList{"changed a 1.1>1.1", "changed b 1.2>1.2", "changed c 1.3>1.3"}));
        QVERIFY(tagsDiffer(urdu.rules[0]) && !differsElsewhere(urdu.rules[0]));
        QVERIFY(!tagsDiffer(urdu.rules[1]) && differsElsewhere(urdu.rules[1]));
        QVERIFY(!tagsDiffer(urdu.rules[2]) && !differsElsewhere(urdu.rules[2]));
        QCOMPARE(said(editionDiff(before, after, "en", {})), (QStringList{"changed a 1.1>1.1", "changed b 1.2>1.2"}));
    }

    void marksWhatIsMaterial()
    {
        const Edition before = edition(1, {"A: a b c d"});
        Edition after = edition(2, {"A: d a b x"});
        ruleAt(after, 0, 1).texts["en"].handling = "One";
        ruleAt(after, 0, 2).texts["en"].handling = "Two";
        const EditionDiff diff = editionDiff(before, after, "en", {idOf(m_rules, "b"), idOf(m_rules, "d")});
        QCOMPARE(
            said(diff),
            (QStringList{"moved d 1.4>1.1", "changed a 1.1>1.2", "changed b 1.2>1.3", "removed c 1.3>", "new x >1.4"}));
        QCOMPARE(said({{}, materialOnly(diff.rules)}),
                 (QStringList{"changed b 1.2>1.3", "removed c 1.3>", "new x >1.4"}));
    }

    /// A rule is never lost or told twice, and what isn't told stands in the same order.
    void losesNoRule()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 400; ++round) {
            const auto some = [&] {
                QStringList areas{"A: ", "B: ", "C: "};
                QStringList names;
                for (int i = 0; i < 12; ++i)
                    names.insert(random.bounded(int(names.size()) + 1), QString(QChar('a' + i)));
                for (const QString &name : std::as_const(names)) {
                    if (random.bounded(4) > 0)
                        areas[random.bounded(3)] += ' ' + name;
                }
                return areas;
            };
            const Edition before = edition(1, some()), after = edition(2, some());
            const EditionDiff diff = editionDiff(before, after, "en", {});
            QMap<QString, int> told;
            QStringList left[2];
            for (const RuleDiff &rule : diff.rules) {
                const RuleIn &one = rule.after ? *rule.after : *rule.before;
                QCOMPARE(++told[one.rule.rule.texts.value("en").title], 1);
                QCOMPARE(rule.before.has_value(), rule.difference != Difference::New);
                QCOMPARE(rule.after.has_value(), rule.difference != Difference::Removed);
            }
            for (const Edition *const one : {&before, &after}) {
                for (const EditionArea &area : one->areas) {
                    for (const EditionRule &rule : area.rules) {
                        const QString name = rule.rule.texts.value("en").title;
                        if (!told.contains(name))
                            left[one == &after] << area.texts.value("en").title + name;
                    }
                }
            }
            QCOMPARE(left[0], left[1]);
        }
    }
};

QTEST_GUILESS_MAIN(EditionDiffTest)
#include "editiondiff_test.moc"
