#include "acknowledgment/acknowledgmentstore.h"
#include "acknowledgment/status.h"
#include "handbook/editionstore.h"
#include "people/peoplestore.h"
#include "shell/messages.h"
#include "support/openwindow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

/// The whole main job in one window, without the mouse: from nothing to a verified acknowledgment.
class MainJobByKeyboardTest : public QObject {
    Q_OBJECT

private:
    OwnSettings m_settings;

private slots:
    void goesFromNothingToASignature_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("site");
        QTest::newRow("English") << "en"
                                 << "Corner Shop"
                                 << "Grace O'Neill"
                                 << "High Street";
        QTest::newRow("Urdu") << "ur"
                              << "تاج سٹور"
                              << "زینب گلزار احمد"
                              << "لاہور";
    }

    void goesFromNothingToASignature()
    {
        QFETCH(QString, language);
        QFETCH(QString, company);
        QFETCH(QString, name);
        QFETCH(QString, site);
        speak(language);
        QTemporaryDir folder;
        MainWindow window;
        window.QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        type(company);
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Tab);
        press(Qt::Key_A, Qt::ControlModifier);
        type(folder.filePath("shop"));
        press(Qt::Key_Return);
        QVERIFY(window.workbench());
        Database &database = window.workbench()->session().database();

        press(Qt::Key_3, Qt::ControlModifier);
        press(Qt::Key_N, Qt::ControlModifier);
        type("1007");
        press(Qt::Key_Tab);
        type(name);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        type(site);
        press(Qt::Key_S, Qt::ControlModifier);
        press(Qt::Key_Escape);
        const auto person = PeopleStore::withNumber(database, "1007");
        QVERIFY(person);
        QCOMPARE(person->name, name);
        QCOMPARE(person->language, language);

        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        type("First");
        Messages::answerNext(true);
        press(Qt::Key_Return, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier); // asks for acknowledgments by the date that is offered
        const auto edition = EditionStore::newest(database);
        QVERIFY(edition && *edition);
        QCOMPARE((*edition)->summary, "First");
        QCOMPARE((*edition)->languages, (QStringList{"en", "ur", "te", "hr"}));

        press(Qt::Key_4, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
        auto *const goOn = window.findChild<QPushButton *>("goOn");
        QTRY_VERIFY(goOn && goOn->isVisible());
        QVERIFY(!goOn->isEnabled());
        press(Qt::Key_End);
        QTRY_VERIFY(goOn->isEnabled());
        press(Qt::Key_Return); // on to the statement, which may be longer than the page
        press(Qt::Key_End);
        QTRY_VERIFY(goOn->isEnabled());
        press(Qt::Key_Return); // on to the signature
        press(Qt::Key_Space); // rather types the name
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        type(name);
        press(Qt::Key_Return);
        QVERIFY(!*AcknowledgmentStore::inForce(database, person->id, (*edition)->id));
        press(Qt::Key_Return); // confirms

        const auto record = AcknowledgmentStore::inForce(database, person->id, (*edition)->id);
        QVERIFY(record && *record);
        QCOMPARE((*record)->typedName, name);
        QCOMPARE((*record)->language, language);
        QCOMPARE((*record)->personSite, site);
        const auto status = Status::of(database, (*edition)->id, QDate::currentDate());
        QVERIFY(status);
        QVERIFY(status->due);
        QCOMPARE(status->tally, (Tally{.acknowledged = 1}));
        const auto verified = window.workbench()->session().workspace().verify();
        QVERIFY(verified && verified->isSound());
        QCOMPARE(verified->entries, 3);
    }
};

QTEST_MAIN(MainJobByKeyboardTest)
#include "mainjob_test.moc"
