#pragma once

#include "base/id.h"
#include "base/result.h"
#include "storage/areas.h"
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
    Result<qint64> run(const Query &query);

    /// Runs statements that change something, none of which sees what another changed: a server is asked only once.
    Done runTogether(const QList<Query> &queries);

    /// Saves it all. Lost: nothing was saved. Unavailable: nothing was, or that isn't known, which the error says.
    Done commit();

private:
    Transaction(Database &database, const Stamp &stamp)
        : m_database(database),
          m_stamp(stamp)
    {
    }

    void note(const Query &query);
    Done leaveMark();
    void end();

    Database &m_database;
    Stamp m_stamp;
    qint64 m_mark = nextStoredId();
    Areas m_areas;
    bool m_hasWritten = false;
    bool m_open = false;
};

/// Begins a transaction, lets `change` work in it, and commits if that succeeded. Where the link to the server is lost
/// on the way and nothing was saved, `change` is tried once more over a new one, if the database's policy is to wait.
template <typename Change>
Done inTransaction(Database &database, const Stamp &stamp, Change change)
{
    const auto once = [&]() -> Done {
        auto transaction = Transaction::begin(database, stamp);
        if (!transaction)
            return transaction.error();
        if (const Done changed = change(**transaction); !changed)
            return changed;
        return (*transaction)->commit();
    };
    const Done saved = once();
    if (saved || saved.error().kind != Error::Kind::Lost || !database.mend())
        return saved;
    return once();
}
