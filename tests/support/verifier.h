#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

/// The independent verifier, which shares nothing with the program but FORMAT.md; one process for many questions.
class Verifier {
public:
    Verifier()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start("/usr/bin/python3", {SOURCE_TREE "/tests/support/verifier/countersign_verify.py", "serve"});
        if (!m_process.waitForStarted())
            qFatal("%s", qPrintable(m_process.errorString()));
    }

    ~Verifier()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    struct Answer {
        bool isSound = false;
        QStringList records; ///< that don't fit, as it names them
        QStringList problems;
    };

    /// `words` as on its command line.
    Answer ask(const QStringList &words)
    {
        m_process.write(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact) + '\n');
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(60'000))
                qFatal("The verifier doesn't answer: %s", qPrintable(words.join(' ')));
        }
        const QJsonObject answer = QJsonDocument::fromJson(m_process.readLine()).object();
        if (!answer.contains("sound"))
            qFatal("The verifier gave no answer: %s", qPrintable(words.join(' ')));
        Answer found{answer["sound"].toBool(), {}, {}};
        for (const QJsonValue &problem : answer["problems"].toArray()) {
            found.records << problem["record"].toString();
            found.problems << problem["record"].toString() + ": " + problem["problem"].toString();
        }
        return found;
    }

private:
    QProcess m_process;
};
