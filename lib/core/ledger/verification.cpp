#include "ledger/verification.h"

#include "base/words.h"
#include "ledger/continuations.h"
#include "ledger/diagnosis.h"
#include "ledger/signing.h"
#include "storage/database.h"
#include "storage/snapshot.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace StoredLedger;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

using What = Ledger::Finding::What;

constexpr Words<What, 5> whatWords{{{What::Altered, "altered"_L1},
                                    {What::Removed, "removed"_L1},
                                    {What::Inserted, "inserted"_L1},
                                    {What::Reordered, "reordered"_L1},
                                    {What::Rewritten, "rewritten"_L1}}};

constexpr qint64 pageSize = 1024; // of entries, with their records
constexpr qint64 mostMissing = 100'000; // entries, each of which is looked at

/// What the newest checkpoint and the keys say of themselves, before anything is held against them.
struct Head {
    std::optional<Ledger::VerifierKey> key;
    std::optional<Ledger::Checkpoint> checkpoint; ///< where it is signed as it should be
    QList<Ledger::Finding> findings;
};

Result<Head> readHead(Database &database, bool isEmpty)
{
    Head head;
    const auto key = Signing::verifier(database);
    if (!key && key.error().kind != Error::Kind::Damaged)
        return key.error();
    const auto fit = Signing::fit(database);
    if (!fit)
        return fit.error();
    if (!key || !*fit)
        head.findings << Ledger::Finding{.kind = u"key"_s, .problem = Said::tr("The ledger's key was altered.")};
    if (!key)
        return head;
    head.key = *key;
    const auto found = Ledger::newestCheckpoint(database);
    if (!found)
        return found.error();
    if (!*found && !isEmpty) {
        head.findings << Ledger::Finding{.what = What::Removed,
                                         .kind = u"checkpoint"_s,
                                         .problem = Said::tr("The ledger's newest checkpoint was removed.")};
    } else if (*found && !Signing::isSignedBy(key->publicKey, Ledger::noteText(**found), (*found)->signature)) {
        head.findings << Ledger::Finding{.kind = u"checkpoint"_s,
                                         .problem = Said::tr("The ledger's newest checkpoint or its key was altered.")};
    } else {
        head.checkpoint = *found;
    }
    return head;
}

class Verification {
public:
    Verification(Database &database, const Ledger::Coverage &coverage, const QList<Ledger::Checkpoint> &older,
                 const Progress &progress)
        : m_database(database),
          m_coverage(coverage),
          m_older(older),
          m_progress(progress),
          m_records(database, coverage)
    {
    }

    Result<Ledger::Verified> run()
    {
        const Snapshot snapshot(m_database);
        const auto extent = StoredLedger::extent(m_database);
        if (!extent)
            return extent.error();
        m_extent = *extent;
        const auto head = readHead(m_database, m_extent.entries == 0);
        if (!head)
            return head.error();
        m_head = *head;

        // Not much further than there is anything, whatever the newest checkpoint claims.
        const qint64 most = m_extent.entries + m_extent.nodes + mostMissing;
        const qint64 end = std::min(m_head.checkpoint ? m_head.checkpoint->size : m_extent.end, most);
        QSet<qint64> sizes{end};
        for (const Ledger::Checkpoint &older : m_older)
            sizes << older.size;
        TreeCheck tree(sizes);
        if (const Done walked = walk(tree, end); !walked)
            return walked.error();
        return conclude(tree);
    }

private:
    Done walk(TreeCheck &tree, qint64 end)
    {
        for (qint64 from = 0; from < end; from += pageSize) {
            const qint64 to = std::min(from + pageSize, end);
            const auto page = entries(m_database, from, to);
            if (!page)
                return page.error();
            const auto stored = nodes(m_database, from, to);
            if (!stored)
                return stored.error();
            tree.add(from, to, *page, *stored);
            if (const Done checked = m_records.add(from, to, *page); !checked)
                return checked;
            m_read.entries += page->size();
            m_read.nodes += stored->count();
            m_read.salts +=
                std::count_if(page->begin(), page->end(), [](const StoredEntry &one) { return !one.salt.isNull(); });
            if (m_progress && !m_progress(to, end))
                return Error{Error::Kind::Unavailable, Said::tr("Stopped. Not everything was checked."), {}};
        }
        return m_records.finish();
    }

    Result<Ledger::Verified> conclude(TreeCheck &tree)
    {
        const auto &newest = m_head.checkpoint;
        tree.finish(newest ? newest->root : QByteArray());
        const auto outside = entriesOutside(m_database, tree.size());
        if (!outside)
            return outside.error();
        const bool rootFits = !newest || (newest->size == tree.size() && newest->root == tree.root(tree.size()));
        Diagnosis diagnosis(m_database, m_coverage, {tree, m_records, *outside, rootFits});
        if (const Done told = diagnosis.run(); !told)
            return told.error();

        Ledger::Verified verified{.entries = m_read.entries, .findings = diagnosis.findings().values()};
        const Continuations continuations(tree, m_head.key, m_older);
        verified.continuations = continuations.all();
        verified.findings += m_head.findings + continuations.findings();
        if (newest && newest->size > tree.size())
            verified.findings << entriesRemoved(tree.size(), tree.size(), newest->size);
        if (verified.isSound() && newest && !rootFits)
            verified.findings << entriesRewritten(
                continuations.longestContained(), newest->size,
                Said::tr("They aren't those that the newest checkpoint was taken of."));
        if (verified.isSound() && (m_read.nodes != m_extent.nodes || m_read.salts != m_extent.salts))
            verified.findings << Ledger::Finding{.what = What::Inserted,
                                                 .kind = u"ledger"_s,
                                                 .problem =
                                                     Said::tr("Hashes or salts were put in that belong to no entry.")};
        return verified;
    }

    Database &m_database;
    const Ledger::Coverage &m_coverage;
    const QList<Ledger::Checkpoint> &m_older;
    const Progress &m_progress;
    Extent m_extent;
    Extent m_read;
    Head m_head;
    RecordCheck m_records;
};

}

QString Ledger::word(Finding::What what)
{
    return wordOf(whatWords, what);
}

const Ledger::Kind *Ledger::Coverage::kind(const QString &name) const
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const Kind &kind) { return kind.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

Result<Ledger::Verified> Ledger::verify(Database &database, const Coverage &coverage, const QList<Checkpoint> &older,
                                        const Progress &progress)
{
    return Verification(database, coverage, older, progress).run();
}
