#include "base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

class CanonicalJsonTest : public QObject {
    Q_OBJECT

private:
    const QString m_ugly = QString::fromUtf8("\"a\\\" \\\\, {[]} : \n\t\x01 ž زینب \x7f");

private slots:
    void textsAreSpeltAlike_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {QString(), QString("plain"), QString("2026-03-01T09:00:00.000Z"), QString("\""), QString("\\"),
              QString("\\\""), QString("ž"), QString(QChar(0x7f)), QString("\n"), m_ugly})
            QTest::newRow(qPrintable(text.toUtf8().toHex())) << text;
    }

    void textsAreSpeltAlike()
    {
        QFETCH(QString, text);
        QByteArray spelt = "[";
        addCanonicalText(spelt, text);
        QCOMPARE(spelt + ']', QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
    }

    void objectsAreSpeltAlike()
    {
        CanonicalObject object;
        QCOMPARE(object.bytes(), QByteArray("{}"));
        object.add("a", m_ugly).add("aB", false).add("ab", std::numeric_limits<qint64>::min()).add("b", QString());
        object.add("c", true).add("d", qint64(0)).add("e", u"plain");
        QCOMPARE(object.bytes(),
                 QJsonDocument(QJsonObject{{"a", m_ugly},
                                           {"aB", false},
                                           {"ab", std::numeric_limits<qint64>::min()},
                                           {"b", ""},
                                           {"c", true},
                                           {"d", 0},
                                           {"e", "plain"}})
                     .toJson(QJsonDocument::Compact));
    }

    void membersAreFound()
    {
        const QByteArray json =
            canonicalJson({{"a", m_ugly},
                           {"b", "7"},
                           {"bb", QJsonObject{{"a", QJsonArray{"]", "}"}}, {"id", "1"}, {"z", "2"}}},
                           {"c", QJsonArray{1, QJsonArray{}, "\"", m_ugly}},
                           {"digest", QString::fromLatin1(sha256("abc").toHex())},
                           {"empty", ""},
                           {"id", "-9223372036854775808"},
                           {"number", 12},
                           {"z", true}});
        CanonicalMembers members(json);
        QVERIFY(members.isText("a", m_ugly));
        QVERIFY(members.isId("b", 7));
        QVERIFY(members.isDigest("digest", "abc"));
        QVERIFY(members.isDigest("empty", {}));
        QVERIFY(members.isId("id", std::numeric_limits<qint64>::min()));
        QVERIFY(!members.isText("number", "12"));

        QVERIFY(!CanonicalMembers(json).isText("a", m_ugly.chopped(1)));
        QVERIFY(!CanonicalMembers(json).isId("b", 8));
        QVERIFY(!CanonicalMembers(json).isId("b", 77));
        QVERIFY(!CanonicalMembers(json).isId("number", 12));
        QVERIFY(!CanonicalMembers(json).isDigest("digest", "abd"));
        QVERIFY(!CanonicalMembers(json).isDigest("digest", {}));
        QVERIFY(!CanonicalMembers(json).isDigest("empty", "abc"));
        QVERIFY(!CanonicalMembers(json).isText("nothing", {}));
        QVERIFY(!CanonicalMembers(json).isId("z", 2)); // that one lies deeper
    }

    /// Whatever stands there, nothing is read beyond its end.
    void rubbishHasNoMembers()
    {
        const QByteArray json = canonicalJson({{"a", m_ugly}, {"b", QJsonArray{1, "2"}}, {"c", "3"}});
        for (qsizetype length = 0; length < json.size() - 1; ++length) {
            const QByteArray cut(json.constData(), length);
            QVERIFY2(!CanonicalMembers(cut).isId("c", 3) || length == json.size() - 1, cut.constData());
            QVERIFY(!CanonicalMembers(cut).isText("nothing", "x"));
        }
        for (const char *rubbish :
             {"", "{", "{\"", "{}", "[]", "nonsense", "{\"a", "{\"a\":", "{\"a\"\"", "\"\"\"\"\"\""})
            QVERIFY2(!CanonicalMembers(rubbish).isText("a", "x"), rubbish);
    }

    // FIPS 180-2, appendix B.
    void digestsAreThoseOfTheStandard()
    {
        QCOMPARE(sha256("abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq").toHex(),
                 QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
        QCOMPARE(sha256(QByteArray(1000000, 'a')).toHex(),
                 QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
        QCOMPARE(sha256({"a", {}, "bc"}), sha256("abc"));
        QCOMPARE(sha256({}).toHex(), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }
};

QTEST_GUILESS_MAIN(CanonicalJsonTest)
#include "canonicaljson_test.moc"
