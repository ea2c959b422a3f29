#include "ledger/recordcheck.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace StoredLedger;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

constexpr qsizetype mostKept = 1000;

}

Result<QString> wordsOf(Database &database, const Ledger::Coverage &coverage, const Ledger::RecordName &name)
{
    const Ledger::Kind *const kind = coverage.kind(name.first);
    if (!kind)
        return QString();
    const auto found = record(database, *kind, name.second);
    if (!found)
        return found.error();
    return *found ? (*found)->words : QString();
}

Done RecordCheck::add(qint64 from, qint64 to, const QList<StoredEntry> &entries)
{
    enum class State { Gone, Altered, Fits };
    QList<State> states(to - from, State::Gone);
    QList<const StoredEntry *> places(to - from);
    QSet<QString> kinds;
    for (const StoredEntry &stored : entries) {
        places[stored.entry.sequence - from] = &stored;
        kinds << stored.entry.kind;
        m_areInOrder = m_areInOrder && stored.entry.record > m_greatest;
        m_greatest = stored.entry.record;
    }
    const auto hold = [&](const StoredRecord &record) {
        const StoredEntry &stored = *places[record.sequence - from];
        const bool fits = !record.bytes.isEmpty() && record.at == stored.entry.at && !stored.salt.isEmpty()
            && Ledger::commitment(stored.salt, record.bytes) == stored.entry.commitment;
        states[record.sequence - from] = fits ? State::Fits : State::Altered;
    };
    for (const QString &name : std::as_const(kinds)) {
        const Ledger::Kind *const kind = m_coverage.kind(name);
        if (!kind)
            continue;
        if (const Done read = records(m_database, *kind, entries, from, to, hold); !read)
            return read;
    }
    for (const StoredEntry &stored : entries) {
        const State state = states[stored.entry.sequence - from];
        if (state != State::Gone)
            ++m_found[stored.entry.kind];
        if (state == State::Fits || m_findings.size() >= mostKept)
            continue;
        if (const Done kept = keep(stored, state == State::Altered); !kept)
            return kept;
    }
    return done();
}

Done RecordCheck::keep(const StoredEntry &stored, bool isThere)
{
    const Ledger::RecordName name(stored.entry.kind, stored.entry.record);
    if (!isThere && stored.salt.isEmpty() && m_coverage.erased) {
        if (!m_erased) {
            auto erased = m_coverage.erased(m_database);
            if (!erased)
                return erased.error();
            m_erased = *std::move(erased);
        }
        if (m_erased->contains(name))
            return done();
    }
    const auto words = wordsOf(m_database, m_coverage, name);
    if (!words)
        return words.error();
    Ledger::Finding finding{.kind = name.first,
                            .id = QString::number(name.second),
                            .entry = stored.entry.sequence + 1,
                            .words = *words,
                            .problem = Said::tr("It was altered.")};
    if (!m_coverage.kind(name.first)) {
        finding.problem = Said::tr("It is of a kind that this version of the program doesn't know.");
    } else if (!isThere) {
        finding.what = Ledger::Finding::What::Removed;
        finding.problem = Said::tr("It was removed.");
    } else if (stored.salt.isEmpty()) {
        finding.problem = Said::tr("The salt of its entry was removed, without which nothing proves it.");
    }
    m_findings.insert(stored.entry.sequence, finding);
    return done();
}

Done RecordCheck::finish()
{
    if (!m_areInOrder) {
        auto twice = recordsEnteredTwice(m_database);
        if (!twice)
            return twice.error();
        m_enteredTwice = *std::move(twice);
    }
    for (const Ledger::Kind &kind : m_coverage.kinds) {
        const auto count = recordCount(m_database, kind);
        if (!count)
            return count.error();
        // Looked for only where there are more records than entries led to: looking takes long.
        if (*count == m_found.value(kind.name) && m_enteredTwice.isEmpty())
            continue;
        const auto extra = recordsWithoutEntry(m_database, kind);
        if (!extra)
            return extra.error();
        for (const qint64 id : *extra)
            m_withoutEntry << Ledger::RecordName(kind.name, id);
    }
    return done();
}
