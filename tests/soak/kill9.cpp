#include "acknowledgment/acknowledgmentstore.h"
#include "support/acknowledgments.h"
#include "support/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>

#include <cstdio>

// A process records acknowledgments one after the other and says each one's id once it is saved. It is killed at a
// random moment, many times over; what it had said has to be there afterwards, and the ledger has to fit.
// kill9 [RUNS [SEED]]: 20 runs unless told otherwise.

namespace {

constexpr int people = 3;

[[noreturn]] void giveUp(const QString &what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
    std::exit(1);
}

template <typename T>
T taken(Result<T> result)
{
    if (!result)
        giveUp(result.error().text + ' ' + result.error().detail);
    return *std::move(result);
}

/// Runs until it is killed.
[[noreturn]] void record(const QString &path)
{
    const auto workspace = taken(Workspace::open(path));
    Database &database = workspace->database();
    const Edition edition = *taken(EditionStore::newest(database));
    const QList<Person> staff = taken(PeopleStore::find(database, {}));
    for (qsizetype i = 0;; ++i) {
        const Person &person = staff[i % staff.size()];
        Acknowledgment next = drawnAcknowledgment(person, edition);
        if (const auto earlier = taken(AcknowledgmentStore::inForce(database, person.id, edition.id)))
            next.supersedes = earlier->id;
        const Stamp stamp{"Mara Manager", QDateTime::currentDateTime()};
        taken(inTransaction(database, stamp, [&](Transaction &t) { return AcknowledgmentStore::add(t, next); }));
        std::printf("%lld\n", next.id.stored());
        std::fflush(stdout);
    }
}

struct Run {
    qsizetype confirmed = 0;
    qsizetype kept = 0;
};

/// `early`: not even the first acknowledgment is waited for.
Run killOnce(int after, bool early)
{
    TestWorkspace test;
    QList<Person> staff;
    for (int i = 1; i <= people; ++i)
        staff << test.addPerson(QString::number(i), QString("Person %1").arg(i));
    const Edition edition = test.publish();
    const QString path = test.path();
    test.workspace.reset();

    QProcess recorder;
    recorder.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    recorder.start(QCoreApplication::applicationFilePath(), {"record", path});
    if (!early && !recorder.waitForReadyRead(30'000))
        giveUp("The recorder said nothing.");
    if (recorder.waitForFinished(after))
        giveUp("The recorder ended by itself.");
    recorder.kill(); // SIGKILL
    recorder.waitForFinished();
    QList<QByteArray> said = recorder.readAllStandardOutput().split('\n');
    said.removeLast(); // what stands behind the last line end was not said to its end

    const auto workspace = taken(Workspace::open(path));
    const Ledger::Verified verified = taken(workspace->verify());
    if (!verified.isSound())
        giveUp(verified.record() + ": " + verified.problem());
    QSet<qint64> kept;
    for (const Person &person : std::as_const(staff)) {
        for (const Acknowledgment &found : taken(AcknowledgmentStore::ofPerson(workspace->database(), person.id)))
            kept << found.id.stored();
    }
    for (const QByteArray &id : std::as_const(said)) {
        if (!kept.contains(id.toLongLong()))
            giveUp("Lost: " + id);
    }
    if (verified.entries != kept.size() + 1 || kept.size() > said.size() + 1)
        giveUp("The ledger has entries that nobody made.");
    return {said.size(), kept.size()};
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "record")
        record(words.value(2));

    const int runs = words.size() > 1 ? words[1].toInt() : 20;
    const quint32 seed = words.size() > 2 ? words[2].toUInt() : QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    std::printf("%d runs, seed %u\n", runs, seed);
    std::fflush(stdout);
    QElapsedTimer clock;
    clock.start();
    qsizetype confirmed = 0, kept = 0, fruitful = 0;
    for (int i = 0; i < runs; ++i) {
        const Run run = killOnce(random.bounded(1, 300), i % 4 == 3);
        confirmed += run.confirmed;
        kept += run.kept;
        fruitful += run.confirmed > 0;
    }
    std::printf("%d runs: %lld acknowledgments confirmed in %lld of them, none lost; %lld kept; every ledger fits "
                "(%.1f s)\n",
                runs, qint64(confirmed), qint64(fruitful), qint64(kept), double(clock.elapsed()) / 1000);
    return runs > 0 && fruitful > 0 ? 0 : 1;
}
