#include "ledger/continuations.h"

#include "ledger/signing.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

using What = Ledger::Finding::What;

QString range(qint64 from, qint64 to)
{
    return to - from == 1 ? QString::number(to) : u"%1-%2"_s.arg(from + 1).arg(to);
}

/// The letters on paper are unsigned; whoever holds the paper vouches for them.
bool isSigned(const Ledger::Checkpoint &older, const std::optional<Ledger::VerifierKey> &key)
{
    if (older.origin.isEmpty() && older.signature.isEmpty())
        return true;
    return key && older.origin == key->name
        && Signing::isSignedBy(key->publicKey, Ledger::noteText(older), older.signature);
}

}

Ledger::Finding entriesRemoved(qint64 sure, qint64 left, qint64 size)
{
    return {.what = What::Removed,
            .kind = u"entry"_s,
            .id = range(sure, size),
            .entry = sure + 1,
            .problem =
                Said::tr("The ledger has %1 entries; the checkpoint was taken of %2. What is missing was removed "
                         "from among these.")
                    .arg(left)
                    .arg(size)};
}

Ledger::Finding entriesRewritten(qint64 from, qint64 to, const QString &problem)
{
    return {.what = What::Rewritten, .kind = u"entry"_s, .id = range(from, to), .entry = from + 1, .problem = problem};
}

Continuations::Continuations(const TreeCheck &tree, const std::optional<Ledger::VerifierKey> &key,
                             const QList<Ledger::Checkpoint> &older)
    : m_size(tree.size())
{
    for (const Ledger::Checkpoint &one : older) {
        const bool isOurs = isSigned(one, key);
        if (!isOurs)
            m_findings << Ledger::Finding{
                .kind = u"key"_s,
                .problem = Said::tr("The checkpoint of %1 entries was not signed with this ledger's key: either the "
                                    "checkpoint or the whole ledger is another.")
                               .arg(one.size)};
        const bool isContained = isOurs && one.size <= m_size && tree.root(one.size).startsWith(one.root);
        m_all << Ledger::Continuation{one, isContained};
        if (isContained)
            m_longest = std::max(m_longest, one.size);
    }
    judge();
}

void Continuations::judge()
{
    const Ledger::Continuation *shortest = nullptr;
    for (const Ledger::Continuation &one : std::as_const(m_all)) {
        if (!one.isContained && (!shortest || one.older.size < shortest->older.size))
            shortest = &one;
    }
    if (!shortest || !m_findings.isEmpty())
        return;
    const qint64 size = shortest->older.size;
    if (size <= m_longest)
        m_findings << Ledger::Finding{
            .kind = u"checkpoint"_s,
            .problem = Said::tr("The checkpoint of %1 entries was never one of this ledger.").arg(size)};
    else if (size > m_size)
        m_findings << entriesRemoved(m_longest, m_size, size);
    else
        m_findings << entriesRewritten(
            m_longest, size,
            Said::tr("The ledger doesn't continue the checkpoint of %1 entries: some of these entries were rewritten "
                     "after it was taken.")
                .arg(size));
}
