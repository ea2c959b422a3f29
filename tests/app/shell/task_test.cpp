#include "shell/task.h"

#include "people/peoplestore.h"
#include "shell/session.h"
#include "storage/database.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <optional>

/// Long work runs beside the window, tells how far it is, can be cancelled, and never outlives its workspace.
class TaskTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_count = 0;

    std::unique_ptr<Session> newSession()
    {
        auto made = Workspace::create(m_folder.filePath(QString::number(++m_count) + ".countersign"),
                                      {.company = "Kruna", .governingLanguage = "en"},
                                      {"Mara", QDateTime::currentDateTimeUtc()});
        return made ? std::make_unique<Session>(*std::move(made)) : nullptr;
    }

private slots:
    void worksOnAThreadAndAConnectionOfItsOwn()
    {
        const auto session = newSession();
        QVERIFY(session);
        QThread *const here = QThread::currentThread();
        std::atomic<QThread *> there = nullptr;
        qint64 told = 0;
        std::optional<Done> result;
        Task *const task = Task::start(*session, "Adding", [&](Database &database, const Progress &progress) {
            there = QThread::currentThread();
            return inTransaction(database, {"Mara", QDateTime::currentDateTimeUtc()}, [&](Transaction &transaction) {
                progress(3, 3);
                return PeopleStore::add(transaction, {.number = "1", .name = "Ana", .language = "en"});
            });
        });
        connect(task, &Task::progressed, this, [&](qint64 done, qint64) { told = done; });
        connect(task, &Task::finished, this, [&](const Done &done) {
            QCOMPARE(QThread::currentThread(), here);
            result = done;
        });
        QTRY_VERIFY(result);
        QVERIFY(*result);
        QCOMPARE(told, 3);
        QVERIFY(there.load() && there.load() != here);
        QCOMPARE(PeopleStore::find(session->database(), {})->size(), 1);
    }

    void saysWhatWentWrong()
    {
        const auto session = newSession();
        std::optional<Done> result;
        Task *const task = Task::start(*session, "Failing", [](Database &, const Progress &) -> Done {
            return Error{Error::Kind::Invalid, "The row is empty.", {}};
        });
        connect(task, &Task::finished, this, [&](const Done &done) { result = done; });
        QTRY_VERIFY(result);
        QCOMPARE(result->error().text, "The row is empty.");
        QVERIFY(!isCancelled(*result));
    }

    void stopsWhereItIsCancelled()
    {
        const auto session = newSession();
        std::optional<Done> result;
        Task *const task = Task::start(*session, "Waiting", [](Database &, const Progress &progress) -> Done {
            while (progress(0, 0))
                QThread::msleep(1);
            return Error{Error::Kind::Invalid, "Stopped.", {}};
        });
        connect(task, &Task::finished, this, [&](const Done &done) { result = done; });
        task->cancel();
        QTRY_VERIFY(result);
        QVERIFY(isCancelled(*result));
    }

    void endsBeforeItsWorkspaceIsClosed()
    {
        auto session = newSession();
        std::atomic_bool ended = false;
        Task::start(*session, "Waiting", [&](Database &, const Progress &progress) -> Done {
            while (progress(0, 0))
                QThread::msleep(1);
            ended = true;
            return done();
        });
        session.reset();
        QVERIFY(ended);
    }
};

QTEST_GUILESS_MAIN(TaskTest)
#include "task_test.moc"
