#include "acknowledgment/acknowledgmentstore.h"
#include "support/acknowledgments.h"
#include "support/givingup.h"
#include "support/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>

#include <cstdio>

// A process works as a shop does: it records acknowledgments, adds people, rewrites a rule and publishes it, one after
// the other in any order, and says what each one made once it is saved. It is killed at a random moment, many times
// over; what it had said has to be there afterwards, nothing may be half done, and the ledger has to fit.
// kill9 [RUNS [SEED]]: 20 runs unless told otherwise.

namespace {

constexpr int people = 3;

/// What is in the workspace, or is said to be, a line each: "acknowledgment 4711".
using Things = QSet<QByteArray>;

QByteArray thing(const char *kind, qint64 id)
{
    return QByteArray(kind) + ' ' + QByteArray::number(id);
}

QByteArray acknowledge(Database &database, const Stamp &stamp, const Person &person)
{
    const Edition edition = *taken(EditionStore::newest(database));
    Acknowledgment next = drawnAcknowledgment(person, edition);
    if (const auto earlier = taken(AcknowledgmentStore::inForce(database, person.id, edition.id)))
        next.supersedes = earlier->id;
    taken(inTransaction(database, stamp, [&](Transaction &t) { return AcknowledgmentStore::add(t, next); }));
    return thing("acknowledgment", next.id.stored());
}

QByteArray addPerson(Database &database, const Stamp &stamp)
{
    const Person person{.name = "Somebody new", .language = "en"};
    Person numbered = person;
    numbered.number = QString::number(person.id.stored());
    taken(inTransaction(database, stamp, [&](Transaction &t) { return PeopleStore::add(t, numbered); }));
    return thing("person", person.id.stored());
}

QByteArray publish(Database &database, const Stamp &stamp)
{
    const Handbook before = taken(HandbookStore::load(database));
    Handbook after = before;
    RuleText &text = after.areas.first().rules.first().texts["en"];
    text.handling += QStringLiteral(" And again.");
    std::optional<Id<Edition>> made;
    taken(inTransaction(database, stamp, [&](Transaction &transaction) -> Done {
        if (const Done saved = HandbookStore::save(transaction, before, after); !saved)
            return saved;
        const auto edition = EditionStore::publish(transaction, {.dated = stamp.at.date(), .summary = "Again"});
        if (!edition)
            return edition.error();
        made = edition->id;
        return done();
    }));
    return thing("edition", made->stored());
}

/// Runs until it is killed.
[[noreturn]] void work(const QString &path, quint32 seed)
{
    const auto workspace = taken(Workspace::open(path));
    Database &database = workspace->database();
    const QList<Person> staff = taken(PeopleStore::find(database, {}));
    QRandomGenerator random(seed);
    for (qsizetype i = 0;; ++i) {
        const Stamp stamp{"Mara Manager", QDateTime::currentDateTime()};
        const int kind = random.bounded(10);
        const QByteArray made = kind < 6 ? acknowledge(database, stamp, staff[i % staff.size()])
            : kind < 8                   ? addPerson(database, stamp)
                                         : publish(database, stamp);
        std::printf("%s\n", made.constData());
        std::fflush(stdout);
    }
}

/// What a workspace holds beyond the people that it began with. A half of something gives up.
Things kept(Workspace &workspace, const QList<Person> &staff)
{
    Database &database = workspace.database();
    Things all;
    qint64 entries = 0;
    for (const Person &person : taken(PeopleStore::find(database, {}, {}, 100'000))) {
        if (!staff.contains(person))
            all << thing("person", person.id.stored());
        for (const Acknowledgment &found : taken(AcknowledgmentStore::ofPerson(database, person.id))) {
            all << thing("acknowledgment", found.id.stored());
            ++entries;
        }
    }
    for (const Edition &edition : taken(EditionStore::all(database))) {
        all << thing("edition", edition.id.stored());
        ++entries;
    }
    const Edition newest = *taken(EditionStore::newest(database));
    for (const Change change : changesSince(&newest, taken(HandbookStore::load(database)))) {
        if (change != Change::Unchanged)
            giveUp("A rule was rewritten, but not published.");
    }
    const Ledger::Verified verified = taken(workspace.verify());
    if (!verified.isSound())
        giveUp(verified.record() + ": " + verified.problem());
    if (verified.entries != entries)
        giveUp("The ledger has entries that nobody made.");
    return all;
}

struct Run {
    qsizetype confirmed = 0;
    qsizetype made = 0;
};

/// `early`: not even the first thing is waited for.
Run killOnce(int after, bool early, quint32 seed)
{
    TestWorkspace test;
    QList<Person> staff;
    for (int i = 1; i <= people; ++i)
        staff << test.addPerson(QString::number(i), QString("Person %1").arg(i));
    test.publish();
    const Things before = kept(*test.workspace, staff);
    const QString path = test.path();
    test.workspace.reset();

    QProcess worker;
    worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    worker.start(QCoreApplication::applicationFilePath(), {"work", path, QString::number(seed)});
    if (!early && !worker.waitForReadyRead(30'000))
        giveUp("The worker said nothing.");
    if (worker.waitForFinished(after))
        giveUp("The worker ended by itself.");
    worker.kill(); // SIGKILL
    worker.waitForFinished();
    QList<QByteArray> said = worker.readAllStandardOutput().split('\n');
    said.removeLast(); // what stands behind the last line end was not said to its end

    const auto workspace = taken(Workspace::open(path));
    const Things made = kept(*workspace, staff) - before;
    for (const QByteArray &one : std::as_const(said)) {
        if (!made.contains(one))
            giveUp("Lost: " + one);
    }
    if (made.size() > said.size() + 1)
        giveUp("There is more than was ever done.");
    return {said.size(), made.size()};
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "work")
        work(words.value(2), words.value(3).toUInt());

    const int runs = words.size() > 1 ? words[1].toInt() : 20;
    const quint32 seed = words.size() > 2 ? words[2].toUInt() : QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    std::printf("%d runs, seed %u\n", runs, seed);
    std::fflush(stdout);
    QElapsedTimer clock;
    clock.start();
    qsizetype confirmed = 0, made = 0, fruitful = 0;
    for (int i = 0; i < runs; ++i) {
        const Run run = killOnce(random.bounded(1, 300), i % 4 == 3, random.generate());
        confirmed += run.confirmed;
        made += run.made;
        fruitful += run.confirmed > 0;
    }
    std::printf("%d runs: %lld things confirmed in %lld of them, none lost; %lld made; every ledger fits "
                "(%.1f s)\n",
                runs, qint64(confirmed), qint64(fruitful), qint64(made), double(clock.elapsed()) / 1000);
    return runs > 0 && fruitful > 0 ? 0 : 1;
}
