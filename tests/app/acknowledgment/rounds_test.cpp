#include "acknowledgment/partlist.h"
#include "acknowledgment/rounds/reminddialog.h"
#include "acknowledgment/rounds/roundform.h"
#include "acknowledgment/rounds/roundpage.h"
#include "acknowledgment/roundstore.h"
#include "acknowledgment/statuspanel.h"
#include "shell/messages.h"
#include "shell/namesedit.h"
#include "shell/recordview.h"
#include "shell/task.h"
#include "support/fits.h"
#include "support/pdftools.h"
#include "support/screenshots.h"
#include "support/signingroom.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QRadioButton>
#include <QTemporaryDir>

/// A round in the window: opened for those who are chosen, extended, closed, and its list saved.
class RoundsTest : public QObject {
    Q_OBJECT

private:
    static QAction *action(const SigningRoom &room, const QString &words)
    {
        for (QAction *const each : room.screen->actions()) {
            if (each->text() == words)
                return each;
        }
        qFatal("There is no action %s", qPrintable(words));
    }

    static QDialog *dialog() { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }

    static QStringList shownNumbers(const SigningRoom &room)
    {
        const QAbstractItemModel *const model = room.screen->list()->view()->model();
        QStringList numbers;
        for (int row = 0; row < model->rowCount(); ++row)
            numbers << model->index(row, 1).data().toString();
        numbers.sort();
        return numbers;
    }

    static QString shown(const SigningRoom &room) { return room.screen->choice()->currentText(); }

    static RoundForm *form(const SigningRoom &room) { return room.screen->roundPage()->form(); }

    /// The field with the label `name`.
    static NamesEdit *field(const SigningRoom &room, const QString &name)
    {
        for (NamesEdit *const edit : form(room)->findChildren<NamesEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        qFatal("There is no field %s", qPrintable(name));
    }

    static void choose(const SigningRoom &room)
    {
        for (QRadioButton *const button : form(room)->findChildren<QRadioButton *>()) {
            if (button->text() == "Those I choose")
                button->click();
        }
    }

    static Done wait(Task *task)
    {
        std::optional<Done> result;
        QEventLoop loop;
        connect(task, &Task::finished, &loop, [&](const Done &done) {
            result = done;
            loop.quit();
        });
        loop.exec();
        return *result;
    }

private slots:
    void callsEverybodyByKeyboard()
    {
        SigningRoom room;
        SigningRoom::press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(room.screen->roundPage()->isVisible());
        QTRY_VERIFY(room.screen->roundPage()->summary()->text().contains("4 people are asked"));
        SigningRoom::press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!room.screen->roundPage()->isVisible());
        QCOMPARE(shown(room), "Round 1, edition 1");
        QCOMPARE(room.screen->panel()->status().due, std::optional(QDate::currentDate().addDays(14)));
        QCOMPARE(room.screen->panel()->status().tally, Tally{.pending = 4});
        QVERIFY(room.session().workspace().verify()->isSound());
    }

    void callsThoseWhoAreChosen()
    {
        SigningRoom room;
        action(room, "Ask for acknowledgments…")->trigger();
        choose(room);
        QTest::keyClicks(field(room, "Languages"), "Hrvatski");
        field(room, "Sites")->setFocus();
        QTRY_VERIFY(room.screen->roundPage()->summary()->text().contains("1 person is asked"));
        // People are found by their names, and called besides.
        NamesEdit *const people = field(room, "These people besides");
        people->setFocus();
        QTest::keyClicks(people, room.people["te"].number);
        QAbstractItemView *const offered = people->findChild<QCompleter *>()->popup();
        QTRY_VERIFY(offered->isVisible());
        QCOMPARE(offered->model()->index(0, 0).data().toString(),
                 room.people["te"].name + " (" + room.people["te"].number + ')');
        QTest::keyClick(offered, Qt::Key_Down);
        QTest::keyClick(offered, Qt::Key_Return);
        QTRY_VERIFY(room.screen->roundPage()->summary()->text().contains("2 people are asked"));
        room.screen->roundPage()->askAction()->trigger();
        QStringList expected{room.people["hr"].number, room.people["te"].number};
        expected.sort();
        QCOMPARE(shownNumbers(room), expected);
        // Everybody else still stands in the whole edition.
        room.screen->choice()->setCurrentIndex(1);
        QVERIFY(shown(room).startsWith("Edition 1"));
        QCOMPARE(shownNumbers(room).size(), 4);
    }

    void keepsWhatCannotBeTaken_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::newRow("site") << "Sites"
                              << "Nowhere"
                              << "no site";
        QTest::newRow("title") << "Job titles"
                               << "Astronaut"
                               << "job title";
        QTest::newRow("language") << "Languages"
                                  << "Klingon"
                                  << "no language";
        QTest::newRow("person") << "These people besides"
                                << "Nobody (999)"
                                << "999";
        QTest::newRow("nobody") << "Sites"
                                << ""
                                << "Choose whom";
    }

    void keepsWhatCannotBeTaken()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QFETCH(QString, says);
        SigningRoom room;
        action(room, "Ask for acknowledgments…")->trigger();
        choose(room);
        QTest::keyClicks(field(room, name), typed);
        room.screen->roundPage()->askAction()->trigger();
        QVERIFY(room.screen->roundPage()->isVisible());
        bool isSaid = false;
        for (const QLabel *const label : form(room)->findChildren<QLabel *>())
            isSaid |= label->isVisible() && label->text().contains(says);
        QVERIFY(isSaid);
        QCOMPARE(field(room, name)->text(), typed);
        QVERIFY(RoundStore::all(room.session().database())->isEmpty());
        SigningRoom::press(Qt::Key_Escape);
        QVERIFY(!room.screen->roundPage()->isVisible());
    }

    void extendsAndCloses()
    {
        SigningRoom room;
        SigningRoom::press(Qt::Key_N, Qt::ControlModifier);
        SigningRoom::press(Qt::Key_Return, Qt::ControlModifier);
        action(room, "Extend…")->trigger();
        QVERIFY(dialog());
        auto *const date = dialog()->findChild<QDateEdit *>();
        QCOMPARE(date->layoutDirection(), Qt::LeftToRight);
        const QDate wanted = QDate::currentDate().addDays(30);
        date->setDate(wanted);
        screenshot(dialog(), "extend-round");
        QTest::keyClick(date, Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QCOMPARE(room.screen->panel()->status().due, std::optional(wanted));

        action(room, "Close round…")->trigger();
        QVERIFY(dialog());
        screenshot(dialog(), "close-round");
        QTest::keyClicks(dialog()->focusWidget(), "The shop is sold");
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QCOMPARE(shown(room), "Round 1, edition 1, closed");
        QVERIFY(!action(room, "Close round…")->isEnabled());
        action(room, "Open again…")->trigger();
        QTest::keyClick(dialog()->findChild<QDateEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QCOMPARE(shown(room), "Round 1, edition 1");
        QVERIFY(room.session().workspace().verify()->isSound());
    }

    void groupsByTitleAndLanguage()
    {
        SigningRoom room;
        StatusPanel *const panel = room.screen->panel();
        panel->by()->setCurrentText("By language");
        QCOMPARE(panel->parts()->model()->rowCount(), 5);
        for (int row = 1; row < 5; ++row) {
            panel->parts()->setCurrentIndex(panel->parts()->model()->index(row, 0));
            QCOMPARE(shownNumbers(room).size(), 1);
        }
        panel->by()->setCurrentText("By job title");
        QCOMPARE(panel->parts()->parts().name(0), "All job titles");
        QCOMPARE(shownNumbers(room).size(), 4);
    }

    void remindsAndKeepsWhom()
    {
        SigningRoom room;
        QVERIFY(!action(room, "Remind…")->isEnabled()); // of an edition nobody was called for
        SigningRoom::press(Qt::Key_N, Qt::ControlModifier);
        SigningRoom::press(Qt::Key_Return, Qt::ControlModifier);
        action(room, "Remind…")->trigger();
        auto *const reminding = qobject_cast<RemindDialog *>(dialog());
        QVERIFY(reminding);
        QTemporaryDir folder;
        const QString path = folder.filePath("letters.pdf");
        QVERIFY(wait(reminding->saveTo(path)));
        QVERIFY(PdfTools::isClean(path));
        QCOMPARE(PdfTools::information(path, "Pages"), "4");
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(room.screen->list()->chosen()->reminded, std::optional(QDate::currentDate()));

        action(room, "Remind…")->trigger();
        auto *const mailing = qobject_cast<RemindDialog *>(dialog());
        mailing->how()->setCurrentIndex(1);
        Messages::answerNext(true);
        QVERIFY(!wait(mailing->saveTo(folder.filePath("drafts")))); // nobody has an address
        QVERIFY(Messages::lastShown().contains("e-mail address"));
        QVERIFY(!QFile::exists(folder.filePath("drafts")));
    }

    void savesTheList()
    {
        SigningRoom room;
        QTemporaryDir folder;
        const QString pages = folder.filePath("list.pdf"), sheet = folder.filePath("list.csv");
        for (const QString &path : {pages, sheet, sheet}) // a list that is there is replaced
            QVERIFY(wait(room.screen->saveList(path)));
        QVERIFY(PdfTools::isClean(pages));
        QCOMPARE(PdfTools::information(pages, "Pages"), "4"); // one for each site
        QFile file(sheet);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.startsWith("\xef\xbb\xbfNumber,Name,"));
        QCOMPARE(content.count("\r\n"), 5);
        for (const Person &person : std::as_const(room.people))
            QVERIFY(content.contains(person.name.toUtf8()));
        room.screen->list()->setText("no such person");
        QTRY_VERIFY(shownNumbers(room).isEmpty());
    }

    void fitsInEveryLanguage_data() { addLanguagesAndSizes(); }

    void fitsInEveryLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        SigningRoom room(language, size);
        SigningRoom::press(Qt::Key_N, Qt::ControlModifier);
        form(room)->findChildren<QRadioButton *>().last()->click();
        const bool isSmall = size.width() < 1000;
        screenshot(room.bench.get(), isSmall ? "round-small" : "round");
        QCOMPARE(cutOff(room.screen->roundPage()).join(u'\n'), QString());
        form(room)->findChildren<QRadioButton *>().first()->click();
        SigningRoom::press(Qt::Key_Return, Qt::ControlModifier);
        QApplication::processEvents();
        screenshot(room.bench.get(), isSmall ? "round-open-small" : "round-open");
        QCOMPARE(cutOff(room.screen).join(u'\n'), QString());
        RemindDialog reminding(room.session(), RoundStore::all(room.session().database())->first(), {}, {.pending = 4},
                               room.bench.get());
        reminding.QWidget::show();
        screenshot(&reminding, isSmall ? "remind-small" : "remind");
        QCOMPARE(cutOff(&reminding).join(u'\n'), QString());
    }
};

QTEST_MAIN(RoundsTest)
#include "rounds_test.moc"
