#include "handbook/editionreader.h"
#include "handbook/editionspage.h"
#include "handbook/rulehistorypage.h"
#include "handbook/withdrawalstore.h"
#include "page/fonts.h"
#include "shell/reasondialog.h"
#include "shell/recordview.h"
#include "support/handbookwindow.h"
#include "support/ownsettings.h"

#include <QDateEdit>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QTextBlock>

/// Editions after they were published: withdrawn, and asked what was in force when.
class EditionHistoryTest : public QObject {
    Q_OBJECT

private:
    OwnSettings m_settings;
    QUrl m_opened;

    Q_INVOKABLE void takeUrl(const QUrl &url) { m_opened = url; }

    static Done publish(HandbookWindow &at, const QDate &dated, const Decisions &decisions = {})
    {
        return at.session->save(Action::Publish, [&](Transaction &t) -> Done {
            const auto made = EditionStore::publish(t, {dated, "Summary", decisions});
            return made ? done() : Done(made.error());
        });
    }

private slots:
    void initTestCase()
    {
        loadFonts();
        speak("en");
    }

    void withdrawsAnEdition()
    {
        HandbookWindow at(TestWorkspace::smallHandbook({"en"}));
        QVERIFY(publish(at, QDate(2026, 3, 1)));
        QVERIFY(publish(at, QDate(2099, 4, 1)));
        at.press(Qt::Key_E, Qt::ControlModifier);
        auto *const list = at.screen->findChild<EditionsPage *>()->findChild<RecordView *>();
        const auto state = [&](int row) { return list->model()->index(row, 2).data().toString(); };
        QCOMPARE(state(0), "Not yet in force");
        QCOMPARE(state(1), "In force");
        QTest::mouseClick(at.button("Withdraw…"), Qt::LeftButton);
        auto *const dialog = at.screen->findChild<ReasonDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), "Too early");
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(state(0), "Withdrawn");
        QVERIFY2(at.said().contains("Too early"), qPrintable(at.said()));
        QVERIFY(!at.button("Withdraw…")->isEnabled());
        QCOMPARE(WithdrawalStore::all(at.session->database())->size(), 1);
    }

    void followsLinks()
    {
        Handbook handbook = TestWorkspace::smallHandbook({"en"});
        handbook.areas[0].rules[0].texts["en"].handling = "See [the other](#1.2) or [the web](https://example.org/a).";
        HandbookWindow at(handbook);
        QVERIFY(publish(at, QDate(2026, 3, 1)));
        at.press(Qt::Key_E, Qt::ControlModifier);
        auto *const reader = at.screen->findChild<EditionsPage *>()->findChild<EditionReader *>();
        QTRY_VERIFY(reader->isVisible() && !reader->toPlainText().isEmpty());
        const auto click = [&](const QString &words) {
            QTextCursor found = reader->document()->find(words);
            found.setPosition(found.selectionStart() + 2);
            QTest::mouseClick(reader->viewport(), Qt::LeftButton, {}, reader->cursorRect(found).center());
        };
        QDesktopServices::setUrlHandler("https", this, "takeUrl");
        click("the web");
        QDesktopServices::unsetUrlHandler("https");
        QCOMPARE(m_opened, QUrl("https://example.org/a"));
        click("the other");
        QVERIFY2(reader->textCursor().block().text().startsWith("1.2"),
                 qPrintable(reader->textCursor().block().text()));
    }

    void showsTheHistoryOfARule()
    {
        HandbookWindow at(TestWorkspace::smallHandbook({"en"}));
        at.tree()->setFocus();
        at.press(Qt::Key_Down);
        at.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(at.said().contains("Not published yet"));
        at.press(Qt::Key_Escape);
        QVERIFY(at.tree()->isVisible());

        QVERIFY(publish(at, QDate(2026, 3, 1)));
        Handbook changed = at.stored();
        const Id<Rule> rule = changed.areas[0].rules[0].id;
        changed.areas[0].rules[0].texts["en"].handling = "Look up at once";
        at.save(changed);
        QVERIFY(publish(at, QDate(2026, 4, 1), {{rule, {Change::Editorial, "It was unclear"}}}));
        changed.areas[0].rules.removeFirst();
        at.save(changed);
        QVERIFY(publish(at, QDate(2099, 5, 1)));

        auto *const page = at.screen->findChild<RuleHistoryPage *>();
        page->begin(rule, "en");
        auto *const list = page->findChild<RecordView *>();
        const auto change = [&](int row) { return list->model()->index(row, 2).data().toString(); };
        QCOMPARE(list->model()->rowCount(), 3);
        QCOMPARE((QStringList{change(0), change(1), change(2)}), (QStringList{"Removed", "Editorial change", "New"}));
        const auto *const reader = page->findChild<EditionReader *>();
        QCOMPARE(list->chosen(), 1); // of what is in force today
        QVERIFY(reader->toPlainText().contains("Look up at once"));

        const auto saidOn = [&](const QDate &day) {
            page->findChild<QDateEdit *>()->setDate(day);
            QStringList all;
            for (const QLabel *const label : page->findChildren<QLabel *>())
                all << label->text();
            return all.join('\n');
        };
        QVERIFY(saidOn(QDate(2026, 3, 31)).contains("Edition 1 was in force"));
        QCOMPARE(list->chosen(), 2);
        QVERIFY(reader->toPlainText().contains("en handling"));
        QVERIFY(saidOn(QDate(2026, 2, 28)).contains("No edition was in force"));
        QCOMPARE(list->chosen(), -1);
        QVERIFY(reader->toPlainText().isEmpty());
        QVERIFY(saidOn(QDate(2099, 5, 1)).contains("this rule wasn’t in it"));
        QVERIFY(reader->toPlainText().isEmpty());
        const QString inApril = saidOn(QDate(2026, 4, 1));
        QVERIFY(inApril.contains("Edition 2 was in force") && inApril.contains("It was unclear"));
    }
};

QTEST_MAIN(EditionHistoryTest)
#include "editionhistory_test.moc"
