#include "shell/namesedit.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

/// Names typed into a line, as a person at the keyboard types them.
class NamesEditTest : public QObject {
    Q_OBJECT

private:
    struct Shown {
        NamesEdit edit;
        explicit Shown(const QStringList &known)
        {
            edit.setKnown([known] { return known; });
            edit.resize(400, 40);
            edit.show();
            edit.activateWindow();
            (void)QTest::qWaitForWindowActive(&edit);
            edit.setFocus();
        }
        QAbstractItemView *list() const { return edit.findChild<QCompleter *>()->popup(); }
        void press(Qt::Key key)
        {
            QWidget *const popup = QApplication::activePopupWidget();
            QTest::keyClick(popup ? popup : &edit, key);
        }
    };

private slots:
    void takesNamesApart_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("nothing") << "" << QStringList();
        QTest::newRow("one") << " Cashier " << QStringList{"Cashier"};
        QTest::newRow("commas are part of a name") << "Clerk, senior; Driver" << QStringList{"Clerk, senior", "Driver"};
        QTest::newRow("in Urdu") << "کیشیئر؛ ڈرائیور" << QStringList{"کیشیئر", "ڈرائیور"};
        QTest::newRow("twice") << "Driver;driver;;  ; Cook" << QStringList{"Driver", "Cook"};
        QTest::newRow("spaces") << "Shop   floor" << QStringList{"Shop floor"};
    }

    void takesNamesApart()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, names);
        NamesEdit edit;
        edit.setText(typed);
        QCOMPARE(edit.names(), names);
        NamesEdit again;
        again.setNames(names);
        QCOMPARE(again.names(), names);
    }

    void offersWhatIsKnown()
    {
        Shown at({"Cashier", "Driver", "Senior cashier"});
        QSignalSpy edited(&at.edit, &QLineEdit::textEdited);
        QTest::keyClicks(&at.edit, "cash");
        QTRY_VERIFY(at.list()->isVisible());
        QCOMPARE(at.list()->model()->rowCount(), 2);
        at.press(Qt::Key_Down);
        at.press(Qt::Key_Down);
        at.press(Qt::Key_Return);
        QTRY_COMPARE(at.edit.names(), QStringList{"Senior cashier"});
        QVERIFY(edited.size() > 4); // what is chosen is typed, too
        QTest::keyClicks(&at.edit, "; dri");
        QTRY_VERIFY(at.list()->isVisible());
        at.press(Qt::Key_Down);
        at.press(Qt::Key_Return);
        QTRY_COMPARE(at.edit.text(), QString("Senior cashier; Driver"));
    }

    void takesWhatNobodyKnows()
    {
        Shown at({"Cashier"});
        QTest::keyClicks(&at.edit, "Gardener");
        QVERIFY(!at.list()->isVisible());
        QCOMPARE(at.edit.names(), QStringList{"Gardener"});
    }
};

QTEST_MAIN(NamesEditTest)
#include "namesedit_test.moc"
