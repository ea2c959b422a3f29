#include "handbook/textlanguagebox.h"
#include "page/fonts.h"
#include "support/handbookwindow.h"
#include "support/ownsettings.h"

#include <QAction>
#include <QCheckBox>
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

    void keepsWhatWasTypedThroughAConflict_data()
    {
        QTest::addColumn<bool>("isRemoved");
        QTest::newRow("changed") << false;
        QTest::newRow("removed") << true;
    }

    void keepsWhatWasTypedThroughAConflict()
    {
        QFETCH(bool, isRemoved);
        const Handbook before = TestWorkspace::smallHandbook({"en"});
        HandbookWindow at(before);
        at.tree()->setFocus();
        at.press(Qt::Key_Down);
        at.box("Reason")->setFocus();
        at.type("Mine, ");
        Handbook theirs = before;
        if (isRemoved)
            theirs.areas[0].rules.removeFirst();
        else
            theirs.areas[0].rules[0].texts["en"].title = "Theirs";
        at.save(theirs);
        at.press(Qt::Key_Tab);
        QCOMPARE(at.stored(), theirs);
        QCOMPARE(at.box("Reason")->words(), "Mine, reason");
        QVERIFY(at.button("Save what I typed"));
        QVERIFY(!at.screen->mayLeave());

        QTest::mouseClick(at.button("Save what I typed"), Qt::LeftButton);
        QVERIFY(at.screen->mayLeave());
        const auto place = find(at.stored(), before.areas[0].rules[0].id);
        QVERIFY(place);
        const RuleText text = at.stored().areas[place->area].rules[place->rule].texts["en"];
        QCOMPARE(text.reason, "Mine, reason");
        QCOMPARE(text.title, isRemoved ? "en title" : "Theirs");
        QCOMPARE(at.box("Title of the rule")->words(), text.title);
    }

    void forgetsWhatWasTypedWhenAsked()
    {
        const Handbook before = TestWorkspace::smallHandbook({"en"});
        HandbookWindow at(before);
        at.box("Introduction")->setFocus();
        at.type("Mine, ");
        Handbook theirs = before;
        theirs.areas[0].texts["en"].intro = "Theirs";
        at.save(theirs);
        QVERIFY(!at.screen->mayLeave());
        QTest::mouseClick(at.button("Show what is stored"), Qt::LeftButton);
        QCOMPARE(at.box("Introduction")->words(), "Theirs");
        QVERIFY(at.screen->mayLeave());
        QCOMPARE(at.stored(), theirs);
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
        const Handbook before = TestWorkspace::smallHandbook();
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
