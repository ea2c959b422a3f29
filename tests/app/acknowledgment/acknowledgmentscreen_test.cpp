#include "acknowledgment/partlist.h"
#include "acknowledgment/roundstore.h"
#include "acknowledgment/statuspanel.h"
#include "people/peoplescreen.h"
#include "shell/recordview.h"
#include "support/fits.h"
#include "support/screenshots.h"
#include "support/signingroom.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>

/// How an edition stands, and the way from there to people, exemptions and due dates.
class AcknowledgmentScreenTest : public QObject {
    Q_OBJECT

private:
    static QStringList shownNames(const SigningRoom &room)
    {
        const QAbstractItemModel *const model = room.screen->list()->view()->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names << model->index(row, 0).data().toString();
        return names;
    }

    static QAction *action(const SigningRoom &room, const QString &words)
    {
        for (QAction *const each : room.screen->actions()) {
            if (each->text() == words)
                return each;
        }
        return nullptr;
    }

    static QDialog *dialog() { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }

private slots:
    void countsAndFilters()
    {
        SigningRoom room;
        const Person ana = room.people["hr"], zainab = room.people["ur"], bob = room.people["en"];
        QVERIFY(room.session().save(Action::Acknowledge, [&](Transaction &t) -> Done {
            auto refusal = drawnAcknowledgment(zainab, *room.edition);
            refusal.outcome = Outcome::Refused;
            refusal.witness = "Wes Witness";
            for (const auto &record : {drawnAcknowledgment(ana, *room.edition), refusal}) {
                if (const Done added = AcknowledgmentStore::add(t, record); !added)
                    return added;
            }
            return RoundStore::exempt(t, room.edition->id, bob.id, "On leave");
        }));
        Q_EMIT room.session().acknowledgmentsChanged();
        StatusPanel *const panel = room.screen->panel();
        QCOMPARE(panel->status().tally, (Tally{.acknowledged = 1, .pending = 1, .refused = 1, .exempt = 1}));
        QCOMPARE(room.screen->waiting(), 1);
        QCOMPARE(panel->parts()->model()->rowCount(), 5); // all, and four sites
        QCOMPARE(panel->parts()->parts().words(0), "1 of 4 acknowledged");
        QCOMPARE(shownNames(room).size(), 4);

        QComboBox *const states = room.screen->list()->states();
        states->setCurrentText("Refused");
        QCOMPARE(shownNames(room), QStringList(zainab.name));
        states->setCurrentText("Still to acknowledge");
        QCOMPARE(shownNames(room), QStringList(room.people["te"].name));
        states->setCurrentText("Acknowledged: Signed");
        QCOMPARE(shownNames(room), QStringList(ana.name));
        states->setCurrentText("Acknowledged: Recorded on behalf");
        QCOMPARE(shownNames(room), QStringList());
        room.screen->list()->states()->setCurrentIndex(0);
        for (int row = 1; row < 5; ++row) {
            panel->parts()->setCurrentIndex(panel->parts()->model()->index(row, 0));
            const QString site = panel->parts()->parts().name(row);
            const auto people = room.people;
            const auto there = std::find_if(people.cbegin(), people.cend(), [&](const Person &person) {
                return PrintSamples::site(person.language) == site;
            });
            QCOMPARE(shownNames(room), QStringList(there->name));
        }
        panel->parts()->setCurrentIndex(panel->parts()->model()->index(0, 0));
        auto *const filter = qobject_cast<QLineEdit *>(room.screen->filterField());
        filter->setText("djurdjica");
        QTRY_COMPARE(shownNames(room), QStringList(ana.name));
        filter->setText("no such person");
        QTRY_COMPARE(shownNames(room), QStringList());
        QVERIFY(!room.screen->list()->view()->isVisible()); // words say what to do
    }

    void leadsToThePerson_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("double click") << false;
        QTest::newRow("Enter") << true;
    }

    void leadsToThePerson()
    {
        QFETCH(bool, byKey);
        SigningRoom room;
        room.screen->list()->choose(room.people["te"].id);
        QSignalSpy went(&room.session(), &Session::goTo);
        RecordView *const view = room.screen->list()->view();
        const QPoint at = view->visualRect(view->currentIndex().siblingAtColumn(0)).center();
        if (byKey) {
            QTest::keyClick(view, Qt::Key_Return);
        } else {
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
            QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
        }
        QCOMPARE(went.size(), 1);
        QVERIFY(qobject_cast<PeopleScreen *>(room.bench->current()));
        bool isShown = false; // the person's page holds their name
        for (const QLineEdit *const field : room.bench->current()->findChildren<QLineEdit *>())
            isShown |= field->isVisible() && field->text() == room.people["te"].name;
        QVERIFY(isShown);
    }

    void choosesThePersonItWasAskedFor()
    {
        SigningRoom room;
        for (const Person &person : std::as_const(room.people)) {
            room.bench->go({.screen = Destination::Screen::Acknowledgments, .person = person.id});
            QVERIFY(room.screen->list()->chosen());
            QCOMPARE(room.screen->list()->chosen()->person.id, person.id);
        }
    }

    void exempts()
    {
        SigningRoom room;
        room.screen->list()->choose(room.people["hr"].id);
        QAction *const exempt = action(room, "Exempt…");
        exempt->trigger();
        QVERIFY(dialog());
        screenshot(dialog(), "exempt");
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return); // no reason, so nothing
        QVERIFY(dialog());
        QTest::keyClicks(dialog()->focusWidget(), "On leave until June");
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
        QCOMPARE(room.screen->panel()->status().tally.exempt, 1);
        QTRY_VERIFY(!dialog());
        QCOMPARE(room.screen->list()->chosen()->standing, Standing::Exempt);
        QVERIFY(!exempt->isEnabled());
        QVERIFY(room.session().workspace().verify()->isSound());
    }

    void saysWhatToDoFirst()
    {
        speak("en");
        OwnSettings settings;
        TestWorkspace test;
        Workbench bench(std::make_unique<Session>(std::move(test.workspace)));
        bench.resize(1180, 760);
        static_cast<QWidget &>(bench).show();
        bench.go({.screen = Destination::Screen::Acknowledgments});
        const auto says = [&](const QString &words) {
            for (const QLabel *const label : bench.current()->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() == words)
                    return true;
            }
            return false;
        };
        QVERIFY(says("No edition is published yet"));
        screenshot(&bench, "acknowledgments-empty");
    }

    void fitsInEveryLanguage_data() { addLanguagesAndSizes(); }

    void fitsInEveryLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        SigningRoom room(language, size);
        const Person ana = room.people["hr"], zainab = room.people["ur"];
        QVERIFY(room.session().save(Action::Acknowledge, [&](Transaction &t) -> Done {
            auto refusal = drawnAcknowledgment(zainab, *room.edition);
            refusal.outcome = Outcome::Refused;
            refusal.witness = "Wes Witness";
            if (const Done added = AcknowledgmentStore::add(t, refusal); !added)
                return added;
            return AcknowledgmentStore::add(t, drawnAcknowledgment(ana, *room.edition));
        }));
        Q_EMIT room.session().acknowledgmentsChanged();
        QApplication::processEvents();
        screenshot(room.bench.get(), size.width() < 1000 ? "acknowledgments-small" : "acknowledgments");
        QCOMPARE(cutOff(room.screen).join(u'\n'), QString());
        QAbstractItemModelTester tester(room.screen->list()->view()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        QAbstractItemModelTester sites(room.screen->panel()->parts()->model(),
                                       QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
};

QTEST_MAIN(AcknowledgmentScreenTest)
#include "acknowledgmentscreen_test.moc"
