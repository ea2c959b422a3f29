#include "workspace/workspace.h"

#include "access/accountstore.h"
#include "access/reachstore.h"
#include "access/serverrights.h"
#include "acknowledgment/acknowledgmentstore.h"
#include "acknowledgment/roundstore.h"
#include "base/log.h"
#include "base/text.h"
#include "handbook/editionstore.h"
#include "handbook/handbookstore.h"
#include "handbook/translation.h"
#include "handbook/withdrawalstore.h"
#include "ledger/signing.h"
#include "retention/erasurestore.h"
#include "storage/filecopy.h"
#include "storage/migrations.h"
#include "storage/serverdatabase.h"
#include "storage/settings.h"
#include "workspace/signin.h"
#include "workspace/workspacefile.h"

#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

Workspace::Connector toFile(const QString &path)
{
    return [path] { return Database::openFile(path); };
}

Workspace::Connector toServer(const ServerAddress &address, const QString &password)
{
    return [address, password] { return Database::openServer(address, password); };
}

Done begin(Transaction &transaction, const Workspace::Beginning &beginning)
{
    if (const Done migrated = Migrations::apply(transaction, 0); !migrated)
        return migrated;
    if (const Done created = Signing::create(transaction); !created)
        return created;
    if (const Done saved = Settings::save(transaction, u"company"_s, stored(beginning.company)); !saved)
        return saved;
    const Done saved = Settings::save(transaction, u"governing_language"_s, beginning.governingLanguage);
    return saved ? HandbookStore::save(transaction, Handbook(), beginning.handbook) : saved;
}

Done fillFile(const QString &path, const Stamp &stamp, const Workspace::Filling &fill)
{
    const auto database = Database::openFile(path);
    if (!database)
        return database.error();
    return inTransaction(**database, stamp, [&](Transaction &transaction) -> Done {
        const auto named = transaction.run(Query(u"PRAGMA application_id = %1"_s.arg(WorkspaceFile::applicationId)));
        return named ? fill(transaction) : Done(named.error());
    });
}

/// Looks at all pages of a file that was left badly.
Done lookAfter(const QString &path)
{
    Damage::watch(path);
    const Done checked = checkFile(path, Scrutiny::Quick);
    if (checked)
        Damage::forget(path);
    return checked;
}

Done bringUpToDate(Database &database, int version)
{
    if (version >= Migrations::newest())
        return done();
    const Stamp stamp{u"Countersign"_s, QDateTime::currentDateTimeUtc()};
    return inTransaction(database, stamp, [&](Transaction &transaction) {
        const Done applied = Migrations::apply(transaction, version);
        return applied ? ServerRights::renew(transaction) : applied;
    });
}

}

Workspace::Workspace(std::unique_ptr<Database> database, const Connector &connector, std::unique_ptr<QLockFile> lock)
    : m_lock(std::move(lock)),
      m_database(std::move(database)),
      m_connector(connector)
{
    m_database->setOrigin(nextStoredId());
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &place, const Beginning &beginning,
                                                     const Stamp &stamp, const QString &password)
{
    return make(
        place, stamp, [&](Transaction &transaction) { return begin(transaction, beginning); }, password);
}

Result<std::unique_ptr<Workspace>> Workspace::make(const QString &place, const Stamp &stamp, const Filling &fill,
                                                   const QString &password)
{
    if (!ServerAddress::isMeant(place))
        return makeFile(place, stamp, fill);
    const auto address = ServerAddress::read(place);
    if (!address)
        return address.error();
    return makeOnServer(*address, stamp, fill, password);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &place, const QString &password)
{
    QElapsedTimer clock;
    clock.start();
    auto opened = openAnywhere(place, password);
    Log::say("open",
             {{"engine", ServerAddress::isMeant(place) ? "postgresql" : "sqlite"},
              {"schema", Migrations::newest()},
              {"outcome", opened ? "done"_L1 : Log::word(opened.error().kind)},
              {"ms", clock.elapsed()}});
    return opened;
}

Result<std::unique_ptr<Workspace>> Workspace::openAnywhere(const QString &place, const QString &password)
{
    if (!ServerAddress::isMeant(place))
        return openFile(place);
    const auto address = ServerAddress::read(place);
    if (!address)
        return address.error();
    return openOnServer(*address, password);
}

Result<std::unique_ptr<Workspace>> Workspace::makeFile(const QString &path, const Stamp &stamp, const Filling &fill)
{
    auto lock = WorkspaceFile::hold(path);
    if (!lock)
        return lock.error();
    const auto begun = WorkspaceFile::begin(path);
    if (!begun)
        return begun.error();
    Done made = fillFile(*begun, stamp, fill);
    if (made)
        made = WorkspaceFile::finish(path);
    if (!made) {
        WorkspaceFile::remove(*begun);
        return made.error();
    }
    auto database = Database::openFile(path);
    if (!database)
        return database.error();
    return std::unique_ptr<Workspace>(new Workspace(*std::move(database), toFile(path), *std::move(lock)));
}

Result<std::unique_ptr<Workspace>> Workspace::makeOnServer(const ServerAddress &address, const Stamp &stamp,
                                                           const Filling &fill, const QString &password)
{
    auto database = ServerDatabase::make(address, password);
    if (!database)
        return database.error();
    if (const Done made = inTransaction(**database, stamp, fill); !made)
        return made.error();
    return std::unique_ptr<Workspace>(new Workspace(*std::move(database), toServer(address, password)));
}

Result<std::unique_ptr<Workspace>> Workspace::openFile(const QString &path)
{
    if (!QFileInfo::exists(path))
        return WorkspaceFile::version(path).error();
    const bool wasLeftBadly = WorkspaceFile::wasLeftBadly(path);
    auto lock = WorkspaceFile::hold(path);
    if (!lock)
        return lock.error();
    Damage::release(path);
    // Looked at before SQLite opens it, so that what is refused isn't touched.
    const auto version = WorkspaceFile::version(path);
    if (!version)
        return version.error();
    auto database = Database::openFile(path);
    if (!database)
        return database.error();
    // Even where nothing has to be brought up to date, that it can be written to shows at once.
    const Stamp stamp{u"Countersign"_s, QDateTime::currentDateTimeUtc()};
    Done checked = inTransaction(**database, stamp, [](Transaction &) { return done(); });
    // Reading all pages takes a while: it is done where there is reason to, and in every backup.
    if (checked && wasLeftBadly)
        checked = lookAfter(path);
    if (!checked)
        return checked.error();
    if (const Done current = bringUpToDate(**database, *version); !current)
        return current.error();
    Damage::watch(path);
    return std::unique_ptr<Workspace>(new Workspace(*std::move(database), toFile(path), *std::move(lock)));
}

Result<std::unique_ptr<Workspace>> Workspace::openOnServer(const ServerAddress &address, const QString &password)
{
    auto database = Database::openServer(address, password);
    if (!database)
        return database.error();
    const auto version = ServerDatabase::version(**database);
    if (!version)
        return version.error();
    if (const Done current = bringUpToDate(**database, *version); !current)
        return current.error();
    std::unique_ptr<Workspace> workspace(new Workspace(*std::move(database), toServer(address, password)));
    workspace->m_password = password;
    if (const Done admitted = workspace->admitLogin(); !admitted)
        return admitted.error();
    return workspace;
}

QString Workspace::name() const
{
    if (!isShared())
        return QFileInfo(place()).completeBaseName();
    const auto address = ServerAddress::read(place());
    return address ? address->database : place();
}

Workspace::Connector Workspace::connector() const
{
    return [connect = m_connector, actor = m_actor, origin = origin()]() -> Result<std::unique_ptr<Database>> {
        auto database = connect();
        if (!database)
            return database;
        (*database)->setOrigin(origin);
        if (!actor.account())
            return database;
        if (const Done limited = ReachStore::limit(**database, *actor.account()); !limited)
            return limited.error();
        return database;
    };
}

Result<bool> Workspace::asksWho()
{
    if (m_actor.account())
        return false;
    return AccountStore::any(*m_database);
}

Done Workspace::signIn(const QString &name, const QString &password, const QDateTime &at)
{
    auto begun = SignIn::begin(*this, name, password, at);
    if (!begun)
        return begun.error();
    begun->check();
    return signIn(*begun, at);
}

Done Workspace::signIn(const SignIn &checked, const QDateTime &at)
{
    const auto account = checked.end(*this, at);
    if (!account)
        return account.error();
    return isShared() ? connectAs(checked.name(), checked.password()) : admit(*account);
}

Done Workspace::connectAs(const QString &name, const QString &password)
{
    auto address = ServerAddress::read(place());
    if (!address)
        return address.error();
    address->user = AccountStore::key(name);
    auto database = Database::openServer(*address, password);
    if (!database)
        return database.error();
    (*database)->setOrigin(origin());
    if (const Done set = (*database)->setPolicy(m_database->policy()); !set)
        return set;
    m_database = *std::move(database);
    m_connector = toServer(*address, password);
    m_password = password;
    return admitLogin();
}

Done Workspace::admitLogin()
{
    const auto account = AccountStore::ofLogin(*m_database);
    if (!account)
        return account.error();
    return *account ? admit(**account) : done();
}

Done Workspace::admit(const Account &account)
{
    if (Done limited = ReachStore::limit(*m_database, account); !limited)
        return limited;
    m_actor = Actor(account);
    return done();
}

Done Workspace::signOut()
{
    auto fresh = m_connector();
    if (!fresh)
        return fresh.error();
    (*fresh)->setOrigin(origin());
    m_database = *std::move(fresh);
    m_actor = Actor();
    return done();
}

Done Workspace::addAccount(const Stamp &stamp, const Account &account, const QString &hash)
{
    const bool wasAnybody = m_actor.account().has_value();
    const Done added = change(Action::ManageAccounts, stamp,
                              [&](Transaction &transaction) { return AccountStore::add(transaction, account, hash); });
    if (!added || wasAnybody)
        return added;
    const auto first = AccountStore::find(*m_database, account.id);
    if (!first)
        return first.error();
    return admit(**first);
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

Done Workspace::saveGoverningLanguage(const Stamp &stamp, const QString &language)
{
    return change(Action::ChangeSettings, stamp, [&](Transaction &transaction) -> Done {
        const auto settings = Settings::load(transaction.database());
        const auto handbook = HandbookStore::load(transaction.database());
        if (!settings || !handbook)
            return settings ? handbook.error() : settings.error();
        if (const Done saved = Settings::save(transaction, u"governing_language"_s, language); !saved)
            return saved;
        return HandbookStore::save(transaction, *handbook,
                                   governedAnew(*handbook, settings->value(u"governing_language"_s), language));
    });
}

Result<int> Workspace::lockMinutes()
{
    constexpr int usual = 10;
    const auto stored = setting(u"lock_minutes"_s);
    if (!stored)
        return stored.error();
    return stored->isEmpty() ? usual : stored->toInt();
}

Done Workspace::saveLockMinutes(const Stamp &stamp, int minutes)
{
    return saveSetting(stamp, u"lock_minutes"_s, QString::number(minutes));
}

Done Workspace::saveSetting(const Stamp &stamp, const QString &name, const QString &value)
{
    return change(Action::ChangeSettings, stamp,
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

const Ledger::Coverage &Workspace::coverage()
{
    static const Ledger::Coverage all{.kinds = {EditionStore::kind(), WithdrawalStore::kind(), RoundStore::roundKind(),
                                                RoundStore::changeKind(), RoundStore::exemptionKind(),
                                                AcknowledgmentStore::kind(), ErasureStore::kind()},
                                      .erased = ErasureStore::erasedRecords};
    return all;
}
