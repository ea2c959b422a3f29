#include "shell/preferences.h"

#include "base/languages.h"
#include "storage/serveraddress.h"

#include <QFileInfo>
#include <QLocale>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecent = 8;

QString value(const QString &name, const QString &otherwise = {})
{
    return Preferences::store()->value(name, otherwise).toString();
}

void setValue(const QString &name, const QVariant &value)
{
    Preferences::store()->setValue(name, value);
}

QString systemUser()
{
#ifdef Q_OS_UNIX
    if (const passwd *const entry = getpwuid(getuid())) {
        const QString fullName = QString::fromUtf8(entry->pw_gecos).section(u',', 0, 0).trimmed();
        return fullName.isEmpty() ? QString::fromUtf8(entry->pw_name) : fullName;
    }
#endif
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

}

std::unique_ptr<QSettings> Preferences::store()
{
    return std::make_unique<QSettings>(u"Countersign"_s, u"Countersign"_s);
}

QString Preferences::language()
{
    const QString chosen = value(u"language"_s);
    if (isKnownLanguage(chosen))
        return chosen;
    const QString system = QLocale::system().name().section(u'_', 0, 0);
    return isKnownLanguage(system) ? system : u"en"_s;
}

void Preferences::setLanguage(const QString &language)
{
    setValue(u"language"_s, language);
}

Preferences::UrduType Preferences::urduType()
{
    return value(u"urduType"_s) == "naskh"_L1 ? UrduType::Naskh : UrduType::Nastaliq;
}

void Preferences::setUrduType(UrduType type)
{
    setValue(u"urduType"_s, type == UrduType::Naskh ? u"naskh"_s : u"nastaliq"_s);
}

QString Preferences::operatorName()
{
    const QString typed = value(u"operator"_s).trimmed();
    return typed.isEmpty() ? systemUser() : typed;
}

void Preferences::setOperatorName(const QString &name)
{
    setValue(u"operator"_s, name);
}

QString Preferences::lastWorkspace()
{
    return value(u"lastWorkspace"_s);
}

void Preferences::setLastWorkspace(const QString &path)
{
    setValue(u"lastWorkspace"_s, path);
}

QStringList Preferences::recentWorkspaces()
{
    QStringList paths = store()->value(u"recentWorkspaces"_s).toStringList();
    paths.removeIf([](const QString &path) { return !ServerAddress::isMeant(path) && !QFileInfo::exists(path); });
    return paths;
}

void Preferences::addRecentWorkspace(const QString &path)
{
    QStringList paths = recentWorkspaces();
    paths.removeAll(path);
    paths.prepend(path);
    setValue(u"recentWorkspaces"_s, QStringList(paths.first(mostRecent < paths.size() ? mostRecent : paths.size())));
}

QString Preferences::backupFolder(const QString &ledgerLetters)
{
    return value(u"backupFolders/"_s + ledgerLetters);
}

void Preferences::setBackupFolder(const QString &ledgerLetters, const QString &folder)
{
    setValue(u"backupFolders/"_s + ledgerLetters, folder);
}
