#include "backup/backup.h"
#include "backup/backupcheck.h"
#include "support/filledworkspace.h"
#include "support/givingup.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

// A process makes one backup after the other, plain and sealed. It is killed at a random moment, many times over; every
// file that then has a backup's name has to be whole and sound, those that were said to be made have to be there, and
// what was left half done has to go with the next run.
// killbackup [RUNS [SEED]]: 20 runs unless told otherwise.

namespace {

const QDateTime start(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

Backups::Made makeOne(Database &database, const QString &folder, int number, const Sealing::Key &key)
{
    Backups::Wish wish{.folder = folder, .workspace = "shop", .at = start.addSecs(number * 10)};
    if (number % 2 == 1)
        wish.key = key;
    return taken(Backups::make(database, wish));
}

/// Runs until it is killed.
[[noreturn]] void makeBackups(const QString &path, const QString &folder)
{
    const auto workspace = taken(Workspace::open(path));
    const Sealing::Key key = taken(Sealing::newKey("correct horse", Sealing::Effort::Quick));
    for (int number = 0;; ++number) {
        std::printf("%s\n", qPrintable(makeOne(workspace->database(), folder, number, key).backup.path));
        std::fflush(stdout);
    }
}

struct Run {
    qsizetype said = 0;
    qsizetype found = 0;
    bool hadLeftovers = false;
};

QStringList parts(const QString &folder)
{
    return QDir(folder).entryList({"*.part*"}, QDir::Files | QDir::Hidden);
}

Run killOnce(int after)
{
    FilledWorkspace test;
    const QString path = test.path(), folder = test.place.folder.filePath("Backups");
    test.workspace.reset();
    QProcess maker;
    maker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    maker.start(QCoreApplication::applicationFilePath(), {"make", path, folder});
    if (!maker.waitForReadyRead(30'000))
        giveUp("Nothing was made.");
    if (maker.waitForFinished(after))
        giveUp("It ended by itself.");
    maker.kill(); // SIGKILL
    maker.waitForFinished();
    QList<QByteArray> said = maker.readAllStandardOutput().split('\n');
    said.removeLast(); // what stands behind the last line end was not said to its end

    Run run{.said = said.size()};
    for (const QByteArray &made : std::as_const(said)) {
        if (!QFile::exists(QString::fromUtf8(made)))
            giveUp("Lost: " + made);
    }
    for (const Backup &backup : Backups::in(folder)) {
        ++run.found;
        const auto open = taken(OpenBackup::open(backup.path, "correct horse"));
        if (const CheckedBackup checked = taken(open->check()); !checked.isSound())
            giveUp(backup.path + ": " + checked.problem);
    }
    if (run.found > run.said + 1)
        giveUp("There are backups that nobody made.");
    run.hadLeftovers = !parts(folder).isEmpty() || !parts(test.place.folder.path()).isEmpty();
    const auto workspace = taken(Workspace::open(path));
    const Sealing::Key key = taken(Sealing::newKey("correct horse", Sealing::Effort::Quick));
    for (int number = 100'000; number < 100'002; ++number)
        makeOne(workspace->database(), folder, number, key);
    if (!parts(folder).isEmpty() || !parts(test.place.folder.path()).isEmpty())
        giveUp("Left over: " + parts(folder).join(' '));
    return run;
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "make")
        makeBackups(words.value(2), words.value(3));

    const int runs = words.size() > 1 ? words[1].toInt() : 20;
    const quint32 seed = words.size() > 2 ? words[2].toUInt() : QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    std::printf("%d runs, seed %u\n", runs, seed);
    std::fflush(stdout);
    QElapsedTimer clock;
    clock.start();
    qsizetype said = 0, found = 0, cut = 0;
    for (int i = 0; i < runs; ++i) {
        const Run run = killOnce(random.bounded(1, 400));
        said += run.said;
        found += run.found;
        cut += run.hadLeftovers;
    }
    std::printf("%d runs: %lld backups said to be made, %lld there, all sound; %lld runs were cut off within one and "
                "left nothing to the next (%.1f s)\n",
                runs, qint64(said), qint64(found), qint64(cut), double(clock.elapsed()) / 1000);
    return runs > 0 && said > 0 ? 0 : 1;
}
