#include "handbook/attachmentstore.h"
#include "support/workspace.h"

#include <QCryptographicHash>

namespace {

const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray("\0\1\2\xff", 4);

}

class AttachmentStoreTest : public QObject {
    Q_OBJECT

    static Done add(TestWorkspace &test, Id<Rule> rule, const QString &name, const QByteArray &bytes,
                    const QDateTime &at = TestWorkspace::stamp().at)
    {
        return inTransaction(test.database(), TestWorkspace::stamp(at), [&](Transaction &transaction) {
            return AttachmentStore::add(transaction, {{rule, *newAttachment(name, bytes)}});
        });
    }

private slots:
    void knowsPicturesByWhatTheyAre_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("mediaType");
        QTest::newRow("png") << png << "a.png"
                             << "a.png"
                             << "image/png";
        QTest::newRow("png that says something else") << png << "a.exe"
                                                      << "a.png"
                                                      << "image/png";
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0") << "A.JPEG"
                              << "A.JPEG"
                              << "image/jpeg";
        QTest::newRow("gif") << QByteArray("GIF89a") << "a"
                             << "a.gif"
                             << "image/gif";
        QTest::newRow("webp") << QByteArray("RIFF\1\1\1\1WEBPVP8 ") << "a.webp"
                              << "a.webp"
                              << "image/webp";
        QTest::newRow("a path") << png << "../../etc/a\\b\n.png"
                                << "ab.png"
                                << "image/png";
        QTest::newRow("sound") << QByteArray("RIFF\1\1\1\1WAVE") << "a.webp" << QString() << QString();
        QTest::newRow("drawing that may run") << QByteArray("<svg/>") << "a.svg" << QString() << QString();
        QTest::newRow("nothing") << QByteArray() << "a.png" << QString() << QString();
        QTest::newRow("too large") << png + QByteArray(10 * 1024 * 1024, 'x') << "a.png" << QString() << QString();
    }

    void knowsPicturesByWhatTheyAre()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QString, kept);
        QFETCH(QString, mediaType);
        const auto made = newAttachment(name, bytes);
        QCOMPARE(made.has_value(), !kept.isEmpty());
        if (made)
            QCOMPARE(*made, (NewAttachment{kept, mediaType, bytes}));
    }

    void keepsThemByRule()
    {
        TestWorkspace test;
        const Handbook handbook = TestWorkspace::smallHandbook();
        QVERIFY(test.saveHandbook(handbook));
        const Id<Rule> first = handbook.areas[0].rules[0].id, second = handbook.areas[0].rules[1].id;
        QVERIFY(add(test, first, "one.png", png));
        QVERIFY(add(test, first, "two.png", png + "more"));
        QVERIFY(add(test, second, "three.png", png));
        const auto found = AttachmentStore::of(test.database(), first);
        QVERIFY(found);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->at(0).name, "one.png");
        QCOMPARE(found->at(1).name, "two.png");
        QCOMPARE(found->at(1).mediaType, "image/png");
        QCOMPARE(found->at(1).size, 16);
        QCOMPARE(found->at(1).digest, QCryptographicHash::hash(png + "more", QCryptographicHash::Sha256));
        const auto bytes = AttachmentStore::bytes(test.database(), found->at(1).id);
        QVERIFY(bytes);
        QCOMPARE(*bytes, png + "more");
        QVERIFY(test.save([&](Transaction &t) { return AttachmentStore::remove(t, found->at(0).id); }));
        QCOMPARE(AttachmentStore::of(test.database(), first)->size(), 1);
        const auto gone = AttachmentStore::bytes(test.database(), found->at(0).id);
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, Error::Kind::NotFound);
    }

    void keepsNoneTwice()
    {
        TestWorkspace test;
        const Handbook handbook = TestWorkspace::smallHandbook();
        QVERIFY(test.saveHandbook(handbook));
        const Id<Rule> rule = handbook.areas[0].rules[0].id;
        for (const QByteArray &bytes : {png, png, png + "more"})
            QVERIFY(add(test, rule, "one.png", bytes));
        QVERIFY(add(test, rule, "two.png", png));
        QCOMPARE(AttachmentStore::of(test.database(), rule)->size(), 3);
    }

    void handsOutThoseOfSeveralRules()
    {
        TestWorkspace test;
        const Handbook handbook = TestWorkspace::smallHandbook();
        QVERIFY(test.saveHandbook(handbook));
        const Id<Rule> first = handbook.areas[0].rules[0].id, second = handbook.areas[0].rules[1].id;
        QVERIFY(add(test, first, "one.png", png));
        QVERIFY(add(test, second, "two.png", png + "more"));
        const auto both = AttachmentStore::of(test.database(), {second, first}, png.size() * 2 + 4);
        QVERIFY(both);
        QCOMPARE(both->size(), 2);
        QCOMPARE(both->at(0), std::pair(second, *newAttachment("two.png", png + "more")));
        QCOMPARE(both->at(1).first, first);
        const auto tooMuch = AttachmentStore::of(test.database(), {second, first}, png.size() * 2 + 3);
        QVERIFY(!tooMuch);
        QCOMPARE(tooMuch.error().kind, Error::Kind::Invalid);
    }

    void comesBackWithItsRule()
    {
        TestWorkspace test;
        const Handbook with = TestWorkspace::smallHandbook();
        const Id<Rule> rule = with.areas[0].rules[0].id;
        QVERIFY(test.saveHandbook(with));
        QVERIFY(add(test, rule, "one.png", png));
        QVERIFY(test.saveHandbook(without(with, {{0, 0}})));
        const Id<Rule> other = with.areas[0].rules[1].id;
        const QDateTime soon = TestWorkspace::stamp().at.addSecs(60 * 60);
        QVERIFY(add(test, other, "two.png", png, soon));
        QVERIFY(test.saveHandbook(with));
        QCOMPARE(AttachmentStore::of(test.database(), rule)->size(), 1);
        QVERIFY(add(test, other, "three.png", png, soon.addDays(3))); // it was removed once, but is there again
        QCOMPARE(AttachmentStore::of(test.database(), rule)->size(), 1);
    }

    void goesADayAfterItsRule()
    {
        TestWorkspace test;
        const Handbook with = TestWorkspace::smallHandbook();
        const Id<Rule> rule = with.areas[0].rules[0].id;
        QVERIFY(test.saveHandbook(with));
        QVERIFY(add(test, rule, "one.png", png));
        QVERIFY(test.saveHandbook(without(with, {{0, 0}})));
        QVERIFY(add(test, with.areas[0].rules[1].id, "two.png", png, TestWorkspace::stamp().at.addDays(2)));
        QVERIFY(AttachmentStore::of(test.database(), rule)->isEmpty());
        QCOMPARE(AttachmentStore::of(test.database(), with.areas[0].rules[1].id)->size(), 1);
    }

    void saysThatItIsDamaged()
    {
        TestWorkspace test;
        const Handbook handbook = TestWorkspace::smallHandbook();
        const Id<Rule> rule = handbook.areas[0].rules[0].id;
        QVERIFY(test.saveHandbook(handbook));
        QVERIFY(add(test, rule, "one.png", png));
        QVERIFY(test.save([&](Transaction &t) -> Done {
            const auto changed = t.run(Query("UPDATE rule_attachment SET bytes = :b").bind(":b", QByteArray("other")));
            return changed ? done() : changed.error();
        }));
        const auto bytes =
            AttachmentStore::bytes(test.database(), AttachmentStore::of(test.database(), rule)->first().id);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, Error::Kind::Damaged);
    }
};

QTEST_GUILESS_MAIN(AttachmentStoreTest)
#include "attachmentstore_test.moc"
