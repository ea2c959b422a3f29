// Compares two texts of a handbook of 10,000 rules, and has git compare the same two files. Each is a process of its
// own that reads both files; both sides take turns, and the quickest of several runs counts.
// diff_benchmark [RULES]: 10,000 unless told otherwise.

#include "handbook/editiondiff.h"
#include "support/childprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>

namespace {

constexpr int fewest = 5, most = 15; // rounds: on a busy machine the quickest of few isn't the quickest yet
constexpr double allowed = 2;
constexpr int perArea = 50;

/// A rule on three lines: its name, its title, and what to do, of some 500 characters.
QStringList newRule(QRandomGenerator &random, int name)
{
    QStringList words;
    for (int i = 0; i < 75; ++i)
        words << QString("word%1").arg(random.bounded(3000));
    return {QString::number(name), "Rule " + words.mid(0, 4).join(' '), words.join(' ')};
}

/// One rule in ten gets other words, one in a hundred is left out, one put in, one moved.
QList<QStringList> edited(QRandomGenerator &random, QList<QStringList> rules)
{
    const int count = int(rules.size());
    for (int i = 0; i < count / 10; ++i) {
        QString &text = rules[random.bounded(count)][2];
        QStringList words = text.split(' ');
        for (int left = 3; left > 0; --left)
            words[random.bounded(int(words.size()))] = QString("other%1").arg(random.bounded(3000));
        text = words.join(' ');
    }
    for (int i = 0; i < count / 100; ++i) {
        rules.removeAt(random.bounded(int(rules.size())));
        rules.insert(random.bounded(int(rules.size())), newRule(random, count + 1 + i));
        rules.move(random.bounded(int(rules.size())), random.bounded(int(rules.size())));
    }
    return rules;
}

QString written(const QTemporaryDir &folder, const QString &name, const QList<QStringList> &rules)
{
    QByteArray text;
    for (const QStringList &rule : rules)
        text += rule.join('\n').toUtf8() + "\n\n";
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

Edition read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    const QString text = QString::fromUtf8(file.readAll());
    Edition edition{.governingLanguage = "en", .languages = {"en"}};
    qsizetype at = 0;
    const auto line = [&] {
        const qsizetype end = text.indexOf('\n', at);
        const QString found = text.sliced(at, end - at);
        at = end + 1;
        return found;
    };
    for (int count = 0; at < text.size(); ++count) {
        if (count % perArea == 0)
            edition.areas << EditionArea{.id = Id<ProblemArea>::fromStored(count / perArea + 1)};
        const auto id = Id<Rule>::fromStored(line().toLongLong());
        const QString title = line();
        edition.areas.last().rules << EditionRule{
            Rule{.id = id, .texts = {{"en", RuleText{.title = title, .handling = line()}}}}, Change::Unchanged, {}};
        line();
    }
    return edition;
}

/// Ends well where the rules that changed in their words are as many as were made.
int compare(const QString &before, const QString &after, qsizetype expected)
{
    const EditionDiff diff = editionDiff(read(before), read(after), "en", {});
    const qsizetype found =
        std::ranges::count_if(diff.rules, [](const RuleDiff &rule) { return !rule.fields.isEmpty(); });
    return found == expected ? 0 : 1;
}

qsizetype changedRules(const QList<QStringList> &before, const QList<QStringList> &after)
{
    QHash<QString, QStringList> known;
    for (const QStringList &rule : before)
        known.insert(rule[0], rule);
    qsizetype count = 0;
    for (const QStringList &rule : after)
        count += known.take(rule[0]) != rule;
    return count + known.size(); // and what is gone
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 5)
        return compare(arguments[2], arguments[3], arguments[4].toLongLong());

    const int count = arguments.size() > 1 ? arguments[1].toInt() : 10000;
    QRandomGenerator random(41);
    QList<QStringList> rules;
    for (int i = 0; i < count; ++i)
        rules << newRule(random, i + 1);
    const QList<QStringList> changed = edited(random, rules);
    const QTemporaryDir folder;
    const QString before = written(folder, "before", rules), after = written(folder, "after", changed);
    const QString expected = QString::number(changedRules(rules, changed));
    const QStringList asking{"-c", "git diff --no-index --no-color \"$0\" \"$1\" > \"$2\" || test $? -eq 1", before,
                             after, folder.filePath("diff")};

    Child ours, git;
    double ratio = 0;
    for (int round = 0; round < fewest || (round < most && ratio > allowed); ++round) {
        ours = Child::quicker(ours, Child::runItself({"compare", before, after, expected}));
        git = Child::quicker(git, Child::run("sh", asking));
        ratio = ours.milliseconds / git.milliseconds;
    }
    if (!ours.succeeded || !git.succeeded || QFileInfo(folder.filePath("diff")).size() == 0)
        qFatal("One of the two sides failed");
    std::printf("comparing %d rules, %.1f MB, %s of them different: %.0f ms of processor time, %.0f MB of memory; git "
                "%.0f ms; ratio %.2f (at most %.1f)\n",
                count, double(QFileInfo(before).size()) / 1e6, qPrintable(expected), ours.milliseconds, ours.megabytes,
                git.milliseconds, ratio, allowed);
    return ratio <= allowed ? 0 : 1;
}
