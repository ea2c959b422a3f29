#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "ledger/checkpoint.h"
#include "ledger/kind.h"

namespace Ledger {

/// Something that doesn't fit, and the record it is about.
struct Finding {
    enum class What { Altered, Removed, Inserted, Reordered, Rewritten };
    What what = What::Altered;
    QString kind; ///< of the record: "edition"; "entry", "checkpoint" or "key" where it is no record
    QString id; ///< of the record; the number of an entry, "3-5" for several
    qint64 entry = 0; ///< which entry tells of it, counted from 1; 0 where none is known
    QString words; ///< what people call the record; empty where nothing is left of it
    QString problem; ///< what is wrong with it, in a sentence

    /// "edition 7391…"
    QString record() const { return id.isEmpty() ? kind : kind + QChar(u' ') + id; }
};
QString word(Finding::What what);

/// How the ledger stands to a checkpoint that was taken earlier.
struct Continuation {
    Checkpoint older;
    bool isContained = false; ///< the ledger begins with the entries that the checkpoint was taken of
};

/// How many findings are told of; a file with more is beyond mending one by one.
inline constexpr qsizetype mostFindings = 100;

/// What verifying found.
struct Verified {
    qint64 entries = 0; ///< that were looked at
    QList<Finding> findings; ///< in the order of the entries; the first `mostFindings`
    QList<Continuation> continuations; ///< one for each older checkpoint

    bool isSound() const { return findings.isEmpty(); }
    QString record() const { return isSound() ? QString() : findings.first().record(); }
    QString problem() const { return isSound() ? QString() : findings.first().problem; }
};

/// Recomputes every entry, the tree over them, the newest checkpoint and every record, and holds them against one
/// another and against checkpoints that were taken earlier. What was changed consistently by somebody who has the
/// ledger's key shows only against a checkpoint that he couldn't reach.
Result<Verified> verify(Database &database, const Coverage &coverage, const QList<Checkpoint> &older = {},
                        const Progress &progress = {});

}
