#include "acknowledgment/formcode.h"

#include <QSet>
#include <QTest>

class FormCodeTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatItWrote()
    {
        QSet<QString> seen;
        for (int i = 0; i < 2000; ++i) {
            const QString code = FormCode::next();
            QCOMPARE(code.size(), 13);
            QCOMPARE(FormCode::read(code).value_or(QString()), code);
            QCOMPARE(FormCode::read(code.toLower().remove('-')).value_or(QString()), code);
            seen << code;
        }
        QCOMPARE(seen.size(), 2000);
    }

    void catchesAnyOneWrongLetter()
    {
        const QString letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        for (int round = 0; round < 20; ++round) {
            const QString code = FormCode::next();
            for (qsizetype i = 0; i < code.size(); ++i) {
                if (code[i] == '-')
                    continue;
                for (const QChar letter : letters) {
                    QString wrong = code;
                    wrong[i] = letter;
                    QCOMPARE(FormCode::read(wrong).has_value(), wrong == code);
                }
            }
        }
    }

    void takesLookalikesAsMeant()
    {
        QString code;
        while (!code.contains('0') || !code.contains('1'))
            code = FormCode::next();
        QString typed = code;
        QCOMPARE(FormCode::read(typed.replace('0', 'o').replace('1', 'l')).value_or(QString()), code);
    }

    void readsPages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("page");
        const QString code = FormCode::next();
        QTest::newRow("first of two") << FormCode::forPage(code, 1, 2) << 1;
        QTest::newRow("second of two") << FormCode::forPage(code, 2, 2) << 2;
        QTest::newRow("third of two") << FormCode::forPage(code, 3, 2) << 0;
        QTest::newRow("another program's") << "https://example.org/1/2" << 0;
        QTest::newRow("empty") << "" << 0;
    }

    void readsPages()
    {
        QFETCH(QString, text);
        QFETCH(int, page);
        const auto found = FormCode::readPage(text);
        QCOMPARE(found ? found->page : 0, page);
    }
};

QTEST_GUILESS_MAIN(FormCodeTest)
#include "formcode_test.moc"
