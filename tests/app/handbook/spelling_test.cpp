#include "handbook/spelling.h"

#include "handbook/editor.h"
#include "page/fonts.h"
#include "support/handbookwindow.h"
#include "support/ownsettings.h"
#include "support/screenshots.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>

namespace {

Handbook handbookOf(const QString &title, const QString &handling, const QString &language = "en")
{
    Handbook handbook{{ProblemArea{}}};
    handbook.areas[0].texts["en"] = {"Phone", ""};
    handbook.areas[0].rules = {Rule{}};
    handbook.areas[0].rules[0].texts["en"] = {"Answer the phone", "", "Answer the phone", "", ""};
    handbook.areas[0].rules[0].texts[language] = {title, "", handling, "", ""};
    return handbook;
}

}

/// Spelling, with small dictionaries of the test's own, as a person at the keyboard meets it.
class SpellingTest : public QObject {
    Q_OBJECT

private:
    OwnSettings m_settings;

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_settings.path("hunspell/" + name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
    }

    static QByteArray lines(const QStringList &words)
    {
        return (QString::number(words.size()) + '\n' + words.join('\n') + '\n').toUtf8();
    }

    static QStringList wordsOf(const QString &text)
    {
        QStringList words;
        for (const TextRange &one : wordsToCheck(text))
            words << text.mid(one.begin, one.length);
        return words;
    }

    struct Opened : HandbookWindow {
        explicit Opened(const Handbook &handbook = handbookOf("Answer the phone", "The fone rings"))
            : HandbookWindow(handbook)
        {
            work()->go(at(stored(), {0, 0}));
        }
        /// What is underlined in `box`.
        static QString marked(const WordsEdit *box)
        {
            QStringList found;
            for (QTextBlock block = box->document()->begin(); block.isValid(); block = block.next()) {
                for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
                    if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                        found << block.text().mid(range.start, range.length);
                }
            }
            return found.join(' ');
        }
        QMenu *menuAtCursor()
        {
            WordsEdit *const box = qobject_cast<WordsEdit *>(QApplication::focusWidget());
            const QPoint place = box->cursorRect().center();
            QContextMenuEvent event(QContextMenuEvent::Keyboard, place, box->mapToGlobal(place));
            QCoreApplication::sendEvent(box, &event);
            return qobject_cast<QMenu *>(QApplication::activePopupWidget());
        }
        static QAction *entry(const QMenu *menu, const QString &text)
        {
            for (QAction *const action : menu->actions()) {
                if (action->text() == text)
                    return action;
            }
            return nullptr;
        }
    };

private slots:
    void initTestCase()
    {
        loadFonts();
        speak("en");
        QVERIFY(QDir().mkpath(m_settings.path("hunspell")));
        write("en_GB.aff", "SET UTF-8\nTRY esianrtolcdugmfphbyvkw\nREP 1\nREP f ph\nWORDCHARS '\n");
        write("en_GB.dic",
              lines({"answer", "the", "phone", "rings", "ring", "customer's", "don't", "a", "brand", "new"}));
        write("hr_HR.aff", "SET ISO8859-2\nTRY aeio\n");
        write("hr_HR.dic",
              "3\n\xe8"
              "a\xb9"
              "a\nkupac\nzove\n"); // čaša
        write("te_IN.aff", "SET UTF-8\n");
        write("te_IN.dic", lines({"నియమం", "కస్టమర్కు", "ప్రతి"}));
    }

    void init() { Spelling::here().setOn(true); }

    void splitsIntoWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a sentence") << "Answer, the “phone”!" << QStringList{"Answer", "the", "phone"};
        QTest::newRow("apostrophes") << "don't the customer’s 'phone'"
                                     << QStringList{"don't", "the", "customer’s", "phone"};
        QTest::newRow("hyphens") << "brand-new" << QStringList{"brand", "new"};
        QTest::newRow("numbers") << "within 24 hours, 3x, B2B" << QStringList{"within", "hours"};
        QTest::newRow("addresses") << "see https://a.example/path?x=y or www.b.example, write to ana.h@c.example now"
                                   << QStringList{"see", "or", "write", "to", "now"};
        QTest::newRow("placeholders") << "Dear {customer name}, %1 and %n people"
                                      << QStringList{"Dear", "and", "people"};
        QTest::newRow("Telugu") << "ప్రతి కస్టమర్\u200Cకు, నియమం." << QStringList{"ప్రతి", "కస్టమర్\u200Cకు", "నియమం"};
        QTest::newRow("Croatian") << "Čaša đaka – žuri" << QStringList{"Čaša", "đaka", "žuri"};
        QTest::newRow("one letter") << "a b" << QStringList{};
        QTest::newRow("nothing") << "" << QStringList{};
    }

    void splitsIntoWords()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(wordsOf(text), expected);
    }

    void readsInTheDictionarysEncoding()
    {
        Dictionary hr(*installedDictionary("hr"));
        QCOMPARE(hr.knows("čaša"), true);
        QCOMPARE(hr.knows("Čaša"), true);
        QCOMPARE(hr.knows("casa"), false);
        QCOMPARE(hr.knows("گاہک"), false); // which the encoding doesn't have
        QVERIFY(hr.suggestions("čašaa").contains("čaša"));
    }

    void knowsJoinersAndApostrophes()
    {
        Dictionary te(*installedDictionary("te"));
        QCOMPARE(te.knows("కస్టమర్\u200Cకు"), true);
        QCOMPARE(te.knows("కస్టమర్కి"), false);
        Dictionary en(*installedDictionary("en"));
        QCOMPARE(en.knows("customer’s"), true);
        QCOMPARE(en.knows("Don’t"), true);
        QCOMPARE(en.knows("customers"), false);
    }

    /// Whatever the machine has: it reads a real dictionary as a test's.
    void readsAnInstalledDictionary()
    {
        Dictionary en({"/usr/share/hunspell/en_US.aff", "/usr/share/hunspell/en_US.dic"});
        QCOMPARE(en.knows("customer"), true);
        QCOMPARE(en.knows("custommer"), false);
        QVERIFY(en.suggestions("custommer").contains("customer"));
    }

    void isQuietWhereThereIsNoDictionary()
    {
        QVERIFY(!installedDictionary("xx"));
        QVERIFY(!Spelling::here().dictionary("xx"));
    }

    void marksAndLeavesTheTextAlone()
    {
        Opened at;
        WordsEdit *const handling = at.box("Required handling");
        QTRY_COMPARE(Opened::marked(handling), "fone");
        QCOMPARE(Opened::marked(at.box("Title of the rule")), "");
        QVERIFY(!at.screen->findChild<Editor *>()->hasEdits());
        QVERIFY(!handling->document()->toHtml().contains("wave"));
        QCOMPARE(handling->words(), "The fone rings");
    }

    void waitsUntilAWordIsTyped()
    {
        Opened at;
        WordsEdit *const handling = at.box("Required handling");
        QTRY_COMPARE(Opened::marked(handling), "fone");
        handling->setFocus();
        at.press(Qt::Key_End, Qt::ControlModifier);
        at.type(" anser");
        QCOMPARE(Opened::marked(handling), "fone");
        at.type(" ");
        QCOMPARE(Opened::marked(handling), "fone anser");
        at.type("rign");
        QCOMPARE(Opened::marked(handling), "fone anser");
        at.press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(Opened::marked(handling), "fone anser rign");
        QVERIFY(at.work()->commit());
        QCOMPARE(at.stored().areas[0].rules[0].texts["en"].handling, "The fone rings anser rign");
    }

    void marksWithinEmphasis()
    {
        Opened at(handbookOf("Answer", "The **fo**ne [fone](#1.1) rings"));
        WordsEdit *const handling = at.box("Required handling");
        QTRY_VERIFY(Opened::marked(handling).contains("fo"));
        handling->setFocus();
        at.press(Qt::Key_F7);
        QCOMPARE(handling->textCursor().selectedText(), "fone");
        QMenu *const menu = at.menuAtCursor();
        QVERIFY(menu);
        QTRY_VERIFY(Opened::entry(menu, "phone"));
        Opened::entry(menu, "phone")->trigger();
        menu->close();
        QVERIFY(at.work()->commit());
        QCOMPARE(at.stored().areas[0].rules[0].texts["en"].handling, "The **phone** [fone](#1.1) rings");
        at.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(at.stored().areas[0].rules[0].texts["en"].handling, "The **fo**ne [fone](#1.1) rings");
    }

    void goesToTheNextMisspelling()
    {
        Opened at(handbookOf("Anser the phone", "The fone rings, the fone rigns"));
        at.tree()->setFocus();
        QTRY_COMPARE(Opened::marked(at.box("Required handling")), "fone fone rigns");
        at.press(Qt::Key_F7);
        QCOMPARE(at.box("Title of the rule")->textCursor().selectedText(), "Anser");
        QVERIFY(at.box("Title of the rule")->hasFocus());
        const auto selected = [&] { return at.box("Required handling")->textCursor(); };
        at.press(Qt::Key_F7);
        QCOMPARE(selected().selectionStart(), 4);
        at.press(Qt::Key_F7);
        QCOMPARE(selected().selectionStart(), 20);
        at.press(Qt::Key_F7);
        QCOMPARE(selected().selectedText(), "rigns");
        at.press(Qt::Key_F7); // from the beginning
        QVERIFY(at.box("Title of the rule")->hasFocus());
    }

    void saysThatNothingIsMisspelt()
    {
        Opened at(handbookOf("Answer", "The phone rings"));
        QSignalSpy noticed(at.session.get(), &Session::noticed);
        QTRY_VERIFY(Spelling::here().dictionary("en"));
        at.press(Qt::Key_F7);
        QCOMPARE(noticed.last()[0].toString(), "Nothing is misspelt in this text.");
    }

    void learnsAndIgnores()
    {
        Opened at(handbookOf("Answer", "The zyzzyva and the qwyjibo"));
        WordsEdit *const handling = at.box("Required handling");
        QTRY_COMPARE(Opened::marked(handling), "zyzzyva and qwyjibo");
        handling->setFocus();
        at.press(Qt::Key_F7);
        QMenu *menu = at.menuAtCursor();
        QVERIFY(menu);
        QTRY_VERIFY(Opened::entry(menu, "No suggestions"));
        Opened::entry(menu, "Add to dictionary")->trigger();
        menu->close();
        QCOMPARE(Opened::marked(handling), "and qwyjibo");
        at.press(Qt::Key_F7);
        at.press(Qt::Key_F7);
        menu = at.menuAtCursor();
        QVERIFY(menu);
        QTRY_VERIFY(!Opened::entry(menu, "Looking for suggestions…"));
        Opened::entry(menu, "Ignore")->trigger();
        menu->close();
        QCOMPARE(Opened::marked(handling), "and");
        QFile own(m_settings.path("Countersign/words-en.txt"));
        QVERIFY2(own.open(QIODevice::ReadOnly), qPrintable(own.fileName()));
        QCOMPARE(own.readAll(), "zyzzyva\n");
    }

    void isTurnedOff()
    {
        Opened at;
        WordsEdit *const handling = at.box("Required handling");
        QTRY_COMPARE(Opened::marked(handling), "fone");
        QAction *check = nullptr;
        for (QAction *const action : at.screen->actions())
            check = action->text() == "Check spelling" ? action : check;
        QVERIFY(check && check->isChecked());
        check->trigger();
        QCOMPARE(Opened::marked(handling), "");
        QVERIFY(!Spelling::here().isOn());
        check->trigger();
        QCOMPARE(Opened::marked(handling), "fone");
        QVERIFY(!at.screen->findChild<Editor *>()->hasEdits());
    }

    void checksInTheLanguageOfTheText()
    {
        Opened at(handbookOf("Kupac zove", "Čaša the phone", "hr"));
        at.work()->setLanguage("hr");
        QTRY_COMPARE(Opened::marked(at.box("Required handling")), "the phone");
        QCOMPARE(Opened::marked(at.box("Title of the rule")), "");
        at.work()->setLanguage("en");
        QTRY_COMPARE(Opened::marked(at.box("Required handling")), "");
    }

    /// Where no dictionary is, as in Urdu, nothing is marked, and the menu offers what it always did.
    void isAbsentInUrdu()
    {
        QVERIFY2(!installedDictionary("ur"), "This machine has an Urdu dictionary.");
        Opened at(handbookOf("فون", "فونن اٹھائیں", "ur"));
        at.work()->setLanguage("ur");
        QSignalSpy noticed(at.session.get(), &Session::noticed);
        WordsEdit *const handling = at.box("Required handling");
        handling->setFocus();
        at.type("فونن ");
        QCOMPARE(Opened::marked(handling), "");
        at.press(Qt::Key_F7);
        QCOMPARE(noticed.last()[0].toString(), "There is no dictionary for this language on this machine.");
        QMenu *const menu = at.menuAtCursor();
        QVERIFY(menu);
        QVERIFY(!Opened::entry(menu, "Add to dictionary"));
        menu->close();
    }

    void isSeenInFourLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("en") << "en"
                            << "The **fone** rings in the offise";
        QTest::newRow("hr") << "hr"
                            << "Kupac **zoove** čaša";
        QTest::newRow("te") << "te"
                            << "ప్రతి **నియమమం** కస్టమర్కు";
        QTest::newRow("ur") << "ur"
                            << "فون **اٹھائیں**";
    }

    void isSeenInFourLanguages()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        speak(language);
        const auto close = qScopeGuard([] { speak("en"); });
        Opened at(handbookOf(QString(text).remove('*'), text, language));
        at.work()->setLanguage(language);
        QList<WordsEdit *> boxes = at.screen->findChildren<WordsEdit *>();
        boxes.removeIf([](const WordsEdit *box) { return !box->isVisible(); });
        WordsEdit *const handling = boxes[2];
        handling->setFocus();
        QTRY_VERIFY(language == "ur" || !Opened::marked(handling).isEmpty());
        at.press(Qt::Key_F7);
        QMenu *const menu = at.menuAtCursor();
        QVERIFY(menu);
        QTest::qWait(200);
        screenshot(&at.window, "spelling");
        screenshot(menu, "spellingmenu");
        menu->close();
    }
};

QTEST_MAIN(SpellingTest)
#include "spelling_test.moc"
