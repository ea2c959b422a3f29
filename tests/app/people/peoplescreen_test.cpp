#include "acknowledgment/acknowledgmentstore.h"
#include "handbook/editionstore.h"
#include "ledger/prooffile.h"
#include "people/acknowledgmentlist.h"
#include "people/peoplescreen.h"
#include "people/peoplestore.h"
#include "shell/messages.h"
#include "shell/recordview.h"
#include "support/acknowledgments.h"
#include "support/openwindow.h"
#include "support/pdftools.h"
#include "support/workspace.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using Where = Destination::Screen;

/// People are added, mended, archived and imported with the keyboard alone.
class PeopleScreenTest : public QObject {
    Q_OBJECT

private:
    OwnSettings m_settings;

    static QList<Person> everybody(OpenWindow &open) { return *PeopleStore::find(open.session().database(), {}); }

    static QString shown(QWidget *screen, int row, int column)
    {
        const auto *const view = screen->findChild<RecordView *>();
        QString text = view->model()->index(row, column).data().toString();
        return text.remove(QChar(0x2068)).remove(QChar(0x2069));
    }

    static bool says(QWidget *window, const QString &sentence)
    {
        for (const QLabel *const label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().remove(QChar(0x2068)).remove(QChar(0x2069)) == sentence)
                return true;
        }
        return false;
    }

    static void addByKeyboard(const QString &number, const QString &name, const QString &site)
    {
        press(Qt::Key_N, Qt::ControlModifier);
        type(number);
        press(Qt::Key_Tab);
        type(name);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        type(site);
        press(Qt::Key_S, Qt::ControlModifier);
    }

private slots:
    void init() { speak("en"); }

    void certifiesAnAcknowledgment()
    {
        OpenWindow open;
        const Person ana{.number = "1", .name = "Ana Horvat", .language = "en"};
        std::optional<Edition> edition;
        QVERIFY(open.session().save(Action::EditRules, [&](Transaction &t) -> Done {
            if (const Done saved = HandbookStore::save(t, {}, TestWorkspace::smallHandbook()); !saved)
                return saved;
            if (const Done added = PeopleStore::add(t, ana); !added)
                return added;
            const auto published = EditionStore::publish(t, {QDate(2026, 3, 1), "First", {}});
            if (!published)
                return published.error();
            edition = *published;
            return AcknowledgmentStore::add(t, drawnAcknowledgment(ana, *edition));
        }));
        open.go(Where::People);
        press(Qt::Key_Return);
        auto *const list = open.window.findChild<AcknowledgmentList *>();
        QVERIFY(list->isVisible());
        QVERIFY(list->certify()->isEnabled());
        const QString path = open.path("certificate.pdf");
        QSignalSpy said(&open.session(), &Session::noticed);
        list->saveCertificate(path);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(PdfTools::isClean(path));
        QVERIFY(PdfTools::attachment(path).contains("Ana Horvat"));
        const QByteArray proof = PdfTools::run("qpdf", {"--show-attachment=proof.json", path}).output;
        QVERIFY(ProofFile::check(proof, {}));
    }

    void addsMendsAndArchivesByKeyboard_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("corrected");
        QTest::addColumn<QString>("site");
        QTest::newRow("English") << "en"
                                 << "Ana Horvat"
                                 << "Ana Horvat Babić"
                                 << "Split";
        QTest::newRow("Urdu") << "ur"
                              << "زینب"
                              << "زینب علی"
                              << "لاہور";
    }

    void addsMendsAndArchivesByKeyboard()
    {
        QFETCH(QString, language);
        QFETCH(QString, name);
        QFETCH(QString, corrected);
        QFETCH(QString, site);
        speak(language);
        OpenWindow open;
        press(Qt::Key_3, Qt::ControlModifier);
        auto *const screen = qobject_cast<PeopleScreen *>(open.window.workbench()->current());
        QVERIFY(screen);
        addByKeyboard("1007", name, site);
        QCOMPARE(everybody(open).size(), 1);
        QCOMPARE(everybody(open).first().name, name);
        QCOMPARE(shown(screen, 0, 1), name);
        QCOMPARE(shown(screen, 0, 3), site);

        press(Qt::Key_Return);
        press(Qt::Key_Tab);
        press(Qt::Key_End);
        type(corrected.mid(name.size()));
        press(Qt::Key_S, Qt::ControlModifier);
        press(Qt::Key_Escape);
        QCOMPARE(shown(screen, 0, 1), corrected);

        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(everybody(open).first().left);
        QCOMPARE(screen->findChild<RecordView *>()->model()->rowCount(), 0);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!everybody(open).first().left);
        QCOMPARE(shown(screen, 0, 1), corrected);
    }

    void saysBesideTheFieldWhatIsMissingUntilItIsMended()
    {
        OpenWindow open;
        open.go(Where::People);
        addByKeyboard("", "Ana", "");
        QVERIFY(says(&open.window, "The employee number is missing."));
        QVERIFY(everybody(open).isEmpty());
        type("1007");
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!says(&open.window, "The employee number is missing."));
        QCOMPARE(everybody(open).size(), 1);
    }

    void saysWhoseNumberItIsAndKeepsWhatWasTyped()
    {
        OpenWindow open;
        open.go(Where::People);
        addByKeyboard("1007", "Ana", "Split");
        addByKeyboard("1007", "Boris", "Split");
        QCOMPARE(everybody(open).size(), 1);
        QVERIFY(says(&open.window, "The employee number 1007 belongs to Ana already."));
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), "1007");
        press(Qt::Key_A, Qt::ControlModifier);
        type("1008");
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(everybody(open).size(), 2);
    }

    void keepsWhatWasTypedWhereSomebodyElseChangedThePerson()
    {
        OpenWindow open;
        QWidget *const screen = open.go(Where::People);
        addByKeyboard("1007", "Ana", "");
        press(Qt::Key_Return);
        press(Qt::Key_Tab);
        press(Qt::Key_End);
        type(" Horvat");
        const Person before = everybody(open).first();
        Person after = before;
        after.title = "Cashier";
        QVERIFY(
            inTransaction(open.session().database(), {"Ivo", QDateTime::currentDateTimeUtc()},
                          [&](Transaction &transaction) { return PeopleStore::change(transaction, before, after); }));
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(everybody(open).first(), after);
        QVERIFY(says(&open.window, "Ivo changed Ana while you were editing. Look at the change, then save again."));
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), "Ana Horvat");
        Messages::answerNext(true);
        press(Qt::Key_Escape);
        QCOMPARE(shown(screen, 0, 2), "Cashier");
    }

    void asksBeforeWhatWasTypedIsLost()
    {
        OpenWindow open;
        open.go(Where::People);
        press(Qt::Key_N, Qt::ControlModifier);
        type("1007");
        Messages::answerNext(false);
        press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(Messages::lastShown(), "What you typed on this page is not saved. If you leave, it is lost.");
        QVERIFY(qobject_cast<PeopleScreen *>(open.window.workbench()->current()));
        Messages::answerNext(true);
        press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!qobject_cast<PeopleScreen *>(open.window.workbench()->current()));
    }

    void filtersAsOneTypes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("without the stroke") << "djurdja"
                                            << "Đurđa Šimić";
        QTest::newRow("with plain d") << "durda"
                                      << "Đurđa Šimić";
        QTest::newRow("Arabic Kaf and Yeh") << QStringLiteral("كبير علي") << QStringLiteral("کبیر علی");
        QTest::newRow("by number") << "1012"
                                   << "Ana Horvat";
        QTest::newRow("nobody") << "xyzzy" << QString();
    }

    void filtersAsOneTypes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        OpenWindow open;
        QWidget *const screen = open.go(Where::People);
        addByKeyboard("1010", "Đurđa Šimić", "");
        addByKeyboard("1011", "کبیر علی", "");
        addByKeyboard("1012", "Ana Horvat", "");
        const auto *const model = screen->findChild<RecordView *>()->model();
        QCOMPARE(model->rowCount(), 3);
        press(Qt::Key_F, Qt::ControlModifier);
        type(typed);
        QTRY_COMPARE(model->rowCount(), found.isEmpty() ? 0 : 1);
        if (!found.isEmpty())
            QCOMPARE(shown(screen, 0, 1), found);
    }

    void listReadsOnAsItIsScrolled()
    {
        OpenWindow open;
        QWidget *const screen = open.go(Where::People);
        constexpr int people = 450;
        QVERIFY(inTransaction(open.session().database(), open.session().stamp(), [](Transaction &transaction) -> Done {
            for (int i = 0; i < people; ++i) {
                const QString text = QString::number(1000 + i);
                const Done added =
                    PeopleStore::add(transaction, {.number = text, .name = "P " + text, .language = "en"});
                if (!added)
                    return added;
            }
            return done();
        }));
        Q_EMIT open.session().peopleChanged();
        auto *const model = screen->findChild<RecordView *>()->model();
        QCOMPARE(model->rowCount(), 200);
        while (model->canFetchMore({}))
            model->fetchMore({});
        QCOMPARE(model->rowCount(), people);
        QCOMPARE(shown(screen, 200, 1), "P 1200");
        QCOMPARE(shown(screen, people - 1, 1), "P 1449");
    }

    void importsOnlyWhatWasConfirmed()
    {
        OpenWindow open;
        auto *const screen = qobject_cast<PeopleScreen *>(open.go(Where::People));
        QFile file(open.path("people.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Employee number;Name;Site;Language;Hire date\n"
                   "1;Ana Horvat;Split;hr;1.3.2024\n"
                   "2;زینب علی;لاہور;ur;2025-01-31\n"
                   ";Nobody;Split;hr;\n");
        file.close();
        screen->importFrom(file.fileName());
        QPushButton *confirm = nullptr;
        const auto findConfirm = [&] {
            for (QPushButton *const button : screen->findChildren<QPushButton *>()) {
                if (button->isVisible() && button->isEnabled() && button->text().contains("2"))
                    confirm = button;
            }
            return confirm != nullptr;
        };
        QTRY_VERIFY(findConfirm());
        QVERIFY(everybody(open).isEmpty());
        confirm->setFocus();
        press(Qt::Key_Space);
        QTRY_COMPARE(everybody(open).size(), 2);
        QTRY_COMPARE(shown(screen, 0, 1), "Ana Horvat");
        QCOMPARE(everybody(open).at(0).hired, QDate(2024, 3, 1));
        QCOMPARE(shown(screen, 1, 3), "لاہور");
    }
};

QTEST_MAIN(PeopleScreenTest)
#include "peoplescreen_test.moc"
