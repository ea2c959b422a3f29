#include "ledger/diagnosis.h"

#include "ledger/merkletree.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;
using namespace StoredLedger;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

constexpr qsizetype fewPlaces = 64; // where every entry is tried at every place
constexpr qint64 behindAll = std::numeric_limits<qint64>::max();

bool belongsAt(Ledger::Entry entry, qint64 sequence, const QByteArray &leaf)
{
    entry.sequence = sequence;
    return MerkleTree::leafHash(Ledger::entryBytes(entry)) == leaf;
}

Ledger::RecordName nameOf(const StoredEntry &stored)
{
    return {stored.entry.kind, stored.entry.record};
}

}

Diagnosis::Diagnosis(Database &database, const Ledger::Coverage &coverage, const Evidence &evidence)
    : m_database(database),
      m_coverage(coverage),
      m_evidence(evidence),
      m_withoutEntry(evidence.records.withoutEntry())
{
}

Done Diagnosis::run()
{
    findMoved();
    for (const auto step : {&Diagnosis::tellMoved, &Diagnosis::tellAltered, &Diagnosis::tellRemoved}) {
        if (const Done told = (this->*step)(); !told)
            return told;
    }
    for (const auto &[sequence, finding] : m_evidence.records.findings().asKeyValueRange()) {
        if (!m_explained.contains(sequence) && !isFull())
            m_findings.insert(sequence, finding);
    }
    if (const Done told = tellNodes(); !told)
        return told;
    return tellInserted();
}

std::optional<qint64> Diagnosis::placeOf(const Ledger::Entry &entry, qint64 likelyOffset) const
{
    const QList<TreeCheck::Odd> &odd = m_evidence.tree.odd();
    const bool isFew = odd.size() <= fewPlaces;
    for (const TreeCheck::Odd &place : odd) {
        const qint64 offset = place.sequence - entry.sequence;
        const bool isLikely = isFew || offset == likelyOffset || offset == 1 || offset == -1;
        if (isLikely && !m_claimed.contains(place.sequence) && belongsAt(entry, place.sequence, place.leaf))
            return place.sequence;
    }
    return std::nullopt;
}

void Diagnosis::findMoved()
{
    QList<Ledger::Entry> entries;
    for (const TreeCheck::Odd &odd : m_evidence.tree.odd()) {
        if (odd.entry)
            entries << odd.entry->entry;
    }
    for (const StoredEntry &outside : std::as_const(m_evidence.outside))
        entries << outside.entry;
    qint64 offset = 0;
    for (const Ledger::Entry &entry : std::as_const(entries)) {
        const auto place = placeOf(entry, offset);
        if (!place)
            continue;
        offset = *place - entry.sequence;
        m_moved.insert(entry.sequence, *place);
        m_claimed << *place;
    }
}

Done Diagnosis::tellMoved()
{
    QHash<qint64, RecordName> names;
    for (const TreeCheck::Odd &odd : m_evidence.tree.odd()) {
        if (odd.entry)
            names.insert(odd.sequence, nameOf(*odd.entry));
    }
    for (const StoredEntry &outside : std::as_const(m_evidence.outside))
        names.insert(outside.entry.sequence, nameOf(outside));
    for (auto first = m_moved.cbegin(); first != m_moved.cend();) {
        const qint64 offset = first.value() - first.key();
        auto last = first, next = std::next(first);
        while (next != m_moved.cend() && next.key() == last.key() + 1 && next.value() - next.key() == offset)
            last = next++;
        if (last.key() - first.key() >= 2) {
            tellOfEntries(What::Reordered, first.key(), last.key(),
                          Said::tr("They were moved; before, they stood at %1 to %2.")
                              .arg(first.value() + 1)
                              .arg(last.value() + 1));
        } else {
            for (auto one = first; one != next; ++one) {
                const Done told =
                    tell(What::Reordered, names.value(one.key()), one.key(),
                         Said::tr("Its entry in the ledger was moved; before, it stood at %1.").arg(one.value() + 1));
                if (!told)
                    return told;
            }
        }
        first = next;
    }
    return done();
}

/// What an entry that was altered may have named before: a record without entry, one that was erased, or one that
/// another altered entry names now.
Result<QList<Diagnosis::RecordName>> Diagnosis::namesToTry()
{
    QList<RecordName> names = m_withoutEntry;
    const QList<TreeCheck::Odd> &odd = m_evidence.tree.odd();
    if (odd.isEmpty() || odd.size() > fewPlaces)
        return names;
    const auto erased = m_coverage.erased ? m_coverage.erased(m_database) : QSet<RecordName>();
    if (!erased)
        return erased.error();
    names << erased->values();
    for (const TreeCheck::Odd &one : odd) {
        if (one.entry)
            names << nameOf(*one.entry);
    }
    return names;
}

Done Diagnosis::tellAltered()
{
    const auto candidates = namesToTry();
    if (!candidates)
        return candidates.error();
    for (const TreeCheck::Odd &odd : m_evidence.tree.odd()) {
        if (!odd.entry || m_moved.contains(odd.sequence) || isFull())
            continue;
        RecordName name = nameOf(*odd.entry);
        bool isSure = false;
        if (m_claimed.contains(odd.sequence)) {
            const Done told =
                tell(What::Inserted, name, odd.sequence, Said::tr("An entry about it was put into the ledger."));
            if (!told)
                return told;
            continue;
        }
        // It may name another record than it did, which then has no entry.
        for (const RecordName &other : *candidates) {
            Ledger::Entry entry = odd.entry->entry;
            entry.kind = other.first;
            entry.record = other.second;
            if (belongsAt(entry, odd.sequence, odd.leaf)) {
                name = other;
                isSure = true;
            }
        }
        const auto words = wordsOf(m_database, m_coverage, name);
        if (!words)
            return words.error();
        if (!isSure && words->isEmpty() && m_withoutEntry.size() == 1)
            name = m_withoutEntry.first();
        const Done told = tell(What::Altered, name, odd.sequence, Said::tr("The ledger's entry about it was altered."));
        if (!told)
            return told;
    }
    return done();
}

Result<std::optional<Diagnosis::RecordName>> Diagnosis::removedFrom(const TreeCheck::Odd &place)
{
    const auto kept = salt(m_database, place.sequence);
    if (!kept)
        return kept.error();
    for (const RecordName &name : std::as_const(m_withoutEntry)) {
        const auto found = record(m_database, *m_coverage.kind(name.first), name.second);
        if (!found)
            return found.error();
        if (!*found || kept->isEmpty())
            continue;
        const Ledger::Entry entry{.sequence = place.sequence,
                                  .at = (*found)->at,
                                  .kind = name.first,
                                  .record = name.second,
                                  .commitment = Ledger::commitment(*kept, (*found)->bytes)};
        if (belongsAt(entry, place.sequence, place.leaf))
            return std::optional(name);
    }
    return std::optional<RecordName>();
}

Done Diagnosis::tellRemoved()
{
    QList<qint64> unknown;
    const QString problem = Said::tr("Its entry in the ledger was removed.");
    for (const TreeCheck::Odd &odd : m_evidence.tree.odd()) {
        const bool isVacant = !odd.entry || m_moved.contains(odd.sequence);
        if (!isVacant || m_claimed.contains(odd.sequence) || isFull())
            continue;
        const auto name = removedFrom(odd);
        if (!name)
            return name.error();
        if (!*name) {
            unknown << odd.sequence;
            continue;
        }
        if (const Done told = tell(What::Removed, **name, odd.sequence, problem); !told)
            return told;
    }
    // Where the salts are gone, too, their order is all that is left: ids are made in the order of time.
    if (unknown.size() == m_withoutEntry.size()) {
        QList<RecordName> names = m_withoutEntry;
        std::sort(names.begin(), names.end(),
                  [](const RecordName &one, const RecordName &other) { return one.second < other.second; });
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (const Done told = tell(What::Removed, names[i], unknown[i], problem); !told)
                return told;
        }
        return done();
    }
    for (qsizetype i = 0; i < unknown.size();) {
        qsizetype last = i;
        while (last + 1 < unknown.size() && unknown[last + 1] == unknown[last] + 1)
            ++last;
        tellOfEntries(What::Removed, unknown[i], unknown[last],
                      i == last ? Said::tr("It was removed, with the record that it told of.")
                                : Said::tr("They were removed, with the records that they told of."));
        i = last + 1;
    }
    return done();
}

Done Diagnosis::tellNodes()
{
    for (const auto &[level, place] : m_evidence.tree.wrongNodes()) {
        const qint64 first = place << level, last = ((place + 1) << level) - 1;
        const auto next = m_findings.lowerBound(first);
        const bool isExplained = next != m_findings.end() && next.key() <= last;
        if (isExplained || isFull())
            continue;
        if (!m_evidence.rootFits) {
            tellOfEntries(What::Rewritten, first, last,
                          Said::tr("They don't give the hash that the ledger's tree has above them."));
            continue;
        }
        const auto completing = entries(m_database, last, last + 1);
        if (!completing)
            return completing.error();
        const Done told = tell(What::Altered, completing->isEmpty() ? RecordName() : nameOf(completing->first()), last,
                               Said::tr("The hash that the ledger's tree has above its entry was altered."));
        if (!told)
            return told;
    }
    return done();
}

Done Diagnosis::tellInserted()
{
    for (const StoredEntry &outside : std::as_const(m_evidence.outside)) {
        if (m_moved.contains(outside.entry.sequence))
            continue;
        const Done told = tell(What::Inserted, nameOf(outside), outside.entry.sequence,
                               Said::tr("An entry about it was put into the ledger."));
        if (!told)
            return told;
    }
    QSet<RecordName> named;
    for (const Ledger::Finding &finding : std::as_const(m_findings))
        named << RecordName(finding.kind, finding.id.toLongLong());
    for (const TreeCheck::Odd &odd : m_evidence.tree.odd()) {
        if (odd.entry)
            named << nameOf(*odd.entry);
    }
    for (const RecordName &name : m_evidence.records.enteredTwice()) {
        if (named.contains(name) || isFull())
            continue;
        if (const Done told = tell(What::Inserted, name, behindAll, Said::tr("More than one entry tells of it."));
            !told)
            return told;
    }
    const QList<RecordName> withoutEntry = m_withoutEntry;
    for (const RecordName &name : withoutEntry) {
        const Done told =
            tell(What::Inserted, name, behindAll, Said::tr("It was put in without an entry in the ledger."));
        if (!told)
            return told;
    }
    return done();
}

Done Diagnosis::tell(What what, const RecordName &name, qint64 sequence, const QString &problem)
{
    m_withoutEntry.removeAll(name);
    m_explained << sequence;
    if (isFull())
        return done();
    if (name.first.isEmpty()) {
        tellOfEntries(what, sequence, sequence, problem);
        return done();
    }
    const auto words = wordsOf(m_database, m_coverage, name);
    if (!words)
        return words.error();
    m_findings.insert(sequence,
                      {.what = what,
                       .kind = name.first,
                       .id = QString::number(name.second),
                       .entry = sequence == behindAll ? 0 : sequence + 1,
                       .words = *words,
                       .problem = problem});
    return done();
}

void Diagnosis::tellOfEntries(What what, qint64 first, qint64 last, const QString &problem)
{
    for (qint64 sequence = first; sequence <= last; ++sequence)
        m_explained << sequence;
    QString id = QString::number(first + 1);
    if (last > first)
        id += u'-' + QString::number(last + 1);
    m_findings.insert(first, {.what = what, .kind = u"entry"_s, .id = id, .entry = first + 1, .problem = problem});
}
