#include "handbook/textimportpage.h"

#include "base/text.h"
#include "exchange/importplan.h"
#include "handbook/attachmentstore.h"
#include "handbook/picturelist.h"
#include "handbook/textimportmodel.h"
#include "page/fonts.h"
#include "shell/messages.h"
#include "shell/task.h"
#include "support/fits.h"
#include "support/handbookwindow.h"
#include "support/otherpandoc.h"
#include "support/ownsettings.h"
#include "support/screenshots.h"

#include <QAction>
#include <QCryptographicHash>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTreeView>

/// The preview of a document that is to be imported: changed by keyboard, undone, brought in with its pictures.
class TextImportPageTest : public QObject {
    Q_OBJECT

    OwnSettings m_settings;

    /// The page with the handbook that is there for tests, its tree under the keyboard.
    struct Opened : HandbookWindow {
        TextImportPage *page = screen->findChild<TextImportPage *>();
        QTreeView *tree = page->findChild<QTreeView *>();
        TextImportModel *model = qobject_cast<TextImportModel *>(tree->model());

        explicit Opened(const QString &file = "service-handbook.docx")
        {
            press(Qt::Key_I, Qt::ControlModifier);
            page->read(TEST_DATA "/documents/" + file);
            if (!QTest::qWaitFor([this] { return tree->isVisible(); }, 60'000))
                qFatal("The document was not read.");
        }

        void choose(const QString &text)
        {
            for (qsizetype part = 0; part < model->import().parts.size(); ++part) {
                if (model->import().parts[part].text.startsWith(text)) {
                    tree->selectionModel()->setCurrentIndex(
                        model->indexOf(part), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
                    return;
                }
            }
            qFatal("There is no part %s", qPrintable(text));
        }

        /// "Meeting the customer: Greet everybody who comes in, Never argue" for each area.
        QStringList made() const
        {
            QStringList all;
            for (const ProblemArea &area : handbookOf(model->import()).areas) {
                QStringList rules;
                for (const Rule &rule : area.rules)
                    rules << rule.texts["en"].title;
                all << area.texts["en"].title + ": " + rules.join(", ");
            }
            return all;
        }
    };

private slots:
    void initTestCase()
    {
        loadFonts();
        speak("en");
    }

    void saysWhichPartATextBecomes()
    {
        Opened at;
        const QString path = at.test.place.folder.filePath("exported.md");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# Waiting\n\n**Signs**\n\n- A queue\n\n## Greet\n\n**Situation**\n\nSomebody comes in.\n\n"
                   "**Required handling**\n\nLook up.\n");
        file.close();
        at.page->read(path);
        QTRY_COMPARE(at.model->import().parts.size(), 5); // the labels are no parts
        const auto becomes = [&](int part) {
            return at.model->indexOf(part, TextImportModel::BecomesColumn).data().toString();
        };
        QCOMPARE((QStringList{becomes(0), becomes(1), becomes(2), becomes(3), becomes(4)}),
                 (QStringList{"Problem area", "Signs", "Rule", "Situation", "Required handling"}));
    }

    void changesTheTreeByKeyboard()
    {
        Opened at;
        const QStringList before = at.made();
        QCOMPARE(before[1], "Meeting the customer: Greet everybody who comes in, Never argue, Telephones stay away");
        QCOMPARE(QApplication::focusWidget(), at.tree);

        at.choose("Never argue");
        at.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(
            at.made().mid(1, 2),
            (QStringList{"Meeting the customer: Greet everybody who comes in", "Never argue: Telephones stay away"}));
        QCOMPARE(at.tree->currentIndex().data().toString(), isolated("Never argue"));
        at.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(at.made(), before);

        at.press(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(at.made()[1], "Meeting the customer: Greet everybody who comes in, Telephones stay away");
        at.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(at.made(), before);

        at.choose("In a dispute");
        at.press(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(
            at.made()[1],
            "Meeting the customer: Greet everybody who comes in, Never argue, In a dispute, the facts are found out "
            "first., Telephones stay away");
        at.press(Qt::Key_Z, Qt::ControlModifier);

        at.choose("Promises");
        at.press(Qt::Key_Delete);
        QCOMPARE(at.made().size(), before.size() - 1);
        at.press(Qt::Key_Insert);
        QCOMPARE(at.made(), before);
        at.press(Qt::Key_Z, Qt::ControlModifier);
        at.press(Qt::Key_Z, Qt::ControlModifier);
        at.press(Qt::Key_Z, Qt::ControlModifier);
        at.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(at.made(), before);
        QVERIFY(!at.button("Undo")->isEnabled());
        QCOMPARE(at.stored(), Handbook()); // nothing was saved by any of it
    }

    void changesSeveralAtOnce()
    {
        Opened at;
        const QStringList before = at.made();
        at.tree->selectAll();
        at.press(Qt::Key_Delete);
        QVERIFY(at.made().isEmpty());
        QVERIFY(!at.button("Import")->isEnabled());
        at.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(at.made(), before);
    }

    void offersOnlyWhatCanBeDone()
    {
        Opened at;
        const auto enabled = [&] {
            QStringList words;
            for (const QAction *const action : at.tree->actions()) {
                if (action->isEnabled())
                    words << action->text();
            }
            return words;
        };
        at.choose("Customer Service Handbook");
        at.choose("Never argue");
        QCOMPARE(enabled(), (QStringList{"Make it a problem area", "Join with what stands before", "Leave out"}));
        at.choose("In a dispute");
        QCOMPARE(enabled(),
                 (QStringList{"Make it a problem area", "Make it a rule", "Begin a rule here", "Leave out"}));
        QCOMPARE(at.button("Change what is chosen")->menu()->actions().size(), 6);
    }

    void bringsInPicturesWithTheirRule()
    {
        Opened at;
        QTest::mouseClick(at.button("Import"), Qt::LeftButton);
        const Handbook stored = at.stored();
        QCOMPARE(stored.areas.size(), 5);
        const Rule &rule = stored.areas[3].rules[0];
        QCOMPARE(rule.texts["en"].title, "Write it down");
        QTRY_COMPARE(AttachmentStore::of(at.session->database(), rule.id)->size(), 1);

        at.HandbookWindow::tree()->choose(rule.id);
        at.work()->findChild<Editor *>()->show(rule.id, "en");
        auto *const pictures = at.work()->findChild<PictureList *>();
        QTRY_VERIFY(pictures->isVisible());
        QVERIFY(pictures->findChild<QListWidget *>()->item(0)->text().contains(".png"));
        QTemporaryDir folder;
        pictures->saveTo(folder.filePath("saved.png"));
        QFile saved(folder.filePath("saved.png"));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(QCryptographicHash::hash(saved.readAll(), QCryptographicHash::Sha256).toHex(),
                 QByteArray("2643279c8c0589f5a044a8829ea583045d7151ac3c21e123ff1b9fea2e25eaec"));

        QSignalSpy notices(at.session.get(), &Session::noticed);
        for (QPushButton *const button : pictures->findChildren<QPushButton *>()) {
            if (button->text() == "Remove")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(AttachmentStore::of(at.session->database(), rule.id)->isEmpty());
        QVERIFY(!pictures->isVisible());
        QCOMPARE(notices.size(), 1);
        notices[0][1].value<QAction *>()->trigger();
        QCOMPARE(AttachmentStore::of(at.session->database(), rule.id)->size(), 1);
        QVERIFY(pictures->isVisible());
        at.work()->findChild<Editor *>()->show(stored.areas[3].rules[1].id, "en");
        QVERIFY(!pictures->isVisible());
    }

    void stopsReadingWhenAsked()
    {
        const OtherPandoc slow("exec sleep 1000");
        HandbookWindow at;
        at.press(Qt::Key_I, Qt::ControlModifier);
        Task *task = nullptr;
        connect(at.session.get(), &Session::taskStarted, this, [&](Task *started) { task = started; });
        auto *const page = at.screen->findChild<TextImportPage *>();
        page->read(TEST_DATA "/documents/service-handbook.docx");
        QVERIFY(task);
        QSignalSpy told(task, &Task::progressed);
        QTRY_VERIFY(!told.isEmpty());
        bool wasCancelled = false;
        connect(task, &Task::finished, this, [&](const Done &result) { wasCancelled = isCancelled(result); });
        task->cancel();
        QTRY_VERIFY(wasCancelled);
        QVERIFY(!page->findChild<QTreeView *>()->isVisible());
        QVERIFY(page->findChild<QLineEdit *>()->text().isEmpty());
        QVERIFY(!at.button("Import")->isEnabled());
    }

    void saysWhyADocumentIsRefused()
    {
        HandbookWindow at;
        at.press(Qt::Key_I, Qt::ControlModifier);
        QTemporaryDir folder;
        QFile file(folder.filePath("nested.html"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("<table><tr><td>").repeated(20'000));
        file.close();
        auto *const page = at.screen->findChild<TextImportPage *>();
        page->read(file.fileName());
        const auto says = [&] {
            const auto labels = page->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains("nested too deeply");
            });
        };
        QTRY_VERIFY(says());
    }

    void isSeenInFourLanguages_data() { addLanguagesAndSizes(); }

    void isSeenInFourLanguages()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        speak(language);
        const auto close = qScopeGuard([] { speak("en"); });
        Opened at;
        at.window.resize(size);
        const auto shoot = [&](const QString &name) {
            (void)QTest::qWaitFor([&] { return cutOff(&at.window).isEmpty(); }, 2000);
            screenshot(&at.window, name + QString::number(size.width()));
            const QStringList cut = cutOff(&at.window);
            QVERIFY2(cut.isEmpty(), qPrintable(name + ": " + cut.join('\n')));
        };
        at.choose("Never argue");
        shoot("import-document-");
        at.page->findChild<QAction *>("import")->trigger();
        const Rule rule = at.stored().areas[3].rules[0];
        auto *const editor = at.work()->findChild<Editor *>();
        editor->show(rule.id, "en");
        auto *const pictures = editor->findChild<PictureList *>();
        QTRY_VERIFY(pictures->isVisible());
        QApplication::processEvents();
        editor->ensureWidgetVisible(pictures);
        shoot("rule-pictures-");
    }
};

QTEST_MAIN(TextImportPageTest)
#include "textimportpage_test.moc"
