#include "backup/backup.h"
#include "backup/sealing.h"
#include "people/peoplestore.h"
#include "settings/restorepage.h"
#include "shell/backuproutine.h"
#include "shell/messages.h"
#include "shell/task.h"
#include "support/openwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QLockFile>
#include <QPushButton>
#include <QTableWidget>

using Where = Destination::Screen;

/// Backups in the window: made at closing and by hand, sealed, looked into, put back; and the warning when there are
/// none.
class BackupsTest : public QObject {
    Q_OBJECT

    OwnSettings m_settings;

    static void addPerson(Session &session, const QString &number)
    {
        QVERIFY(session.save(Action::EditPeople, [&](Transaction &transaction) {
            return PeopleStore::add(transaction, {.number = number, .name = "Ana", .language = "en"});
        }));
    }

    static bool says(QWidget *window, const QString &part)
    {
        for (const QLabel *const label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    }

    static QAction *action(QWidget *screen, const QString &text)
    {
        for (QAction *const each : screen->findChildren<QAction *>()) {
            if (each->text() == text)
                return each;
        }
        qFatal("no action %s", qPrintable(text));
    }

    static void settle(Session &session) { QTRY_VERIFY_WITH_TIMEOUT(session.findChildren<Task *>().isEmpty(), 20'000); }

    static QList<Backup> backups(const OpenWindow &open) { return Backups::in(open.path("Backups")); }

private slots:
    void init() { speak("en"); }

    void closingWaitsForItsBackup()
    {
        OpenWindow open;
        addPerson(open.session(), "1");
        open.window.setAttribute(Qt::WA_DeleteOnClose, false);
        open.window.close();
        QVERIFY(open.window.isVisible());
        QStringList labels;
        for (const QLabel *const label : open.window.findChildren<QLabel *>())
            labels << label->text();
        QVERIFY(labels.contains("Backing up before closing"));
        QVERIFY(!open.window.workbench()->current()->isEnabled());
        QTRY_VERIFY(!open.window.isVisible());
        QCOMPARE(backups(open).size(), 1);
    }

    void cancellingClosesWithoutOne()
    {
        OpenWindow open;
        addPerson(open.session(), "1");
        open.window.setAttribute(Qt::WA_DeleteOnClose, false);
        open.window.close();
        for (Task *const task : open.session().findChildren<Task *>())
            task->cancel();
        QTRY_VERIFY(!open.window.isVisible());
        QVERIFY(backups(open).size() <= 1); // it may have been done by then
    }

    void asksWhereTheBackupFails()
    {
        OpenWindow open;
        QFile inTheWay(open.path("taken"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        open.session().backups().setFolder(open.path("taken/Backups"));
        settle(open.session());
        addPerson(open.session(), "1");
        open.window.setAttribute(Qt::WA_DeleteOnClose, false);
        Messages::answerNext(false);
        open.window.close();
        QTRY_VERIFY(Messages::lastShown().contains("could not be made"));
        QVERIFY(open.window.isVisible());
        QVERIFY(open.window.workbench()->current()->isEnabled());
        Messages::answerNext(true);
        open.window.close();
        QTRY_VERIFY(!open.window.isVisible());
    }

    void closingAWorkspaceBacksItUpToo()
    {
        OpenWindow open;
        addPerson(open.session(), "1");
        press(Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(!open.window.workbench());
        QCOMPARE(backups(open).size(), 1);
    }

    void backsUpByHandAndSaysSo()
    {
        OpenWindow open;
        Screen *const settings = open.go(Where::Settings);
        action(settings, "Back up now")->trigger();
        QTRY_VERIFY(says(&open.window, "The backup was made and checked."));
        QCOMPARE(backups(open).size(), 1);
        QTRY_VERIFY(says(settings, "everything fits"));
    }

    void sealsOnceAPassPhraseIsSet()
    {
        OpenWindow open;
        Screen *const settings = open.go(Where::Settings);
        QCheckBox *box = nullptr;
        for (QCheckBox *const each : settings->findChildren<QCheckBox *>()) {
            if (each->text() == "Seal backups with a pass phrase")
                box = each;
        }
        QVERIFY(box);
        box->setChecked(true);
        QList<QLineEdit *> phrases = settings->findChildren<QLineEdit *>();
        phrases.removeIf(
            [](const QLineEdit *line) { return line->echoMode() != QLineEdit::Password || !line->isVisible(); });
        QCOMPARE(phrases.size(), 2);
        QAction *const save = action(settings, "Save");
        phrases[0]->setText("short");
        save->trigger();
        QVERIFY(says(settings, "Write at least"));
        phrases[0]->setText("correct horse battery");
        phrases[1]->setText("correct horse batter");
        save->trigger();
        QVERIFY(says(settings, "The two are not the same"));
        phrases[1]->setText("correct horse battery");
        save->trigger();
        QTRY_VERIFY(*Backups::key(open.session().database()));
        settle(open.session());
        action(settings, "Back up now")->trigger();
        QTRY_COMPARE(backups(open).size(), 1);
        settle(open.session());
        QVERIFY(backups(open).first().isSealed);

        action(settings, "Restore a backup…")->trigger();
        auto *const page = settings->findChild<RestorePage *>();
        QLineEdit *phrase = nullptr;
        for (QLineEdit *const line : page->findChildren<QLineEdit *>())
            phrase = line;
        QVERIFY(phrase && phrase->isVisible());
        phrase->setText("wrong");
        QTest::keyClick(phrase, Qt::Key_Return);
        QTRY_VERIFY(says(page, "That is not the pass phrase"));
        phrase->setText("correct horse battery");
        QTest::keyClick(phrase, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(says(page, "Everything fits."), 20'000);
    }

    void looksIntoABackupAndPutsItBack()
    {
        OpenWindow open;
        addPerson(open.session(), "1");
        Screen *settings = open.go(Where::Settings);
        action(settings, "Back up now")->trigger();
        QTRY_COMPARE(backups(open).size(), 1);
        settle(open.session());
        addPerson(open.session(), "2");
        action(settings, "Restore a backup…")->trigger();
        auto *const page = settings->findChild<RestorePage *>();
        QTRY_COMPARE(page->findChild<QTableWidget *>("backups")->rowCount(), 1);
        QTRY_VERIFY(says(page, "Kruna d.o.o."));
        QVERIFY(says(page, "It continues this backup"));
        const QString place = open.session().workspace().place();
        Messages::answerNext(true);
        action(page, "Put in this workspace’s place…")->trigger();
        QTRY_VERIFY(says(&open.window, "is kept in"));
        QCOMPARE(open.session().workspace().place(), place);
        QCOMPARE(*PeopleStore::count(open.session().database(), {}), 1);
        QStringList kept = QDir(open.path(".")).entryList({"shop until *.countersign"}, QDir::Files);
        QCOMPARE(kept.size(), 1);
        const auto before = Workspace::open(open.path(kept.first()));
        QVERIFY(before);
        QCOMPARE(*PeopleStore::count((*before)->database(), {}), 2);
    }

    void todayWarnsWhenTheLastIsOld()
    {
        OpenWindow open;
        Screen *const settings = open.go(Where::Settings);
        action(settings, "Back up now")->trigger();
        QTRY_COMPARE(backups(open).size(), 1);
        settle(open.session());
        Screen *const today = open.go(Where::Today);
        QVERIFY(!says(today, "Back up the workspace"));
        const Backup made = backups(open).first();
        BackupName old = made.name;
        old.at = old.at.addDays(-20);
        QVERIFY(QFile::rename(made.path, open.path("Backups/" + fileName(old))));
        addPerson(open.session(), "1");
        // Another machine is at it, so that the day's backup can't be made.
        QLockFile other(open.path("Backups/." + made.name.ledger + ".countersign-backup.lock"));
        QVERIFY(other.tryLock(0));
        open.session().backups().look(QDateTime::currentDateTime());
        settle(open.session());
        QTRY_VERIFY(says(today, "The last good backup is 20 days old."));
    }
};

QTEST_MAIN(BackupsTest)
#include "backups_test.moc"
