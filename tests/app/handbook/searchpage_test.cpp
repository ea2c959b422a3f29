#include "handbook/searchpage.h"

#include "handbook/editionreader.h"
#include "handbook/editionspage.h"
#include "handbook/hitlist.h"
#include "handbook/searcher.h"
#include "page/fonts.h"
#include "support/fits.h"
#include "support/handbookwindow.h"
#include "support/ownsettings.h"
#include "support/screenshots.h"
#include "support/shophandbook.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScopeGuard>
#include <QTextBlock>

namespace {

QStringList shown(const HitList &list)
{
    QStringList all;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        all << list.model()->index(row, 0).data().toString().section('\n', 0, 1).replace('\n', ' ');
    return all;
}

}

/// Searching as somebody types, by keyboard alone.
class SearchPageTest : public QObject {
    Q_OBJECT

private:
    OwnSettings m_settings;

private slots:
    void initTestCase()
    {
        loadFonts();
        speak("en");
    }

    void findsAsOneTypesAndOpens()
    {
        HandbookWindow handbook(shopHandbook());
        handbook.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *const page = handbook.screen->findChild<SearchPage *>();
        QVERIFY(page->isVisible());
        const auto *const list = page->findChild<HitList *>();
        handbook.type("gospodju");
        QTRY_COMPARE(shown(*list), QStringList{"1.1 Pozdravite odmah"});
        handbook.type("x");
        QTRY_COMPARE(shown(*list), QStringList());
        QVERIFY(!list->isVisible());
        handbook.press(Qt::Key_Backspace);
        QTRY_COMPARE(shown(*list), QStringList{"1.1 Pozdravite odmah"});
        handbook.press(Qt::Key_Return);
        QVERIFY(!page->isVisible());
        QCOMPARE(handbook.box("Required handling")->toPlainText(), "Podignite pogled i pozdravite gospođu.");
    }

    void movesThroughWhatWasFound()
    {
        HandbookWindow handbook(shopHandbook());
        handbook.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        const auto *const list = handbook.screen->findChild<HitList *>();
        handbook.type("greet");
        QTRY_COMPARE(shown(*list), (QStringList{"1.1 Greet at once", "1.2 Phone calls"}));
        QCOMPARE(list->currentIndex().row(), 0);
        handbook.press(Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        handbook.press(Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        handbook.press(Qt::Key_Return);
        QCOMPARE(handbook.box("Required handling")->toPlainText(), "Greet the caller and greet again.");
        handbook.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        handbook.press(Qt::Key_Escape);
        QVERIFY(!handbook.screen->findChild<SearchPage *>()->isVisible());
    }

    void findsInEditions()
    {
        HandbookWindow handbook(TestWorkspace::smallHandbook());
        const Done published = handbook.session->save(Action::Publish, [&](Transaction &transaction) -> Done {
            const auto edition = EditionStore::publish(transaction, {QDate(2026, 3, 1), "First", {}});
            return edition ? done() : Done(edition.error());
        });
        QVERIFY(published);
        handbook.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *const page = handbook.screen->findChild<SearchPage *>();
        QComboBox *where = nullptr;
        for (QComboBox *const box : page->findChildren<QComboBox *>()) {
            if (box->accessibleName() == "Where to look")
                where = box;
        }
        QTRY_COMPARE(where->count(), 3);
        handbook.type("hr handling");
        where->setCurrentIndex(where->findData(1));
        const auto *const list = page->findChild<HitList *>();
        QTRY_COMPARE(shown(*list), (QStringList{"1.1 hr title", "1.2 hr title"}));
        handbook.press(Qt::Key_Down);
        handbook.press(Qt::Key_Return);
        auto *const reader = handbook.screen->findChild<EditionsPage *>()->findChild<EditionReader *>();
        QTRY_VERIFY(reader->isVisible());
        QVERIFY2(reader->textCursor().block().text().startsWith("1.2  hr title"),
                 qPrintable(reader->textCursor().block().text()));
    }

    /// The answer to what was typed last is what stays, however many were asked before.
    void newestQuestionWins()
    {
        Handbook large = shopHandbook();
        for (int i = 0; i < 3000; ++i)
            large.areas[0].rules << Rule{
                .texts = {
                    {"en", {QString("Rule %1").arg(i), "", QString("calls and more calls ").repeated(10), "", ""}}}};
        HandbookWindow handbook(shopHandbook());
        Searcher searcher(*handbook.session);
        QList<qsizetype> answers;
        connect(&searcher, &Searcher::answered, this, [&](const QList<SearchHit> &hits) { answers << hits.size(); });
        searcher.prepare(large);
        for (const char *typed : {"c", "ca", "cal", "call", "calls", "calls 2999"})
            searcher.ask({.typed = typed, .atMost = 10000});
        QTRY_COMPARE(answers.size(), 1);
        for (const char *typed : {"c", "ca", "cal", "call", "calls", "rule 2999"})
            searcher.ask({.typed = typed, .atMost = 10000});
        QTRY_VERIFY(!answers.isEmpty() && answers.last() == 1);
        QTest::qWait(50);
        QCOMPARE(answers.last(), 1);
    }

    void isSeenInFourLanguages_data() { addLanguagesAndSizes(); }

    void isSeenInFourLanguages()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        speak(language);
        const auto close = qScopeGuard([] { speak("en"); });
        HandbookWindow handbook(shopHandbook());
        handbook.window.resize(size);
        handbook.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        const auto *const list = handbook.screen->findChild<HitList *>();
        const auto isWhole = [&](const QString &state) {
            (void)QTest::qWaitFor([&] { return cutOff(&handbook.window).isEmpty(); }, 2000);
            screenshot(&handbook.window, "search-" + state + QString::number(size.width()));
            return cutOff(&handbook.window).join('\n');
        };
        QCOMPARE(isWhole("empty"), QString());
        const QMap<QString, QString> typed{{"en", "greet"}, {"hr", "pozdravite"}, {"ur", "گاہک"}, {"te", "వెంటనే"}};
        handbook.type(typed[language]);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        QCOMPARE(isWhole("hits"), QString());
        handbook.type("x");
        QTRY_COMPARE(list->model()->rowCount(), 0);
        QCOMPARE(isWhole("none"), QString());
    }
};

QTEST_MAIN(SearchPageTest)
#include "searchpage_test.moc"
