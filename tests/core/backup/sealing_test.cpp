#include "backup/sealing.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using Sealing::Effort;

/// What is sealed comes out whole with its pass phrase, and not at all otherwise.
class SealingTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString newPath() { return m_folder.filePath(QString::number(++m_count)); }

    QString written(const QByteArray &content)
    {
        QFile file(newPath());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QByteArray noise(qsizetype size)
    {
        QRandomGenerator random(quint32(size) + 1);
        QByteArray bytes(size, '\0');
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        return bytes;
    }

    QString sealed(const QByteArray &content, const QString &phrase)
    {
        const auto key = Sealing::newKey(phrase, Effort::Quick);
        const QString path = newPath();
        if (!key || !Sealing::seal(written(content), path, *key))
            qFatal("not sealed");
        return path;
    }

private slots:
    void comesOutAsItWentIn_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 65535, 65536, 65537, 131072, 300000})
            QTest::newRow(qPrintable(QString::number(size))) << size;
    }

    void comesOutAsItWentIn()
    {
        QFETCH(int, size);
        const QByteArray bytes = noise(size);
        const QString path = sealed(bytes, "correct horse");
        QVERIFY(Sealing::isSealed(path));
        if (size > 40)
            QVERIFY(!content(path).contains(bytes.left(40)));
        // 180 bytes of header, 17 more for each piece of 64 KiB; a last piece that isn't full ends it
        QCOMPARE(content(path).size(), 180 + size + 17 * (size / 65536 + 1));
        const QString out = newPath();
        QVERIFY(Sealing::open(path, out, "correct horse"));
        QCOMPARE(content(out), bytes);
    }

    void takesTheModerateEffortUnlessToldOtherwise()
    {
        const auto key = Sealing::newKey("correct horse");
        QVERIFY(key);
        QCOMPARE(key->operations, 3ULL); // libsodium's documentation of MODERATE
        QCOMPARE(key->memory, 268435456ULL);
        QCOMPARE(Sealing::fromText(Sealing::toText(*key)), std::optional(*key));
        QVERIFY(!Sealing::fromText(""));
        QVERIFY(!Sealing::fromText("00 00 3 4"));
    }

    void refusesOtherPhrases_data()
    {
        QTest::addColumn<QString>("phrase");
        for (const char *phrase : {"", "correct hors", "correct horse ", "Correct horse"})
            QTest::newRow(phrase) << QString(phrase);
    }

    void refusesOtherPhrases()
    {
        QFETCH(QString, phrase);
        const Done opened = Sealing::open(sealed("secret", "correct horse"), newPath(), phrase);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Denied);
    }

    void aPhraseIsTheSameHoweverItIsTyped()
    {
        const QString composed = "\u0111a\u010da \u06A9\u0648\u0688", decomposed = "\u0111ac\u030Ca \u06A9\u0648\u0688";
        QVERIFY(composed != decomposed);
        const QString path = sealed("secret", composed);
        QVERIFY(Sealing::open(path, newPath(), decomposed));
    }

    void sealsTheSameTwiceToDifferentBytes()
    {
        const auto key = Sealing::newKey("correct horse", Effort::Quick);
        const QString from = written("the same"), first = newPath(), second = newPath();
        QVERIFY(Sealing::seal(from, first, *key) && Sealing::seal(from, second, *key));
        QVERIFY(content(first).mid(76) != content(second).mid(76));
        QCOMPARE(content(first).left(76), content(second).left(76));
    }

    void anyAlteredByteIsNoticed()
    {
        const QByteArray good = content(sealed(noise(70000), "correct horse"));
        QRandomGenerator random(7);
        QList<qsizetype> places;
        for (qsizetype i = 0; i < 180; ++i) // the whole header
            places << i;
        for (int i = 0; i < 60; ++i)
            places << 180 + random.bounded(int(good.size()) - 180);
        for (const qsizetype place : std::as_const(places)) {
            if (place >= 12 && place < 28 && place % 8 != 4 && place % 8 != 5)
                continue; // a large number there would only take long before it is refused
            QByteArray bad = good;
            bad[place] = char(bad[place] ^ (1 << random.bounded(8)));
            const Done opened = Sealing::open(written(bad), newPath(), "correct horse");
            QVERIFY2(!opened, qPrintable(QString::number(place)));
            const auto kind = opened.error().kind;
            QVERIFY(kind == Error::Kind::Damaged || kind == Error::Kind::Denied);
        }
    }

    void anyCutIsNoticed()
    {
        const QByteArray good = content(sealed(noise(140000), "correct horse"));
        const qsizetype piece = 65536 + 17;
        for (const qsizetype size : {qsizetype(0), qsizetype(7), qsizetype(8), qsizetype(179), qsizetype(180),
                                     qsizetype(190), 180 + piece - 1, 180 + piece, 180 + 2 * piece, good.size() - 1}) {
            const Done opened = Sealing::open(written(good.left(size)), newPath(), "correct horse");
            QVERIFY2(!opened, qPrintable(QString::number(size)));
            QCOMPARE(opened.error().kind, Error::Kind::Damaged);
        }
        QVERIFY(!Sealing::open(written(good + 'x'), newPath(), "correct horse"));
        // pieces that changed places
        const QByteArray swapped =
            good.left(180) + good.mid(180 + piece, piece) + good.mid(180, piece) + good.mid(180 + 2 * piece);
        QCOMPARE(swapped.size(), good.size());
        QVERIFY(!Sealing::open(written(swapped), newPath(), "correct horse"));
    }

    void aHeaderCannotAskForMoreThanThisMachineHas()
    {
        QByteArray bad = content(sealed("secret", "correct horse"));
        bad[27] = 0x7f; // memory
        QCOMPARE(Sealing::open(written(bad), newPath(), "correct horse").error().kind, Error::Kind::Damaged);
        bad[27] = 0;
        bad[19] = 0x7f; // operations
        QCOMPARE(Sealing::open(written(bad), newPath(), "correct horse").error().kind, Error::Kind::Damaged);
    }

    void neverWritesOverAFile()
    {
        const auto key = Sealing::newKey("correct horse", Effort::Quick);
        const QString from = written("new"), there = written("old");
        QVERIFY(!Sealing::seal(from, there, *key));
        QVERIFY(!Sealing::open(sealed("new", "correct horse"), there, "correct horse"));
        QCOMPARE(content(there), "old");
    }

    void stopsWhenItIsToldTo()
    {
        const auto key = Sealing::newKey("correct horse", Effort::Quick);
        const Done sealed =
            Sealing::seal(written(noise(300000)), newPath(), *key, [](qint64, qint64) { return false; });
        QCOMPARE(sealed.error().kind, Error::Kind::Unavailable);
    }
};

QTEST_GUILESS_MAIN(SealingTest)
#include "sealing_test.moc"
