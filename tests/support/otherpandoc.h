#pragma once

#include <QFile>
#include <QTemporaryDir>

/// A program called pandoc that does `script` instead, found first while this lives.
class OtherPandoc {
public:
    explicit OtherPandoc(const QByteArray &script)
    {
        if (!script.isEmpty()) {
            QFile file(m_folder.filePath("pandoc"));
            if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script + '\n') < 0
                || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
                qFatal("The program can't be written.");
        }
        qputenv("PATH", m_folder.path().toUtf8() + (script.isEmpty() ? QByteArray() : ":/usr/bin:/bin"));
    }
    ~OtherPandoc() { qputenv("PATH", m_path); }

private:
    QTemporaryDir m_folder;
    QByteArray m_path = qgetenv("PATH");
};
