#pragma once

#include "ledger/merkletree.h"
#include "ledger/signing.h"
#include "ledger/storedledger.h"
#include "storage/database.h"
#include "workspace/workspace.h"

#include <QRegularExpression>

/// Somebody who has the file, or the server's own rights, and any database tool: what guards the tables is taken away
/// first.
class Attack {
public:
    explicit Attack(const QString &path)
        : m_database(opened(path))
    {
        if (m_database->engine() == Engine::PostgreSql) {
            run("SET session_replication_role = replica");
            return;
        }
        run("PRAGMA foreign_keys = OFF");
        run("PRAGMA synchronous = OFF");
        const auto triggers = m_database->list(Query("SELECT name FROM sqlite_master WHERE type = 'trigger'"),
                                               [](const Row &row) { return row.text("name"); });
        if (!triggers)
            giveUp(triggers.error());
        for (const QString &trigger : *triggers)
            run("DROP TRIGGER " + trigger);
    }

    Database &database() { return *m_database; }

    void run(const Query &query)
    {
        if (const Done done = m_database->each(query, [](const Row &) {}); !done)
            giveUp(done.error());
    }

    /// Runs plain SQL in which {00ff} stands for bytes, and {column: "old" "new"} for a column of bytes that hold text,
    /// some of it replaced.
    void run(const QString &sql) { run(Query(spelt(sql))); }

    /// Makes everything fit again after records or entries were changed: commitments, hashes, and the signature, for
    /// which the key is there, with fresh salts where they are gone. What was erased stays so.
    void rewriteLedger()
    {
        const auto keys = Signing::load(*m_database);
        if (!keys)
            giveUp(keys.error());
        auto entries = StoredLedger::entries(*m_database, 0, std::numeric_limits<qint64>::max());
        if (!entries)
            giveUp(entries.error());
        run("DELETE FROM ledger_node");
        run("DELETE FROM ledger_entry");
        run("DELETE FROM ledger_salt");
        run("DELETE FROM ledger_head");
        QHash<std::pair<int, qint64>, QByteArray> nodes;
        const auto nodeAt = [&](int level, qint64 place) { return nodes.value({level, place}); };
        for (qint64 i = 0; i < entries->size(); ++i) {
            StoredLedger::StoredEntry &stored = (*entries)[i];
            stored.entry.sequence = i;
            const auto record =
                StoredLedger::record(*m_database, *Workspace::coverage().kind(stored.entry.kind), stored.entry.record);
            if (!record)
                giveUp(record.error());
            if (*record && stored.salt.isEmpty())
                stored.salt = Signing::randomBytes(32);
            if (*record)
                stored.entry.commitment = Ledger::commitment(stored.salt, (*record)->bytes);
            const QByteArray leaf = MerkleTree::leafHash(Ledger::entryBytes(stored.entry));
            for (const MerkleTree::Node &node : MerkleTree::append(i, leaf, nodeAt)) {
                nodes.insert({node.level, node.place}, node.hash);
                Query insert("INSERT INTO ledger_node (level, place, hash) VALUES (:level, :place, :hash)");
                run(insert.bind(":level", node.level).bind(":place", node.place).bind(":hash", node.hash));
            }
            save(stored);
        }
        Ledger::Checkpoint head{keys->origin, entries->size(), MerkleTree::root(entries->size(), nodeAt), {}};
        head.signature = Signing::sign(*keys, Ledger::noteText(head));
        Query insert("INSERT INTO ledger_head (id, size, root, signature) VALUES (1, :size, :root, :signature)");
        run(insert.bind(":size", head.size).bind(":root", head.root).bind(":signature", head.signature));
    }

private:
    void save(const StoredLedger::StoredEntry &stored)
    {
        Query entry("INSERT INTO ledger_entry (sequence, at, kind, record, commitment) "
                    "VALUES (:sequence, :at, :kind, :record, :commitment)");
        run(entry.bind(":sequence", stored.entry.sequence)
                .bind(":at", stored.entry.at)
                .bind(":kind", stored.entry.kind)
                .bind(":record", stored.entry.record)
                .bind(":commitment", stored.entry.commitment));
        if (stored.salt.isEmpty())
            return;
        Query salt("INSERT INTO ledger_salt (sequence, salt) VALUES (:sequence, :salt)");
        run(salt.bind(":sequence", stored.entry.sequence).bind(":salt", stored.salt));
    }

    QString spelt(QString sql) const
    {
        const bool isFile = m_database->engine() == Engine::Sqlite;
        static const QRegularExpression text("\\{(\\w+): \"([^\"]*)\" \"([^\"]*)\"\\}"), bytes("\\{([0-9a-f]*)\\}");
        sql.replace(text,
                    isFile ? "CAST(replace(CAST(\\1 AS TEXT), '\\2', '\\3') AS BLOB)"
                           : "convert_to(replace(convert_from(\\1, 'UTF8'), '\\2', '\\3'), 'UTF8')");
        return sql.replace(bytes, isFile ? "x'\\1'" : "'\\\\x\\1'");
    }

    static std::unique_ptr<Database> opened(const QString &path)
    {
        auto database = ServerAddress::isMeant(path) ? Database::openServer(*ServerAddress::read(path), {})
                                                     : Database::openFile(path);
        if (!database)
            giveUp(database.error());
        return *std::move(database);
    }

    [[noreturn]] static void giveUp(const Error &error)
    {
        qFatal("%s %s", qPrintable(error.text), qPrintable(error.detail));
    }

    std::unique_ptr<Database> m_database;
};
