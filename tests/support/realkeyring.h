#pragma once

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// A keyring of the tests' own, the same program that desktops run, on a session bus of its own.
class RealKeyring {
public:
    RealKeyring()
    {
        for (const char *const name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME"})
            qputenv(name, m_folder.path().toUtf8());
        qunsetenv("DISPLAY"); // it must not ask anybody
        m_bus.start("dbus-daemon", {"--session", "--nofork", "--print-address=1"});
        if (!m_bus.waitForReadyRead())
            qFatal("There is no session bus: %s", qPrintable(m_bus.errorString()));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        m_keyring.start("gnome-keyring-daemon", {"--foreground", "--unlock", "--components=secrets"});
        if (!m_keyring.waitForStarted())
            qFatal("There is no keyring: %s", qPrintable(m_keyring.errorString()));
        m_keyring.write("the keyring's own");
        m_keyring.closeWriteChannel();
        if (!QTest::qWaitFor([this] { return isOnBus(); }, 20'000))
            qFatal("The keyring doesn't answer: %s", m_keyring.readAllStandardError().constData());
    }
    ~RealKeyring()
    {
        for (QProcess *const process : {&m_keyring, &m_bus}) {
            process->terminate();
            process->waitForFinished();
        }
    }

    /// Whether `words` stand in any of the files that were made meanwhile.
    bool isInAFile(const QByteArray &words) const
    {
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words))
                return true;
        }
        return false;
    }

    /// How many keyrings are on the disk.
    qsizetype files() const { return QDir(m_folder.filePath("keyrings")).entryList({"*.keyring"}, QDir::Files).size(); }

private:
    /// Asked of the bus: to ask the keyring would start another one, which is locked.
    static bool isOnBus()
    {
        QProcess ask;
        ask.start("dbus-send",
                  {"--session", "--dest=org.freedesktop.DBus", "--print-reply", "/org/freedesktop/DBus",
                   "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"});
        return ask.waitForFinished() && ask.readAllStandardOutput().contains("boolean true");
    }

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
};
