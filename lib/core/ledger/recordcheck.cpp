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
    QList<std::optional<StoredRecord>> found(to - from);
    QSet<QString> kinds;
    for (const StoredEntry &stored : entries)
        kinds << stored.entry.kind;
    for (const QString &name : std::as_const(kinds)) {
        const Ledger::Kind *const kind = m_coverage.kind(name);
        if (!kind)
            continue;
        const Done read = records(m_database, *kind, entries, from, to,
                                  [&](StoredRecord &&record) { found[record.sequence - from] = std::move(record); });
        if (!read)
            return read;
    }
    for (const StoredEntry &stored : entries) {
        const auto &record = found[stored.entry.sequence - from];
        if (record)
            ++m_found[stored.entry.kind];
        const bool fits = record && !record->bytes.isEmpty() && record->at == stored.entry.at && !stored.salt.isEmpty()
            && Ledger::commitment(stored.salt, record->bytes) == stored.entry.commitment;
        if (fits || m_findings.size() >= mostKept)
            continue;
        if (const Done kept = keep(stored, record.has_value()); !kept)
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
    const auto twice = recordsEnteredTwice(m_database);
    if (!twice)
        return twice.error();
    m_enteredTwice = *twice;
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
