#pragma once

#include "access/actor.h"
#include "access/carriedaccounts.h"
#include "base/result.h"
#include "handbook/handbook.h"
#include "ledger/verification.h"
#include "storage/damage.h"
#include "storage/serveraddress.h"
#include "storage/transaction.h"

#include <QLockFile>
#include <QString>

#include <functional>
#include <memory>

class SignIn;

/// An open workspace: a file, held against other processes, or a database on a server; and the connection of the thread
/// that opened it.
class Workspace {
public:
    /// What a new workspace starts with.
    struct Beginning {
        QString company;
        QString governingLanguage;
        Handbook handbook; ///< its first rules, where it has any
    };

    /// Makes the workspace `place`, a file or a server's address, which must not exist yet, and opens it. On a server,
    /// `password` lets in.
    static Result<std::unique_ptr<Workspace>> create(const QString &place, const Beginning &beginning,
                                                     const Stamp &stamp, const QString &password = {});

    /// Where a workspace is to be made of what another holds.
    struct Target {
        QString place; ///< a file or a server's address
        QString password = {}; ///< lets in on a server
        std::optional<CarriedAccounts::FirstSignIn> first = {};
    };

    /// Makes the workspace `place` of what `fill` puts there, the tables first: whole, or not at all.
    using Filling = std::function<Done(Transaction &)>;
    static Result<std::unique_ptr<Workspace>> make(const QString &place, const Stamp &stamp, const Filling &fill,
                                                   const QString &password = {});

    /// Opens `place`, bringing an older schema up to date. Changes nothing where it can't be opened: no workspace, of a
    /// newer version, read-only, damaged, or a file in use, in which case the error says by whom.
    static Result<std::unique_ptr<Workspace>> open(const QString &place, const QString &password = {});

    /// Opens the damaged file `path` to read what can be read; nothing in it can be changed. Damaged: nothing can be.
    static Result<std::unique_ptr<Workspace>> openDamaged(const QString &path);

    /// Whether the workspace is a file that turned out to be damaged, and is only read.
    bool isDamaged() const { return Damage::isNoticed(place()); }

    /// From now on nothing is changed over this connection, because the file turned out to be damaged.
    Done hold();

    Database &database() { return *m_database; }
    /// The file, or the server's address, which `open` takes.
    QString place() const { return m_database->place(); }
    /// What people call it: the name of the file or of the database.
    QString name() const;
    /// What let in, on a server.
    const QString &password() const { return m_password; }
    bool isShared() const { return m_database->engine() == Engine::PostgreSql; }

    /// What tells the changes that come from here from those of others.
    qint64 origin() const { return m_database->origin(); }

    /// Gives the workspace to another thread; called on the one that opened it.
    void moveTo(QThread *thread) { m_database->moveTo(thread); }

    /// Makes a further connection to the same workspace, with the reach of who has signed in; may be called on another
    /// thread.
    using Connector = std::function<Result<std::unique_ptr<Database>>()>;
    Connector connector() const;

    /// Whether somebody has to sign in before anything is shown or changed.
    Result<bool> asksWho();

    /// Signs in with `password`, which takes about half a second; on a server, by connecting anew.
    Done signIn(const QString &name, const QString &password, const QDateTime &at);

    /// The same with an attempt whose password was looked at on another thread.
    Done signIn(const SignIn &checked, const QDateTime &at);

    /// Lets `account` in, who proved who they are or has just made the first account.
    Done admit(const Account &account);

    /// Nobody has signed in any more.
    Done signOut();

    /// Adds an account; whoever adds the first one is signed in with it.
    Done addAccount(const Stamp &stamp, const Account &account, const QString &hash);

    /// Who has signed in, if anybody.
    const Actor &actor() const { return m_actor; }

    /// Forbidden, and kept as a refusal, unless whoever has signed in may do `action`.
    Done ask(Action action, const Stamp &stamp) { return m_actor.ask(*m_database, action, stamp); }

    /// The one way to change the workspace: `change` works in a transaction if whoever has signed in may do `action`.
    template <typename Change>
    Done change(Action action, const Stamp &stamp, Change change)
    {
        return m_actor.change(*m_database, action, stamp, change);
    }

    /// Minutes without use after which a window locks; 0 for never. It matters only where there are accounts.
    Result<int> lockMinutes();
    Done saveLockMinutes(const Stamp &stamp, int minutes);

    Result<QString> company();
    Result<QString> governingLanguage();
    Done saveCompany(const Stamp &stamp, const QString &company)
    {
        return saveSetting(stamp, QStringLiteral("company"), company);
    }
    /// Translations that are current stay so.
    Done saveGoverningLanguage(const Stamp &stamp, const QString &language);

    /// The company's own statement in `language`, or empty where it has none of its own.
    Result<QString> ownStatement(const QString &language);
    Done saveOwnStatement(const Stamp &stamp, const QString &language, const QString &statement);

    /// Everything that the ledger covers.
    static const Ledger::Coverage &coverage();

    /// Recomputes the whole ledger over everything it covers, and holds it against checkpoints that were taken earlier.
    Result<Ledger::Verified> verify(const QList<Ledger::Checkpoint> &older = {}, const Progress &progress = {})
    {
        return verify(*m_database, progress, older);
    }
    static Result<Ledger::Verified> verify(Database &database, const Progress &progress = {},
                                           const QList<Ledger::Checkpoint> &older = {})
    {
        return Ledger::verify(database, coverage(), older, progress);
    }

private:
    Workspace(std::unique_ptr<Database> database, const Connector &connector, std::unique_ptr<QLockFile> lock = {});

    static Result<std::unique_ptr<Workspace>> makeFile(const QString &path, const Stamp &stamp, const Filling &fill);
    static Result<std::unique_ptr<Workspace>> makeOnServer(const ServerAddress &address, const Stamp &stamp,
                                                           const Filling &fill, const QString &password);
    static Result<std::unique_ptr<Workspace>> openAnywhere(const QString &place, const QString &password);
    static Result<std::unique_ptr<Workspace>> openFile(const QString &path);
    static Result<std::unique_ptr<Workspace>> openOnServer(const ServerAddress &address, const QString &password);

    /// On a server, an account is a login: whoever is connected has signed in.
    Done connectAs(const QString &name, const QString &password);
    Done admitLogin();

    Result<QString> setting(const QString &name);
    Done saveSetting(const Stamp &stamp, const QString &name, const QString &value);

    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_database;
    Connector m_connector;
    QString m_password;
    Actor m_actor;
};
