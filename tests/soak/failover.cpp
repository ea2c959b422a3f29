// Twenty writers record acknowledgments on a server with a synchronous standby. The server is stopped at once and the
// standby takes its place: what was confirmed has to be there, nothing twice, and every writer has to go on.
// failover [RUNS]: 1 unless told otherwise.

#include "acknowledgment/acknowledgmentstore.h"
#include "support/acknowledgments.h"
#include "support/givingup.h"
#include "support/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <atomic>
#include <cstdio>

namespace {

constexpr int writers = 20, peopleOfEach = 2000;
constexpr int secondsToGoOn = 60;

/// A pair of servers in a folder of its own.
class Pair {
public:
    Pair()
    {
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7055)); // the servers run as somebody else
        call("start");
        QFile file(m_folder.filePath("address"));
        if (!file.open(QIODevice::ReadOnly))
            giveUp(file.errorString());
        m_address = QString::fromUtf8(file.readAll()).trimmed();
    }
    ~Pair() { call("stop"); }

    QString address() const { return m_address; }
    void fail() { call("fail"); }

private:
    void call(const QString &what)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(SUPPORT "/postgresqlpair", {what, m_folder.path()});
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            giveUp("postgresqlpair " + what);
    }

    QTemporaryDir m_folder;
    QString m_address;
};

struct Writer {
    std::unique_ptr<QThread> thread;
    QList<Person> people;
    QList<Id<Acknowledgment>> confirmed;
    QList<Id<Acknowledgment>> unknown; ///< what the program said wasn't saved, or that it can't tell
    std::atomic<int> done = 0;
};

void record(Writer &writer, const QString &address, const Edition &edition, const std::atomic_bool &over)
{
    const auto workspace = taken(Workspace::open(address));
    for (const Person &person : std::as_const(writer.people)) {
        if (over)
            return;
        const Acknowledgment next = drawnAcknowledgment(person, edition);
        const Stamp stamp{"Mara Manager", QDateTime::currentDateTime()};
        const Done saved = inTransaction(workspace->database(), stamp, [&](Transaction &transaction) {
            return AcknowledgmentStore::add(transaction, next);
        });
        if (!saved && saved.error().kind == Error::Kind::Conflict)
            giveUp("Saved twice: " + saved.error().text);
        (saved ? writer.confirmed : writer.unknown) << next.id;
        if (saved)
            ++writer.done;
    }
    giveUp("There are too few people to go on with.");
}

void fill(Workspace &workspace, std::vector<Writer> &all)
{
    QList<Person> people;
    for (int i = 0; i < writers * peopleOfEach; ++i)
        people << Person{.number = QString::number(i), .name = QString("Ana %1").arg(i), .language = "en"};
    for (int i = 0; i < writers; ++i)
        all[size_t(i)].people = people.mid(qsizetype(i) * peopleOfEach, peopleOfEach);
    taken(inTransaction(workspace.database(), TestWorkspace::stamp(), [&](Transaction &transaction) -> Done {
        if (const Done added = PeopleStore::addAll(transaction, people); !added)
            return added;
        if (const Done saved = HandbookStore::save(transaction, {}, TestWorkspace::smallHandbook()); !saved)
            return saved;
        const auto edition = EditionStore::publish(transaction, {QDate(2026, 3, 1), "For the first time", {}});
        return edition ? done() : Done(edition.error());
    }));
}

void compare(const Pair &pair, const std::vector<Writer> &all)
{
    const auto workspace = taken(Workspace::open(pair.address()));
    QHash<qint64, int> kept;
    taken(workspace->database().each(Query("SELECT id FROM acknowledgment"),
                                     [&](const Row &row) { ++kept[row.number("id")]; }));
    qsizetype confirmed = 0, unknown = 0, unknownKept = 0;
    for (const Writer &writer : all) {
        for (const Id<Acknowledgment> id : writer.confirmed) {
            if (kept.value(id.stored()) != 1)
                giveUp(QString("Confirmed, and there %1 times: %2").arg(kept.value(id.stored())).arg(id.stored()));
        }
        confirmed += writer.confirmed.size();
        unknown += writer.unknown.size();
        for (const Id<Acknowledgment> id : writer.unknown)
            unknownKept += kept.value(id.stored());
    }
    if (kept.size() != confirmed + unknownKept)
        giveUp("There are records that nobody wrote.");
    const auto verified = taken(workspace->verify());
    if (!verified.isSound())
        giveUp(verified.record() + ": " + verified.problem());
    std::printf("%lld confirmed, all there; %lld refused or uncertain, %lld of them there; the ledger fits\n",
                static_cast<long long>(confirmed), static_cast<long long>(unknown),
                static_cast<long long>(unknownKept));
    std::fflush(stdout);
}

void failOver()
{
    Pair pair;
    std::vector<Writer> all(writers);
    Edition edition;
    {
        const auto workspace = taken(Workspace::create(pair.address(), {"Corner Shop", "en"}, TestWorkspace::stamp()));
        fill(*workspace, all);
        edition = *taken(EditionStore::newest(workspace->database()));
    }
    std::atomic_bool over = false;
    for (Writer &writer : all) {
        writer.thread.reset(QThread::create([&] { record(writer, pair.address(), edition, over); }));
        writer.thread->start();
    }
    QThread::msleep(QRandomGenerator::global()->bounded(1000, 3000));
    pair.fail();

    QList<int> before;
    for (const Writer &writer : all)
        before << writer.done;
    QElapsedTimer waited;
    waited.start();
    const auto goOn = [&] {
        for (size_t i = 0; i < all.size(); ++i) {
            if (all[i].done <= before[qsizetype(i)])
                return false;
        }
        return true;
    };
    while (!goOn() && !waited.hasExpired(secondsToGoOn * 1000))
        QThread::msleep(50);
    const bool allWentOn = goOn();
    over = true;
    for (Writer &writer : all)
        writer.thread->wait();
    if (!allWentOn)
        giveUp("Not every writer went on.");
    compare(pair, all);
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int runs = argc > 1 ? QByteArray(argv[1]).toInt() : 1;
    for (int i = 0; i < runs; ++i)
        failOver();
    std::printf("%d runs\n", runs);
    return 0;
}
