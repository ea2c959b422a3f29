#include "storage/sqlerror.h"

#include "base/log.h"
#include "storage/damage.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>

#include <optional>

using namespace Qt::StringLiterals;

namespace {
struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

// Primary result codes of SQLite, https://www.sqlite.org/rescode.html
constexpr int busy = 5, locked = 6, readOnly = 8, ioError = 10, corrupt = 11, full = 13, cannotOpen = 14,
              constraint = 19, notADatabase = 26;
constexpr int folderNotSynced = 1290; // SQLITE_IOERR_DIR_FSYNC: saved, but a loss of power may still undo it

/// Until a file is whole it has a name of its own and is thrown away where that fails; people know it by the name that
/// it is to have.
std::optional<QString> nameToBe(const QString &path)
{
    constexpr auto unfinished = ".part"_L1;
    if (!path.endsWith(unfinished))
        return {};
    QString name = path.chopped(unfinished.size());
    const qsizetype at = name.lastIndexOf(u'/') + 1;
    if (name.sliced(at).startsWith(u'.'))
        name.remove(at, 1);
    return name;
}

Error notMade(const QString &file, const QString &detail)
{
    return {
        Error::Kind::Unavailable,
        Storage::tr("“%1” could not be made. Nothing was saved; check the disk or the network folder, then try again.")
            .arg(file),
        detail};
}

Error damaged(const QString &file, const QString &detail)
{
    return {
        Error::Kind::Damaged,
        Storage::tr("“%1” is damaged, and nothing in it can be changed. Salvage what can be read, or restore a backup.")
            .arg(file),
        detail};
}

}

Error fromSqlite(const QSqlError &error, const QString &path)
{
    const auto made = nameToBe(path);
    const QString file = QDir::toNativeSeparators(made.value_or(path));
    const QString detail = error.text();
    const int code = error.nativeErrorCode().toInt();
    Log::say("sql", {{"engine", "sqlite"}, {"code", code}, {"about", Log::Value::reducedFrom(detail)}});
    const int kind = code & 0xff;
    if (made && (kind == ioError || kind == cannotOpen || kind == readOnly))
        return notMade(file, detail);
    if (code == folderNotSynced)
        return {
            Error::Kind::Unavailable,
            Storage::tr("The disk that holds “%1” failed at the last moment. Look whether this was saved before you "
                        "do it again.")
                .arg(file),
            detail};
    switch (kind) {
    case busy:
    case locked:
        return {Error::Kind::Unavailable,
                Storage::tr("Another program is using “%1”. Close it there, then try again.").arg(file), detail};
    case readOnly:
        if (Damage::isNoticed(path))
            return damaged(file, detail);
        return {Error::Kind::Denied,
                Storage::tr("“%1” is read-only. Ask for the right to write to it, or copy it to a folder of yours.")
                    .arg(file),
                detail};
    case full:
        return {
            Error::Kind::Unavailable,
            Storage::tr("The disk that holds “%1” is full. Nothing was saved; make room, then try again.").arg(file),
            detail};
    case ioError:
        return {Error::Kind::Unavailable,
                Storage::tr("“%1” could not be read or written. Check the disk or the network folder, then try again.")
                    .arg(file),
                detail};
    case cannotOpen:
        return {Error::Kind::NotFound,
                Storage::tr("“%1” can't be opened. Check that it exists and that you may use its folder.").arg(file),
                detail};
    case notADatabase:
        return {Error::Kind::Damaged, Storage::tr("“%1” is not a Countersign workspace.").arg(file), detail};
    case corrupt:
        Damage::notice(path);
        return damaged(file, detail);
    case constraint:
        if (detail.contains("beyond reach"_L1))
            return {Error::Kind::Forbidden,
                    Storage::tr("That belongs to a site that is not yours. Ask human resources to do it."), detail};
        [[fallthrough]];
    default:
        return {Error::Kind::Damaged, Storage::tr("The workspace could not do this. Nothing was saved."), detail};
    }
}
