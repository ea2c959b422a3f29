#include "base/log.h"

#include "base/dates.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QMutex>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 1024 * 1024;
constexpr int mostFiles = 5;
constexpr qsizetype mostLines = 200; // kept in memory
constexpr qsizetype longestWord = 80;

/// What all threads share.
struct State {
    QMutex mutex;
    QString folder;
    QStringList lines;
    QSet<QString> known;
};

State &state()
{
    static State shared;
    return shared;
}

QString fileIn(const QString &folder, int number)
{
    return QDir(folder).filePath(number == 0 ? u"countersign.log"_s : u"countersign.%1.log"_s.arg(number));
}

/// Each file takes the place of the one before it; the oldest goes.
void turnOver(const QString &folder)
{
    QLockFile lock(QDir(folder).filePath(u"lock"_s));
    if (!lock.tryLock(0) || QFileInfo(fileIn(folder, 0)).size() < mostBytes)
        return; // another process does it, or has done it
    QFile::remove(fileIn(folder, mostFiles - 1));
    for (int number = mostFiles - 1; number > 0; --number)
        QFile::rename(fileIn(folder, number - 1), fileIn(folder, number));
}

/// One write a line, so that several processes may share a file. What can't be written is nobody's trouble.
void write(const QString &folder, const QString &line)
{
    if (QFileInfo(fileIn(folder, 0)).size() >= mostBytes)
        turnOver(folder);
    QFile file(fileIn(folder, 0));
    if (file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
                  QFile::ReadOwner | QFile::WriteOwner))
        file.write(line.toUtf8() + '\n');
}

/// Words of SQLite's, PostgreSQL's and the system's messages. A word that isn't here isn't told.
const QSet<QString> &engineWords()
{
    static const QSet<QString> words = [] {
        const QString all =
            u"a abort aborted access account active address after again already an and another any append are "
            "argument at attempt authentication bad be because been before begin being block blocked broken busy by "
            "can cannot cast change changed channel check client close closed cluster code column command commit "
            "committed connect connection constraint contains corrupt could create current currently data database "
            "datatype deadlock deferrable delete denied detected device did directory disk does draining dump "
            "duplicate encoding end enough error execute executed exist existing exists expected expression failed "
            "failure fatal fetch field file files for foreign format found from full function given group has have "
            "host image in index input insert integer internal invalid io is isolation it key large level library "
            "limit line "
            "local lock locked log logic long lost malformed many match memory mismatch mode more multiple must name "
            "near network no not null object of on one only open operation option or out outside over owner page "
            "parameter password permission permissions pg port prepare prepared primary privilege query quota read "
            "readable reading readonly recovery refused relation remote removed replace required reset resource "
            "restart role rollback row rows running schema security select sequence serialize server session set "
            "shared size socket space sql sqlite ssl started state statement step stored such supported syntax system "
            "table temporary terminated text than the this time timed timeout to token too transaction trigger type "
            "unable unexpected unique unknown unsupported update used user value version violates violation wait was "
            "while with without work write"_s;
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return words;
}

/// A keyword in capitals: UNIQUE, FATAL.
bool isShout(const QString &word)
{
    return word.size() > 1 && word == word.toUpper() && engineWords().contains(word.toLower());
}

/// Whether `word` ("person.number_key", "person_number_key_fkey") is made of names of tables and columns.
bool isName(const QString &word, const QSet<QString> &names)
{
    static const QRegularExpression seams(u"[._]"_s);
    const QStringList parts = word.split(seams, Qt::SkipEmptyParts);
    return !parts.isEmpty() && std::all_of(parts.cbegin(), parts.cend(), [&](const QString &part) {
        return names.contains(part) || part == "key"_L1 || part == "pkey"_L1 || part == "fkey"_L1 || part == "check"_L1
            || part == "main"_L1;
    });
}

}

Log::Value::Value(QLatin1StringView word)
    : m_text(QString(word).left(longestWord).simplified().replace(u' ', u'_'))
{
}

Log::Value Log::Value::reducedFrom(const QString &detail)
{
    Value value(0);
    value.m_text = u'"' + reduced(detail).left(longestWord * 2) + u'"';
    return value;
}

void Log::start(const QString &folder)
{
    const QMutexLocker locker(&state().mutex);
    state().folder = QDir().mkpath(folder) ? folder : QString();
}

QString Log::folder()
{
    const QMutexLocker locker(&state().mutex);
    return state().folder;
}

QString Log::usualFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(u"countersign/log"_s);
}

void Log::say(const char *what, const QList<Field> &fields)
{
    QString line = u"%1 %2 %3"_s.arg(utcText(QDateTime::currentDateTimeUtc()))
                       .arg(QCoreApplication::applicationPid())
                       .arg(QLatin1StringView(what));
    for (const auto &[name, value] : fields)
        line += u" %1=%2"_s.arg(QLatin1StringView(name), value.text());
    const QMutexLocker locker(&state().mutex);
    state().lines << line;
    if (state().lines.size() > mostLines)
        state().lines.removeFirst();
    if (!state().folder.isEmpty())
        write(state().folder, line);
}

QStringList Log::last(int count)
{
    const QMutexLocker locker(&state().mutex);
    const QStringList &lines = state().lines;
    return lines.last(qMin(qsizetype(count), lines.size()));
}

void Log::learn(const QStringList &words)
{
    const QMutexLocker locker(&state().mutex);
    for (const QString &word : words) {
        for (const QString &part : word.toLower().split(u'_', Qt::SkipEmptyParts))
            state().known << part;
    }
}

QString Log::reduced(const QString &detail)
{
    // What stands behind these, or in quotes or brackets, is what somebody typed, but for the name of a constraint.
    static const QRegularExpression further(u"\\b(DETAIL|LINE \\d|CONTEXT|HINT|QUERY|STATEMENT)\\b.*"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression quoted(u"\"([^\"]*)\""_s);
    static const QRegularExpression enclosed(u"\\([^)]*\\)?|'[^']*'?|“[^”]*”?|=\\S*"_s);
    static const QRegularExpression spaces(u"\\s+"_s), edges(u"^[\\[,.:;]+|[\\],.:;]+$"_s);
    QMutexLocker locker(&state().mutex);
    const QSet<QString> names = state().known;
    locker.unlock();

    QString rest = detail;
    rest.remove(further);
    for (auto match = quoted.match(rest); match.hasMatch(); match = quoted.match(rest)) {
        const QString inner = match.captured(1);
        rest.replace(match.capturedStart(), match.capturedLength(), isName(inner, names) ? inner : u"…"_s);
    }
    rest.replace(enclosed, u"…"_s);
    QStringList kept;
    for (QString word : rest.split(spaces, Qt::SkipEmptyParts)) {
        word.remove(edges);
        if (engineWords().contains(word) || isShout(word) || isName(word, names))
            kept << word;
        else if (kept.isEmpty() || kept.constLast() != u"…"_s)
            kept << u"…"_s;
    }
    return kept.join(u' ');
}

QLatin1StringView Log::word(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Invalid:
        return "invalid"_L1;
    case Error::Kind::NotFound:
        return "not-found"_L1;
    case Error::Kind::Conflict:
        return "conflict"_L1;
    case Error::Kind::Denied:
        return "denied"_L1;
    case Error::Kind::Forbidden:
        return "forbidden"_L1;
    case Error::Kind::Unavailable:
        return "unavailable"_L1;
    case Error::Kind::Lost:
        return "lost"_L1;
    case Error::Kind::Damaged:
        return "damaged"_L1;
    }
    Q_UNREACHABLE();
}
