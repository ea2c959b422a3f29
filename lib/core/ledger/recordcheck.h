#pragma once

#include "ledger/storedledger.h"
#include "ledger/verification.h"

#include <QMap>

#include <limits>

/// Holds the records against the entries that name them.
class RecordCheck {
public:
    RecordCheck(Database &database, const Ledger::Coverage &coverage)
        : m_database(database),
          m_coverage(coverage)
    {
    }

    /// The records that `entries`, those from `from` to before `to`, name.
    Done add(qint64 from, qint64 to, const QList<StoredLedger::StoredEntry> &entries);

    /// What no entry tells of, and what more than one does.
    Done finish();

    /// What doesn't fit, by the sequence of the entry.
    const QMap<qint64, Ledger::Finding> &findings() const { return m_findings; }
    const QList<Ledger::RecordName> &withoutEntry() const { return m_withoutEntry; }
    const QList<Ledger::RecordName> &enteredTwice() const { return m_enteredTwice; }

private:
    Done keep(const StoredLedger::StoredEntry &stored, bool isThere);

    Database &m_database;
    const Ledger::Coverage &m_coverage;
    std::optional<QSet<Ledger::RecordName>> m_erased;
    QHash<QString, qint64> m_found; ///< records, by kind
    qint64 m_greatest = std::numeric_limits<qint64>::min(); ///< of their ids
    bool m_areInOrder = true; ///< each greater than the one before, so that none comes twice
    QMap<qint64, Ledger::Finding> m_findings;
    QList<Ledger::RecordName> m_withoutEntry;
    QList<Ledger::RecordName> m_enteredTwice;
};

/// What people call the record of that name; empty where there is none.
Result<QString> wordsOf(Database &database, const Ledger::Coverage &coverage, const Ledger::RecordName &name);
