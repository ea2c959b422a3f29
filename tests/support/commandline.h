#pragma once

#include "support/testplace.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

/// What a command answered.
struct Ran {
    int exit = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    /// Standard error without its last line end, and how many lines it has.
    QString sentence() const { return err.chopped(err.endsWith('\n') ? 1 : 0); }
    qsizetype lines() const { return err.count('\n'); }
};

/// The program itself, run in a folder of its own on a workspace of its own.
class CommandLine {
    TestPlace m_place;

public:
    QTemporaryDir &folder = m_place.folder;
    QTemporaryDir data;

    CommandLine()
    {
        environment = QProcessEnvironment::systemEnvironment();
        for (const char *unwanted : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(unwanted);
        environment.insert("HOME", folder.path());
        environment.insert("XDG_CONFIG_HOME", folder.path());
        environment.insert("XDG_DATA_HOME", data.path()); // the log is no part of what a command leaves
        environment.insert("COUNTERSIGN_LANGUAGE", "en");
        environment.insert("COUNTERSIGN_WORKSPACE", workspace());
        environment.insert("LC_ALL", "C"); // the worst that people have
    }

    QProcessEnvironment environment;

    QString path(const QString &name) const { return folder.filePath(name); }
    QString workspace() const { return m_place.path(); }

    Ran run(const QStringList &words) const { return runProgram(COUNTERSIGN, words); }

    Ran runProgram(const QString &program, const QStringList &words, int within = 120'000) const
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.path());
        process.start(program, words);
        if (!process.waitForFinished(within)) {
            process.kill();
            process.waitForFinished();
            return {-1, {}, QString("no answer within %1 ms: ").arg(within) + words.join(' ')};
        }
        const int exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        return {exit, QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    /// Runs `words`, which have to succeed without a word on standard error; the JSON answer.
    QJsonObject must(const QStringList &words) const
    {
        const Ran ran = run(words + QStringList{"--json"});
        if (ran.exit != 0 || !ran.err.isEmpty() || ran.json().isEmpty())
            qFatal("%s: %d, %s%s", qPrintable(words.join(' ')), ran.exit, qPrintable(ran.err), qPrintable(ran.out));
        return ran.json();
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }

    static QByteArray sha256OfFile(const QString &path)
    {
        QFile file(path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            qFatal("%s", qPrintable(file.errorString()));
        return hash.result();
    }

    /// Everything that the workspace holds, in 32 bytes.
    QByteArray fingerprint() const
    {
        if (!TestPlace::isOnServer())
            return sha256OfFile(workspace());
        QProcess dump;
        dump.start("pg_dump", {"--data-only", "--inserts", workspace()});
        if (!dump.waitForFinished() || dump.exitCode() != 0)
            qFatal("%s", dump.readAllStandardError().constData());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QByteArray &line : dump.readAllStandardOutput().split('\n')) {
            if (!line.contains("restrict ")) // a key that psql is given anew in each dump
                hash.addData(line);
        }
        return hash.result();
    }

    /// Shell words, for what a person would do to the file behind the program's back.
    static void shell(const QString &command)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start("sh", {"-c", command});
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("%s", qPrintable(command));
    }
};
