#pragma once

#include "ledger/treecheck.h"
#include "ledger/verification.h"

/// Holds the ledger against checkpoints that were taken earlier: whether it still begins with what they were taken of,
/// and if not, from which entry on it is another.
class Continuations {
public:
    Continuations(const TreeCheck &tree, const std::optional<Ledger::VerifierKey> &key,
                  const QList<Ledger::Checkpoint> &older);

    const QList<Ledger::Continuation> &all() const { return m_all; }
    const QList<Ledger::Finding> &findings() const { return m_findings; }

    /// How many entries are surely those of the beginning.
    qint64 longestContained() const { return m_longest; }

private:
    void judge();

    qint64 m_size;
    qint64 m_longest = 0;
    QList<Ledger::Continuation> m_all;
    QList<Ledger::Finding> m_findings;
};

/// Of `size` entries only `left` are left, of which the first `sure` are those they were. Which of the others went,
/// nothing tells: what was behind a gap may have been moved up.
Ledger::Finding entriesRemoved(qint64 sure, qint64 left, qint64 size);

/// Of the entries from `from` to before `to`, some aren't those they were.
Ledger::Finding entriesRewritten(qint64 from, qint64 to, const QString &problem);
