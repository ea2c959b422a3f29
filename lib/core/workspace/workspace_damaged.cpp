#include "base/text.h"
#include "storage/filecopy.h"
#include "storage/settings.h"
#include "workspace/workspace.h"
#include "workspace/workspacefile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

}

Result<std::unique_ptr<Workspace>> Workspace::openDamaged(const QString &path)
{
    const auto version = WorkspaceFile::version(path, WorkspaceFile::Use::Read);
    if (!version)
        return version.error();
    auto lock = WorkspaceFile::hold(path);
    if (!lock)
        return lock.error();
    Damage::watch(path);
    if (const Done checked = checkFile(path, Scrutiny::Quick); checked)
        return Error{Error::Kind::Invalid, Said::tr("“%1” is not damaged.").arg(isolated(path)), {}};
    Damage::notice(path);
    auto database = Database::openFile(path);
    if (!database)
        return database.error();
    if (const auto settings = Settings::load(**database); !settings)
        return settings.error();
    return std::unique_ptr<Workspace>(new Workspace(
        *std::move(database), [path] { return Database::openFile(path); }, *std::move(lock)));
}

Done Workspace::hold()
{
    return m_database->each(Query(u"PRAGMA query_only = ON"_s), [](const Row &) {});
}
