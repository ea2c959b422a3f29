#include "shell/damagebar.h"

#include "home/homescreen.h"
#include "home/steprow.h"
#include "people/peoplestore.h"
#include "shell/salvagereport.h"
#include "support/openwindow.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTimer>

/// A damaged file opens to be read only; the window says so, and writes what can be read to a new one.
class DamageTest : public QObject {
    Q_OBJECT

    OwnSettings m_settings;

    static constexpr qint64 pageSize = 4096;

    static void fill(const QString &path)
    {
        const auto workspace = Workspace::open(path);
        QVERIFY(workspace);
        QVERIFY((*workspace)->change(Action::EditPeople, {"Mara", QDateTime::currentDateTimeUtc()}, [](Transaction &t) {
            QList<Person> people;
            for (int i = 0; i < 400; ++i)
                people << Person{.number = QString::number(i), .name = QString("Person %1").arg(i), .language = "en"};
            return PeopleStore::addAll(t, people);
        }));
    }

    static qint64 rootOf(const QString &path, const QString &table)
    {
        const auto database = Database::openFile(path);
        return *(*database)->count(Query("SELECT rootpage AS n FROM sqlite_schema WHERE name = '" + table + "'"));
    }

    static void overwrite(const QString &path, qint64 page)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * pageSize));
        QCOMPARE(file.write(QByteArray(pageSize, 'x')), pageSize);
    }

    static QString newWorkspace(const QTemporaryDir &folder)
    {
        const QString path = folder.filePath("shop.countersign");
        const auto made = Workspace::create(path, {"Kruna d.o.o.", "en"}, {"Mara", QDateTime::currentDateTimeUtc()});
        return made ? path : QString();
    }

    static DamageBar *bar(const MainWindow &window) { return window.findChild<DamageBar *>(); }

private slots:
    void init() { speak("en"); }

    void aSoundFileHasNoBar()
    {
        OpenWindow open;
        QVERIFY(!bar(open.window)->isVisible());
    }

    void aCutFileIsReadAsFarAsItGoes()
    {
        const QTemporaryDir folder;
        const QString path = newWorkspace(folder);
        fill(path);
        QVERIFY(QFile::resize(path, QFileInfo(path).size() * 3 / 4));
        MainWindow window;
        window.QWidget::show();
        const Done opened = window.open(path);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text + opened.error().detail));
        QVERIFY(bar(window)->isVisible());
        Session &session = window.workbench()->session();
        QVERIFY(session.workspace().isDamaged());
        QCOMPARE(*session.workspace().company(), "Kruna d.o.o.");
        const Done changed = session.save(Action::EditPeople, [](Transaction &t) {
            return PeopleStore::add(t, {.number = "new", .name = "New", .language = "en"});
        });
        QVERIFY(!changed);
        QVERIFY2(changed.error().text.contains("is damaged"), qPrintable(changed.error().text));
        window.close(); // asks for no backup of it
        QVERIFY(!window.isVisible());
    }

    /// What can't be counted is not said to be nothing.
    void whatCannotBeReadIsNotShownAsNothing()
    {
        const QTemporaryDir folder;
        const QString path = newWorkspace(folder);
        fill(path);
        overwrite(path, rootOf(path, "person"));
        MainWindow window;
        window.QWidget::show();
        QVERIFY(window.open(path));
        QTRY_VERIFY(bar(window)->isVisible());
        const auto *const home = window.findChild<HomeScreen *>();
        QVERIFY(home->isVisible());
        bool isSaid = false;
        for (const QLabel *label : home->findChildren<QLabel *>())
            isSaid = isSaid || (label->isVisible() && label->text().contains("can’t be read any more"));
        QVERIFY(isSaid);
        for (const StepRow *step : home->findChildren<StepRow *>())
            QVERIFY(!step->isVisible());
    }

    void damageThatIsComeUponIsSaidAtOnceAndRemembered()
    {
        const QTemporaryDir folder;
        const QString path = newWorkspace(folder);
        fill(path);
        const qint64 root = rootOf(path, "person");
        {
            MainWindow window;
            window.QWidget::show();
            QVERIFY(window.open(path));
            QVERIFY(!bar(window)->isVisible());
            overwrite(path, root);
            // Whatever the file holds is read anew by another connection.
            const auto other = window.workbench()->session().workspace().connector()();
            const auto found = PeopleStore::find(**other, {});
            QVERIFY(!found);
            QVERIFY2(found.error().text.contains("Salvage"), qPrintable(found.error().text));
            QTRY_VERIFY(bar(window)->isVisible());
            const Done changed = window.workbench()->session().save(Action::ChangeSettings, [](Transaction &t) {
                const auto run = t.run(Query("UPDATE setting SET value = 'x' WHERE name = 'company'"));
                return run ? done() : Done(run.error());
            });
            QVERIFY(!changed);
        }
        // The next to open it looks at it closely, though nothing shows at first.
        const auto opened = Workspace::open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Damaged);
        MainWindow window;
        window.QWidget::show();
        QVERIFY(window.open(path));
        QVERIFY(bar(window)->isVisible());
    }

    void afterAKillAllPagesAreLookedAt()
    {
        const QTemporaryDir folder;
        const QString path = newWorkspace(folder);
        fill(path);
        overwrite(path, rootOf(path, "person"));
        QVERIFY(Workspace::open(path)); // nothing that opening needs is hurt
        QFile left(path + ".lock"); // as a killed program leaves it
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("999999\ncountersign\n" + QSysInfo::machineHostName().toUtf8() + "\n");
        left.close();
        QCOMPARE(Workspace::open(path).error().kind, Error::Kind::Damaged);
    }

    void salvagesToANewFile()
    {
        const QTemporaryDir folder;
        const QString path = newWorkspace(folder), to = folder.filePath("salvaged.countersign");
        fill(path);
        overwrite(path, rootOf(path, "person") + 5);
        QVERIFY(QFile::resize(path, QFileInfo(path).size() - 2 * pageSize));
        MainWindow window;
        window.QWidget::show();
        QVERIFY(window.open(path));
        QString said;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            if (auto *const report = qobject_cast<SalvageReport *>(QApplication::activeModalWidget())) {
                said = report->findChild<QPlainTextEdit *>()->toPlainText();
                report->reject();
            }
        });
        look.start(20);
        bar(window)->salvageTo(to);
        QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty(), 20'000);
        QVERIFY2(said.contains("can’t be read"), qPrintable(said));
        const auto salvaged = Workspace::open(to);
        QVERIFY(salvaged);
        QVERIFY(*PeopleStore::count((*salvaged)->database(), {}) > 300);
    }

    void aFileWithoutABeginningSaysThatNothingCanBeRead()
    {
        const QTemporaryDir folder;
        const QString path = newWorkspace(folder);
        overwrite(path, 1);
        MainWindow window;
        window.QWidget::show();
        QVERIFY(!window.open(path));
        QVERIFY(!window.workbench());
    }
};

QTEST_MAIN(DamageTest)
#include "damage_test.moc"
