#include "acknowledgment/roundstore.h"
#include "exchange/starter.h"
#include "handbook/changebox.h"
#include "handbook/editionreader.h"
#include "handbook/editionspage.h"
#include "handbook/textimportpage.h"
#include "handbook/textlanguagebox.h"
#include "page/fonts.h"
#include "shell/messages.h"
#include "shell/recordview.h"
#include "support/fits.h"
#include "support/handbookwindow.h"
#include "support/ownsettings.h"
#include "support/screenshots.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeView>

/// A handbook is imported, published and read again, by keyboard, through the pages of its screen.
class PublishingTest : public QObject {
    Q_OBJECT

private:
    OwnSettings m_settings;

    static void readSeed(HandbookWindow &at, const QString &seed)
    {
        auto *const page = at.screen->findChild<TextImportPage *>();
        page->read(QString(TEST_DATA "/seeds/") + seed);
        QTRY_VERIFY(page->findChild<QTreeView *>()->isVisible());
    }

private slots:
    void initTestCase()
    {
        loadFonts();
        speak("en");
    }

    void publishesByKeyboardAlone()
    {
        HandbookWindow at(TestWorkspace::smallHandbook({"en", "ur"}));
        QSignalSpy editions(at.session.get(), &Session::editionsChanged);
        at.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(at.button("Publish edition 1"));
        const QString says = at.said();
        const auto languages = at.screen->findChildren<QCheckBox *>(QRegularExpression("^(en|ur|te|hr)$"));
        QCOMPARE(languages.size(), 2);
        QVERIFY(languages[0]->text().contains("English\u2069: will be published"));
        QVERIFY(says.contains("Hrvatski\u2069: left out, 2 rules lack text"));
        QVERIFY(says.contains("2 new rules"));
        at.type("For the first time");
        Messages::answerNext(false);
        at.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(Messages::lastShown().contains("can’t be changed"));
        QVERIFY(EditionStore::all(at.session->database())->isEmpty());

        Messages::answerNext(true);
        at.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(editions.size(), 1);
        const auto edition = EditionStore::newest(at.session->database());
        QVERIFY(edition && *edition);
        QCOMPARE((*edition)->summary, "For the first time");
        QCOMPARE((*edition)->languages, (QStringList{"en", "ur"}));
        QVERIFY(at.button("Ask for acknowledgments"));
        auto *const due = qobject_cast<QDateEdit *>(QApplication::focusWidget());
        QVERIFY(due);
        due->setDate(QDate(2030, 5, 6));
        at.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(RoundStore::ofEdition(at.session->database(), (*edition)->id)->first().due, QDate(2030, 5, 6));
        QVERIFY(at.tree()->isVisible());

        at.press(Qt::Key_E, Qt::ControlModifier);
        auto *const reader = at.screen->findChild<EditionsPage *>()->findChild<EditionReader *>();
        QVERIFY(reader->isVisible());
        QVERIFY(reader->toPlainText().contains("1.2  en title"));
        at.press(Qt::Key_Escape);
        QVERIFY(at.tree()->isVisible());
    }

    void isFoundAgainInAReopenedWorkspace()
    {
        const Handbook handbook = TestWorkspace::smallHandbook();
        HandbookWindow at(handbook);
        at.box("Introduction")->setFocus();
        at.type("Typed ");
        QVERIFY(at.screen->mayLeave());
        QString place = at.test.path();
        if (!TestPlace::isOnServer()) { // the file itself is held as long as the window stands
            place = at.test.place.folder.filePath("kept.countersign");
            QVERIFY(QFile::copy(at.test.path(), place));
        }
        auto workspace = Workspace::open(place);
        QVERIFY(workspace);
        Session session(std::move(*workspace));
        HandbookScreen screen(session);
        screen.arrive({.screen = Destination::Screen::Handbook});
        QCOMPARE(screen.findChild<HandbookTree *>()->model()->index(0, 0).data().toString(), "1  \u2068en area\u2069");
        for (const WordsEdit *const edit : screen.findChild<WorkPage *>()->findChildren<WordsEdit *>()) {
            if (edit->accessibleName() == "Introduction")
                QCOMPARE(edit->words(), "Typed en intro");
        }
    }

    void decidesOfEachChange()
    {
        Handbook handbook = TestWorkspace::smallHandbook({"en"});
        HandbookWindow at(handbook);
        QVERIFY(at.session->save(Action::Publish, [](Transaction &t) -> Done {
            const auto made = EditionStore::publish(t, {QDate(2026, 3, 1), "First", {}});
            return made ? done() : Done(made.error());
        }));
        handbook.areas[0].rules[0].texts["en"].reason = "Said better.";
        handbook.areas[0].rules[1].texts["en"].handling = "Do otherwise.";
        handbook.areas[0].rules << Rule{.texts = {{"en", {.title = "Third", .handling = "Do it."}}}};
        at.save(handbook);
        Q_EMIT at.session->handbookChanged();
        at.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        const QString says = at.said();
        for (const char *words : {"2 changed rules", "1 new rule", "reason", "Said better.", "Do otherwise."})
            QVERIFY2(says.contains(words), words);
        const auto boxes = at.screen->findChildren<ChangeBox *>();
        QCOMPARE(boxes.size(), 2);
        auto *const decision = boxes[0]->findChild<QComboBox *>();
        decision->setFocus();
        at.press(Qt::Key_Down);
        at.press(Qt::Key_Tab);
        at.type("A typo");
        Messages::answerNext(true);
        at.press(Qt::Key_Return, Qt::ControlModifier);
        const auto edition = EditionStore::numbered(at.session->database(), 2);
        QVERIFY(edition);
        QCOMPARE(edition->areas[0].rules[0].change, Change::Editorial);
        QCOMPARE(edition->areas[0].rules[0].reason, "A typo");
        QCOMPARE(edition->supersedes, 1);
        QCOMPARE(edition->areas[0].rules[1].change, Change::Material);
        QCOMPARE(edition->areas[0].rules[2].change, Change::New);
    }

    void leavesALanguageOutAndSaysWhatToLookAt()
    {
        Handbook handbook = TestWorkspace::smallHandbook({"en", "hr"});
        handbook.areas << ProblemArea{.texts = {{"en", {"Second", ""}}, {"hr", {"Drugo", ""}}}};
        HandbookWindow at(handbook);
        at.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(at.said().contains("Problem area 2 has no rules"), qPrintable(at.said()));
        auto *const publish = at.button("Publish edition 1");
        auto *const english = at.screen->findChild<QCheckBox *>("en");
        auto *const croatian = at.screen->findChild<QCheckBox *>("hr");
        english->setFocus();
        at.press(Qt::Key_Space);
        QVERIFY(publish->isEnabled());
        croatian->setFocus();
        at.press(Qt::Key_Space);
        QVERIFY(!publish->isEnabled()); // in no language at all
        at.press(Qt::Key_Space);
        Messages::answerNext(true);
        at.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!Messages::lastShown().contains("English"));
        QCOMPARE((*EditionStore::newest(at.session->database()))->languages, QStringList{"hr"});
    }

    void importsASeedAsOneStep()
    {
        HandbookWindow at;
        at.press(Qt::Key_I, Qt::ControlModifier);
        readSeed(at, "003_2806c6176ce7d2be.txt");
        auto *const tree = at.screen->findChild<TextImportPage *>()->findChild<QTreeView *>();
        const auto expected = importTextFile(TEST_DATA "/seeds/003_2806c6176ce7d2be.txt", "en");
        const QModelIndex area = tree->model()->index(0, 0);
        QVERIFY(tree->model()->setData(area, "My title", Qt::EditRole));
        QTest::mouseClick(at.button("Import"), Qt::LeftButton);
        const Handbook imported = at.stored();
        QCOMPARE(imported.areas.size(), 1);
        QCOMPARE(imported.areas[0].texts["en"].title, "My title");
        const QList<Rule> rules = handbookOf(*expected).areas[0].rules;
        QVERIFY(rules.size() > 1);
        QCOMPARE(imported.areas[0].rules.size(), rules.size());
        for (qsizetype i = 0; i < rules.size(); ++i)
            QCOMPARE(imported.areas[0].rules[i].texts, rules[i].texts);
        at.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(at.stored(), Handbook());
    }

    void saysWhatIsNoText()
    {
        HandbookWindow at;
        at.press(Qt::Key_I, Qt::ControlModifier);
        const QString expected = importTextFile(TEST_DATA "/encodings/blank.txt", "en").error().text;
        QVERIFY(!expected.isEmpty());
        at.screen->findChild<TextImportPage *>()->read(TEST_DATA "/encodings/blank.txt");
        QTRY_VERIFY(at.said().contains(expected));
        QVERIFY(!at.button("Import")->isEnabled());
    }

    void isSeenInFourLanguages_data() { addLanguagesAndSizes(); }

    void isSeenInFourLanguages()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        speak(language);
        const auto close = qScopeGuard([] { speak("en"); });
        {
            HandbookWindow empty;
            empty.window.resize(size);
            (void)QTest::qWaitFor([&] { return cutOff(&empty.window).isEmpty(); }, 2000);
            screenshot(&empty.window, "handbook-empty");
            const QStringList cut = cutOff(&empty.window);
            QVERIFY2(cut.isEmpty(), qPrintable(cut.join('\n')));
        }
        HandbookWindow at(*starterHandbook());
        at.window.resize(size);
        QVERIFY(at.session->save(Action::Publish, [](Transaction &t) -> Done {
            const auto made = EditionStore::publish(t, {QDate(2026, 3, 1), "First", {}});
            return made ? done() : Done(made.error());
        }));
        const auto shoot = [&](const QString &name) {
            const auto isWhole = [](const WordsEdit *edit) {
                return !edit->isVisible() || edit->document()->size().height() <= edit->viewport()->height() + 1;
            };
            (void)QTest::qWaitFor([&] { return cutOff(&at.window).isEmpty(); }, 2000);
            screenshot(&at.window, name);
            QCOMPARE(at.window.size(), size);
            const QStringList cut = cutOff(&at.window);
            QVERIFY2(cut.isEmpty(), qPrintable(name + ": " + cut.join('\n')));
            for (const WordsEdit *const edit : at.work()->findChildren<WordsEdit *>())
                QTRY_VERIFY2(isWhole(edit), qPrintable(edit->accessibleName()));
            screenshot(&at.window, name);
        };
        at.tree()->setFocus();
        at.press(Qt::Key_Down);
        shoot("handbook");
        QScrollBar *const bar = at.work()->findChild<Editor *>()->verticalScrollBar();
        bar->setValue(bar->maximum());
        shoot("handbook-tags");
        at.screen->findChild<TextLanguageBox *>()->setLanguage(language);
        shoot("handbook-own-language");
        Handbook changed = at.stored();
        for (const char *const one : {"en", "ur", "hr"})
            changed.areas[0].rules[0].texts[one].reason += " !";
        changed.areas[0].rules.removeLast();
        changed.areas[1].rules[0].texts.remove("te");
        at.save(changed);
        Q_EMIT at.session->handbookChanged();
        at.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        shoot("publish");
        Messages::answerNext(true);
        at.press(Qt::Key_Return, Qt::ControlModifier);
        shoot("publish-round");
        at.press(Qt::Key_Escape);
        at.press(Qt::Key_Down);
        at.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        shoot("rule-history");
        at.press(Qt::Key_Escape);
        at.press(Qt::Key_E, Qt::ControlModifier);
        shoot("editions");
        at.press(Qt::Key_Escape);
        at.press(Qt::Key_I, Qt::ControlModifier);
        readSeed(at, "003_2806c6176ce7d2be.txt");
        shoot("import");
    }
};

QTEST_MAIN(PublishingTest)
#include "publishing_test.moc"
