#include "shell/backuproutine.h"

#include "people/peoplestore.h"
#include "shell/session.h"
#include "shell/task.h"
#include "support/ownsettings.h"
#include "support/workspace.h"

#include <chrono>
#include <filesystem>

/// A workspace is backed up by itself: once a day, at closing, and nowhere else than where it is told to.
class BackupRoutineTest : public QObject {
    Q_OBJECT

    OwnSettings m_settings;

    struct Open {
        TestWorkspace test;
        std::unique_ptr<Session> session = std::make_unique<Session>(std::move(test.workspace));
        BackupRoutine &backups() { return session->backups(); }
        /// Has the file be changed at `when`.
        void touch(const QDateTime &when)
        {
            const auto ahead = std::chrono::milliseconds(QDateTime::currentDateTimeUtc().msecsTo(when));
            std::filesystem::last_write_time(test.path().toStdString(),
                                             std::filesystem::file_time_type::clock::now() + ahead);
        }

        QDateTime changed() { return QFileInfo(test.path()).lastModified(); }

        void change(const QString &name)
        {
            const Done saved = session->save(Action::EditPeople, [&](Transaction &transaction) {
                return PeopleStore::add(transaction, {.number = name, .name = name, .language = "en"});
            });
            if (!saved)
                qFatal("%s", qPrintable(saved.error().text));
        }

        /// Looks at `now` and waits until nothing is going on any more.
        void look(const QDateTime &now)
        {
            backups().look(now);
            if (!QTest::qWaitFor([&] { return session->findChildren<Task *>().isEmpty(); }, 20'000))
                qFatal("It goes on and on.");
        }
    };

private slots:
    void backsUpOnceADay()
    {
        Open open;
        QVERIFY(!open.backups().known());
        const QDateTime now(open.changed().date().addDays(1), QTime(9, 0));
        open.look(now);
        QVERIFY(open.backups().known() && open.backups().known()->size() == 1);
        QCOMPARE(open.backups().problem(), QString());
        QVERIFY(open.backups().folder().startsWith(open.test.place.folder.path()));
        open.look(now.addSecs(3600));
        QCOMPARE(open.backups().known()->size(), 1);
        open.look(now.addDays(1)); // nothing was changed
        QCOMPARE(open.backups().known()->size(), 1);
        open.change("1");
        open.touch(now.addSecs(3600));
        open.look(now.addSecs(7200)); // the same day still
        QCOMPARE(open.backups().known()->size(), 1);
        open.look(now.addDays(1));
        QCOMPARE(open.backups().known()->size(), 2);
    }

    void saysWhyItCouldNot()
    {
        Open open;
        QFile inTheWay(open.test.place.folder.filePath("taken"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        open.backups().setFolder(open.test.place.folder.filePath("taken/Backups"));
        QTRY_VERIFY(open.session->findChildren<Task *>().isEmpty());
        open.look(open.changed().addSecs(60));
        QVERIFY2(open.backups().problem().contains("Choose another folder"), qPrintable(open.backups().problem()));
        QCOMPARE(open.backups().daysWithout(open.changed().addSecs(60)), std::optional(0));
        open.backups().setFolder({});
        QTRY_VERIFY(open.session->findChildren<Task *>().isEmpty());
        open.look(open.changed().addSecs(60));
        QCOMPARE(open.backups().problem(), QString());
        QCOMPARE(open.backups().daysWithout(open.changed().addSecs(60)), std::nullopt);
    }

    void tellsWhenTheLastGoodOneIsOld()
    {
        Open open;
        const QDateTime made = open.changed().addSecs(60);
        open.look(made);
        QVERIFY(!open.backups().daysWithout(made.addDays(8))); // nothing was changed since
        open.touch(made.addDays(1));
        QVERIFY(!open.backups().daysWithout(made.addDays(7)));
        QCOMPARE(open.backups().daysWithout(made.addDays(8)), std::optional(8));
        const Backup good = open.backups().known()->first();
        BackupName unsound = good.name;
        unsound.at = good.name.at.addDays(8);
        unsound.isSound = false;
        QVERIFY(QFile::copy(good.path, QFileInfo(good.path).absolutePath() + '/' + fileName(unsound)));
        open.look(made.addDays(8));
        QCOMPARE(open.backups().known()->size(), 2);
        QCOMPARE(open.backups().daysWithout(made.addDays(8)), std::optional(8));
    }

    void isDueAtClosingOnlyAfterAChange()
    {
        Open open;
        QVERIFY(open.backups().mayBeDueAtClosing(open.changed())); // nobody has looked yet
        open.look(open.changed().addSecs(60));
        QVERIFY(!open.backups().mayBeDueAtClosing(open.changed().addSecs(120)));
    }

    void makesOneAtATime()
    {
        Open open;
        Task *const first = open.backups().backUp("Backing up", open.changed().addSecs(60));
        QCOMPARE(open.backups().backUp("Backing up", open.changed().addSecs(60)), first);
        QTRY_VERIFY(open.session->findChildren<Task *>().isEmpty());
        QCOMPARE(open.backups().known()->size(), 1);
    }

    void sealsWithTheWorkspacesKey()
    {
        Open open;
        const auto key = Sealing::newKey("correct horse", Sealing::Effort::Quick);
        QVERIFY(open.session->save(Action::ChangeSettings,
                                   [&](Transaction &transaction) { return Backups::saveKey(transaction, *key); }));
        open.look(open.changed().addSecs(60));
        QVERIFY(open.backups().known()->first().isSealed);
    }

    void thinsAsTimeGoesBy()
    {
        Open open;
        const QDateTime now = open.changed().addSecs(60);
        open.look(now);
        const Backup made = open.backups().known()->first();
        for (int day = 1; day <= 60; ++day) {
            BackupName older = made.name;
            older.at = older.at.addDays(-day);
            QVERIFY(QFile::copy(made.path, QFileInfo(made.path).absolutePath() + '/' + fileName(older)));
        }
        Task *const task = open.backups().backUp("Backing up", now.addSecs(60));
        QVERIFY(task);
        QTRY_VERIFY(open.session->findChildren<Task *>().isEmpty());
        QVERIFY(open.backups().known()->size() < 35);
        QVERIFY(open.backups().known()->first().name.at >= made.name.at);
    }
};

QTEST_GUILESS_MAIN(BackupRoutineTest)
#include "backuproutine_test.moc"
