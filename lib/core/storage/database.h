#pragma once

#include "base/result.h"
#include "storage/engine.h"
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

/// One connection to a workspace's database. Belongs to the thread that opened it.
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

    /// Runs statements that concern this connection alone and last as long as it.
    Done setUp(const QStringList &statements);

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
    Database(Engine engine, const QString &place);

    /// Runs `query` and tells how many rows it changed.
    Result<qint64> run(const Query &query);
    Result<std::shared_ptr<QSqlQuery>> execute(const Query &query);
    Error failure(const QSqlError &error) const;

    Engine m_engine;
    QString m_place;
    QString m_connection;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    bool m_inTransaction = false;
};
