#pragma once

#include <QProcess>
#include <QTemporaryDir>

/// A time-stamp authority of its own, which runs as long as this lives.
class StampingAuthority {
public:
    StampingAuthority()
    {
        m_authority.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_authority.start(QStringLiteral(SOURCE_TREE "/tests/support/timestampauthority"), {m_folder.path()});
        while (!m_authority.canReadLine()) {
            if (!m_authority.waitForReadyRead(120'000))
                qFatal("The time-stamp authority doesn't start.");
        }
        m_address = QString::fromLatin1(m_authority.readLine().trimmed());
    }

    ~StampingAuthority()
    {
        m_authority.kill();
        m_authority.waitForFinished();
    }

    QString address() const { return m_address; }
    /// The file of certificates that vouch for it.
    QString roots() const { return m_folder.filePath(QStringLiteral("authority.pem")); }

private:
    QTemporaryDir m_folder;
    QProcess m_authority;
    QString m_address;
};
