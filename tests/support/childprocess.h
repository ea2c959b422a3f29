#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/// A process that has ended.
struct Child {
    bool succeeded = false;
    double milliseconds = 0; ///< of processor time, which other processes on the machine hardly lengthen
    double megabytes = 0; ///< at its peak, resident

    /// Runs `program`, which is looked for as a shell does, and waits for its end. Its standard input is `input`.
    static Child run(const QString &program, const QStringList &arguments, const QString &input = {})
    {
        std::vector<QByteArray> words{program.toLocal8Bit()};
        for (const QString &argument : arguments)
            words.push_back(argument.toLocal8Bit());
        std::vector<char *> argv;
        for (QByteArray &word : words)
            argv.push_back(word.data());
        argv.push_back(nullptr);
        const QByteArray from = input.toLocal8Bit();

        const pid_t process = fork();
        if (process == 0) {
            if (!from.isEmpty())
                dup2(open(from.constData(), O_RDONLY), STDIN_FILENO);
            execvp(argv.front(), argv.data());
            _exit(127);
        }
        int status = 0;
        rusage usage{};
        wait4(process, &status, 0, &usage);
        return {.succeeded = WIFEXITED(status) && WEXITSTATUS(status) == 0,
                .milliseconds = inMilliseconds(usage.ru_utime) + inMilliseconds(usage.ru_stime),
                .megabytes = double(usage.ru_maxrss) / 1024};
    }

    /// Runs this program itself again.
    static Child runItself(const QStringList &arguments) { return run("/proc/self/exe", arguments); }

    /// The quicker of two runs.
    static Child quicker(const Child &one, const Child &other)
    {
        return !one.succeeded || (other.succeeded && other.milliseconds < one.milliseconds) ? other : one;
    }

private:
    static double inMilliseconds(const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; }
};
