#include "support/givingup.h"
#include "support/randomtampering.h"
#include "support/verifier.h"

#include <QCoreApplication>

#include <cstdio>

// Somebody changes a copy of a workspace with plain SQL, at random, many times over; somebody else has checkpoints that
// were taken earlier. Each change has to be found, and the right records named; copies that nobody touched have to be
// sound. The independent verifier has to say the same each time.
// tampering [CHANGES [SEED]]: 100 and as many unaltered copies, unless told otherwise.

namespace {

struct Tally {
    int done = 0;
    int onlyByOlder = 0; ///< that fit in themselves
};

QString copyOf(const Moment &moment, const QString &to)
{
    QFile::remove(to);
    if (!QFile::copy(moment.path, to))
        giveUp("no copy of " + moment.path);
    return to;
}

Ledger::Verified verified(const QString &path, const QList<Ledger::Checkpoint> &older)
{
    return taken(taken(Workspace::open(path))->verify(older));
}

/// Every record that `finding` names.
QStringList namesIn(const Ledger::Finding &finding, const QStringList &before, const QStringList &now)
{
    if (finding.kind != "entry")
        return {finding.record()};
    const QStringList &names = finding.what == Ledger::Finding::What::Reordered ? now : before;
    const qint64 first = finding.id.section('-', 0, 0).toLongLong(), last = finding.id.section('-', -1).toLongLong();
    return names.mid(first - 1, last - first + 1);
}

/// What is wrong with what was found; empty where it is right.
QString complaint(const Tampering &tampering, const Ledger::Verified &found, const QStringList &before,
                  const QStringList &now)
{
    const QStringList touched = tampering.named + tampering.allowed;
    QStringList named;
    for (const Ledger::Finding &finding : found.findings) {
        const QStringList names = namesIn(finding, before, now);
        named += names;
        const auto isTouched = [&](const QString &name) { return touched.contains(name); };
        // Of what was rewritten only the part is known that it lies in.
        const bool isRight = finding.what == Ledger::Finding::What::Rewritten
            ? std::any_of(names.begin(), names.end(), isTouched)
            : std::all_of(names.begin(), names.end(), isTouched);
        if (!isRight)
            return finding.record() + " is named";
    }
    for (const QString &name : tampering.named) {
        if (!named.contains(name))
            return name + " isn't named";
    }
    return named.isEmpty() ? "nothing was found" : QString();
}

QString complaint(const Tampering &tampering, const Verifier::Answer &answer)
{
    if (answer.isSound)
        return "the verifier found nothing";
    for (const QString &name : tampering.named) {
        if (tampering.isInRecord && !answer.records.contains(name))
            return "the verifier doesn't name " + name;
    }
    return {};
}

QString listed(const Ledger::Verified &found)
{
    QStringList lines;
    for (const Ledger::Finding &finding : found.findings)
        lines << QString("  %1 %2: %3").arg(word(finding.what), finding.record(), finding.problem);
    return lines.join('\n');
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int changes = arguments.value(1, "100").toInt();
    const quint32 seed = arguments.value(2, QString::number(QRandomGenerator::system()->generate())).toUInt();
    std::printf("seed %u\n", seed);
    std::fflush(stdout);

    const GrownLedger ledger(seed, qMin(changes, 40));
    const QString path = ledger.path("copy.countersign");
    Verifier verifier;
    QMap<QString, Tally> tallies;
    for (int i = 0; i < changes; ++i) {
        const quint32 seeds[]{seed, quint32(i)};
        QRandomGenerator random(seeds);
        const Moment &moment = ledger.moments()[random.bounded(ledger.moments().size())];
        const QStringList question = QStringList{"workspace", path} + moment.olderFiles;

        copyOf(moment, path);
        if (const auto sound = verified(path, moment.older); !sound.isSound())
            giveUp(QString("A false alarm, change %1:\n%2").arg(i).arg(listed(sound)));
        if (const auto answer = verifier.ask(question); !answer.isSound)
            giveUp(QString("A false alarm of the verifier, change %1:\n%2").arg(i).arg(answer.problems.join('\n')));

        std::optional<Tampering> tampering;
        QStringList now;
        while (!tampering) {
            Attack attack(copyOf(moment, path));
            tampering = RandomTampering(attack, moment, random).change();
            now = Moment::namesIn(attack.database());
        }
        const Ledger::Verified found = verified(path, moment.older);
        const Verifier::Answer answer = verifier.ask(question);
        for (const QString &wrong : {complaint(*tampering, found, moment.names, now), complaint(*tampering, answer)}) {
            if (!wrong.isEmpty())
                giveUp(QString("Change %1 of %2 entries, %3 (%4): %5\n%6\nthe verifier:\n%7")
                           .arg(i)
                           .arg(moment.names.size())
                           .arg(tampering->way, tampering->words, wrong, listed(found), answer.problems.join('\n')));
        }
        Tally &tally = tallies[tampering->way];
        ++tally.done;
        tally.onlyByOlder += verified(path, {}).isSound();
    }
    for (const auto &[way, tally] : tallies.asKeyValueRange())
        std::printf("%-24s %6d found, %6d of them only by an earlier checkpoint\n", qPrintable(way), tally.done,
                    tally.onlyByOlder);
    std::printf("%d of %d changes found and rightly named, %d unaltered copies sound\n", changes, changes, changes);
    return 0;
}
