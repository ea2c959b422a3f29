#pragma once

#include "shell/language.h"
#include "shell/preferences.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

/// Gives a test settings and documents of its own, in a folder that goes with it, so that it neither reads nor writes
/// the user's.
class OwnSettings {
public:
    OwnSettings()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
        Preferences::setOperatorName(QStringLiteral("Mara Kovač"));
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// Switches the program to `language` and lets every widget hear of it.
inline void speak(const QString &language)
{
    Language::speak(language, Preferences::urduType());
    QApplication::processEvents();
}
