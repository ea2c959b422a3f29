#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <QDateTime>

/// Who does something, and when.
struct Stamp {
    QString operatorName;
    QDateTime at;
};

/// Changes to a workspace that are saved together or not at all: begun immediate, rolled back unless committed.
class Transaction {
public:
    static Result<std::unique_ptr<Transaction>> begin(Database &database, const Stamp &stamp);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Database &database() { return m_database; }
    const Stamp &stamp() const { return m_stamp; }

    /// Runs a statement that changes something; the number of rows it changed.
    Result<qint64> run(const Query &query) { return m_database.run(query); }

    Done commit();

private:
    Transaction(Database &database, const Stamp &stamp)
        : m_database(database),
          m_stamp(stamp)
    {
    }

    Database &m_database;
    Stamp m_stamp;
    bool m_open = false;
};

/// Begins a transaction, lets `change` work in it, and commits if that succeeded.
template <typename Change>
Done inTransaction(Database &database, const Stamp &stamp, Change change)
{
    auto transaction = Transaction::begin(database, stamp);
    if (!transaction)
        return transaction.error();
    if (const Done changed = change(**transaction); !changed)
        return changed;
    return (*transaction)->commit();
}
