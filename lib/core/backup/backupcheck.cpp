#include "backup/backupcheck.h"

#include "backup/sealing.h"
#include "backup/serverdump.h"
#include "base/text.h"
#include "storage/compaction.h"
#include "storage/database.h"
#include "storage/filecopy.h"
#include "storage/migrations.h"
#include "storage/transaction.h"
#include "workspace/workspace.h"
#include "workspace/workspacefile.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

Error damagedPages(const QString &path, const QString &detail)
{
    return {Error::Kind::Damaged,
            Said::tr("“%1” is damaged. Salvage what can be read of it.").arg(isolated(QDir::toNativeSeparators(path))),
            detail};
}

/// What doesn't fit in the records of `database`, in a sentence.
Result<QString> problemIn(Database &database, const Progress &progress)
{
    const auto broken = ContentsStore::brokenReferences(database);
    if (!broken)
        return broken.error();
    if (*broken > 0)
        return Said::tr("%n references lead to no record.", nullptr, int(*broken));
    const auto verified = Workspace::verify(database, progress);
    if (!verified)
        return verified.error();
    return verified->isSound() ? QString() : Said::tr("%1: %2").arg(verified->record(), verified->problem());
}

Result<CheckedBackup> checkRecords(Database &database, const Progress &progress)
{
    CheckedBackup checked;
    const auto problem = problemIn(database, progress);
    if (!problem)
        return problem.error();
    checked.problem = *problem;
    const auto contents = ContentsStore::load(database);
    if (!contents)
        return contents.error();
    checked.contents = *contents;
    return checked;
}

}

OpenBackup::OpenBackup(const QString &path, bool isSealed)
    : m_path(path),
      m_plain(path),
      m_isSealed(isSealed)
{
}

OpenBackup::~OpenBackup() = default;

Result<std::unique_ptr<OpenBackup>> OpenBackup::open(const QString &path, const QString &phrase,
                                                     const Progress &progress)
{
    std::unique_ptr<OpenBackup> backup(new OpenBackup(path, Sealing::isSealed(path)));
    if (backup->m_isSealed) {
        backup->m_plain = backup->m_folder.filePath(u"plain"_s);
        if (const Done opened = Sealing::open(path, backup->m_plain, phrase, progress); !opened)
            return opened.error();
    }
    if (ServerDump::isDump(backup->m_plain)) {
        const QString file = backup->m_folder.filePath(u"file"_s);
        if (const Done made = ServerDump::toFile(backup->m_plain, file, progress); !made)
            return made.error();
        backup->m_plain = file;
    }
    if (const auto version = WorkspaceFile::version(backup->m_plain, WorkspaceFile::Use::Read); !version)
        return version.error();
    return backup;
}

Result<Database *> OpenBackup::database()
{
    if (m_database)
        return m_database.get();
    const auto version = WorkspaceFile::version(m_plain, WorkspaceFile::Use::Read);
    if (!version)
        return version.error();
    QString current = m_plain;
    if (*version < Migrations::newest()) {
        current = m_folder.filePath(u"current"_s);
        if (const Done copied = copyDatabaseFile(m_plain, current); !copied)
            return copied.error();
    }
    auto database = Database::openFile(current);
    if (!database)
        return database.error();
    if (*version < Migrations::newest()) {
        const Stamp stamp{u"Countersign"_s, QDateTime::currentDateTimeUtc()};
        const Done migrated = inTransaction(
            **database, stamp, [&](Transaction &transaction) { return Migrations::apply(transaction, *version); });
        if (!migrated)
            return migrated.error();
    }
    if (const Done held = (*database)->each(Query(u"PRAGMA query_only = ON"_s), [](const Row &) {}); !held)
        return held.error();
    m_database = *std::move(database);
    return m_database.get();
}

Done OpenBackup::change(const Stamp &stamp, const std::function<Done(Transaction &)> &change)
{
    m_database.reset();
    const auto version = WorkspaceFile::version(m_plain, WorkspaceFile::Use::Read);
    if (!version)
        return version.error();
    const QString changed = m_folder.filePath(u"changed"_s);
    if (const Done copied = copyDatabaseFile(m_plain, changed); !copied)
        return copied;
    const auto database = Database::openFile(changed);
    if (!database)
        return database.error();
    const Done done = inTransaction(**database, stamp, [&](Transaction &transaction) -> Done {
        if (*version < Migrations::newest()) {
            if (const Done migrated = Migrations::apply(transaction, *version); !migrated)
                return migrated;
        }
        return change(transaction);
    });
    if (!done)
        return done;
    if (const Done compacted = compact(**database); !compacted)
        return compacted;
    m_plain = changed;
    return done;
}

Result<CheckedBackup> OpenBackup::check(const Progress &progress)
{
    const auto damage = damageOfFile(m_plain, Scrutiny::Full, progress);
    if (!damage)
        return damage.error();
    if (!damage->isEmpty())
        return damagedPages(m_path, *damage);
    const auto own = database();
    if (!own)
        return own.error();
    auto checked = checkRecords(**own, progress);
    if (checked)
        checked->isSealed = m_isSealed;
    return checked;
}

Result<Descent> OpenBackup::descent(Database &present)
{
    const auto own = database();
    if (!own)
        return own.error();
    return ContentsStore::descent(present, **own);
}

Result<CheckedBackup> checkPlainFile(const QString &path, const Progress &progress)
{
    const auto damage = damageOfFile(path, Scrutiny::Full, progress);
    if (!damage)
        return damage.error();
    if (!damage->isEmpty())
        return damagedPages(path, *damage);
    const auto version = WorkspaceFile::version(path);
    if (!version)
        return version.error();
    auto database = Database::openFile(path);
    if (!database)
        return database.error();
    return checkRecords(**database, progress);
}
