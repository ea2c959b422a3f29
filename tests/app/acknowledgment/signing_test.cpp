#include "acknowledgment/signing/readingview.h"
#include "acknowledgment/signing/signaturepad.h"
#include "acknowledgment/status.h"
#include "base/canonicaljson.h"
#include "base/dates.h"
#include "forms/wording.h"
#include "support/fits.h"
#include "support/screenshots.h"
#include "support/signingroom.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabletEvent>
#include <QTextBlock>

/// Somebody reads an edition on screen and signs it.
class SigningTest : public QObject {
    Q_OBJECT

private:
    static ReadingView *shownText(QWidget *page)
    {
        for (ReadingView *const view : page->findChildren<ReadingView *>()) {
            if (view->isVisible())
                return view;
        }
        return nullptr;
    }

    static void drawByMouse(SignaturePad *pad)
    {
        QTest::mousePress(pad, Qt::LeftButton, {}, {40, 60});
        for (int i = 0; i <= 40; ++i)
            QTest::mouseMove(pad, {40 + i * 8, i % 2 ? 40 : 140});
        QTest::mouseRelease(pad, Qt::LeftButton, {}, {360, 60});
    }

    static void drawByPen(SignaturePad *pad)
    {
        static const QPointingDevice pen("pen", 1, QInputDevice::DeviceType::Stylus, QPointingDevice::PointerType::Pen,
                                         QInputDevice::Capability::Position | QInputDevice::Capability::Pressure, 1, 3);
        const auto send = [&](QEvent::Type type, const QPointF &at, qreal pressure) {
            QTabletEvent event(type, &pen, at, pad->mapToGlobal(at), pressure, 0, 0, 0, 0, 0, {}, Qt::LeftButton,
                               Qt::LeftButton);
            QApplication::sendEvent(pad, &event);
            QVERIFY(event.isAccepted());
        };
        send(QEvent::TabletPress, {50.25, 100}, 0.1);
        for (int i = 1; i <= 20; ++i)
            send(QEvent::TabletMove, {50.25 + i * 10, i % 2 ? 60.0 : 120.0}, 0.1 + i * 0.04);
        send(QEvent::TabletRelease, {250.25, 100}, 0);
    }

    static void drawByFinger(SignaturePad *pad)
    {
        static const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
        QTest::touchEvent(pad, screen.get()).press(1, QPoint(40, 60));
        for (int i = 1; i <= 20; ++i)
            QTest::touchEvent(pad, screen.get()).move(1, QPoint(40 + i * 12, i % 2 ? 40 : 140));
        QTest::touchEvent(pad, screen.get()).release(1, QPoint(280, 140));
    }

    /// Reads and takes the statement, by keyboard alone, until the signature is asked for.
    static void readToSignature(SigningPage *page)
    {
        SigningRoom::press(Qt::Key_End);
        QTRY_VERIFY(SigningRoom::goOn(page)->isEnabled());
        SigningRoom::press(Qt::Key_Return);
        SigningRoom::press(Qt::Key_End);
        QTRY_VERIFY(SigningRoom::goOn(page)->isEnabled());
        SigningRoom::press(Qt::Key_Return);
    }

private slots:
    void signsByKeyboardAlone_data()
    {
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << "en"
                                 << "en";
        QTest::newRow("Urdu") << "ur"
                              << "ur";
        QTest::newRow("Telugu under an English window") << "en"
                                                        << "te";
        QTest::newRow("Croatian") << "hr"
                                  << "hr";
    }

    void signsByKeyboardAlone()
    {
        QFETCH(QString, interface);
        QFETCH(QString, language);
        SigningRoom room(interface);
        const QDateTime before = localNow().addMSecs(-1);
        SigningPage *const page = room.begin(language);
        QVERIFY(page);
        QVERIFY(!SigningRoom::goOn(page)->isEnabled());
        SigningRoom::press(Qt::Key_Return); // nothing happens before the end
        QVERIFY(shownText(page)->document()->toPlainText().contains(PrintSamples::greeting()[language].title));
        while (!SigningRoom::goOn(page)->isEnabled()) {
            const int at = shownText(page)->verticalScrollBar()->value();
            SigningRoom::press(Qt::Key_PageDown);
            QVERIFY(shownText(page)->verticalScrollBar()->value() > at);
        }
        SigningRoom::press(Qt::Key_Return);
        readOn(page);
        SigningRoom::press(Qt::Key_Space); // the focus is on "Type my name instead"
        const QString name = room.people[language].name;
        auto *const field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QVERIFY(!SigningRoom::goOn(page)->isEnabled());
        field->insert("  " + name);
        SigningRoom::press(Qt::Key_Return);
        QVERIFY(!room.record(language)); // not before it is confirmed
        SigningRoom::press(Qt::Key_Return);

        const auto kept = room.record(language);
        QVERIFY(kept);
        const auto own = room.session().workspace().ownStatement(language);
        const QString signedWords = statement(*room.edition, language, *own);
        QCOMPARE(kept->outcome, Outcome::Signed);
        QCOMPARE(kept->method, Method::Typed);
        QCOMPARE(kept->typedName, name);
        QCOMPARE(kept->personName, name);
        QCOMPARE(kept->personNumber, room.people[language].number);
        QCOMPARE(kept->personSite, PrintSamples::site(language));
        QCOMPARE(kept->language, language);
        QCOMPARE(kept->statement, signedWords);
        QCOMPARE(kept->editionDigest, digest(*room.edition));
        QCOMPARE(kept->shownDigest, sha256(shownBytes(*room.edition, language, signedWords)));
        QCOMPARE(kept->operatorName, "Mara Kovač");
        QCOMPARE(kept->identity, "manager-vouched");
        QVERIFY(before < kept->shownAt && kept->shownAt <= kept->reachedEndAt);
        QVERIFY(kept->reachedEndAt <= kept->signedAt && kept->signedAt <= localNow());
        QCOMPARE(kept->signedAt.offsetFromUtc(), localNow().offsetFromUtc());
        QCOMPARE(kept->dated, kept->signedAt.date());
        QVERIFY(!kept->supersedes);
        const auto verified = room.session().workspace().verify();
        QVERIFY(verified);
        QVERIFY(verified->isSound());

        SigningRoom::press(Qt::Key_Return); // Done
        QTRY_VERIFY(!room.screen->signing());
        QCOMPARE(room.screen->list()->chosen()->standing, Standing::Acknowledged);
    }

    void signsWithMouseFingerAndPen_data()
    {
        QTest::addColumn<QString>("tool");
        for (const char *tool : {"mouse", "finger", "pen"})
            QTest::newRow(tool) << QString(tool);
    }

    void signsWithMouseFingerAndPen()
    {
        QFETCH(QString, tool);
        SigningRoom room;
        SigningPage *const page = room.begin("hr");
        readToSignature(page);
        auto *const pad = page->findChild<SignaturePad *>();
        QVERIFY(pad->isVisible());
        QTest::mouseClick(pad, Qt::LeftButton, {}, {50, 50});
        QVERIFY(!SigningRoom::goOn(page)->isEnabled()); // a dot is no signature
        pad->clear();
        if (tool == "pen")
            drawByPen(pad);
        else if (tool == "finger")
            drawByFinger(pad);
        else
            drawByMouse(pad);
        QVERIFY(SigningRoom::goOn(page)->isEnabled());
        screenshot(room.bench.get(), "signing-drawn-by-" + tool);
        QTest::mouseClick(SigningRoom::goOn(page), Qt::LeftButton);
        screenshot(room.bench.get(), "signing-confirm-" + tool);
        QTest::mouseClick(SigningRoom::goOn(page), Qt::LeftButton);

        const auto kept = room.record("hr");
        QVERIFY(kept);
        QCOMPARE(kept->method, Method::Drawn);
        const auto drawn = drawnSignature(kept->strokes);
        QVERIFY(drawn);
        QCOMPARE(drawn->pad, pad->signature().pad);
        QCOMPARE(drawn->strokes.size(), 1);
        if (tool == "pen") {
            QCOMPARE(drawn->strokes[0][0].x, 5025); // a quarter of a pixel is kept
            QCOMPARE(drawn->strokes[0][0].pressure, 100);
            QCOMPARE(drawn->strokes[0][20].pressure, 900);
        } else {
            QVERIFY(drawn->strokes[0].size() >= (tool == "mouse" ? 41 : 20));
            QCOMPARE(drawn->strokes[0][0].pressure, 1000);
        }
        const QImage image = QImage::fromData(kept->image, "PNG");
        QVERIFY(!image.isNull());
        QVERIFY(image.width() >= drawn->pad.width());
        QVERIFY(room.session().workspace().verify()->isSound());
    }

    void dropsEverythingOnTheWayBack()
    {
        SigningRoom room;
        SigningPage *page = room.begin("en");
        readToSignature(page);
        drawByMouse(page->findChild<SignaturePad *>());
        QVERIFY(SigningRoom::goOn(page)->isEnabled());
        SigningRoom::press(Qt::Key_Escape);
        SigningRoom::press(Qt::Key_Return); // the statement has been read, so on again
        QVERIFY(!SigningRoom::goOn(page)->isEnabled());
        QVERIFY(page->findChild<SignaturePad *>()->signature().strokes.isEmpty());
        for (int i = 0; i < 3; ++i)
            SigningRoom::press(Qt::Key_Escape);
        QTRY_VERIFY(!room.screen->signing());
        QVERIFY(!room.record("en"));
        QVERIFY(room.screen->isEnabled());
    }

    void beginsAnewInAnotherLanguage()
    {
        SigningRoom room;
        SigningPage *const page = room.begin("en");
        SigningRoom::press(Qt::Key_End);
        QTRY_VERIFY(SigningRoom::goOn(page)->isEnabled());
        auto *const box = page->findChild<QComboBox *>();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down); // from English to Urdu
        QTRY_VERIFY(shownText(page)->document()->toPlainText().contains(PrintSamples::greeting()["ur"].title));
        QCOMPARE(shownText(page)->document()->lastBlock().textDirection(), Qt::RightToLeft);
        QVERIFY(!SigningRoom::goOn(page)->isEnabled());
        QCOMPARE(page->findChild<ReadingView *>()->layoutDirection(), Qt::RightToLeft);
    }

    void recordsARefusalBeforeAWitness()
    {
        SigningRoom room;
        SigningPage *const page = room.begin("ur");
        auto *const refuse = page->findChild<QPushButton *>("refuse");
        QTest::mouseClick(refuse, Qt::LeftButton);
        QVERIFY(!SigningRoom::goOn(page)->isEnabled());
        QTest::keyClicks(QApplication::focusWidget(), "Wants to ask the union first");
        SigningRoom::press(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), "Wes Witness");
        screenshot(room.bench.get(), "signing-refusal");
        QCOMPARE(cutOff(page).join(u'\n'), QString());
        SigningRoom::press(Qt::Key_Return);
        const auto kept = room.record("ur");
        QVERIFY(kept);
        QCOMPARE(kept->outcome, Outcome::Refused);
        QCOMPARE(kept->reason, "Wants to ask the union first");
        QCOMPARE(kept->witness, "Wes Witness");
        QVERIFY(!kept->signedAt.isValid());
        QVERIFY(kept->shownAt.isValid());
        QTRY_VERIFY(!room.screen->signing());
        QCOMPARE(room.screen->list()->chosen()->standing, Standing::Refused);
        QVERIFY(room.session().workspace().verify()->isSound());
    }

    void supersedesWithAReason()
    {
        SigningRoom room;
        const auto first = drawnAcknowledgment(room.people["hr"], *room.edition);
        QVERIFY(room.session().save(Action::Acknowledge,
                                    [&](Transaction &t) { return AcknowledgmentStore::add(t, first); }));
        Q_EMIT room.session().acknowledgmentsChanged();
        QVERIFY(!room.begin("hr")); // it is shown and a reason is asked for
        auto *const dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        screenshot(dialog, "record-again");
        QCOMPARE(cutOff(dialog).join(u'\n'), QString());
        QTest::keyClicks(dialog->focusWidget(), "Signed in the wrong language");
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        SigningPage *const page = room.screen->signing();
        QVERIFY(page);
        room.bench->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(room.bench.get()));
        QTRY_VERIFY(qobject_cast<ReadingView *>(QApplication::focusWidget()));
        readToSignature(page);
        drawByMouse(page->findChild<SignaturePad *>());
        QTest::mouseClick(SigningRoom::goOn(page), Qt::LeftButton);
        QTest::mouseClick(SigningRoom::goOn(page), Qt::LeftButton);
        const auto kept = room.record("hr");
        QVERIFY(kept);
        QCOMPARE(kept->supersedes, std::optional(first.id));
        QCOMPARE(kept->reason, "Signed in the wrong language");
        QCOMPARE(AcknowledgmentStore::ofPerson(room.session().database(), first.person)->size(), 2);
    }

    void keepsTheSignatureWhenSavingFails()
    {
        SigningRoom room;
        SigningPage *const page = room.begin("hr");
        readToSignature(page);
        drawByMouse(page->findChild<SignaturePad *>());
        QTest::mouseClick(SigningRoom::goOn(page), Qt::LeftButton);
        // Meanwhile somebody recorded an acknowledgment of the same person.
        const auto other = drawnAcknowledgment(room.people["hr"], *room.edition);
        QVERIFY(room.session().save(Action::Acknowledge,
                                    [&](Transaction &t) { return AcknowledgmentStore::add(t, other); }));
        QTest::mouseClick(SigningRoom::goOn(page), Qt::LeftButton);
        QCOMPARE(room.record("hr")->id, other.id);
        QVERIFY(!page->findChild<SignaturePad *>()->signature().strokes.isEmpty());
        auto *const error = page->findChild<QLabel *>("error");
        QVERIFY(error->isVisible());
        QVERIFY(error->text().contains("already"));
        QCOMPARE(cutOff(page).join(u'\n'), QString());
    }

    void showsEveryPageWhole_data() { addLanguagesAndSizes(); }

    void showsEveryPageWhole()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        SigningRoom room(language, size);
        const QString suffix = size.width() < 1000 ? "-small" : "";
        SigningPage *const page = room.begin(language);
        const auto look = [&](const QString &name) {
            QApplication::processEvents();
            screenshot(room.bench.get(), "signing-" + name + suffix);
            QCOMPARE(cutOff(page).join(u'\n'), QString());
        };
        look("1-reading");
        SigningRoom::press(Qt::Key_End);
        QTRY_VERIFY(SigningRoom::goOn(page)->isEnabled());
        look("1-reading-end");
        SigningRoom::press(Qt::Key_Return);
        look("2-statement");
        SigningRoom::press(Qt::Key_End);
        SigningRoom::press(Qt::Key_Return);
        look("3-signature");
        SigningRoom::press(Qt::Key_Space);
        qobject_cast<QLineEdit *>(QApplication::focusWidget())->insert(room.people[language].name);
        look("3-typed");
        SigningRoom::press(Qt::Key_Return);
        look("4-confirm");
        SigningRoom::press(Qt::Key_Return);
        look("5-thanks");
    }

private:
    static void readOn(SigningPage *page)
    {
        SigningRoom::press(Qt::Key_End);
        QTRY_VERIFY(SigningRoom::goOn(page)->isEnabled());
        SigningRoom::press(Qt::Key_Return);
    }
};

QTEST_MAIN(SigningTest)
#include "signing_test.moc"
