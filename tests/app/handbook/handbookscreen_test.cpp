#include "base/text.h"
#include "handbook/attachmentstore.h"
#include "handbook/clashbox.h"
#include "handbook/textlanguagebox.h"
#include "handbook/translation.h"
#include "handbook/workpage.h"
#include "page/fonts.h"
#include "shell/task.h"
#include "support/handbookwindow.h"
#include "support/letteredhandbook.h"
#include "support/ownsettings.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>

/// The handbook's screen in a window of its own, used as a person at the keyboard would.
class HandbookScreenTest : public QObject {
    Q_OBJECT

private:
    OwnSettings m_settings;

private slots:
    void initTestCase()
    {
        loadFonts();
        speak("en");
    }

    void writesAHandbookByKeyboardAlone()
    {
        HandbookWindow at;
        QVERIFY(at.button("Use the starter handbook"));
        QVERIFY(at.button("Import a text…"));
        at.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        at.type("Promises not kept");
        at.press(Qt::Key_Tab);
        at.type("Customers wait for calls that never come.");
        at.press(Qt::Key_Return, Qt::ControlModifier);
        at.type("Call back");
        at.press(Qt::Key_Return); // from the title on to the situation
        at.type("A call was promised.");
        at.press(Qt::Key_Tab);
        at.type("Call in time.");
        at.press(Qt::Key_Return, Qt::ControlModifier);
        at.type("Own an error");
        at.press(Qt::Key_Tab);
        at.press(Qt::Key_Tab);
        at.type("Say so at once.");
        at.press(Qt::Key_Tab);

        Handbook handbook = at.stored();
        QCOMPARE(handbook.areas.size(), 1);
        QCOMPARE(handbook.areas[0].texts["en"],
                 (AreaText{"Promises not kept", "Customers wait for calls that never come."}));
        QCOMPARE(handbook.areas[0].rules.size(), 2);
        QCOMPARE(handbook.areas[0].rules[0].texts["en"],
                 (RuleText{.title = "Call back", .situation = "A call was promised.", .handling = "Call in time."}));
        QCOMPARE(handbook.areas[0].rules[1].texts["en"].handling, "Say so at once.");

        at.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(at.screen->findChild<TextLanguageBox *>()->language(), "ur");
        WordsEdit *const title = at.box("Title of the rule");
        QCOMPARE(title->words(), "");
        QCOMPARE(title->layoutDirection(), Qt::RightToLeft);
        QVERIFY(QFontInfo(title->font()).family().contains("Nastaliq"));
        title->setFocus();
        at.type("غلطی مان لیں");
        at.press(Qt::Key_Up, Qt::AltModifier);
        handbook = at.stored();
        QCOMPARE(handbook.areas[0].rules[0].texts["ur"].title, "غلطی مان لیں");
        QCOMPARE(handbook.areas[0].rules[0].texts["en"].title, "Own an error");

        at.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(at.stored().areas[0].rules[1].texts["ur"].title, "غلطی مان لیں");
        at.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!at.stored().areas[0].rules[1].texts.contains("ur"));
        at.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        at.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(at.stored(), handbook);

        for (int i = 0; i < 20; ++i)
            at.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(at.stored(), Handbook());
        QVERIFY(at.button("Use the starter handbook"));
        for (int i = 0; i < 20; ++i)
            at.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(at.stored(), handbook);
    }

    void savesWhenTypingPauses()
    {
        HandbookWindow at(TestWorkspace::smallHandbook());
        at.box("Title of the problem area")->setFocus();
        at.type("X");
        QCOMPARE(at.stored().areas[0].texts["en"].title, "en area");
        QTRY_COMPARE_WITH_TIMEOUT(at.stored().areas[0].texts["en"].title, "Xen area", 3000);
        QCOMPARE(QApplication::focusWidget(), at.box("Title of the problem area"));
        at.type("Y");
        QVERIFY(at.screen->mayLeave());
        QCOMPARE(at.stored().areas[0].texts["en"].title, "XYen area");
    }

    void keepsWhatWasTypedInWhatSomebodyRemoved()
    {
        const Handbook before = TestWorkspace::smallHandbook({"en"});
        HandbookWindow at(before);
        at.tree()->setFocus();
        at.press(Qt::Key_Down);
        at.box("Reason")->setFocus();
        at.type("Mine, ");
        Handbook theirs = before;
        theirs.areas[0].rules.removeFirst();
        at.save(theirs);
        at.press(Qt::Key_Tab);
        QCOMPARE(at.stored(), theirs);
        QCOMPARE(at.box("Reason")->words(), "Mine, reason");
        QVERIFY(!at.screen->mayLeave());
        const auto labels = at.screen->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible()
                && label->text() == isolated("Vera Visitor") + " removed this text while you were editing.";
        }));

        QTest::mouseClick(at.button("Save what I typed"), Qt::LeftButton);
        QVERIFY(at.screen->mayLeave());
        const auto place = find(at.stored(), before.areas[0].rules[0].id);
        QVERIFY(place);
        const RuleText text = at.stored().areas[place->area].rules[place->rule].texts["en"];
        QCOMPARE(text.reason, "Mine, reason");
        QCOMPARE(text.title, "en title");
        QCOMPARE(at.box("Title of the rule")->words(), text.title);
    }

    void forgetsWhatWasTypedWhenAsked()
    {
        const Handbook before = TestWorkspace::smallHandbook({"en"});
        HandbookWindow at(before);
        at.tree()->setFocus();
        at.press(Qt::Key_Down);
        at.box("Reason")->setFocus();
        at.type("Mine, ");
        Handbook theirs = before;
        theirs.areas[0].rules.removeFirst();
        at.save(theirs);
        QVERIFY(!at.screen->mayLeave());
        QTest::mouseClick(at.button("Show what is stored"), Qt::LeftButton);
        QVERIFY(at.screen->mayLeave());
        QCOMPARE(at.stored(), theirs);
    }

    void joinsWhatTwoPeopleChanged_data()
    {
        QTest::addColumn<bool>("isHeard");
        QTest::newRow("heard of at once") << true;
        QTest::newRow("found when saving") << false;
    }

    void joinsWhatTwoPeopleChanged()
    {
        QFETCH(bool, isHeard);
        const Handbook before = TestWorkspace::smallHandbook({"en"});
        HandbookWindow at(before);
        at.tree()->setFocus();
        at.press(Qt::Key_Down);
        at.box("Reason")->setFocus();
        at.type("Mine, ");
        Handbook theirs = before;
        theirs.areas[0].rules[0].texts["en"].title = "Theirs";
        theirs.areas[0].rules[0].texts["hr"].title = "Njihovo";
        theirs.areas[0].rules[0].channels = {Channel::Letter};
        theirs = withBases(before, theirs, "en");
        at.save(theirs);
        if (isHeard)
            Q_EMIT at.session->handbookChanged();
        QSignalSpy noticed(at.session.get(), &Session::noticed);
        at.press(Qt::Key_Tab);
        QVERIFY(at.screen->mayLeave());
        Handbook both = theirs;
        both.areas[0].rules[0].texts["en"].reason = "Mine, reason";
        QCOMPARE(at.stored(), both);
        QCOMPARE(at.box("Title of the rule")->words(), "Theirs");
        QCOMPARE(noticed.size(), 1);
        const QString said = noticed[0][0].toString();
        for (const QString word : {"Vera Visitor", "Title", "Where it applies"})
            QVERIFY2(said.contains(word), qPrintable(said));
    }

    void asksWhereTwoPeopleTypedDifferentWords_data()
    {
        QTest::addColumn<bool>("isHeard");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("kept");
        for (const bool isHeard : {false, true}) {
            const char *const when = isHeard ? "heard of" : "found";
            QTest::addRow("%s, mine", when) << isHeard << "Yours"
                                            << "Mine, reason";
            QTest::addRow("%s, theirs", when) << isHeard << "Theirs"
                                              << "Theirs";
        }
    }

    void asksWhereTwoPeopleTypedDifferentWords()
    {
        QFETCH(bool, isHeard);
        QFETCH(QString, choice);
        QFETCH(QString, kept);
        const Handbook before = TestWorkspace::smallHandbook({"en"});
        HandbookWindow at(before);
        at.tree()->setFocus();
        at.press(Qt::Key_Down);
        at.box("Example")->setFocus();
        at.type("Mine too, ");
        at.box("Reason")->setFocus(); // saves the example
        at.type("Mine, ");
        Handbook theirs = at.stored();
        theirs.areas[0].rules[0].texts["en"].reason = "Theirs";
        theirs.areas[0].rules[0].texts["en"].title = "Theirs alone";
        at.save(theirs);
        if (isHeard)
            Q_EMIT at.session->handbookChanged();
        QVERIFY(!at.screen->mayLeave());
        QCOMPARE(at.stored(), theirs);
        QCOMPARE(at.box("Reason")->words(), "Mine, reason");
        const auto *const box = at.work()->findChild<ClashBox *>();
        QStringList shown;
        for (const QLabel *const label : box->findChildren<QLabel *>())
            shown << label->text();
        QVERIFY(shown.first().contains("Vera Visitor"));
        for (const QString word : {"Reason", "Mine, reason", "Theirs"})
            QVERIFY2(shown.contains(word), qPrintable(word));
        QVERIFY(!shown.contains("Theirs alone")); // in which there is nothing to choose
        QCOMPARE(box->findChildren<QRadioButton *>().size(), 2);
        for (QRadioButton *const one : box->findChildren<QRadioButton *>()) {
            if (one->text() == choice)
                one->click();
        }
        QTest::mouseClick(at.button("Save what is chosen"), Qt::LeftButton);
        QVERIFY(!box->isVisible());
        QVERIFY(at.screen->mayLeave());
        theirs.areas[0].rules[0].texts["en"].reason = kept;
        QCOMPARE(at.stored(), theirs);
        QCOMPARE(at.box("Reason")->words(), kept);
        QCOMPARE(at.box("Title of the rule")->words(), "Theirs alone");
    }

    void typingTheSameIsNoClash()
    {
        const Handbook before = TestWorkspace::smallHandbook({"en"});
        HandbookWindow at(before);
        at.box("Introduction")->setFocus();
        at.type("X");
        Handbook theirs = before;
        theirs.areas[0].texts["en"].intro = "X" + before.areas[0].texts["en"].intro;
        at.save(theirs);
        QVERIFY(at.screen->mayLeave());
        QCOMPARE(at.stored(), theirs);
        QVERIFY(!at.work()->findChild<ClashBox *>()->isVisible());
    }

    void tagsARule()
    {
        HandbookWindow at(TestWorkspace::smallHandbook());
        at.tree()->setFocus();
        at.press(Qt::Key_Down);
        for (QCheckBox *const box : at.screen->findChildren<QCheckBox *>()) {
            if (box->text() == "Letters and memos")
                box->click();
        }
        QCOMPARE(at.stored().areas[0].rules[0].channels, (QList{Channel::InPerson, Channel::Letter}));
        at.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(at.stored().areas[0].rules[0].channels, QList{Channel::InPerson});
    }

    void removesAndBringsBack()
    {
        const Handbook before = withBases({}, TestWorkspace::smallHandbook(), "en");
        HandbookWindow at(before);
        QSignalSpy noticed(at.session.get(), &Session::noticed);
        at.tree()->setFocus();
        at.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(at.stored(), Handbook());
        QCOMPARE(noticed.size(), 1);
        QCOMPARE(noticed[0][0].toString(), "Problem area 1 was removed.");
        noticed[0][1].value<QAction *>()->trigger();
        QCOMPARE(at.stored(), before);
    }

    void movesCopiesAndRemovesSeveralAtOnce()
    {
        Handbook before = letteredHandbook();
        HandbookWindow at(before);
        const auto select = [&](std::initializer_list<Place> places) {
            at.tree()->clearSelection();
            at.screen->findChild<WorkPage *>()->go(::at(at.stored(), *places.begin()));
            at.tree()->select(places);
        };
        const auto undone = [&] {
            at.press(Qt::Key_Z, Qt::ControlModifier);
            return letters(at.stored());
        };
        at.tree()->setFocus();
        select({{0, 0}, {0, 1}});
        at.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(letters(at.stored()), "AcabDd");
        at.press(Qt::Key_Down, Qt::AltModifier); // both are still selected
        QCOMPARE(letters(at.stored()), "AcDabd");
        QCOMPARE(undone(), "AcabDd");
        QCOMPARE(undone(), "AabcDd");
        select({{0, 0}, {0, 2}});
        at.press(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(letters(at.stored()), "AbDd");
        QVERIFY(QGuiApplication::clipboard()->text().startsWith("## a"));
        select({{1, 0}});
        at.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(letters(at.stored()), "AbDdac");
        QCOMPARE(at.stored().areas[1].rules[1].id, before.areas[0].rules[0].id); // it was only moved
        at.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(letters(at.stored()), "AbDdacac");
        QVERIFY(at.stored().areas[1].rules[3].id != before.areas[0].rules[0].id); // another one that says the same
        QCOMPARE(at.tree()->selected(), (QList<Place>{{1, 3}, {1, 4}}));
        at.press(Qt::Key_Delete);
        QCOMPARE(letters(at.stored()), "AbDdac");
        for (const char *const left : {"AbDdacac", "AbDdac", "AbDd", "AabcDd"})
            QCOMPARE(undone(), left);
        QCOMPARE(at.stored(), before);

        select({{0, -1}, {0, 1}});
        at.press(Qt::Key_C, Qt::ControlModifier);
        HandbookWindow elsewhere;
        elsewhere.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(letters(elsewhere.stored()), "Aabc");
        elsewhere.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(elsewhere.stored(), Handbook());
    }

    void carriesPicturesAlong()
    {
        HandbookWindow at(letteredHandbook());
        const Id<Rule> rule = at.stored().areas[0].rules[0].id;
        const NewAttachment picture = *newAttachment("plan.gif", "GIF89a plan");
        QVERIFY(at.session->save(Action::EditRules, [&](Transaction &transaction) {
            return AttachmentStore::add(transaction, {{rule, picture}});
        }));
        const auto names = [](HandbookWindow &window, Id<Rule> of) {
            QStringList all;
            const auto kept = AttachmentStore::of(window.session->database(), of);
            for (const Attachment &one : *kept)
                all << one.name;
            return all;
        };
        at.work()->go(rule);
        at.tree()->setFocus();
        at.press(Qt::Key_C, Qt::ControlModifier);
        at.press(Qt::Key_V, Qt::ControlModifier);
        const Id<Rule> copy = at.stored().areas[0].rules[1].id;
        QVERIFY(copy != rule);
        QTRY_COMPARE(names(at, copy), QStringList{"plan.gif"});
        QCOMPARE(names(at, rule), QStringList{"plan.gif"});

        at.work()->go(rule);
        at.press(Qt::Key_X, Qt::ControlModifier);
        HandbookWindow elsewhere;
        elsewhere.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(elsewhere.stored().areas[0].rules[0].id, rule);
        QTRY_COMPARE(names(elsewhere, rule), QStringList{"plan.gif"});
        at.press(Qt::Key_V, Qt::ControlModifier); // it had kept its own
        QTRY_COMPARE(at.session->findChildren<Task *>().size(), 0);
        QCOMPARE(names(at, rule), QStringList{"plan.gif"});
    }

    void pastesNothingThatIsNoRule()
    {
        const Handbook before = withBases({}, TestWorkspace::smallHandbook(), "en");
        HandbookWindow at(before);
        QSignalSpy noticed(at.session.get(), &Session::noticed);
        at.tree()->setFocus();
        QGuiApplication::clipboard()->setText("Some words");
        at.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(noticed.size(), 1);
        QCOMPARE(at.stored(), before);
        at.box("Introduction")->setFocus(); // there it is text
        at.press(Qt::Key_A, Qt::ControlModifier);
        at.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(at.box("Introduction")->words(), "Some words");
        QCOMPARE(noticed.size(), 1);
    }

    void startsFromTheStarterHandbook()
    {
        HandbookWindow at;
        QTest::mouseClick(at.button("Use the starter handbook"), Qt::LeftButton);
        QVERIFY(ruleCount(at.stored()) >= 30);
        QVERIFY(at.tree()->isVisible());
    }
};

QTEST_MAIN(HandbookScreenTest)
#include "handbookscreen_test.moc"
