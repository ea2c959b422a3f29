#pragma once

#include "base/result.h"
#include "storage/engine.h"
#include "storage/linkpolicy.h"
#include "storage/query.h"
#include "storage/row.h"
#include "storage/serveraddress.h"

#include <QHash>
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QSqlError;
class QThread;

/// One connection to a workspace's database. Belongs to the thread that opened it, or that it was given to.
class Database {
public:
    /// Opens the SQLite file at `path`, which has to be there, with the settings that keep it safe, and reads them
    /// back.
    static Result<std::unique_ptr<Database>> openFile(const QString &path);

    /// Opens the database at `address`, which has to be there.
    static Result<std::unique_ptr<Database>> openServer(const ServerAddress &address, const QString &password);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Engine engine() const { return m_engine; }

    /// The file, or the server's address, for people to read.
    QString place() const { return m_place; }

    /// Runs statements that concern this connection alone, now and whenever it is made anew.
    Done setUp(const QStringList &statements);

    /// Gives the connection to `thread`; called on the one that it belongs to.
    void moveTo(QThread *thread);

    const LinkPolicy &policy() const { return m_policy; }
    /// What to do when the link to the server is lost.
    Done setPolicy(const LinkPolicy &policy);

    /// Whether the link to the server is lost: everything fails at once until it is mended.
    bool isLost() const { return m_isLost; }

    /// Makes a lost link anew, for as long as the policy allows; whether there is one now. What was prepared or
    /// listened to is gone.
    bool mend();

    /// Takes the connection of `fresh`, made elsewhere to the same place, for its own.
    Done adopt(std::unique_ptr<Database> fresh);

    /// Counts as lost from now on.
    void lose();

    /// Whether nobody on the way can read along.
    bool isEncrypted() const;

    /// Has the server tell of what is notified on `channel`: `notices` reads it, when the socket has something.
    Done listen(const QString &channel);
    QStringList notices();
    int socket() const;

    /// Says which open workspace the changes made over this connection come from.
    void setOrigin(qint64 origin) { m_origin = origin; }
    qint64 origin() const { return m_origin; }

    /// Calls `use` for each row of the answer.
    Done each(const Query &query, const std::function<void(const Row &)> &use);

    template <typename FromRow>
    auto list(const Query &query, FromRow fromRow) -> Result<QList<decltype(fromRow(std::declval<const Row &>()))>>
    {
        QList<decltype(fromRow(std::declval<const Row &>()))> found;
        if (const Done read = each(query, [&](const Row &row) { found << fromRow(row); }); !read)
            return read.error();
        return found;
    }

    /// The first row of the answer, where there is one.
    template <typename FromRow>
    auto first(const Query &query, FromRow fromRow)
        -> Result<std::optional<decltype(fromRow(std::declval<const Row &>()))>>
    {
        std::optional<decltype(fromRow(std::declval<const Row &>()))> found;
        const Done read = each(query, [&](const Row &row) {
            if (!found)
                found.emplace(fromRow(row));
        });
        if (!read)
            return read.error();
        return found;
    }

    /// The one number that `query` answers, in its column `n`.
    Result<qint64> count(const Query &query);

private:
    friend class Transaction;
    friend class Snapshot;
    using Open = std::function<Done(QSqlDatabase &)>;
    Database(Engine engine, const QString &place, const Open &open);

    Done open();
    void close();
    Done reopen();

    /// Runs `query` and tells how many rows it changed.
    Result<qint64> run(const Query &query);
    Result<std::shared_ptr<QSqlQuery>> execute(const Query &query);
    Result<std::shared_ptr<QSqlQuery>> tryToExecute(const Query &query);
    Error failure(const QSqlError &error);
    Done prepareLink();

    Engine m_engine;
    QString m_place;
    Open m_open;
    QString m_connection;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    QStringList m_setUp;
    LinkPolicy m_policy;
    qint64 m_origin = 0;
    bool m_inTransaction = false;
    bool m_isLost = false;
};
