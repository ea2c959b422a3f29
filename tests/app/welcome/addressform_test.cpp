#include "welcome/addressform.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

/// A server's address, typed in parts or in one.
class AddressFormTest : public QObject {
    Q_OBJECT

private:
    static QLineEdit *line(const AddressForm &form, const QString &label)
    {
        for (QLineEdit *const line : form.findChildren<QLineEdit *>()) {
            if (line->accessibleName() == label)
                return line;
        }
        qFatal("There is no field %s", qPrintable(label));
        return nullptr;
    }

    static void type(const AddressForm &form, const QString &label, const QString &text)
    {
        line(form, label)->selectAll();
        QTest::keyClicks(line(form, label), text);
    }

    static QString error(const AddressForm &form)
    {
        for (const QLabel *const label : form.findChildren<QLabel *>()) {
            if (!label->isHidden() && label->text().startsWith("Type the"))
                return label->text();
        }
        return {};
    }

private slots:
    void partsMakeTheAddress_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("address");
        QTest::newRow("one") << "office"
                             << "shop"
                             << "mara"
                             << "postgresql://mara@office/shop";
        QTest::newRow("nobody named") << "office"
                                      << "shop"
                                      << ""
                                      << "postgresql://office/shop";
        QTest::newRow("several, with a port") << "one, two:5433"
                                              << "shop"
                                              << "mara"
                                              << "postgresql://mara@one,two:5433/shop";
        QTest::newRow("strange names") << "[::1]"
                                       << "my shop"
                                       << "m@ra"
                                       << "postgresql://m%40ra@[::1]/my%20shop";
    }

    void partsMakeTheAddress()
    {
        QFETCH(QString, server);
        QFETCH(QString, database);
        QFETCH(QString, user);
        QFETCH(QString, address);
        AddressForm form;
        type(form, "Server", server);
        type(form, "Database", database);
        type(form, "User name", user);
        const auto typed = form.typed();
        QVERIFY(typed);
        QCOMPARE(typed->text(), address);
    }

    void addressMakesTheParts()
    {
        AddressForm form;
        const QString text = "postgresql://mara@one,two:5433/shop?sslmode=verify-full&target_session_attrs=read-write";
        type(form, "The same as one address", text);
        QCOMPARE(line(form, "Server")->text(), "one,two:5433");
        QCOMPARE(line(form, "Database")->text(), "shop");
        QCOMPARE(line(form, "User name")->text(), "mara");
        QCOMPARE(form.typed()->text(), text);
        type(form, "User name", "vera");
        QCOMPARE(form.typed()->user, "vera");
        QCOMPARE(form.typed()->options["sslmode"], "verify-full");
    }

    void wholeAddressMayBePutIntoTheFirstField()
    {
        AddressForm form;
        type(form, "Server", "postgresql://mara@office/shop");
        QTest::keyClick(line(form, "Server"), Qt::Key_Return);
        QCOMPARE(line(form, "Server")->text(), "office");
        QCOMPARE(form.typed()->text(), "postgresql://mara@office/shop");
    }

    void saysWhatLacks()
    {
        AddressForm form;
        QVERIFY(!form.typed());
        QCOMPARE(error(form), "Type the name of the server.");
        type(form, "Server", "office");
        QVERIFY(!form.typed());
        QCOMPARE(error(form), "Type the name of the database.");
        type(form, "Database", "shop");
        QVERIFY(form.typed());
        QCOMPARE(error(form), "");
    }

    void takesNoPassword()
    {
        AddressForm form;
        type(form, "The same as one address", "postgresql://mara:secret@office/shop");
        QVERIFY(!form.typed());
    }
};

QTEST_MAIN(AddressFormTest)
#include "addressform_test.moc"
