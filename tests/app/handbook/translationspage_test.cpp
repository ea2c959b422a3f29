#include "handbook/translationspage.h"

#include "exchange/starter.h"
#include "handbook/sourcereader.h"
#include "handbook/translation.h"
#include "page/fonts.h"
#include "shell/labelledfield.h"
#include "shell/recordview.h"
#include "support/fits.h"
#include "support/handbookwindow.h"
#include "support/ownsettings.h"
#include "support/screenshots.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QTemporaryDir>
#include <QTextFragment>

/// Translations side by side, as a translator at the keyboard uses them.
class TranslationsPageTest : public QObject {
    Q_OBJECT

private:
    OwnSettings m_settings;

    /// The words of the governing text that are marked: "-old +new".
    static QString marked(const SourceReader *reader)
    {
        QStringList found;
        for (QTextBlock block = reader->document()->begin(); block.isValid(); block = block.next()) {
            for (auto each = block.begin(); !each.atEnd(); ++each) {
                const QTextCharFormat format = each.fragment().charFormat();
                if (format.fontStrikeOut())
                    found << '-' + each.fragment().text().trimmed();
                if (format.fontUnderline())
                    found << '+' + each.fragment().text().trimmed();
            }
        }
        return found.join(' ');
    }

    struct Opened : HandbookWindow {
        TranslationsPage *page;
        explicit Opened(const Handbook &handbook)
            : HandbookWindow(handbook)
        {
            press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
            page = screen->findChild<TranslationsPage *>();
            if (!page->isVisible())
                qFatal("The page is not shown.");
            page->begin("hr", at(stored(), {0, 0}));
        }
        RecordView *list() { return page->findChild<RecordView *>(); }
        QString state(const Place &place) { return word(translationState(stored(), place, "hr", "en")); }
        QProgressBar *bar() { return page->findChild<QProgressBar *>(); }
    };

    static Handbook withStale()
    {
        Handbook handbook = withBases({}, TestWorkspace::smallHandbook(), "en");
        handbook.areas[0].rules[1].texts["en"].handling = "en other handling";
        return handbook;
    }

private slots:
    void initTestCase()
    {
        loadFonts();
        speak("en");
    }

    void marksWhatChanged()
    {
        Opened open(withStale());
        QCOMPARE(open.list()->model()->rowCount(), 3);
        QCOMPARE(open.bar()->value(), 2);
        QCOMPARE(open.bar()->maximum(), 3);
        auto *const reader = open.page->findChild<SourceReader *>();
        QCOMPARE(marked(reader), "");
        open.press(Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(marked(reader), "+other");
        QVERIFY(reader->toPlainText().contains("en other handling"));
        open.press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(open.state({0, 1}), "current");
        QCOMPARE(marked(reader), "");
        QCOMPARE(open.bar()->value(), 3);
        open.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(open.state({0, 1}), "stale");
        QCOMPARE(marked(reader), "+other");
    }

    void becomesCurrentByTyping()
    {
        Opened open(withStale());
        open.page->findChild<QComboBox *>("states")->setCurrentIndex(2); // stale ones
        open.press(Qt::Key_PageDown, Qt::AltModifier);
        WordsEdit *const box = open.box("Required handling");
        box->setFocus();
        open.type("Novo. ");
        QVERIFY(open.page->commit());
        QCOMPARE(open.state({0, 1}), "current");
        QVERIFY(open.stored().areas[0].rules[1].texts["hr"].handling.startsWith("Novo. "));
        QCOMPARE(open.list()->model()->rowCount(), 1); // what is edited stays in the list
    }

    void savesWhatIsTypedBeforeLeaving()
    {
        Opened open(withStale());
        open.box("Required handling")->setFocus();
        open.type("Još ");
        open.press(Qt::Key_Escape);
        QVERIFY(!open.page->isVisible());
        QVERIFY(open.stored().areas[0].rules[0].texts["hr"].handling.startsWith("Još "));
    }

    void warns()
    {
        Handbook handbook = withBases({}, TestWorkspace::smallHandbook(), "en");
        handbook.areas[0].rules[0].texts["en"].handling = "Within 24 hours";
        Opened open(handbook);
        QStringList errors;
        for (const LabelledField *const field : open.page->findChildren<LabelledField *>())
            errors << field->error();
        errors.removeAll("");
        QCOMPARE(errors.size(), 1);
        QVERIFY(errors.first().contains("24"));
    }

    void filters()
    {
        Opened open(withStale());
        auto *const states = open.page->findChild<QComboBox *>("states");
        const auto listed = [&] { return open.list()->model()->rowCount(); };
        states->setCurrentIndex(3); // current
        QCOMPARE(listed(), 2);
        states->setCurrentIndex(1); // missing; what is chosen stays
        QCOMPARE(listed(), 1);
        states->setCurrentIndex(0);
        auto *const filter = qobject_cast<QLineEdit *>(open.screen->filterField());
        filter->setText("OTHER");
        QTRY_COMPARE(listed(), 2);
    }

    void goesOutAndComesBack()
    {
        Opened open(withStale());
        const QTemporaryDir folder;
        const QString path = folder.filePath("hr.md");
        open.page->exportTo(path);
        QFile file(path);
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray table = file.readAll();
        table.replace("| stale |", "| current |");
        QVERIFY(file.seek(0) && file.resize(0) && file.write(table) == table.size());
        file.close();
        open.page->importFrom(path);
        QTRY_COMPARE(open.state({0, 1}), "current");
        QLabel *const report = open.page->findChild<QLabel *>("report");
        QTRY_VERIFY(report->isVisible());
        QVERIFY2(report->text().contains("1.2"), qPrintable(report->text()));
        open.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(open.state({0, 1}), "stale");
    }

    void keepsEachSideInItsDirection()
    {
        Opened open(withStale());
        QCOMPARE(open.page->findChild<SourceReader *>()->layoutDirection(), Qt::LeftToRight);
        auto *const languages = open.page->findChild<QComboBox *>("languages");
        languages->setCurrentIndex(languages->findData("ur"));
        QCOMPARE(open.box("Required handling")->layoutDirection(), Qt::RightToLeft);
        QCOMPARE(open.page->findChild<SourceReader *>()->layoutDirection(), Qt::LeftToRight);
        QCOMPARE(open.box("Required handling")->words(), "ur handling");
    }

    void isSeenInFourLanguages_data() { addLanguagesAndSizes(); }

    void isSeenInFourLanguages()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        speak(language);
        const auto close = qScopeGuard([] { speak("en"); });
        Handbook handbook = withBases({}, *starterHandbook(), "en");
        handbook.areas[0].rules[0].texts["en"].handling += " Answer within 24 hours.";
        handbook.areas[0].rules[1].texts.remove("hr");
        handbook.areas[0].rules[1].bases.remove("hr");
        Opened open(handbook);
        open.window.resize(size);
        const QString translated = language == "en" ? "hr" : language;
        open.page->begin(translated, at(open.stored(), {0, 0}));
        (void)QTest::qWaitFor([&] { return cutOff(&open.window).isEmpty(); }, 2000);
        screenshot(&open.window, "translations");
        const QStringList cut = cutOff(&open.window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join('\n')));
        screenshot(&open.window, "translations" + QString::number(size.width()));
    }
};

QTEST_MAIN(TranslationsPageTest)
#include "translationspage_test.moc"
