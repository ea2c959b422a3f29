#include "salvage/salvage.h"

#include "base/dates.h"
#include "base/files.h"
#include "base/log.h"
#include "ledger/ledger.h"
#include "ledger/signing.h"
#include "ledger/storedledger.h"
#include "salvage/pagereader.h"
#include "salvage/salvagestore.h"
#include "storage/filecopy.h"
#include "storage/migrations.h"
#include "storage/settings.h"
#include "workspace/workspace.h"
#include "workspace/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QScopeGuard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

Error stopped()
{
    return {Error::Kind::Unavailable, Said::tr("Stopped. Nothing was left behind."), {}};
}

/// A copy of `from` with what a killed program had begun in it undone: the original stays as it is.
Done copySettled(const QString &from, const QString &to)
{
    WorkspaceFile::remove(to);
    for (const QString &part : {u""_s, u"-journal"_s}) {
        QFile file(from + part);
        if (file.exists() && !file.copy(to + part))
            return fileError(file);
    }
    if (QFile::exists(to + u"-journal"_s)) {
        if (auto database = Database::openFile(to))
            static_cast<void>(Settings::load(**database)); // reading anything plays it back
    }
    return done();
}

/// Rows being taken over from one file into another.
class Rescue {
public:
    Rescue(const PageFile &pages, Transaction &transaction, bool withLedger, const Progress &progress)
        : m_reader(pages),
          m_pages(pages),
          m_transaction(transaction),
          m_withLedger(withLedger),
          m_progress(progress)
    {
    }

    Done run(Salvage::Report &report)
    {
        const auto tables = SalvageStore::tables(m_transaction.database());
        if (!tables)
            return tables.error();
        m_tables = *tables;
        const PageReader::Roots roots = m_reader.roots();
        for (const TableShape &table : std::as_const(m_tables)) {
            if (roots.tables.contains(table.name))
                m_reader.walk(roots.tables[table.name], PageReader::Tree::Table,
                              [&](const StoredRow &row) { return take(table, row); });
            for (const PageFile::Number root : roots.indexes.value(table.name))
                m_reader.walk(root, PageReader::Tree::Index, [&](const StoredRow &row) { return expect(table, row); });
            if (m_progress && !m_progress(m_reader.seen(), m_pages.count()))
                return stopped();
        }
        if (const Done taken = takeStrays(); !taken)
            return taken;
        count(report);
        return done();
    }

private:
    bool take(const TableShape &table, const StoredRow &row)
    {
        if (!table.fits(row))
            return false;
        if (m_taken[table.name].contains(row.rowid) || (!m_withLedger && isOfLedger(table, row)))
            return true;
        if (SalvageStore::add(m_transaction, table, row))
            m_taken[table.name] << row.rowid;
        else
            ++m_refused[table.name];
        return true;
    }

    /// The ledger itself, and its keys among the settings.
    static bool isOfLedger(const TableShape &table, const StoredRow &row)
    {
        return table.name.startsWith("ledger_"_L1)
            || (table.name == "setting"_L1 && row.values.constFirst().toString().startsWith("ledger_"_L1));
    }

    bool expect(const TableShape &table, const StoredRow &row)
    {
        if (row.values.size() < 2 || row.values.constLast().typeId() != QMetaType::LongLong)
            return false;
        m_expected[table.name] << row.values.constLast().toLongLong();
        return true;
    }

    /// A page without a tree belongs to the one table that all its rows fit.
    const TableShape *ownerOf(const QList<StoredRow> &rows) const
    {
        const TableShape *owner = nullptr;
        for (const TableShape &table : m_tables) {
            const bool fit = std::all_of(rows.cbegin(), rows.cend(), [&](const StoredRow &row) {
                return table.fits(row) && row.values.size() == table.columns.size();
            });
            if (fit && owner)
                return nullptr;
            if (fit)
                owner = &table;
        }
        return owner;
    }

    /// The ledger's own pages first: they attest the rest where it isn't sure what was deleted.
    Done takeStrays()
    {
        for (const bool ledgerFirst : {true, false}) {
            QHash<QString, QSet<qint64>> attested;
            if (!ledgerFirst && !m_reader.knowsFreePages()) {
                const auto entries = SalvageStore::entries(m_transaction.database());
                if (!entries)
                    return entries.error();
                for (const SalvageStore::Entry &entry : *entries) {
                    if (entry.hasSalt)
                        attested[tableOf(entry.kind)] << entry.record;
                }
            }
            m_reader.strays([&](const QList<StoredRow> &rows) {
                const TableShape *const owner = ownerOf(rows);
                if (!owner || owner->name.startsWith("ledger_"_L1) != ledgerFirst)
                    return false;
                for (const StoredRow &row : rows) {
                    const bool isSure =
                        ledgerFirst || m_reader.knowsFreePages() || attested[owner->name].contains(row.rowid);
                    if (isSure)
                        take(*owner, row);
                }
                return true;
            });
        }
        return done();
    }

    static QString tableOf(const QString &kind)
    {
        for (const Ledger::Kind &known : Workspace::coverage().kinds) {
            if (known.name == kind)
                return known.table;
        }
        return {};
    }

    void count(Salvage::Report &report)
    {
        for (const TableShape &table : std::as_const(m_tables)) {
            const QSet<qint64> &taken = m_taken[table.name];
            report.tables << Salvage::Table{.name = table.name,
                                            .kept = taken.size(),
                                            .missing = (m_expected[table.name] - taken).size(),
                                            .refused = m_refused[table.name]};
        }
        report.unreadablePages = m_reader.unreadable();
    }

    PageReader m_reader;
    const PageFile &m_pages;
    Transaction &m_transaction;
    bool m_withLedger;
    Progress m_progress;
    QList<TableShape> m_tables;
    QHash<QString, QSet<qint64>> m_taken;
    QHash<QString, QSet<qint64>> m_expected; ///< rows that indexes know
    QHash<QString, qint64> m_refused;
};

Salvage::Table *tableIn(Salvage::Report &report, const QString &name)
{
    const auto found = std::find_if(report.tables.begin(), report.tables.end(),
                                    [&](const Salvage::Table &table) { return table.name == name; });
    return found == report.tables.end() ? nullptr : &*found;
}

/// What one attempt at filling the new file came to.
struct Attempt {
    Salvage::Report report;
    QList<SalvageStore::Entry> entries; ///< of the old ledger
    bool keepsLedger = false;
};

/// Enters all records in a new ledger, in the order in which they were made, each with its own time.
Done enterAnew(Database &database, const Stamp &stamp)
{
    // The file is brought safely to the disk when it is whole, not step by step.
    if (const Done set = database.each(Query(u"PRAGMA synchronous = OFF"_s), [](const Row &) {}); !set)
        return set;
    if (const Done made = inTransaction(database, stamp, Signing::create); !made)
        return made;
    QList<std::pair<qint64, const Ledger::Kind *>> records;
    for (const Ledger::Kind &kind : Workspace::coverage().kinds) {
        const auto ids = SalvageStore::ids(database, kind.table);
        if (!ids)
            return ids.error();
        for (const qint64 id : *ids)
            records.emplace_back(id, &kind);
    }
    std::sort(records.begin(), records.end());
    for (const auto &[id, kind] : std::as_const(records)) {
        const auto record = StoredLedger::record(database, *kind, id);
        if (!record)
            return record.error();
        if (!*record || (*record)->bytes.isEmpty())
            continue; // it can't be read as what it is, and is named for that
        const Stamp then{stamp.operatorName, fromUtcText((*record)->at)};
        const Done entered =
            inTransaction(database, then, [&, name = kind->name, number = id](Transaction &transaction) {
                return Ledger::append(transaction, name, number, (*record)->bytes);
            });
        if (!entered)
            return entered;
    }
    return done();
}

/// Fills the empty file `to` with what is in `pages`, which is of the schema `version`.
Result<Attempt> fill(const PageFile &pages, int version, const QString &to, bool withLedger, const Stamp &stamp,
                     const Progress &progress)
{
    auto database = Database::openFile(to);
    if (!database)
        return database.error();
    // A row is kept though what it refers to is lost.
    const Query loosely(u"PRAGMA foreign_keys = OFF"_s);
    if (const Done loosened = (*database)->each(loosely, [](const Row &) {}); !loosened)
        return loosened.error();
    Attempt attempt;
    const Done filled = inTransaction(**database, stamp, [&](Transaction &transaction) -> Done {
        const auto named = transaction.run(Query(u"PRAGMA application_id = %1"_s.arg(WorkspaceFile::applicationId)));
        if (!named)
            return named.error();
        if (const Done made = Migrations::apply(transaction, 0, version); !made)
            return made;
        if (const Done taken = Rescue(pages, transaction, withLedger, progress).run(attempt.report); !taken)
            return taken;
        if (const Done current = Migrations::apply(transaction, version); !current)
            return current;
        const auto settings = Settings::load(transaction.database());
        if (!settings)
            return settings.error();
        if (!settings->contains(u"governing_language"_s)) {
            if (const Done saved = Settings::save(transaction, u"governing_language"_s, u"en"_s); !saved)
                return saved;
        }
        if (!withLedger)
            return done();
        const auto entries = SalvageStore::entries(transaction.database());
        const auto mended = SalvageStore::mendTree(transaction);
        if (!entries || !mended)
            return entries ? mended.error() : entries.error();
        attempt.entries = *entries;
        attempt.keepsLedger = *mended && Signing::load(transaction.database());
        return done();
    });
    if (!filled)
        return filled.error();
    if (withLedger)
        return attempt;
    const Done entered = enterAnew(**database, stamp);
    return entered ? Result<Attempt>(attempt) : entered.error();
}

/// Finds out what the old ledger's `entries` know and the tables lack, and what no longer fits.
Done compare(const QString &path, const QList<SalvageStore::Entry> &entries, Salvage::Report &report,
             const Progress &progress)
{
    const auto database = Database::openFile(path);
    if (!database)
        return database.error();
    const auto erased = Workspace::coverage().erased(**database);
    if (!erased)
        return erased.error();
    for (const Ledger::Kind &kind : Workspace::coverage().kinds) {
        const auto ids = SalvageStore::ids(**database, kind.table);
        if (!ids)
            return ids.error();
        qint64 gone = 0;
        for (const SalvageStore::Entry &entry : entries) {
            // A record without its salt was erased, or its salt is lost too.
            const bool isErased = !entry.hasSalt && erased->contains({entry.kind, entry.record});
            if (entry.kind != kind.name || ids->contains(entry.record) || isErased)
                continue;
            report.missing << u"%1 %2"_s.arg(entry.kind).arg(entry.record);
            ++gone;
        }
        if (Salvage::Table *const table = tableIn(report, kind.table))
            table->missing = qMax(table->missing, gone);
    }
    const auto verified = Workspace::verify(**database, progress);
    if (!verified)
        return verified.error();
    report.mayHaveMoreAltered = verified->findings.size() >= Ledger::mostFindings;
    for (const Ledger::Finding &finding : verified->findings) {
        if (!report.missing.contains(finding.record()))
            report.altered << finding.record();
    }
    const auto broken = SalvageStore::brokenReferences(**database);
    if (!broken)
        return broken.error();
    for (Salvage::Table &table : report.tables)
        table.broken = broken->value(table.name);
    return done();
}

/// Fills the file that was begun for `to`; with a new ledger where the old one can't be kept whole.
Result<Salvage::Report> fillAndCompare(const PageFile &pages, int version, const QString &to, const Stamp &stamp,
                                       const Progress &progress)
{
    const auto first = WorkspaceFile::begin(to);
    if (!first)
        return first.error();
    auto attempt = fill(pages, version, *first, true, stamp, progress);
    if (!attempt)
        return attempt.error();
    if (!attempt->keepsLedger) {
        const auto second = WorkspaceFile::begin(to); // takes the first away
        if (!second)
            return second.error();
        const auto anew = fill(pages, version, *second, false, stamp, progress);
        if (!anew)
            return anew.error();
        attempt->report.hasNewLedger = true;
    }
    if (const Done compared = compare(*first, attempt->entries, attempt->report, progress); !compared)
        return compared.error();
    return attempt->report;
}

}

bool Salvage::Report::isWhole() const
{
    const bool isComplete = std::all_of(tables.cbegin(), tables.cend(), [](const Table &table) {
        return table.missing == 0 && table.refused == 0 && table.broken == 0;
    });
    return isComplete && missing.isEmpty() && altered.isEmpty() && !hasNewLedger && unreadablePages == 0;
}

Result<Salvage::Report> Salvage::toNewFile(const QString &from, const QString &to, const Stamp &stamp,
                                           const Progress &progress)
{
    const auto lock = WorkspaceFile::hold(to);
    if (!lock)
        return lock.error();
    const QFileInfo info(to);
    const QString copy = info.absoluteDir().filePath(u".%1.damaged"_s.arg(info.fileName()));
    if (const auto readable = PageFile::open(from); !readable)
        return readable.error();
    const auto version = WorkspaceFile::version(from, WorkspaceFile::Use::Read);
    if (!version)
        return version.error();
    if (QFile::exists(to))
        return WorkspaceFile::begin(to).error(); // says that it is there already
    const auto tidy = qScopeGuard([&] {
        WorkspaceFile::remove(copy);
        WorkspaceFile::discard(to);
    });
    if (const Done copied = copySettled(from, copy); !copied)
        return copied.error();
    const auto pages = PageFile::open(copy);
    if (!pages)
        return pages.error();
    auto report = fillAndCompare(**pages, *version, to, stamp, progress);
    if (!report)
        return report.error();
    if (const Done finished = WorkspaceFile::finish(to); !finished)
        return finished.error();
    Log::say("salvage",
             {{"pages", report->unreadablePages},
              {"missing", report->missing.size()},
              {"altered", report->altered.size()},
              {"whole", report->isWhole()}});
    return report;
}
