#include "handbook/replacebar.h"

#include "exchange/starter.h"
#include "handbook/textlanguagebox.h"
#include "handbook/translation.h"
#include "page/fonts.h"
#include "support/fits.h"
#include "support/handbookwindow.h"
#include "support/ownsettings.h"
#include "support/screenshots.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>

/// Search and replace in the whole handbook, as a person at the keyboard uses it.
class ReplaceBarTest : public QObject {
    Q_OBJECT

private:
    OwnSettings m_settings;

    struct Opened : HandbookWindow {
        ReplaceBar *bar = screen->findChild<ReplaceBar *>();
        explicit Opened(const Handbook &handbook = TestWorkspace::smallHandbook())
            : HandbookWindow(handbook)
        {
            press(Qt::Key_H, Qt::ControlModifier);
            if (!bar->isVisible())
                qFatal("There is no bar.");
        }
        QLineEdit *field(const QString &name)
        {
            for (QLineEdit *const edit : bar->findChildren<QLineEdit *>()) {
                if (edit->accessibleName() == name)
                    return edit;
            }
            qFatal("There is no field %s", qPrintable(name));
            return nullptr;
        }
        QString told() const
        {
            QString all;
            for (const QLabel *const label : bar->findChildren<QLabel *>()) {
                if (!label->buddy())
                    all += label->text();
            }
            return all;
        }
        QString number() const
        {
            return numberOf(*placeOf(*HandbookStore::load(session->database()), tree()->chosen()));
        }
        HandbookTree *tree() const { return screen->findChild<HandbookTree *>(); }
        /// "Introduction word": the box in which something is selected, and what.
        QString selected() const
        {
            QStringList all;
            for (const WordsEdit *const edit : screen->findChildren<WordsEdit *>()) {
                if (edit->isVisible() && edit->textCursor().hasSelection())
                    all << edit->accessibleName() + ' ' + edit->textCursor().selectedText();
            }
            return all.join(", ");
        }
        int marks() const
        {
            int all = 0;
            for (const WordsEdit *const edit : screen->findChildren<WordsEdit *>())
                all += edit->isVisible() ? int(edit->extraSelections().size()) : 0;
            return all;
        }
        void lookFor(const QString &text)
        {
            field("Search for")->setText(text);
            field("Search for")->setFocus();
        }
        void replaceBy(const QString &text)
        {
            field("Replace with")->setText(text);
            field("Replace with")->setFocus();
        }
    };

private slots:
    void initTestCase()
    {
        loadFonts();
        speak("en");
    }

    void goesThroughTheTree()
    {
        Opened at;
        at.type("EN HANDLING");
        QTRY_COMPARE(at.told(), "2 places in 2 rules");
        QCOMPARE(at.number(), "1");
        at.press(Qt::Key_Return);
        QTRY_COMPARE(at.number(), "1.1");
        QCOMPARE(at.told(), "Place 1 of 2, in 2 rules");
        QCOMPARE(at.selected(), "Required handling en handling");
        QCOMPARE(at.marks(), 1);
        QVERIFY(at.field("Search for")->hasFocus());
        at.press(Qt::Key_F3);
        QTRY_COMPARE(at.number(), "1.2");
        QCOMPARE(at.told(), "Place 2 of 2, in 2 rules");
        at.press(Qt::Key_F3); // on from the beginning
        QTRY_COMPARE(at.number(), "1.1");
        at.press(Qt::Key_F3, Qt::ShiftModifier);
        QTRY_COMPARE(at.number(), "1.2");
        at.press(Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(at.number(), "1.1");
        at.press(Qt::Key_Escape);
        QVERIFY(!at.bar->isVisible());
        QCOMPARE(at.marks(), 0);
        QVERIFY(at.box("Required handling")->hasFocus());
        at.press(Qt::Key_F3); // with the bar closed
        QTRY_COMPARE(at.number(), "1.2");
        QVERIFY(at.bar->isVisible());
    }

    void findsInEveryPart()
    {
        Handbook handbook = TestWorkspace::smallHandbook();
        handbook.areas[0].texts["en"] = {"word", "word", "word"};
        handbook.areas[0].rules[0].texts["en"] = {"word", "word", "word", "word", "word"};
        Opened at(handbook);
        at.lookFor("word");
        for (const QString part :
             {"Title of the problem area", "Introduction", "Signs", "Title of the rule", "Situation",
              "Required handling", "Reason", "Example", "Title of the problem area"}) {
            at.press(Qt::Key_F3);
            QTRY_COMPARE(at.selected(), part + " word");
        }
    }

    void beginsWithWhatIsSelected()
    {
        Opened at;
        at.press(Qt::Key_Escape);
        WordsEdit *const title = at.box("Title of the problem area");
        title->setFocus();
        title->selectAll();
        at.press(Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(at.field("Search for")->text(), "en area");
        QTRY_COMPARE(at.told(), "1 place in 1 problem area");
    }

    void replacesOneAfterAnother()
    {
        Opened at;
        at.lookFor("title");
        at.replaceBy("title title");
        at.press(Qt::Key_Return); // goes to the first
        QTRY_COMPARE(at.number(), "1.1");
        at.press(Qt::Key_Return);
        QTRY_COMPARE(at.number(), "1.2"); // what was put in isn't found once more
        QCOMPARE(at.stored().areas[0].rules[0].texts["en"].title, "en title title");
        QCOMPARE(at.stored().areas[0].rules[1].texts["en"].title, "en title");
        at.press(Qt::Key_Return);
        QTRY_COMPARE(at.number(), "1.1");
        QCOMPARE(at.stored().areas[0].rules[1].texts["en"].title, "en title title");
        at.tree()->setFocus();
        at.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(at.stored().areas[0].rules[0].texts["en"].title, "en title title");
        QCOMPARE(at.stored().areas[0].rules[1].texts["en"].title, "en title");
    }

    void replacesAllInOneStep()
    {
        const Handbook before = TestWorkspace::smallHandbook();
        Opened at(before);
        QSignalSpy noticed(at.session.get(), &Session::noticed);
        at.lookFor("en ");
        at.replaceBy("**new** ");
        at.button("Replace all")->click();
        QTRY_COMPARE(noticed.size(), 1);
        QCOMPARE(noticed[0][0].toString(), "6 places in 3 rules and problem areas were replaced.");
        const RuleText text = at.stored().areas[0].rules[0].texts["en"];
        QCOMPARE(text.title, "**new** title");
        QCOMPARE(text.handling, "\\*\\*new\\*\\* handling");
        QCOMPARE(at.stored().areas[0].rules[0].texts["hr"], before.areas[0].rules[0].texts["hr"]);
        QTRY_COMPARE(at.told(), "There is no such text in this language.");
        qvariant_cast<QAction *>(noticed[0][1])->trigger();
        QCOMPARE(at.stored().areas[0].texts, before.areas[0].texts);
        QCOMPARE(at.stored().areas[0].rules[0].texts, before.areas[0].rules[0].texts);
        QCOMPARE(at.stored().areas[0].rules[1].texts, before.areas[0].rules[1].texts);
        QTRY_COMPARE(at.told(), "6 places in 3 rules and problem areas");
    }

    void savesWhatIsTypedFirst()
    {
        Opened at;
        at.lookFor("brand-new");
        at.press(Qt::Key_Return);
        QTRY_COMPARE(at.told(), "There is no such text in this language.");
        at.box("Introduction")->setFocus();
        at.type("Brand-new ");
        QTRY_COMPARE(at.marks(), 1); // as one types
        at.press(Qt::Key_F3);
        QTRY_COMPARE(at.told(), "Place 1 of 1, in 1 problem area");
        QCOMPARE(at.stored().areas[0].texts["en"].intro, "Brand-new en intro");
    }

    void saysWhatIsWrong()
    {
        Opened at;
        at.press(Qt::Key_Return);
        QCOMPARE(at.told(), "Type what to look for.");
        at.lookFor("en title");
        at.replaceBy(" ");
        at.press(Qt::Key_Return);
        QTRY_COMPARE(at.number(), "1.1");
        at.press(Qt::Key_Return);
        QTRY_COMPARE(at.told(), "Nothing was replaced, for the title would be empty.");
        QCOMPARE(at.stored().areas[0].rules[0].texts["en"].title, "en title");
        QSignalSpy noticed(at.session.get(), &Session::noticed);
        at.lookFor("en ");
        at.bar->findChildren<QCheckBox *>()[0]->setChecked(true);
        at.button("Replace all")->click();
        QTRY_COMPARE(noticed.size(), 1);
        at.lookFor("title");
        at.replaceBy("");
        at.button("Replace all")->click();
        QTRY_COMPARE(at.told(), "Nothing was replaced, for the title would be empty.");
    }

    void keepsTitlesInReplacingAll()
    {
        Handbook handbook = TestWorkspace::smallHandbook();
        handbook.areas[0].rules[1].texts["en"].title = "handling";
        Opened at(handbook);
        QSignalSpy noticed(at.session.get(), &Session::noticed);
        at.lookFor("handling");
        at.button("Replace all")->click();
        QTRY_COMPARE(noticed.size(), 1);
        QCOMPARE(noticed[0][0].toString(),
                 "2 places in 2 rules were replaced. Titles that would be empty stay as they are: 1.2.");
    }

    void looksCloser()
    {
        Opened at;
        const QList<QCheckBox *> options = at.bar->findChildren<QCheckBox *>();
        at.lookFor("TITLE");
        QTRY_COMPARE(at.told(), "2 places in 2 rules");
        options[0]->setChecked(true); // exact
        QTRY_COMPARE(at.told(), "There is no such text in this language.");
        options[0]->setChecked(false);
        at.lookFor("titl");
        QTRY_COMPARE(at.told(), "2 places in 2 rules");
        options[1]->setChecked(true); // whole words
        QTRY_COMPARE(at.told(), "There is no such text in this language.");
    }

    /// In Urdu: whatever letters are typed, and from right to left.
    void replacesInUrdu()
    {
        Handbook handbook = TestWorkspace::smallHandbook();
        handbook.areas[0].rules[1].texts["ur"].handling = "ہر *گاہَک* کی بات سنیں";
        Opened at(handbook);
        at.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(at.screen->findChild<TextLanguageBox *>()->language(), "ur");
        at.lookFor("گاهك");
        at.replaceBy("مہمان");
        at.press(Qt::Key_Return);
        QTRY_COMPARE(at.number(), "1.2");
        QCOMPARE(at.selected(), "Required handling گاہَک");
        QCOMPARE(at.box("Required handling")->layoutDirection(), Qt::RightToLeft);
        at.press(Qt::Key_Return);
        QTRY_COMPARE(at.stored().areas[0].rules[1].texts["ur"].handling, "ہر *مہمان* کی بات سنیں");
    }

    /// A word that is replaced everywhere doesn't make a translation say the same again.
    void leavesStaleTranslationsStale()
    {
        Handbook handbook = withBases({}, TestWorkspace::smallHandbook(), "en");
        handbook.areas[0].rules[1].texts["en"].handling = "en other handling";
        Opened at(handbook);
        at.work()->setLanguage("hr");
        at.lookFor("hr");
        at.replaceBy("novo");
        at.button("Replace all")->click();
        QTRY_COMPARE(at.stored().areas[0].rules[1].texts["hr"].handling, "novo handling");
        QCOMPARE(translationState(at.stored(), {0, 0}, "hr", "en"), TranslationState::Current);
        QCOMPARE(translationState(at.stored(), {0, 1}, "hr", "en"), TranslationState::Stale);
    }

    void isSeenInFourLanguages_data() { addLanguagesAndSizes(); }

    void isSeenInFourLanguages()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        speak(language);
        const auto close = qScopeGuard([] { speak("en"); });
        Opened open(*starterHandbook());
        open.window.resize(size);
        open.work()->setLanguage(language);
        QLineEdit *const text = open.bar->findChildren<QLineEdit *>()[0];
        text->setText(language == "en"       ? "customer"
                          : language == "hr" ? "kupac"
                          : language == "ur" ? "گاہک"
                                             : "వినియోగదారు");
        open.bar->findChildren<QLineEdit *>()[1]->setText(language == "en" ? "guest" : QString());
        text->setFocus();
        open.press(Qt::Key_F3);
        QTRY_VERIFY(!open.selected().isEmpty());
        (void)QTest::qWaitFor([&] { return cutOff(&open.window).isEmpty(); }, 2000);
        screenshot(&open.window, "replacing" + (size.width() < 1000 ? QString::number(size.width()) : QString()));
        const QStringList cut = cutOff(&open.window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join('\n')));
        QCOMPARE(open.window.height(), size.height());
    }
};

QTEST_MAIN(ReplaceBarTest)
#include "replacebar_test.moc"
