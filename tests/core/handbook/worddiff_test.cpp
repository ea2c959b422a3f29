#include "handbook/worddiff.h"

#include "base/text.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace {

/// What two texts come to when the pieces are laid side by side: words that stayed, and between them what went and
/// came.
struct Step {
    QStringList same, removed, added;

    bool operator==(const Step &) const = default;
};

class Steps {
public:
    void take(QChar kind, const QString &text)
    {
        const QStringList words = text.split(m_space, Qt::SkipEmptyParts);
        if (words.isEmpty())
            return;
        if (steps.isEmpty() || (kind == ' ' && !(steps.last().removed + steps.last().added).isEmpty()))
            steps << Step();
        QStringList &list = kind == '-' ? steps.last().removed : kind == '+' ? steps.last().added : steps.last().same;
        list += words;
    }

    QList<Step> steps;

private:
    const QRegularExpression m_space{"[ \\n\\t\\r]+"};
};

QList<Step> stepsOf(const QList<WordPiece> &pieces)
{
    Steps steps;
    for (const WordPiece &piece : pieces)
        steps.take(piece.kind == WordPiece::Kind::Same          ? ' '
                       : piece.kind == WordPiece::Kind::Removed ? '-'
                                                                : '+',
                   piece.text);
    return steps.steps;
}

/// What git finds in two files.
QList<Step> stepsOfGit(const QString &before, const QString &after)
{
    QProcess git;
    git.start("git",
              {"-c", "core.quotePath=false", "diff", "--no-index", "--no-color", "--no-ext-diff",
               "--diff-algorithm=myers", "--word-diff=porcelain", "--unified=1000000", before, after});
    if (!git.waitForFinished() || git.exitStatus() != QProcess::NormalExit || git.exitCode() > 1)
        qFatal("git: %s", qPrintable(git.errorString() + git.readAllStandardError()));
    Steps steps;
    bool inside = false;
    for (const QString &line : QString::fromUtf8(git.readAllStandardOutput()).split('\n')) {
        if (inside && !line.isEmpty() && QString(" +-").contains(line.front()))
            steps.take(line.front(), line.sliced(1));
        inside = inside || line.startsWith("@@");
    }
    return steps.steps;
}

QString read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

QString joined(const QList<WordPiece> &pieces, WordPiece::Kind without)
{
    QString text;
    for (const WordPiece &piece : pieces)
        text += piece.kind == without ? "" : piece.text;
    return text;
}

QString said(const QList<Step> &steps)
{
    QStringList words;
    for (const Step &step : steps)
        words << step.same.join(' ') + " [-" + step.removed.join(' ') + "-] {+" + step.added.join(' ') + "+}";
    return words.join('\n');
}

qsizetype changed(const QList<Step> &steps)
{
    qsizetype count = 0;
    for (const Step &step : steps)
        count += step.removed.size() + step.added.size();
    return count;
}

}

/// What became of one text in another, held against git's own comparison of words.
class WordDiffTest : public QObject {
    Q_OBJECT

private:
    /// The words of up to `most` words of a language that has only `vocabulary` of them.
    static QString randomText(QRandomGenerator &random, int most, int vocabulary)
    {
        QStringList words;
        for (int left = random.bounded(most + 1); left > 0; --left)
            words << QString("w%1").arg(random.bounded(vocabulary));
        return words.join(' ');
    }

    /// `text` with a few words left out, put in or replaced.
    static QString edited(QRandomGenerator &random, const QString &text, int vocabulary)
    {
        QStringList words = text.split(' ', Qt::SkipEmptyParts);
        for (int left = 1 + random.bounded(5); left > 0; --left) {
            const int at = random.bounded(int(words.size()) + 1);
            if (random.bounded(2) == 0 && at < words.size())
                words.removeAt(at);
            else
                words.insert(at, QString("w%1").arg(random.bounded(vocabulary)));
        }
        return words.join(' ');
    }

    static QString written(const QTemporaryDir &folder, const QString &name, const QString &text)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }

private slots:
    void findsWhatGitFinds_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir cases(TEST_DATA "/worddiff");
        for (const QString &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << cases.filePath(name);
    }

    void findsWhatGitFinds()
    {
        QFETCH(QString, folder);
        const QString before = read(folder + "/before.txt"), after = read(folder + "/after.txt");
        const QList<WordPiece> pieces = wordDiff(before, after);
        const QList<Step> expected = stepsOfGit(folder + "/before.txt", folder + "/after.txt");
        if (changed(expected) == 0)
            QVERIFY(!differ(pieces)); // git prints nothing where lines don't differ
        else
            QCOMPARE(said(stepsOf(pieces)), said(expected));
        QCOMPARE(joined(pieces, WordPiece::Kind::Removed), after);
        QCOMPARE(joined(pieces, WordPiece::Kind::Added).simplified(), before.simplified());
    }

    void findsAsLittleAsGitInRandomTexts()
    {
        QRandomGenerator random(20260301);
        const QTemporaryDir folder;
        int alike = 0;
        constexpr int rounds = 150;
        for (int round = 0; round < rounds; ++round) {
            const int vocabulary = 2 + random.bounded(40);
            const QString before = randomText(random, 60, vocabulary);
            const QString after =
                round % 5 == 0 ? randomText(random, 60, vocabulary) : edited(random, before, vocabulary);
            const QList<Step> found = stepsOf(wordDiff(before, after));
            const QList<Step> expected = stepsOfGit(written(folder, "before", before), written(folder, "after", after));
            QVERIFY2(changed(found) <= changed(expected), qPrintable(said(found) + "\ngit:\n" + said(expected)));
            alike += found == expected || changed(expected) == 0;
        }
        // Where words are few, git gives up looking for the least, and there are several least.
        QVERIFY2(alike >= rounds * 9 / 10, qPrintable(QString::number(alike)));
    }

    void makesOneTextOfTheOther()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 3000; ++round) {
            const int vocabulary = 1 + random.bounded(12);
            const QString before = randomText(random, 25, vocabulary), after = randomText(random, 25, vocabulary);
            const QList<WordPiece> pieces = wordDiff(before, after);
            QCOMPARE(joined(pieces, WordPiece::Kind::Removed), after);
            QCOMPARE(joined(pieces, WordPiece::Kind::Added), before);
            for (qsizetype i = 1; i < pieces.size(); ++i)
                QVERIFY(pieces[i - 1].kind != pieces[i].kind);
        }
    }

    void takesSpacesAlong_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("said");
        QTest::newRow("left out") << "a b c"
                                  << "a c"
                                  << "a |-b |c";
        QTest::newRow("left out at the end") << "a b"
                                             << "a"
                                             << "a|- b";
        QTest::newRow("put in") << "a c"
                                << "a b c"
                                << "a |+b |c";
        QTest::newRow("put in at the end") << "a"
                                           << "a b"
                                           << "a|+ b";
        QTest::newRow("put in at the start") << "b"
                                             << "a b"
                                             << "+a |b";
        QTest::newRow("replaced") << "a b c"
                                  << "a x y c"
                                  << "a |-b|+x y| c";
        QTest::newRow("a line less") << "a\nb\nc"
                                     << "a\nc"
                                     << "a\n|-b\n|c";
        QTest::newRow("nothing before") << ""
                                        << "a b"
                                        << "+a b";
        QTest::newRow("nothing after") << "a b"
                                       << ""
                                       << "-a b";
    }

    void takesSpacesAlong()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, said);
        QStringList found;
        for (const WordPiece &piece : wordDiff(before, after)) {
            const QString sign = piece.kind == WordPiece::Kind::Same ? ""
                : piece.kind == WordPiece::Kind::Removed             ? "-"
                                                                     : "+";
            found << sign + piece.text;
        }
        QCOMPARE(found.join('|'), said);
    }

    void holdsOneSpellingForOneWord()
    {
        const QString folder = TEST_DATA "/worddiff/two-spellings";
        const QString before = read(folder + "/before.txt"), after = read(folder + "/after.txt");
        QVERIFY(differ(wordDiff(before, after)));
        QVERIFY(!differ(wordDiff(stored(before), stored(after)))); // as texts are kept
    }

    void comparesHugeTexts()
    {
        QRandomGenerator random(11);
        QStringList before, after;
        for (int i = 0; i < 60'000; ++i)
            before << QString("w%1").arg(random.bounded(1000));
        after = before;
        std::shuffle(after.begin(), after.end(), random);
        const QList<WordPiece> pieces = wordDiff(before.join(' '), after.join(' '));
        QCOMPARE(joined(pieces, WordPiece::Kind::Removed), after.join(' '));
        QCOMPARE(joined(pieces, WordPiece::Kind::Added), before.join(' '));
    }
};

QTEST_GUILESS_MAIN(WordDiffTest)
#include "worddiff_test.moc"
