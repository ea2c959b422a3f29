#include "exchange/textencoding.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

class TextEncodingTest : public QObject {
    Q_OBJECT

private slots:
    /// The files were encoded by Python; cases.json says what went into them.
    void readsEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QJsonObject>("expected");
        QFile cases(TEST_DATA "/encodings/cases.json");
        QVERIFY(cases.open(QIODevice::ReadOnly));
        const QJsonObject all = QJsonDocument::fromJson(cases.readAll()).object();
        QVERIFY(all.size() >= 18);
        for (auto it = all.begin(); it != all.end(); ++it) {
            QFile file(TEST_DATA "/encodings/" + it.key() + ".txt");
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(it.key())) << file.readAll() << it->toObject();
        }
    }

    void readsEveryEncoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QJsonObject, expected);
        const auto decoded = decodeText(bytes);
        QVERIFY(decoded);
        QCOMPARE(decoded->encoding, expected["encoding"].toString());
        QCOMPARE(decoded->text, expected["text"].toString());
        QCOMPARE(!decoded->warnings.isEmpty(), expected["warned"].toBool());
    }

    void saysHowManyLettersAreBroken()
    {
        const auto decoded = decodeText("Đurđa \xff\xfe Žarko");
        QVERIFY(decoded);
        QVERIFY2(decoded->warnings.value(0).contains("2"), qPrintable(decoded->warnings.join(' ')));
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n");
        QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8);
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("too large") << QByteArray(largestText + 1, 'a');
    }

    void refusesWhatIsNoText()
    {
        QFETCH(QByteArray, bytes);
        const auto decoded = decodeText(bytes);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().kind, Error::Kind::Invalid);
        QVERIFY(decoded.error().text.endsWith('.'));
    }

    void neverCrashesOnRandomBytes()
    {
        quint32 state = 20260301;
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes;
            for (int i = 0; i < round % 97; ++i) {
                state = state * 1664525u + 1013904223u;
                bytes += char(state >> 24);
            }
            const auto decoded = decodeText(bytes);
            QVERIFY(!decoded || decoded->text.size() <= bytes.size());
        }
    }

    void readsNoMoreOfAHugeFileThanIsAllowed()
    {
        const QTemporaryDir folder;
        QFile huge(folder.filePath("huge.txt"));
        QVERIFY(huge.open(QIODevice::WriteOnly));
        QVERIFY(huge.resize(100LL * 1024 * 1024 * 1024));
        QElapsedTimer timer;
        timer.start();
        const auto read = readTextFile(huge.fileName());
        QVERIFY(!read);
        QVERIFY(read.error().text.contains("64"));
        QVERIFY(timer.elapsed() < 1000);
    }

    void namesAFileThatIsNotThere()
    {
        const auto missing = readTextFile("/nowhere/people.csv");
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, Error::Kind::NotFound);
        QVERIFY(missing.error().text.contains("people.csv"));
        QVERIFY(!readTextFile(QDir::tempPath()));
    }
};

QTEST_GUILESS_MAIN(TextEncodingTest)
#include "textencoding_test.moc"
