// Imports 100,000 people from a CSV file, and has sqlite3 import the rows that came of it into the same table with the
// same indexes. Each is a process of its own, begun with nothing; the quickest of several runs counts.

#include "exchange/peoplecsv.h"
#include "storage/transaction.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int people = 100000;
constexpr int rounds = 6;
constexpr double allowed = 3;

void writePeople(const QString &path)
{
    const QStringList given{"Ana", "Đurđa", "Željko", "زینب", "محمد", "లక్ష్మి", "రాము", "James", "Sofía", "Chloë"};
    const QStringList family{"Horvat", "Čačić", "خان", "چوہدری", "రావు", "రెడ్డి", "Miller", "O'Neil", "Šimić", "Nguyễn"};
    const QStringList languages{"hr", "hr", "hr", "ur", "ur", "te", "te", "en", "en", "en"};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    QTextStream out(&file);
    out << "number,name,title,site,e-mail,phone,language,hired\n";
    quint32 state = 20260301;
    for (int i = 0; i < people; ++i) {
        state = state * 1664525u + 1013904223u;
        const int first = int(state >> 8) % 10, second = int(state >> 16) % 10;
        out << 100000 + i << ",\"" << given[first] << ' ' << family[second] << ' ' << i % 977 << "\",Cashier,Branch "
            << int(state >> 12) % 200 << ",person" << i << "@example.org,+385 1 " << 1000000 + i << ','
            << languages[first] << ",20" << 10 + i % 15 << "-0" << 1 + i % 9 << "-1" << i % 10 << '\n';
    }
}

int import(const QString &csv, const QString &path)
{
    const Stamp stamp{"Benchmark", QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC)};
    const auto workspace = Workspace::create(path, {"Corner Shop", "en"}, stamp);
    const auto file = PeopleCsv::readFile(csv);
    if (!workspace || !file)
        return 1;
    const Done saved = inTransaction((*workspace)->database(), stamp, [&](Transaction &transaction) -> Done {
        const auto outcome = PeopleCsv::apply(transaction, *file, PeopleCsv::suggested(*file, "en"));
        if (!outcome)
            return outcome.error();
        return outcome->added == people ? done() : Done(Error{Error::Kind::Invalid, "some were left out", {}});
    });
    if (!saved)
        std::fprintf(stderr, "%s\n", qPrintable(saved.error().text + saved.error().detail));
    return saved ? 0 : 1;
}

/// Milliseconds of a whole process.
qint64 timed(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(300000) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), qPrintable(process.errorString()));
    return timer.elapsed();
}

QByteArray asked(const QString &database, const QByteArray &script)
{
    QProcess sqlite;
    sqlite.start("sqlite3", {"-readonly", "-bail", database});
    sqlite.write(script);
    sqlite.closeWriteChannel();
    if (!sqlite.waitForFinished(300000) || sqlite.exitCode() != 0)
        qFatal("sqlite3: %s", sqlite.readAllStandardError().constData());
    return sqlite.readAllStandardOutput();
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3)
        return import(arguments[1], arguments[2]);

    const QTemporaryDir folder;
    const QString csv = folder.filePath("people.csv"), rows = folder.filePath("rows.csv");
    writePeople(csv);
    qint64 ours = std::numeric_limits<qint64>::max(), theirs = ours;
    for (int round = 0; round < rounds; ++round) {
        const QString workspace = folder.filePath(QString("%1.countersign").arg(round));
        ours = std::min(ours, timed(application.applicationFilePath(), {csv, workspace}));
        asked(workspace, ".mode csv\n.once " + rows.toUtf8() + "\nSELECT * FROM person;\n");
        const QByteArray tables = asked(workspace,
                                        "SELECT sql || ';' FROM sqlite_schema WHERE type = 'table' AND "
                                        "name IN ('site', 'person');\n");
        const QByteArray indexes = asked(workspace,
                                         "SELECT sql || ';' FROM sqlite_schema WHERE type = 'index' AND "
                                         "tbl_name = 'person' AND sql IS NOT NULL;\n");
        const QString plain = folder.filePath(QString("%1.sqlite").arg(round));
        theirs = std::min(
            theirs,
            timed("sqlite3", {"-bail", plain}, tables + indexes + ".mode csv\n.import " + rows.toUtf8() + " person\n"));
        if (asked(plain, "SELECT count(*) FROM person;\n").trimmed() != QByteArray::number(people))
            qFatal("sqlite3 did not import the same rows");
    }
    const double ratio = double(ours) / double(theirs);
    std::printf("import of %d people: %lld ms; sqlite3 .import and indexes: %lld ms; ratio %.2f (at most %.0f)\n",
                people, static_cast<long long>(ours), static_cast<long long>(theirs), ratio, allowed);
    return ratio <= allowed ? 0 : 1;
}
