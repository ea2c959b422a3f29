#include "exchange/pandoc.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <QStandardPaths>

#include <sys/resource.h>

#include <chrono>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(DocumentImport)
};

constexpr int askEvery = 50; // milliseconds
constexpr int outOfMemory = 251; // what a Haskell program ends with when its heap is full

void end(QProcess &process)
{
    process.kill();
    process.waitForFinished();
}

Error tooMuch(const QString &detail = {})
{
    return {Error::Kind::Invalid,
            Said::tr("This document takes too long or too much memory to read. Split it, or save it as plain text."),
            detail};
}

}

Result<QByteArray> readByPandoc(const QByteArray &document, const QString &format, const Progress &progress,
                                const ReadingLimits &limits)
{
    const QString program = QStandardPaths::findExecutable(u"pandoc"_s);
    if (program.isEmpty())
        return Error{Error::Kind::Unavailable,
                     Said::tr("Word, OpenDocument and HTML files are read by the program pandoc. Install the package "
                              "pandoc, then try again."),
                     {}};
    QProcess pandoc;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    pandoc.setProcessEnvironment(environment);
    pandoc.setChildProcessModifier([seconds = rlim_t(limits.seconds)] {
        const rlimit processor{seconds, seconds};
        setrlimit(RLIMIT_CPU, &processor);
        const rlimit noFiles{0, 0};
        setrlimit(RLIMIT_FSIZE, &noFiles);
        setrlimit(RLIMIT_CORE, &noFiles);
    });
    pandoc.start(program,
                 {u"+RTS"_s, u"-M%1m"_s.arg(limits.megabytes), u"-RTS"_s, u"--sandbox"_s, u"--quiet"_s, u"--from"_s,
                  format, u"--to"_s, u"json"_s});
    pandoc.write(document);
    pandoc.closeWriteChannel();
    const QDeadlineTimer deadline(std::chrono::seconds(limits.seconds));
    while (!pandoc.waitForFinished(askEvery) && pandoc.state() != QProcess::NotRunning) {
        if (progress && !progress(0, 0)) {
            end(pandoc);
            return Error{Error::Kind::Unavailable, {}, {}};
        }
        if (deadline.hasExpired() || pandoc.bytesAvailable() > limits.output) {
            end(pandoc);
            return tooMuch();
        }
    }
    const QString said = QString::fromUtf8(pandoc.readAllStandardError()).trimmed();
    if (pandoc.exitStatus() != QProcess::NormalExit || pandoc.exitCode() == outOfMemory
        || pandoc.bytesAvailable() > limits.output)
        return tooMuch(said);
    if (pandoc.exitCode() != 0)
        return Error{Error::Kind::Invalid,
                     Said::tr("This document can’t be read. Open it in your word processor and save it anew."), said};
    return pandoc.readAllStandardOutput();
}
