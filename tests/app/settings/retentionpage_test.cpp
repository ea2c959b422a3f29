#include "people/datapart.h"
#include "people/peoplestore.h"
#include "retention/holdstore.h"
#include "retention/retentionstore.h"
#include "settings/retention/retentionpage.h"
#include "shell/labelledfield.h"
#include "shell/messages.h"
#include "support/openwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>

using Where = Destination::Screen;

/// How long what is kept is set, what is due is shown, and somebody decides what goes; a hold keeps it.
class RetentionPageTest : public QObject {
    Q_OBJECT

private:
    OwnSettings m_settings;

    /// Ana left long ago, Boris did not.
    static void fill(OpenWindow &open)
    {
        QVERIFY(open.session().save(Action::EditPeople, [](Transaction &transaction) -> Done {
            const Done added = PeopleStore::add(
                transaction, {.number = "1", .name = "Ana", .language = "hr", .left = QDate(2020, 1, 31)});
            return added ? PeopleStore::add(transaction, {.number = "2", .name = "Boris", .language = "hr"}) : added;
        }));
    }

    static QStringList names(OpenWindow &open)
    {
        QStringList all;
        const auto people = PeopleStore::find(open.session().database(), {});
        for (const Person &person : *people)
            all << person.name;
        return all;
    }

    static RetentionPage *openPage(OpenWindow &open)
    {
        Screen *const settings = open.go(Where::Settings);
        settings->findChild<QAction *>("retention")->trigger();
        QApplication::processEvents();
        return settings->findChild<RetentionPage *>();
    }

    static QPushButton *button(const QWidget *page, const QString &text)
    {
        for (QPushButton *const one : page->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    static bool says(const QWidget *page, const QString &sentence)
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(sentence); });
    }

    /// Types `reason` into the dialog that opens next, and confirms it.
    static void giveReason(const QString &reason)
    {
        QTimer::singleShot(0, qApp, [reason] {
            QWidget *const dialog = QApplication::activeModalWidget();
            const auto fields = dialog->findChildren<QLineEdit *>();
            for (QLineEdit *const field : fields)
                field->setText(reason);
            for (QPushButton *const one : dialog->findChildren<QPushButton *>()) {
                if (one->isDefault())
                    one->click();
            }
        });
    }

    static void keepPeopleForThreeYears(RetentionPage *page)
    {
        auto *const limited = page->findChild<QCheckBox *>();
        limited->setFocus();
        press(Qt::Key_Space);
        QVERIFY(limited->isChecked());
        for (LabelledField *const field : page->findChildren<LabelledField *>()) {
            if (auto *const ground = qobject_cast<QLineEdit *>(field->editor()); ground && ground->isVisible())
                ground->setText("Limitation of claims");
        }
        button(page, "Save the periods")->click();
    }

private slots:
    void init() { speak("en"); }

    void asksForTheLegalGround()
    {
        OpenWindow open;
        RetentionPage *const page = openPage(open);
        QTRY_VERIFY(says(page, "Nothing is due."));
        QVERIFY(!button(page, "Save the periods")->isEnabled());
        page->findChild<QCheckBox *>()->setChecked(true);
        button(page, "Save the periods")->click();
        QVERIFY(says(page, "Say on what legal ground it is kept that long."));
        QVERIFY(RetentionStore::periods(open.session().database())->isEmpty());
        Messages::answerNext(false);
        press(Qt::Key_Escape);
        QVERIFY(page->isVisible());
    }

    void erasesWhatIsDueWhenSomebodyDecidesIt()
    {
        OpenWindow open;
        fill(open);
        RetentionPage *const page = openPage(open);
        keepPeopleForThreeYears(page);
        const auto *const due = page->findChild<QTableWidget *>("due");
        QTRY_COMPARE(due->rowCount(), 1);
        QVERIFY(due->item(0, 0)->text().contains("Ana"));
        QCOMPARE(due->item(0, 2)->text(), "31 January 2023");
        QPushButton *const erase = button(page, "Erase what is chosen…");
        QVERIFY(!erase->isEnabled());
        page->findChild<QTableWidget *>("due")->selectRow(0);
        Messages::answerNext(false);
        erase->click();
        QCOMPARE(names(open), (QStringList{"Ana", "Boris"}));
        Messages::answerNext(true);
        erase->click();
        QTRY_COMPARE(names(open), QStringList{"Boris"});
        QTRY_COMPARE(due->rowCount(), 0);
        QVERIFY(open.session().workspace().verify()->isSound());
    }

    void aHoldKeepsItUntilItIsLifted()
    {
        OpenWindow open;
        fill(open);
        keepPeopleForThreeYears(openPage(open));
        const Person ana = *PeopleStore::withNumber(open.session().database(), "1");
        open.window.workbench()->go({.screen = Where::People, .person = ana.id});
        auto *const data = open.window.workbench()->current()->findChild<DataPart *>();
        giveReason("Lawsuit 7/26");
        button(data, "Place a legal hold…")->click();
        QVERIFY(says(data, "Lawsuit 7/26"));
        QVERIFY(!button(data, "Erase it…")->isEnabled());

        RetentionPage *const page = openPage(open);
        auto *const due = page->findChild<QTableWidget *>("due");
        QTRY_VERIFY(due->rowCount() == 1 && due->item(0, 4)->text() == "Lawsuit 7/26");
        due->selectRow(0);
        QVERIFY(!button(page, "Erase what is chosen…")->isEnabled());
        page->findChild<QTableWidget *>("holds")->selectRow(0);
        button(page, "Lift this hold")->click();
        QVERIFY(HoldStore::standing(open.session().database())->isEmpty());
        QTRY_COMPARE(due->item(0, 4)->text(), "");
        due->selectRow(0);
        QVERIFY(button(page, "Erase what is chosen…")->isEnabled());
    }

    void showsWhatOthersChangeAndKeepsWhatIsChosen()
    {
        OpenWindow open;
        fill(open);
        RetentionPage *const page = openPage(open);
        keepPeopleForThreeYears(page);
        auto *const due = page->findChild<QTableWidget *>("due");
        QTRY_COMPARE(due->rowCount(), 1);
        due->selectRow(0);
        QVERIFY(open.session().save(Action::EditPeople, [](Transaction &transaction) {
            return PeopleStore::add(transaction,
                                    {.number = "0", .name = "Aaron", .language = "en", .left = QDate(2019, 1, 31)});
        }));
        Q_EMIT open.session().peopleChanged();
        QTRY_COMPARE(due->rowCount(), 2);
        QVERIFY(due->item(0, 0)->text().contains("Aaron"));
        QTRY_COMPARE(due->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(due->selectionModel()->selectedRows().first().row(), 1);
    }

    void erasesOnRequest()
    {
        OpenWindow open;
        fill(open);
        const Person boris = *PeopleStore::withNumber(open.session().database(), "2");
        open.window.workbench()->go({.screen = Where::People, .person = boris.id});
        auto *const data = open.window.workbench()->current()->findChild<DataPart *>();
        giveReason("Asked for it");
        button(data, "Erase it…")->click();
        QTRY_COMPARE(names(open), QStringList{"Ana"});
        QTRY_VERIFY(!data->isVisible());
        QVERIFY(open.session().workspace().verify()->isSound());
    }

    void handsOutAPersonsData()
    {
        OpenWindow open;
        fill(open);
        const Person boris = *PeopleStore::withNumber(open.session().database(), "2");
        open.window.workbench()->go({.screen = Where::People, .person = boris.id});
        auto *const data = open.window.workbench()->current()->findChild<DataPart *>();
        QDir(open.path({})).mkdir("out");
        data->handOutInto(open.path("out"));
        const auto files = [&] {
            QStringList all;
            for (const QString &folder : QDir(open.path("out")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                all << QDir(open.path("out/" + folder)).entryList(QDir::Files, QDir::Name);
            return all;
        };
        QTRY_COMPARE(files(), (QStringList{"person.html", "person.json"}));
    }
};

QTEST_MAIN(RetentionPageTest)
#include "retentionpage_test.moc"
