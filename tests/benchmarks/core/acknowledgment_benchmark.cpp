// Saves acknowledgments one by one, each durable before the next begins, and has the same rows saved without the
// program: into a file through bare SQL, on a server by pgbench. Both take turns, and the middle of their times counts.

#include "acknowledgment/acknowledgmentstore.h"
#include "base/text.h"
#include "support/acknowledgments.h"
#include "support/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int perRound = 150, rounds = 14;
constexpr double allowedInFile = 1.3, allowedOnServer = 1.5;

/// One row, and the statement that writes it.
struct Written {
    QString sql;
    QVariantList values;
};

/// A workspace in which everybody is about to acknowledge the same edition.
struct Counter {
    TestWorkspace test;
    Edition edition = test.publish();
    QList<Person> people;

    Counter()
    {
        const Done added = test.save([&](Transaction &transaction) {
            for (int i = 0; i < perRound * rounds; ++i)
                people << Person{.number = QString::number(i), .name = QString("Ana %1").arg(i), .language = "en"};
            return PeopleStore::addAll(transaction, people);
        });
        if (!added)
            qFatal("%s", qPrintable(added.error().detail));
    }

    Acknowledgment record(int number) const { return drawnAcknowledgment(people[number], edition); }

    /// Nanoseconds.
    qint64 save(const Acknowledgment &record)
    {
        QElapsedTimer timer;
        timer.start();
        const Done saved =
            test.save([&](Transaction &transaction) { return AcknowledgmentStore::add(transaction, record); });
        if (!saved)
            qFatal("%s", qPrintable(saved.error().detail));
        return timer.nsecsElapsed();
    }
};

void must(bool done, const QSqlQuery &query)
{
    if (!done)
        qFatal("%s: %s", qPrintable(query.lastQuery()), qPrintable(query.lastError().text()));
}

/// The file behind the program's back.
class BareFile {
public:
    explicit BareFile(const QString &path)
        : m_database(QSqlDatabase::addDatabase("QSQLITE", path))
    {
        m_database.setDatabaseName(path);
        QSqlQuery query(m_database);
        must(m_database.open() && query.exec("PRAGMA synchronous = EXTRA") && query.exec("PRAGMA foreign_keys = ON"),
             query);
    }

    QMap<QString, qint64> lastRows()
    {
        QMap<QString, qint64> last;
        QSqlQuery tables("SELECT name FROM sqlite_schema WHERE type = 'table'", m_database);
        while (tables.next()) {
            QSqlQuery query("SELECT coalesce(max(rowid), 0) FROM " + tables.value(0).toString(), m_database);
            must(query.next(), query);
            last[tables.value(0).toString()] = query.value(0).toLongLong();
        }
        return last;
    }

    QList<Written> since(const QMap<QString, qint64> &last)
    {
        QList<Written> rows;
        // Referred to before they refer.
        for (const QString table : {"acknowledgment", "ledger_entry", "ledger_node", "ledger_salt"}) {
            QSqlQuery query(QString("SELECT * FROM %1 WHERE rowid > %2").arg(table).arg(last[table]), m_database);
            const QStringList places(query.record().count(), "?");
            while (query.next())
                rows << Written{QString("INSERT INTO %1 VALUES (%2)").arg(table, places.join(',')), values(query)};
        }
        QSqlQuery head("SELECT size, root, signature FROM ledger_head", m_database);
        must(head.next(), head);
        return rows << Written{"UPDATE ledger_head SET size = ?, root = ?, signature = ?", values(head)};
    }

    /// Nanoseconds for one durable transaction of `rows`.
    qint64 write(const QList<Written> &rows)
    {
        QElapsedTimer timer;
        timer.start();
        run("BEGIN IMMEDIATE", {});
        for (const Written &row : rows)
            run(row.sql, row.values);
        run("COMMIT", {});
        return timer.nsecsElapsed();
    }

private:
    static QVariantList values(const QSqlQuery &row)
    {
        QVariantList found;
        for (int i = 0; i < row.record().count(); ++i)
            found << row.value(i);
        return found;
    }

    void run(const QString &sql, const QVariantList &values)
    {
        auto &query = m_prepared[sql];
        if (!query) {
            query = std::make_shared<QSqlQuery>(m_database);
            must(query->prepare(sql), *query);
        }
        for (const QVariant &value : values)
            query->addBindValue(value);
        must(query->exec(), *query);
        query->finish();
    }

    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

qint64 middle(QList<qint64> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

bool holds(const char *what, const QList<qint64> &own, const QList<qint64> &bare, double allowed)
{
    const double ratio = double(middle(own)) / double(middle(bare));
    std::printf("a durable acknowledgment %s: ratio %.2f (at most %.1f), %lld against %lld µs\n", what, ratio, allowed,
                middle(own) / 1000, middle(bare) / 1000);
    return ratio <= allowed;
}

bool inFile()
{
    QTemporaryDir folder;
    const QString floorPath = folder.filePath("floor.sqlite"), copyPath = folder.filePath("copy.countersign");
    Counter counter;
    QFile::copy(counter.test.path(), floorPath);
    QFile::copy(counter.test.path(), copyPath);

    // What the program writes is looked at in a run that isn't timed.
    QList<QList<Written>> written;
    {
        auto workspace = Workspace::open(copyPath);
        BareFile copy(copyPath);
        for (int number = 0; number < perRound * rounds; ++number) {
            const auto before = copy.lastRows();
            const Done saved =
                inTransaction((*workspace)->database(), TestWorkspace::stamp(), [&](Transaction &transaction) {
                    return AcknowledgmentStore::add(transaction, counter.record(number));
                });
            if (!saved)
                qFatal("%s", qPrintable(saved.error().detail));
            written << copy.since(before);
        }
    }
    BareFile floor(floorPath);
    QList<qint64> own, bare;
    for (int number = 0; number < perRound * rounds; ++number) {
        bare << floor.write(written[number]);
        own << counter.save(counter.record(number));
    }
    return holds("in a file against the bare transaction of the same rows", own, bare, allowedInFile);
}

QString answer(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(300000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Rows of the same tables and sizes, and as many of them: an entry brings one more node each second time, and so on.
QByteArray script(const Acknowledgment &like)
{
    const QByteArray details = canonicalBytes(like).toHex(), strokes = like.strokes.toHex(), image = like.image.toHex();
    const QByteArray hash(64, 'a');
    return "\\set seq :seq + 1\nBEGIN;\n"
           "INSERT INTO acknowledgment VALUES (:seq, :seq, :edition, 'en', 'signed', now(), NULL, '\\x"
        + details + "', '\\x" + strokes + "', '\\x" + image
        + "');\nINSERT INTO ledger_entry (sequence, at, kind, record, commitment) VALUES (:seq, now(), "
          "'acknowledgment', :seq, '\\x"
        + hash + "');\nINSERT INTO ledger_node VALUES (0, :seq, '\\x" + hash
        + "');\n\\if :seq % 2\nINSERT INTO ledger_node VALUES (1, :seq, '\\x" + hash
        + "');\n\\endif\nINSERT INTO ledger_salt VALUES (:seq, '\\x" + hash
        + "');\nUPDATE ledger_head SET size = :seq, root = '\\x" + hash + "', signature = '\\x" + hash + hash
        + "';\nINSERT INTO commit_mark VALUES (:seq, :seq, 'acknowledgments', 1, now());\nCOMMIT;\n";
}

/// Nanoseconds of each transaction, from the log that pgbench wrote.
QList<qint64> loggedTimes(const QString &folder, const QString &prefix)
{
    QList<qint64> times;
    for (const QFileInfo &info : QDir(folder).entryInfoList({prefix + ".*"}, QDir::Files)) {
        QFile log(info.filePath());
        if (!log.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(log.errorString()));
        while (!log.atEnd())
            times << log.readLine().split(' ').value(2).toLongLong() * 1000; // client, transaction, microseconds, …
    }
    if (times.size() != perRound)
        qFatal("pgbench logged %lld transactions.", qint64(times.size()));
    return times;
}

bool onServer()
{
    Counter counter;
    TestPlace place("floor");
    const auto made = Workspace::create(place.path(), {"Corner Shop", "en"}, TestWorkspace::stamp());
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    const QString target = place.path() + "?options=-csearch_path%3Dmain";
    const QString edition = QString::number(counter.edition.id.stored());
    answer("psql", {"-q", "-v", "ON_ERROR_STOP=1", target},
           "INSERT INTO edition VALUES (" + edition.toLatin1()
               + ", 1, now(), now(), 0, '', '', '');\n"
                 "INSERT INTO person SELECT n, n, n, 'Ana', '', NULL, '', '', 'en', NULL, NULL, '', '', '', now() "
                 "FROM generate_series(1, 100000) n;\n"
                 "INSERT INTO ledger_head VALUES (1, 0, '', '');\nANALYZE;\n");
    QTemporaryDir folder;
    QFile file(folder.filePath("floor.sql"));
    if (!file.open(QIODevice::WriteOnly)
        || file.write(script(drawnAcknowledgment(counter.people[0], counter.edition))) < 0)
        qFatal("%s", qPrintable(file.errorString()));
    file.close();

    QList<qint64> own, bare;
    for (int round = 0; round < rounds; ++round) {
        const QString log = folder.filePath(QString("round%1").arg(round));
        answer("pgbench",
               {"-n", "-M", "prepared", "-c", "1", "-t", QString::number(perRound), "-l", "--log-prefix", log, "-D",
                "seq=" + QString::number(1 + round * perRound), "-D", "edition=" + edition, "-f", file.fileName(),
                target});
        bare << loggedTimes(folder.path(), QFileInfo(log).fileName());
        for (int i = 0; i < perRound; ++i)
            own << counter.save(counter.record(round * perRound + i));
    }
    return holds("on a server against pgbench with the same rows", own, bare, allowedOnServer);
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (TestPlace::isOnServer())
        return onServer() ? 0 : 1;
    const bool fileHolds = inFile();

    const QTemporaryDir folder;
    const QString server = folder.filePath("server");
    answer(SUPPORT "/postgresql", {"start", server, "durable"});
    QProcess onServer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("COUNTERSIGN_TEST_SERVER", server);
    onServer.setProcessEnvironment(environment);
    onServer.setProcessChannelMode(QProcess::ForwardedChannels);
    onServer.start(application.applicationFilePath(), {});
    const bool ran = onServer.waitForFinished(600000);
    answer(SUPPORT "/postgresql", {"stop", server});
    return fileHolds && ran && onServer.exitCode() == 0 ? 0 : 1;
}
