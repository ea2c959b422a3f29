#include "shell/stamping.h"

#include "ledger/stampstore.h"
#include "support/signingroom.h"
#include "support/stampingauthority.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>

/// A window has checkpoints stamped by itself, and waits for nobody.
class HourlyStampingTest : public QObject {
    Q_OBJECT

private:
    StampingAuthority m_authority;

    static StampStore::Standing standing(SigningRoom &room) { return *StampStore::standing(room.session().database()); }

    static void setAuthority(SigningRoom &room, const QString &address)
    {
        QVERIFY(room.session().save(Action::ChangeSettings, [&](Transaction &transaction) {
            return StampStore::saveAuthority(transaction, {address, {}});
        }));
    }

    static bool isSaid(SigningRoom &room, const QString &words)
    {
        const QList<QLabel *> labels = room.bench->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words) && label->isVisible(); });
    }

private slots:
    void whereNobodyIsSetNobodyIsAsked()
    {
        SigningRoom room;
        Stamping stamping(room.session(), COUNTERSIGN);
        stamping.ask();
        QVERIFY(!stamping.isAsking());
    }

    void whoIsAwayIsAskedAgain()
    {
        SigningRoom room;
        Stamping stamping(room.session(), COUNTERSIGN);
        setAuthority(room, m_authority.address() + "/away");
        stamping.ask();
        QVERIFY(stamping.isAsking());
        QTRY_VERIFY_WITH_TIMEOUT(!stamping.isAsking(), 120'000);
        QCOMPARE(standing(room).stamped, 0);
        QVERIFY(standing(room).waitingSince);
        room.bench->go({.screen = Destination::Screen::Settings});
        QVERIFY(isSaid(room, "0 checkpoints are stamped. What was entered since"));

        setAuthority(room, m_authority.address());
        stamping.ask();
        QTRY_VERIFY_WITH_TIMEOUT(!stamping.isAsking(), 120'000);
        QCOMPARE(standing(room).stamped, 1);
        QVERIFY(!standing(room).waitingSince);
        QVERIFY(isSaid(room, "1 checkpoint"));
        QVERIFY(!isSaid(room, "What was entered since"));
        stamping.ask();
        QVERIFY(!stamping.isAsking()); // nothing waits
    }

    void theSettingsTakeOnlyAnAddress()
    {
        SigningRoom room;
        room.bench->go({.screen = Destination::Screen::Settings});
        QLineEdit *address = nullptr;
        for (QLineEdit *const one : room.bench->findChildren<QLineEdit *>()) {
            if (one->accessibleName().contains("authority"))
                address = one;
        }
        QVERIFY(address);
        const auto save = [&](const QString &typed) {
            address->setText(typed);
            address->setFocus();
            SigningRoom::press(Qt::Key_S, Qt::ControlModifier);
            return StampStore::authority(room.session().database())->address;
        };
        QCOMPARE(save("tsa"), "");
        QCOMPARE(save("http://tsa.example"), "http://tsa.example");
    }

    void closingWaitsForNobody()
    {
        SigningRoom room;
        QElapsedTimer closing;
        {
            Stamping stamping(room.session(), COUNTERSIGN);
            setAuthority(room, m_authority.address() + "/never");
            stamping.ask();
            QVERIFY(stamping.isAsking());
            QTest::qWait(500);
            closing.start();
        }
        QVERIFY(closing.elapsed() < 5'000); // an answer takes a minute
    }
};

QTEST_MAIN(HourlyStampingTest)
#include "hourlystamping_test.moc"
