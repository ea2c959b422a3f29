#include "handbook/changespage.h"

#include "exchange/starter.h"
#include "handbook/changereader.h"
#include "handbook/editionspage.h"
#include "page/fonts.h"
#include "shell/preferences.h"
#include "shell/recordview.h"
#include "shell/task.h"
#include "support/fits.h"
#include "support/handbookwindow.h"
#include "support/ownsettings.h"
#include "support/pdftools.h"
#include "support/screenshots.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTextFragment>
#include <QTextTable>

/// What changed, as somebody reads it before publishing, at the keyboard and with the mouse.
class ChangesPageTest : public QObject {
    Q_OBJECT

private:
    OwnSettings m_settings;

    /// The words that are marked: "-old +new".
    static QString marked(const QTextFrame::iterator &in)
    {
        QStringList found;
        for (auto block = in; !block.atEnd(); ++block) {
            for (auto each = block.currentBlock().begin(); !each.atEnd(); ++each) {
                const QTextCharFormat format = each.fragment().charFormat();
                if (format.fontStrikeOut())
                    found << '-' + each.fragment().text().trimmed();
                if (format.fontUnderline())
                    found << '+' + each.fragment().text().trimmed();
            }
        }
        return found.join(' ');
    }

    static void publish(HandbookWindow &at, const QDate &dated)
    {
        const Done published = at.session->save(Action::Publish, [&](Transaction &t) -> Done {
            const auto made = EditionStore::publish(t, {dated, "Summary", {}});
            return made ? done() : Done(made.error());
        });
        if (!published)
            qFatal("%s", qPrintable(published.error().text));
    }

    struct Opened : HandbookWindow {
        ChangesPage *page = screen->findChild<ChangesPage *>();

        /// A window in which `before` is published and `after` is the working handbook.
        Opened(const Handbook &before, const Handbook &after)
            : HandbookWindow(before)
        {
            publish(*this, QDate(2026, 3, 1));
            save(after);
            emit session->handbookChanged();
            if (!work()->isVisible())
                qFatal("The handbook is not shown.");
        }
        void open()
        {
            tree()->setFocus();
            press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
            if (!page->isVisible())
                qFatal("The page is not shown.");
            settle();
        }
        /// Waits until what is compared is listed.
        void settle() const
        {
            if (!QTest::qWaitFor([this] { return session->findChildren<Task *>().isEmpty(); }))
                qFatal("The comparison doesn't end.");
        }
        template <typename Widget>
        Widget *find(const QString &name = {}) const
        {
            return page->findChild<Widget *>(name);
        }
        RecordView *list() const { return find<RecordView>(); }
        ChangeReader *reader() const { return find<ChangeReader>(); }
        QString read() const { return reader()->toPlainText(); }
        QString inlineMarks() const { return marked(reader()->document()->rootFrame()->begin()); }
        QString sentence() const { return find<QLabel>("said")->text().remove(isolates); }
        void choose(const QString &box, const QVariant &data) const
        {
            auto *const choices = find<QComboBox>(box);
            choices->setCurrentIndex(choices->findData(data));
            settle();
        }
        /// "1.2 Material change", row by row.
        QStringList listed() const
        {
            QStringList rows;
            const QAbstractItemModel *const model = list()->model();
            for (int row = 0; row < model->rowCount(); ++row)
                rows << model->index(row, 0).data().toString().remove(isolates) + ' '
                        + model->index(row, 1).data().toString();
            return rows;
        }

        const QRegularExpression isolates{"[\\x{2066}-\\x{2069}]"};
    };

    /// Two areas: rules 1.1, 1.2 and 2.1.
    static Handbook before()
    {
        Handbook handbook = TestWorkspace::smallHandbook();
        Handbook more = TestWorkspace::smallHandbook();
        more.areas[0].rules.removeLast();
        handbook.areas += more.areas;
        return handbook;
    }

    /// 1.1 has another handling, 1.2 stands at 2.1 now, 2.2 is new.
    static Handbook after(const Handbook &before)
    {
        Handbook handbook = before;
        handbook.areas[0].rules[0].texts["en"].handling = "en **better** handling";
        handbook.areas[0].rules[0].texts["ur"].handling = QString::fromUtf8("ur بہتر handling");
        handbook.areas[1].rules.prepend(handbook.areas[0].rules.takeAt(1));
        Rule added = before.areas[0].rules[0];
        added.id = Id<Rule>::next();
        for (RuleText &text : added.texts)
            text.title = "Brand new";
        handbook.areas[1].rules << added;
        return handbook;
    }

private slots:
    void initTestCase()
    {
        loadFonts();
        speak("en");
    }

    void init() { Preferences::store()->clear(); }

    void saysThatNothingIsPublished()
    {
        HandbookWindow window(TestWorkspace::smallHandbook());
        window.tree()->setFocus();
        window.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(window.said().contains("No editions yet"));
        window.press(Qt::Key_Escape);
        QVERIFY(window.work()->isVisible());
    }

    void saysThatNothingChanged()
    {
        Opened at(before(), before());
        at.open();
        QVERIFY2(at.said().contains("Nothing changed"), qPrintable(at.said()));
    }

    void listsAndMarksWhatChanged()
    {
        const Handbook first = before();
        Opened at(first, after(first));
        at.open();
        QCOMPARE(at.listed(), (QStringList{"1.1 Material change", "2.1 Moved", "2.3 New"}));
        QCOMPARE(at.list()->chosen(), 0);
        QCOMPARE(at.inlineMarks(), "+better");
        QVERIFY(at.read().contains("en better handling"));

        at.press(Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(at.sentence(), "This rule was moved from 1.2 to 2.1.");
        QCOMPARE(at.inlineMarks(), "");
        QTest::mouseClick(at.button("Next change"), Qt::LeftButton);
        QCOMPARE(at.sentence(), "This rule is new.");
        QVERIFY(at.inlineMarks().contains("+Brand new"));
        QVERIFY(!at.button("Next change")->isEnabled());
        at.press(Qt::Key_PageUp, Qt::AltModifier);
        QCOMPARE(at.list()->chosen(), 1);

        at.choose("from", 1);
        at.choose("to", 1);
        QVERIFY(at.said().contains("Nothing changed"));
    }

    void tellsWhatWasRemoved()
    {
        const Handbook first = before();
        Opened at(first, after(first));
        publish(at, QDate(2026, 4, 1));
        at.open();
        at.choose("from", 2);
        at.choose("to", 1);
        QCOMPARE(at.listed(), (QStringList{"1.1 Material change", "1.2 Moved", "2.3 Removed"}));
        QCOMPARE(at.inlineMarks(), "-better");
        at.list()->choose(2);
        QCOMPARE(at.sentence(), "This rule was removed. Its number was 2.3.");
        QVERIFY(at.inlineMarks().contains("-Brand new"));
    }

    void standsSideBySide()
    {
        const Handbook first = before();
        Handbook second = after(first);
        second.areas[0].rules[0].value = ServiceValue::Honesty;
        second.areas[0].rules[0].texts["en"].reason = "**reason**";
        Opened at(first, second);
        at.open();
        at.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        const auto table = [&] {
            return qobject_cast<QTextTable *>(at.reader()->document()->rootFrame()->childFrames().value(0));
        };
        QVERIFY(table());
        const auto text = [&](int row, int column) {
            const QTextTableCell cell = table()->cellAt(row, column);
            QTextCursor cursor = cell.firstCursorPosition();
            cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
            return cursor.selectedText().replace(QChar(0x2029), '|').remove(at.isolates);
        };
        QCOMPARE(text(0, 0), "Edition 1, 1 March 2026");
        QCOMPARE(text(0, 1), "Handbook as it is now");
        QCOMPARE(text(3, 0), "Required handling|en handling");
        QCOMPARE(text(3, 1), "Required handling|en better handling");
        QCOMPARE(marked(table()->cellAt(3, 0).begin()), "");
        QCOMPARE(marked(table()->cellAt(3, 1).begin()), "+better");
        QCOMPARE(text(4, 0), "Reason|reason");
        QCOMPARE(text(4, 1), "Reason|The words are the same; emphasis, lists or links changed.|reason");
        QCOMPARE(text(6, 0), "Value it serves|Courtesy");
        QCOMPARE(marked(table()->cellAt(6, 1).begin()), "+Honesty");

        at.choose("languages", "ur");
        QCOMPARE(at.reader()->layoutDirection(), Qt::RightToLeft);
        QCOMPARE(text(0, 1), "Edition 1, 1 March 2026"); // at the right
        QCOMPARE(marked(table()->cellAt(3, 0).begin()), QString::fromUtf8("+بہتر"));
        QCOMPARE(table()->cellAt(3, 0).lastCursorPosition().block().layout()->textOption().textDirection(),
                 Qt::RightToLeft);
    }

    void filters()
    {
        const Handbook first = before();
        Opened at(first, after(first));
        at.open();
        auto *const material = at.find<QCheckBox>();
        QCOMPARE(material->text(), "Only material changes (2 of 3)");
        QTest::mouseClick(material, Qt::LeftButton, {}, QPoint(10, material->height() / 2));
        QCOMPARE(at.listed(), (QStringList{"1.1 Material change", "2.3 New"}));
        material->setChecked(false);
        auto *const filter = qobject_cast<QLineEdit *>(at.screen->filterField());
        QTest::keyClicks(filter, "BRAND");
        QTRY_COMPARE(at.listed(), QStringList{"2.3 New"});
        QCOMPARE(at.sentence(), "This rule is new.");
        filter->setText("1.2"); // where it stood
        QTRY_COMPARE(at.listed(), QStringList{"2.1 Moved"});
        filter->setText("nowhere");
        QTRY_COMPARE(at.listed(), QStringList());
        QCOMPARE(at.sentence(), "No change matches the filter.");
        QCOMPARE(at.read(), "");
    }

    void followsTheDraft()
    {
        const Handbook first = before();
        Opened at(first, first);
        at.open();
        Handbook second = after(first);
        at.save(second);
        emit at.session->handbookChanged();
        QTRY_COMPARE(at.listed().size(), 3);
    }

    void opensFromAnEditionAndGoesBackThere()
    {
        const Handbook first = before();
        Opened at(first, after(first));
        publish(at, QDate(2026, 4, 1));
        at.press(Qt::Key_E, Qt::ControlModifier);
        QTest::mouseClick(at.button("What changed"), Qt::LeftButton);
        at.settle();
        QCOMPARE(at.find<QComboBox>("from")->currentData().toInt(), 1);
        QCOMPARE(at.find<QComboBox>("to")->currentData().toInt(), 2);
        QCOMPARE(at.listed().size(), 3);
        at.press(Qt::Key_Escape);
        QVERIFY(at.screen->findChild<EditionsPage *>()->isVisible());
    }

    void isSavedAsPdf()
    {
        const Handbook first = before();
        Opened at(first, after(first));
        at.open();
        at.find<QCheckBox>()->setChecked(true);
        const QTemporaryDir folder;
        at.page->saveTo(folder.filePath("changes.pdf"));
        at.settle();
        QVERIFY(PdfTools::isClean(folder.filePath("changes.pdf")));
        const QString text = PdfTools::text(folder.filePath("changes.pdf"));
        QVERIFY2(text.contains("Handbook as it is now, not yet published"), qPrintable(text));
        QVERIFY2(text.contains("Brand new"), qPrintable(text));
        QVERIFY(!text.contains("Moved from")); // it isn't material
    }

    void remembersHowItWasLeft()
    {
        const Handbook first = before();
        QList<int> sizes;
        {
            Opened at(first, after(first));
            at.open();
            at.find<QComboBox>("view")->setCurrentIndex(1);
            auto *const splitter = at.find<QSplitter>();
            const QPoint handle = splitter->handle(1)->rect().center();
            QTest::mousePress(splitter->handle(1), Qt::LeftButton, {}, handle);
            QTest::mouseMove(splitter->handle(1), handle + QPoint(60, 0));
            QTest::mouseRelease(splitter->handle(1), Qt::LeftButton, {}, handle + QPoint(60, 0));
            sizes = splitter->sizes();
        }
        Opened at(first, after(first));
        at.open();
        QCOMPARE(at.find<QComboBox>("view")->currentIndex(), 1);
        QCOMPARE(at.find<QSplitter>()->sizes(), sizes);
    }

    void isSeenInFourLanguages_data() { addLanguagesAndSizes(); }

    void isSeenInFourLanguages()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        speak(language);
        const auto close = qScopeGuard([] { speak("en"); });
        const Handbook first = *starterHandbook();
        Handbook second = first;
        for (RuleText &text : second.areas[0].rules[0].texts) {
            QStringList words = text.handling.split(' ');
            words.swapItemsAt(2, 3);
            words.removeLast();
            text.handling = words.join(' ') + " 24.";
        }
        second.areas[3].rules.prepend(second.areas[1].rules.takeAt(0));
        second.areas[2].rules.removeFirst();
        Opened at(first, second);
        at.window.resize(size);
        at.open();
        at.choose("languages", language);
        for (const QString view : {"inline", "sides"}) {
            at.find<QComboBox>("view")->setCurrentIndex(view == "inline" ? 0 : 1);
            (void)QTest::qWaitFor([&] { return cutOff(&at.window).isEmpty(); }, 2000);
            screenshot(&at.window, "changes-" + view + QString::number(size.width()));
            const QStringList cut = cutOff(&at.window);
            QVERIFY2(cut.isEmpty(), qPrintable(cut.join('\n')));
            QVERIFY(at.page->minimumSizeHint().width() <= size.width());
        }
    }
};

QTEST_MAIN(ChangesPageTest)
#include "changespage_test.moc"
