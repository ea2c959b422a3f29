#include "exchange/starter.h"
#include "handbook/editionspage.h"
#include "handbook/handbookprinting.h"
#include "handbook/printdialog.h"
#include "page/fonts.h"
#include "shell/messages.h"
#include "support/fits.h"
#include "support/handbookwindow.h"
#include "support/ownsettings.h"
#include "support/pdftools.h"
#include "support/screenshots.h"

#include <QComboBox>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

/// The handbook goes onto paper as somebody chooses.
class PrintDialogTest : public QObject {
    Q_OBJECT

private:
    OwnSettings m_settings;

    static PrintDialog *dialog(const HandbookWindow &at) { return at.screen->findChild<PrintDialog *>(); }

    static void choose(PrintDialog *dialog, const QString &field, int index)
    {
        for (QComboBox *const box : dialog->findChildren<QComboBox *>()) {
            if (box->accessibleName() == field) {
                box->setCurrentIndex(index);
                return;
            }
        }
        qFatal("There is no box %s", qPrintable(field));
    }

private slots:
    void initTestCase()
    {
        loadFonts();
        speak("en");
    }

    void printsTheWorkingTextByKeyboard()
    {
        HandbookWindow at(TestWorkspace::smallHandbook());
        at.tree()->setFocus();
        at.press(Qt::Key_Down);
        at.press(Qt::Key_Down);
        at.press(Qt::Key_P, Qt::ControlModifier);
        PrintDialog *const asked = dialog(at);
        QVERIFY(asked && asked->isVisible());
        QCOMPARE(asked->edition().number, 0);
        QCOMPARE(asked->pages().language, "en");
        QCOMPARE(asked->pages().place, Place());
        choose(asked, "What of it", 1);
        QCOMPARE(asked->pages().place, (Place{0, 1})); // the chosen rule
        choose(asked, "What of it", 2);
        QCOMPARE(asked->pages().place, (Place{0, -1}));
        choose(asked, "Form", 2);
        QVERIFY(asked->pages().as == HandbookPages::As::Poster);
        choose(asked, "Paper", 2);
        QVERIFY(asked->paper() == PaperSize::A3);
        choose(asked, "Beside it", 1);
        const QString beside = asked->pages().beside;
        QVERIFY(!beside.isEmpty() && beside != "en");
        choose(asked, "Language", int(asked->edition().languages.indexOf(beside)));
        QCOMPARE(asked->pages().beside, QString()); // not beside itself
        QSignalSpy preview(asked, &PrintDialog::previewWanted);
        QTest::keyClick(asked, Qt::Key_Escape);
        QVERIFY(!asked->isVisible());
        QCOMPARE(preview.size(), 0);
    }

    void previewsWhatIsChosen()
    {
        HandbookWindow at(TestWorkspace::smallHandbook());
        at.press(Qt::Key_P, Qt::ControlModifier);
        choose(dialog(at), "Form", 1);
        int pages = 0;
        bool wasShown = false;
        QTimer seeing;
        connect(&seeing, &QTimer::timeout, this, [&] {
            auto *const preview = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
            if (!preview || preview->findChild<QPrintPreviewWidget *>()->pageCount() == 0)
                return;
            pages = preview->findChild<QPrintPreviewWidget *>()->pageCount();
            wasShown = true;
            preview->reject();
        });
        seeing.start(10);
        for (QPushButton *const button : dialog(at)->findChildren<QPushButton *>()) {
            if (button->text() == "Preview and print…")
                button->click();
        }
        QVERIFY(!wasShown); // it is laid out meanwhile
        QTRY_VERIFY(wasShown);
        QCOMPARE(pages, 2); // a sheet for each rule
    }

    void printsAnEdition()
    {
        HandbookWindow at(TestWorkspace::smallHandbook({"en", "ur"}));
        QVERIFY(at.session->save(Action::Publish, [](Transaction &t) -> Done {
            const auto made = EditionStore::publish(t, {QDate(2026, 3, 1), "First", {}});
            return made ? done() : Done(made.error());
        }));
        at.press(Qt::Key_E, Qt::ControlModifier);
        at.press(Qt::Key_P, Qt::ControlModifier);
        PrintDialog *const asked = dialog(at);
        QVERIFY(asked && asked->isVisible());
        QCOMPARE(asked->edition().number, 1);
        QCOMPARE(asked->windowTitle(), "Print edition 1");
    }

    void savesWhatIsChosen_data()
    {
        using As = HandbookPages::As;
        QTest::addColumn<As>("form");
        QTest::addColumn<QString>("beside");
        QTest::addColumn<PaperSize>("paper");
        QTest::addColumn<QString>("pages");
        QTest::addColumn<QString>("size");
        QTest::newRow("sheets") << As::Sheets << "" << PaperSize::Letter << "2"
                                << "612 x 792 pts (letter)";
        QTest::newRow("posters") << As::Poster << "" << PaperSize::A3 << "1"
                                 << "842 x 1191 pts (A3)";
        QTest::newRow("booklet in two languages") << As::Booklet << "ur" << PaperSize::A4 << "3"
                                                  << "595 x 842 pts (A4)";
    }

    void savesWhatIsChosen()
    {
        QFETCH(HandbookPages::As, form);
        QFETCH(QString, beside);
        QFETCH(PaperSize, paper);
        QFETCH(QString, pages);
        QFETCH(QString, size);
        HandbookWindow at(TestWorkspace::smallHandbook());
        std::optional<Edition> edition;
        QVERIFY(at.session->save(Action::Publish, [&](Transaction &t) -> Done {
            const auto made = EditionStore::publish(t, {QDate(2026, 3, 1), "First", {}});
            if (made)
                edition = *made;
            return made ? done() : Done(made.error());
        }));
        QSignalSpy noticed(at.session.get(), &Session::noticed);
        const QString path = at.test.place.folder.filePath("handbook.pdf");
        const HandbookPages asked{.as = form, .language = "hr", .beside = beside};
        saveHandbook(at.screen, *at.session, *edition, asked, paper, path);
        QTRY_COMPARE(noticed.size(), 1);
        QVERIFY(noticed[0][0].toString().contains("handbook.pdf"));
        QVERIFY(PdfTools::isClean(path));
        QCOMPARE(PdfTools::information(path, "Pages"), pages);
        QCOMPARE(PdfTools::information(path, "Page size"), size);

        Messages::answerNext(true);
        saveHandbook(at.screen, *at.session, *edition, asked, paper,
                     at.test.place.folder.filePath("nowhere/handbook.pdf"));
        QTRY_VERIFY(!Messages::lastShown().isEmpty());
    }

    void isSeenInFourLanguages_data() { addLanguagesAndSizes(); }

    void isSeenInFourLanguages()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        speak(language);
        const auto close = qScopeGuard([] { speak("en"); });
        HandbookWindow at(*starterHandbook());
        at.window.resize(size);
        at.tree()->setFocus();
        at.press(Qt::Key_Down);
        at.press(Qt::Key_P, Qt::ControlModifier);
        PrintDialog *const asked = dialog(at);
        QVERIFY(asked && asked->isVisible());
        (void)QTest::qWaitFor([&] { return cutOff(asked).isEmpty(); }, 2000);
        screenshot(asked, "print");
        QVERIFY(size.width() >= asked->width() && size.height() >= asked->height());
        const QStringList cut = cutOff(asked);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join('\n')));
    }
};

QTEST_MAIN(PrintDialogTest)
#include "printdialog_test.moc"
