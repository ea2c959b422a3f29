#include "acknowledgment/signature.h"

#include <QTest>

class SignatureTest : public QObject {
    Q_OBJECT

private:
    const DrawnSignature m_signature{QSize(600, 200),
                                     {{{120, 340, 1000, 0}, {-5, 2147483647, 0, 16}}, {}, {{1, 2, 3, 4}}}};
    const QByteArray m_bytes =
        R"({"pad":[600,200],"strokes":[[[120,340,1000,0],[-5,2147483647,0,16]],[],[[1,2,3,4]]]})";

private slots:
    void isReadBackAsItWasDrawn_data()
    {
        QTest::addColumn<DrawnSignature>("signature");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("three strokes") << m_signature << m_bytes;
        QTest::newRow("nothing") << DrawnSignature{QSize(0, 0), {}} << QByteArray(R"({"pad":[0,0],"strokes":[]})");
    }

    void isReadBackAsItWasDrawn()
    {
        QFETCH(DrawnSignature, signature);
        QFETCH(QByteArray, bytes);
        QCOMPARE(toBytes(signature), bytes);
        QCOMPARE(drawnSignature(bytes), signature);
    }

    void anythingElseIsNoSignature()
    {
        for (qsizetype length = 0; length < m_bytes.size(); ++length) {
            QVERIFY2(!drawnSignature(m_bytes.first(length)), m_bytes.first(length).constData());
            QVERIFY(!drawnSignature(m_bytes.first(length) + '!' + m_bytes.sliced(length)));
        }
        for (const char *rubbish :
             {"{}", "[]", "nonsense", R"({"pad":[1],"strokes":[]})", R"({"pad":[1,2],"strokes":[[[1,2,3]]]})",
              R"({"pad":[1,2],"strokes":[[[1,2,3,4.5]]]})", R"({"pad":[1,2],"strokes":[[[1,2,3,2147483648]]]})",
              R"({"pad":[1,2],"strokes":[]} )"})
            QVERIFY2(!drawnSignature(rubbish), rubbish);
    }

    void aDotIsBlank()
    {
        QVERIFY(isBlank({QSize(600, 200), {}}));
        QVERIFY(isBlank({QSize(600, 200), {{{100, 100, 1000, 0}, {1098, 1098, 1000, 9}}}}));
        QVERIFY(!isBlank({QSize(600, 200), {{{100, 100, 1000, 0}, {1099, 100, 1000, 9}}}}));
        QVERIFY(!isBlank({QSize(600, 200), {{{100, 100, 1000, 0}}, {{100, 1099, 1000, 9}}}}));
    }
};

QTEST_APPLESS_MAIN(SignatureTest)
#include "signature_test.moc"
