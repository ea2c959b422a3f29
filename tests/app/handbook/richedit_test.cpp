#include "handbook/linkbox.h"
#include "handbook/pastedtext.h"
#include "handbook/richedit.h"
#include "page/fonts.h"
#include "support/handbookwindow.h"
#include "support/ownsettings.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMimeData>
#include <QRandomGenerator>
#include <QTextBlock>
#include <QTextList>
#include <QToolButton>

/// A rule's text as it is edited.
class RichEditTest : public QObject {
    Q_OBJECT

private:
    OwnSettings m_settings;

    static Handbook handbook(const QString &handling, const QString &language = "en")
    {
        Handbook handbook{{ProblemArea{.rules = {Rule{}}}}};
        handbook.areas[0].texts[language] = {"Area", ""};
        handbook.areas[0].rules[0].texts[language] = {.title = "Title", .handling = handling};
        return handbook;
    }

    struct AtHandling : HandbookWindow {
        RichEdit *edit;

        explicit AtHandling(const QString &handling)
            : HandbookWindow(RichEditTest::handbook(handling))
        {
            tree()->setFocus();
            press(Qt::Key_Down);
            edit = qobject_cast<RichEdit *>(box("Required handling"));
            edit->setFocus();
        }

        QString storedHandling() { return stored().areas[0].rules[0].texts["en"].handling; }
        void select(int from, int to)
        {
            QTextCursor cursor = edit->textCursor();
            cursor.setPosition(from);
            cursor.setPosition(to, QTextCursor::KeepAnchor);
            edit->setTextCursor(cursor);
        }
        void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
        void redo() { press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    };

    static void verifyStays(RichEdit &edit, const QString &given)
    {
        edit.setWords(given);
        QCOMPARE(edit.words(), given);
        const RichText text = readMarkdown(given);
        QVERIFY2(
            richTextOf(*edit.document()) == text,
            qPrintable(given + "\n-----\n" + markdown(text) + "\n-----\n" + markdown(richTextOf(*edit.document()))));
        QTextCursor cursor(edit.document()); // touched, and put back
        cursor.insertText("x");
        cursor.deletePreviousChar();
        QCOMPARE(edit.words(), given);
    }

private slots:
    void initTestCase()
    {
        loadFonts();
        speak("en");
    }

    void keepsMarkdown()
    {
        RichEdit edit;
        const QDir folder(TEST_DATA "/richtext");
        for (const QString &name : folder.entryList({"*.txt"})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            verifyStays(edit, QString::fromUtf8(file.readAll()).split("\n=====\n")[0]);
        }
        QFile file(TEST_DATA "/blns.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QJsonValue &string : QJsonDocument::fromJson(file.readAll()).array())
            verifyStays(edit, string.toString());
    }

    void keepsWhateverMarkdown()
    {
        static const QStringList parts{"a",
                                       "b c",
                                       " ",
                                       "\n",
                                       "\n\n",
                                       "\n- ",
                                       "\n  - ",
                                       "\n1. ",
                                       "\n   1. ",
                                       "**",
                                       "*",
                                       "_",
                                       "[x](#1)",
                                       "[",
                                       "](",
                                       ")",
                                       "\\",
                                       "گاہک",
                                       "నియమం",
                                       "😀",
                                       "\n\n| a | b |\n|---|---|\n| c | d |\n\n",
                                       "\n- a\n\n  b\n",
                                       "\u00a0",
                                       "\t",
                                       "|"};
        QRandomGenerator random(20260303);
        RichEdit edit;
        for (int i = 0; i < 300 && !QTest::currentTestFailed(); ++i) {
            QString text;
            for (int left = random.bounded(1, 20); left > 0; --left)
                text += parts[random.bounded(parts.size())];
            verifyStays(edit, text);
        }
    }

    void setsBoldAndItalicByKeys()
    {
        AtHandling at("Greet each customer");
        at.select(6, 10);
        at.press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(at.storedHandling(), "Greet **each** customer");
        at.press(Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(at.storedHandling(), "Greet ***each*** customer");
        at.undo();
        QCOMPARE(at.storedHandling(), "Greet **each** customer");
        QCOMPARE(at.edit->words(), "Greet **each** customer");
        at.undo();
        QCOMPARE(at.storedHandling(), "Greet each customer");
        at.redo();
        at.redo();
        QCOMPARE(at.storedHandling(), "Greet ***each*** customer");
        QCOMPARE(at.edit->words(), "Greet ***each*** customer");
    }

    void makesAndNestsListsByKeys()
    {
        AtHandling at("");
        at.type("Do:");
        at.press(Qt::Key_Return);
        at.type("- greet");
        at.press(Qt::Key_Return);
        at.type("smile");
        at.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), at.edit);
        at.press(Qt::Key_Return);
        at.type("always");
        at.press(Qt::Key_Return);
        at.press(Qt::Key_Return); // one list out
        at.type("ask");
        at.press(Qt::Key_Return);
        at.press(Qt::Key_Return); // out of all lists
        at.type("Done.");
        QVERIFY(at.screen->mayLeave());
        const QString whole = "Do:\n\n- greet\n  - smile\n  - always\n- ask\n\nDone.";
        QCOMPARE(at.storedHandling(), whole);
        at.select(0, at.edit->document()->characterCount() - 1);
        at.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(at.storedHandling(), "1. Do:\n2. greet\n   1. smile\n   2. always\n3. ask\n4. Done.");
        at.undo();
        QCOMPARE(at.storedHandling(), whole);
        QCOMPARE(at.edit->words(), whole);
        at.redo();
        QCOMPARE(at.edit->words(), "1. Do:\n2. greet\n   1. smile\n   2. always\n3. ask\n4. Done.");
    }

    void takesOneItemOutOfAList()
    {
        AtHandling at("1. a\n2. b\n3. c");
        at.select(2, 2);
        at.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(at.storedHandling(), "1. a\n\nb\n\n1. c");
        const QTextBlock last = at.edit->document()->lastBlock();
        QCOMPARE(last.textList()->itemText(last), "1.");
        at.undo();
        QCOMPARE(at.storedHandling(), "1. a\n2. b\n3. c");
    }

    void leavesTheFieldByTab()
    {
        AtHandling at("- a\n- b");
        at.select(0, 0);
        at.press(Qt::Key_Tab); // the first item can't lie within another
        QCOMPARE(QApplication::focusWidget(), at.box("Reason"));
        at.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), at.edit);
        at.select(2, 2);
        at.press(Qt::Key_Tab);
        QCOMPARE(at.storedHandling(), "- a\n  - b");
        at.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(at.storedHandling(), "- a\n- b");
        QCOMPARE(QApplication::focusWidget(), at.edit);
        at.undo();
        at.undo();
        QCOMPARE(at.storedHandling(), "- a\n- b");
    }

    void linksToARule()
    {
        AtHandling at("See rule here now");
        at.select(4, 8);
        at.press(Qt::Key_K, Qt::ControlModifier);
        auto *const box = at.edit->findChild<LinkBox *>();
        QVERIFY(box && box->isVisible());
        auto *const target = box->findChild<QLineEdit *>();
        QTest::keyClicks(target, "nowhere at all");
        QTest::keyClick(target, Qt::Key_Return);
        QVERIFY(box->isVisible());
        target->clear();
        QTest::keyClicks(target, "2.3");
        QTest::keyClick(target, Qt::Key_Return);
        QCOMPARE(at.storedHandling(), "See [rule](#2.3) here now");
        at.edit->setFocus();
        at.select(8, 8);
        at.type("s");
        QVERIFY(at.screen->mayLeave());
        QCOMPARE(at.storedHandling(), "See [rule](#2.3)s here now");
        at.select(6, 6);
        at.edit->setLink({});
        QCOMPARE(at.storedHandling(), "See rules here now");
        at.undo();
        at.undo();
        at.undo();
        QCOMPARE(at.storedHandling(), "See rule here now");
    }

    void meansLinks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("link");
        QTest::newRow("rule") << " 2.3 "
                              << "#2.3";
        QTest::newRow("rule in Urdu") << "۲.۳"
                                      << "#2.3";
        QTest::newRow("site") << "example.org/a"
                              << "https://example.org/a";
        QTest::newRow("address") << "http://example.org"
                                 << "http://example.org";
        QTest::newRow("mail") << "ana@example.org"
                              << "mailto:ana@example.org";
        QTest::newRow("script") << "javascript:alert(1)"
                                << "";
        QTest::newRow("file") << "file:///etc/passwd"
                              << "";
        QTest::newRow("words") << "the office"
                               << "";
        QTest::newRow("nothing") << ""
                                 << "";
    }

    void meansLinks()
    {
        QFETCH(QString, typed);
        QTEST(meantLink(typed), "link");
    }

    void cleansWhatIsPasted_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("kept");
        QTest::newRow("styles")
            << "<style>p{color:red}</style><p style='font-size:40pt;color:red'>Big <b>bold</b> <i>slanted</i></p>"
            << "Big **bold** *slanted*";
        QTest::newRow("images") << "<p>a<img src='file:///etc/hostname' alt='x'>b</p>"
                                << "ab";
        QTest::newRow("script") << "<script>alert(1)</script><p onclick='x()'>a</p>"
                                << "a";
        QTest::newRow("links")
            << "<a href='https://example.org'>a</a> <a href='javascript:x'>b</a> <a href='file:///x'>c</a>"
            << "[a](https://example.org) b c";
        QTest::newRow("lists") << "<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>"
                               << "- a\n  1. b\n  2. c\n- d";
        QTest::newRow("table")
            << "<table><tr><th>a</th><th>b</th></tr><tr><td><p>c</p><p>d</p></td><td>e</td></tr></table>"
            << "| a | b |\n| --- | --- |\n| c d | e |";
        QTest::newRow("signs") << "<p>5 * 3, **not bold** &lt;b&gt;</p>"
                               << "5 \\* 3, \\*\\*not bold\\*\\* \\<b>";
        QTest::newRow("Word")
            << "<!--StartFragment--><p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'>"
               "<![if !supportLists]><span style='font-family:Symbol'>·<span>&nbsp;&nbsp; </span></span><![endif]>"
               "Greet<o:p></o:p></p>\n<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]>"
               "<span>1.<span>&nbsp; </span></span><![endif]><b>Smile</b></p><!--EndFragment-->"
            << "- Greet\n  1. **Smile**";
        QTest::newRow("too many tables") << QString("<table><tr><td>").repeated(20000) << "";
    }

    void cleansWhatIsPasted()
    {
        QFETCH(QString, html);
        QTEST(markdown(pastedHtml(html)), "kept");
    }

    void pastesIntoTheText()
    {
        AtHandling at("ab");
        at.select(1, 1);
        auto *const copied = new QMimeData;
        copied->setHtml("<b>X</b>");
        QApplication::clipboard()->setMimeData(copied);
        at.edit->paste();
        QVERIFY(at.screen->mayLeave());
        QCOMPARE(at.storedHandling(), "a**X**b");
        at.undo();
        QCOMPARE(at.storedHandling(), "ab");
        at.edit->setFocus();
        at.select(2, 2);
        QApplication::clipboard()->setText("*c*\n\nd");
        at.edit->paste();
        QVERIFY(at.screen->mayLeave());
        QCOMPARE(richTextOf(*at.edit->document()),
                 normalised({{{.runs = {{"ab"}}}, {.runs = {{"*c*"}}}, {.runs = {{"d"}}}}}));
        at.undo();
        QCOMPARE(at.storedHandling(), "ab");
    }

    void loadsNothing()
    {
        RichEdit edit;
        QVERIFY(!edit.loadResource(QTextDocument::ImageResource, QUrl("file:///etc/hostname")).isValid());
    }

    void readsFromTheRight()
    {
        RichEdit edit;
        edit.setLanguage("ur");
        edit.setWords("**ہر گاہک** کو\n\n- سلام\n  1. کریں");
        QCOMPARE(edit.layoutDirection(), Qt::RightToLeft);
        for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next())
            QCOMPARE(block.textDirection(), Qt::RightToLeft);
        QVERIFY(QFontInfo(edit.font()).family().contains("Nastaliq"));
        edit.resize(400, 300);
        edit.show();
        edit.moveCursor(QTextCursor::End);
        QKeyEvent letter(QEvent::KeyPress, 0, Qt::NoModifier, "۔");
        QCoreApplication::sendEvent(&edit, &letter);
        QCOMPARE(edit.words(), "**ہر گاہک** کو\n\n- سلام\n  1. کریں۔");
    }

    void changesNothingForReaders()
    {
        RichEdit edit;
        edit.setWords("a **b**");
        edit.setReadOnly(true);
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_I, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(edit.words(), "a **b**");
        for (const QAction *const tool : edit.tools())
            QVERIFY(!tool->isEnabled());
    }

    void showsToolsWhereTheCursorIs()
    {
        AtHandling at("a");
        QCoreApplication::processEvents();
        int seen = 0;
        for (const QToolButton *const button : at.screen->findChildren<QToolButton *>()) {
            if (at.edit->tools().contains(button->defaultAction())) {
                QVERIFY(button->isVisible());
                QVERIFY(!button->accessibleName().isEmpty());
                ++seen;
            } else if (button->defaultAction() && button->defaultAction()->text() == "Bold") {
                QVERIFY(!button->isVisible());
            }
        }
        QCOMPARE(seen, 5);
    }
};

QTEST_MAIN(RichEditTest)
#include "richedit_test.moc"
