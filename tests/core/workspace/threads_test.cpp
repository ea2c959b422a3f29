#include "acknowledgment/acknowledgmentstore.h"
#include "acknowledgment/status.h"
#include "base/canonicaljson.h"
#include "exchange/archive.h"
#include "exchange/starter.h"
#include "support/acknowledgments.h"
#include "support/workspace.h"

#include <thread>

/// What long work does on threads of its own, all at once, each on a connection of its own. Begun and ended by the
/// standard library's threads, so that ThreadSanitizer sees who waits for whom.
class ThreadsTest : public QObject {
    Q_OBJECT

    static constexpr int writers = 3, records = 5;

private slots:
    void worksOnManyThreadsAtOnce()
    {
        TestWorkspace test;
        QList<Person> staff;
        for (int i = 0; i < writers; ++i)
            staff << test.addPerson(QString::number(i), "Somebody");
        const Edition edition = test.publish();
        const Workspace::Connector connect = test.workspace->connector();

        std::array<QString, writers + 2> wrong;
        std::vector<std::jthread> threads;
        const auto record = [&](int i) -> Done {
            const auto database = connect();
            if (!database)
                return database.error();
            Acknowledgment next = drawnAcknowledgment(staff[i], edition);
            for (int n = 0; n < records; ++n) {
                const Done added = inTransaction(**database, TestWorkspace::stamp(), [&](Transaction &transaction) {
                    return AcknowledgmentStore::add(transaction, next);
                });
                if (!added)
                    return added;
                const Id<Acknowledgment> earlier = next.id;
                next.id = Id<Acknowledgment>::next();
                next.supersedes = earlier;
            }
            return done();
        };
        const auto verify = [&]() -> Done {
            const auto database = connect();
            if (!database)
                return database.error();
            for (int n = 0; n < records; ++n) {
                const auto verified = Workspace::verify(**database, {});
                if (!verified)
                    return verified.error();
                if (!verified->isSound())
                    return Error{Error::Kind::Damaged, verified->problem(), {}};
            }
            return done();
        };
        const auto read = [&]() -> Done {
            const auto database = connect();
            if (!database)
                return database.error();
            for (int n = 0; n < records; ++n) {
                if (const auto handbook = starterHandbook(); !handbook)
                    return handbook.error();
                if (const auto status = Status::of(**database, edition.id, QDate(2026, 3, 2)); !status)
                    return status.error();
                (void)digest(edition);
            }
            return done();
        };
        const auto start = [&](size_t at, const std::function<Done()> &work) {
            threads.emplace_back([&wrong, at, work] {
                if (const Done result = work(); !result)
                    wrong.at(at) = result.error().text + ' ' + result.error().detail;
            });
        };
        for (int i = 0; i < writers; ++i)
            start(size_t(i), [&record, i] { return record(i); });
        start(writers, verify);
        start(writers + 1, read);
        threads.clear();

        for (const QString &sentence : wrong)
            QCOMPARE(sentence, QString());
        const auto verified = test.workspace->verify();
        QVERIFY(verified);
        QVERIFY(verified->isSound());
        QCOMPARE(verified->entries, writers * records + 1);
    }
};

QTEST_GUILESS_MAIN(ThreadsTest)
#include "threads_test.moc"
