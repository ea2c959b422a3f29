#pragma once

#include "ledger/recordcheck.h"
#include "ledger/treecheck.h"

/// Puts into words what the tree and the records showed: which entries were altered, removed, put in or moved, and
/// which records they are about.
class Diagnosis {
public:
    /// What was read of the ledger, and how it fits.
    struct Evidence {
        const TreeCheck &tree;
        const RecordCheck &records;
        QList<StoredLedger::StoredEntry> outside; ///< entries that are numbered where the ledger has none
        bool rootFits = false; ///< the tree gives the root of the newest checkpoint
    };
    Diagnosis(Database &database, const Ledger::Coverage &coverage, const Evidence &evidence);

    Done run();

    /// By the sequence of the entry; what no entry tells of, behind the last.
    const QMultiMap<qint64, Ledger::Finding> &findings() const { return m_findings; }

private:
    using What = Ledger::Finding::What;
    using RecordName = Ledger::RecordName;

    void findMoved();
    std::optional<qint64> placeOf(const Ledger::Entry &entry, qint64 likelyOffset) const;
    Done tellMoved();
    Result<QList<RecordName>> namesToTry();
    Done tellAltered();
    Done tellRemoved();
    Done tellNodes();
    Done tellInserted();
    Done tell(What what, const RecordName &name, qint64 sequence, const QString &problem);
    void tellOfEntries(What what, qint64 first, qint64 last, const QString &problem);
    Result<std::optional<RecordName>> removedFrom(const TreeCheck::Odd &place);
    bool isFull() const { return m_findings.size() >= Ledger::mostFindings; }

    Database &m_database;
    const Ledger::Coverage &m_coverage;
    Evidence m_evidence;
    QList<RecordName> m_withoutEntry; ///< not explained yet
    QMap<qint64, qint64> m_moved; ///< where an entry stands, and where it stood
    QSet<qint64> m_claimed; ///< places whose entry stands elsewhere now
    QSet<qint64> m_explained; ///< sequences
    QMultiMap<qint64, Ledger::Finding> m_findings;
};
