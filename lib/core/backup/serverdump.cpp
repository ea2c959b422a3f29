#include "backup/serverdump.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr QByteArrayView magic("PGDMP");
constexpr int askEvery = 100; // milliseconds

Error failed(const QByteArray &said)
{
    const QString detail = QString::fromLocal8Bit(said).trimmed();
    if (detail.contains("No space left"_L1))
        return {Error::Kind::Unavailable, Said::tr("The disk for backups is full. Make room, then try again."), detail};
    if (detail.contains("permission denied"_L1) || detail.contains("row-level security"_L1))
        return {Error::Kind::Forbidden,
                Said::tr("Your account may not read the whole workspace. Have an administrator back it up."), detail};
    if (detail.contains("server version mismatch"_L1))
        return {Error::Kind::Unavailable,
                Said::tr("The program pg_dump is older than the server. Install the package postgresql-client of the "
                         "server’s version."),
                detail};
    return {Error::Kind::Unavailable,
            Said::tr("The server’s data could not be read. Check the connection, then try again."), detail};
}

}

bool ServerDump::isDump(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic;
}

Done ServerDump::write(const ServerAddress &address, const QString &password, const QString &to,
                       const Progress &progress)
{
    const QString program = QStandardPaths::findExecutable(u"pg_dump"_s);
    if (program.isEmpty())
        return Error{Error::Kind::Unavailable,
                     Said::tr("Backups of a shared workspace need the program pg_dump. Install the package "
                              "postgresql-client, then try again."),
                     {}};
    QProcess dump;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, password); // never a word of the command, which others can read
    environment.insert(u"PGTZ"_s, u"UTC"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    dump.setProcessEnvironment(environment);
    dump.start(program,
               {u"--format=custom"_s, u"--no-owner"_s, u"--no-privileges"_s, u"--serializable-deferrable"_s,
                // Who doesn't reach every row gets a dump that its own ledger finds incomplete.
                u"--enable-row-security"_s, u"--no-password"_s, u"--encoding=UTF8"_s, u"--file="_s + to,
                u"--dbname="_s + address.text()});
    while (!dump.waitForFinished(askEvery)) {
        if (dump.state() == QProcess::NotRunning)
            break;
        if (progress && !progress(0, 0)) {
            dump.kill();
            dump.waitForFinished();
            return Error{Error::Kind::Unavailable, Said::tr("Stopped. Nothing was left behind."), {}};
        }
    }
    if (dump.exitStatus() != QProcess::NormalExit || dump.exitCode() != 0)
        return failed(dump.readAllStandardError());
    return done();
}
