#include "base/text.h"
#include "exchange/peoplecsv.h"
#include "people/peoplestore.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace PeopleCsv;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(PeopleCsv)
};

/// Rows that are looked up, saved and told to `Progress` together.
constexpr qsizetype batch = 500;
constexpr qsizetype mostRemarks = 1000;

/// What an employee file already says stays where the row says nothing.
Person merged(Person person, const Person &read, bool namesLanguage)
{
    const auto take = [](QString &old, const QString &text) {
        if (!text.isEmpty())
            old = stored(text);
    };
    take(person.name, read.name);
    take(person.title, read.title);
    take(person.email, read.email);
    take(person.phone, read.phone);
    if (namesLanguage)
        person.language = read.language;
    if (read.site)
        person.site = read.site;
    if (read.hired.isValid())
        person.hired = read.hired;
    return person;
}

/// One walk through the file, with a transaction or only to see what would happen.
class Walk {
public:
    Walk(Database &database, Transaction *transaction, const File &file, const Choices &choices)
        : m_database(database),
          m_transaction(transaction),
          m_file(file),
          m_choices(choices)
    {
    }

    Result<Outcome> go(const Progress &progress)
    {
        if (const QStringList missing = PeopleCsv::problems(m_choices); !missing.isEmpty())
            return Error{Error::Kind::Invalid, missing.first(), missing.join(u'\n')};
        if (const Done known = knowWhatIsOnFile(); !known)
            return known.error();
        const qsizetype rows = m_file.table.rows(), first = firstPerson(m_file, m_choices);
        for (qsizetype begin = first; begin < rows; begin += batch) {
            if (progress && !progress(begin - first, rows - first))
                return Error{Error::Kind::Unavailable, {}, {}};
            if (const Done taken = takeRows(begin, std::min(begin + batch, rows)); !taken)
                return taken.error();
        }
        if (progress)
            progress(rows - first, rows - first);
        return m_outcome;
    }

private:
    struct Numbered {
        qsizetype index;
        PeopleCsv::Row row;
    };

    Done knowWhatIsOnFile()
    {
        const auto people = PeopleStore::count(m_database, {});
        if (!people)
            return people.error();
        m_anybodyOnFile = *people > 0;
        const auto sites = PeopleStore::sites(m_database);
        if (!sites)
            return sites.error();
        for (const Site &site : *sites)
            m_sites.insert(searchKey(site.name), site.id);
        return done();
    }

    Done takeRows(qsizetype begin, qsizetype end)
    {
        QList<Numbered> rows;
        QStringList numbers;
        for (qsizetype i = begin; i < end; ++i) {
            if (m_file.table.fields(i) == 0)
                continue;
            Numbered numbered{i, PeopleCsv::row(m_file, m_choices, i)};
            if (isSound(numbered)) {
                numbers << numbered.row.person.number;
                rows << std::move(numbered);
            }
        }
        const auto onFile = PeopleStore::withNumbers(m_database, m_anybodyOnFile ? numbers : QStringList());
        if (!onFile)
            return onFile.error();
        QList<Person> added;
        for (Numbered &numbered : rows) {
            if (const Done placed = place(numbered.row); !placed)
                return placed;
            const auto known = onFile->constFind(numberKey(numbered.row.person.number));
            if (known == onFile->cend())
                added << numbered.row.person;
            else if (const Done changed = update(*known, numbered); !changed)
                return changed;
        }
        m_outcome.added += added.size();
        return m_transaction ? PeopleStore::addAll(*m_transaction, added) : done();
    }

    bool isSound(const Numbered &numbered)
    {
        for (const QString &warning : numbered.row.warnings)
            remark(numbered.index, warning, false);
        QStringList errors = numbered.row.errors;
        if (errors.isEmpty()) {
            const QString key = numberKey(numbered.row.person.number);
            if (const auto before = m_rowsByNumber.constFind(key); before != m_rowsByNumber.cend())
                errors << Said::tr("The number %1 stands in row %2 already.")
                              .arg(isolated(numbered.row.person.number))
                              .arg(*before + 1);
            else
                m_rowsByNumber.insert(key, numbered.index);
        }
        for (const QString &error : std::as_const(errors))
            remark(numbered.index, error, true);
        m_outcome.leftOut += errors.isEmpty() ? 0 : 1;
        return errors.isEmpty();
    }

    /// Finds the row's site, or makes it.
    Done place(PeopleCsv::Row &row)
    {
        if (row.site.isEmpty())
            return done();
        const QString key = searchKey(row.site);
        auto found = m_sites.constFind(key);
        if (found == m_sites.cend()) {
            Site made{.name = row.site};
            if (m_transaction) {
                const auto saved = PeopleStore::siteNamed(*m_transaction, row.site);
                if (!saved)
                    return saved.error();
                made = *saved;
            }
            found = m_sites.insert(key, made.id);
        }
        row.person.site = *found;
        return done();
    }

    Done update(const Person &before, const Numbered &numbered)
    {
        const Person &read = numbered.row.person;
        if (!m_choices.updates) {
            remark(numbered.index,
                   Said::tr("The number %1 is on file already (%2).").arg(isolated(read.number), isolated(before.name)),
                   true);
            ++m_outcome.leftOut;
            return done();
        }
        const Person after = merged(before, read, numbered.row.namesLanguage);
        ++(after == before ? m_outcome.unchanged : m_outcome.changed);
        if (after != before && before.name != after.name)
            remark(numbered.index, Said::tr("%1 becomes %2.").arg(isolated(before.name), isolated(after.name)), false);
        return m_transaction && after != before ? PeopleStore::change(*m_transaction, before, after) : done();
    }

    void remark(qsizetype index, const QString &text, bool leavesOut)
    {
        if (m_outcome.remarks.size() < mostRemarks)
            m_outcome.remarks << Outcome::Remark{index + 1, text, leavesOut};
        else
            ++m_outcome.furtherRemarks;
    }

    Database &m_database;
    Transaction *m_transaction;
    const File &m_file;
    const Choices &m_choices;
    bool m_anybodyOnFile = true;
    QHash<QString, Id<Site>> m_sites;
    QHash<QString, qsizetype> m_rowsByNumber;
    Outcome m_outcome;
};

}

Result<Outcome> PeopleCsv::check(Database &database, const File &file, const Choices &choices, const Progress &progress)
{
    return Walk(database, nullptr, file, choices).go(progress);
}

Result<Outcome> PeopleCsv::apply(Transaction &transaction, const File &file, const Choices &choices,
                                 const Progress &progress)
{
    return Walk(transaction.database(), &transaction, file, choices).go(progress);
}
