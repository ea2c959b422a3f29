#include "workspace/workspace.h"

#include "acknowledgment/acknowledgmentstore.h"
#include "acknowledgment/roundstore.h"
#include "base/text.h"
#include "handbook/editionstore.h"
#include "ledger/signing.h"
#include "storage/migrations.h"
#include "storage/settings.h"
#include "workspace/workspacefile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

Workspace::Workspace(const QString &path, std::unique_ptr<QLockFile> lock, std::unique_ptr<Database> database)
    : m_path(path),
      m_lock(std::move(lock)),
      m_database(std::move(database))
{
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Beginning &beginning,
                                                     const Stamp &stamp)
{
    auto lock = WorkspaceFile::hold(path);
    if (!lock)
        return lock.error();
    if (const Done made = WorkspaceFile::make(path); !made)
        return made.error();
    auto database = Database::openFile(path);
    Done begun = done();
    if (!database)
        begun = database.error();
    else
        begun = inTransaction(**database, stamp, [&](Transaction &transaction) -> Done {
            const auto named =
                transaction.run(Query(u"PRAGMA application_id = %1"_s.arg(WorkspaceFile::applicationId)));
            if (!named)
                return named.error();
            if (const Done migrated = Migrations::apply(transaction, 0); !migrated)
                return migrated;
            if (const Done created = Signing::create(transaction); !created)
                return created;
            if (const Done saved = Settings::save(transaction, u"company"_s, stored(beginning.company)); !saved)
                return saved;
            return Settings::save(transaction, u"governing_language"_s, beginning.governingLanguage);
        });
    if (!begun) {
        if (database)
            (*database).reset();
        WorkspaceFile::remove(path);
        return begun.error();
    }
    return std::unique_ptr<Workspace>(new Workspace(path, *std::move(lock), *std::move(database)));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path)
{
    if (!QFileInfo::exists(path))
        return WorkspaceFile::version(path).error();
    auto lock = WorkspaceFile::hold(path);
    if (!lock)
        return lock.error();
    // Looked at before SQLite opens it, so that what is refused isn't touched.
    const auto version = WorkspaceFile::version(path);
    if (!version)
        return version.error();
    auto database = Database::openFile(path);
    if (!database)
        return database.error();
    const Stamp stamp{u"Countersign"_s, QDateTime::currentDateTimeUtc()};
    const Done checked = inTransaction(**database, stamp, [&](Transaction &transaction) {
        return *version < Migrations::newest() ? Migrations::apply(transaction, *version) : done();
    });
    if (!checked)
        return checked.error();
    return std::unique_ptr<Workspace>(new Workspace(path, *std::move(lock), *std::move(database)));
}

Result<std::unique_ptr<Database>> Workspace::connect() const
{
    return Database::openFile(m_path);
}

Result<QString> Workspace::setting(const QString &name)
{
    const auto settings = Settings::load(*m_database);
    if (!settings)
        return settings.error();
    return settings->value(name);
}

Result<QString> Workspace::company()
{
    return setting(u"company"_s);
}

Result<QString> Workspace::governingLanguage()
{
    return setting(u"governing_language"_s);
}

Done Workspace::saveSetting(const Stamp &stamp, const QString &name, const QString &value)
{
    return inTransaction(*m_database, stamp,
                         [&](Transaction &transaction) { return Settings::save(transaction, name, stored(value)); });
}

Result<QString> Workspace::ownStatement(const QString &language)
{
    return setting(Settings::ownStatement(language));
}

Done Workspace::saveOwnStatement(const Stamp &stamp, const QString &language, const QString &statement)
{
    return saveSetting(stamp, Settings::ownStatement(language), statement);
}

Result<Ledger::Verified> Workspace::verify(const Progress &progress)
{
    return verify(*m_database, progress);
}

Result<Ledger::Verified> Workspace::verify(Database &database, const Progress &progress)
{
    const QList<Ledger::Kind> kinds{{u"edition"_s, u"edition"_s, EditionStore::bytes},
                                    {u"round"_s, u"acknowledgment_round"_s, RoundStore::roundBytes},
                                    {u"exemption"_s, u"exemption"_s, RoundStore::exemptionBytes},
                                    {u"acknowledgment"_s, u"acknowledgment"_s, AcknowledgmentStore::bytes}};
    return Ledger::verify(database, kinds, progress);
}
