#pragma once

#include "acknowledgment/status.h"

/// The list of one site's people, and how they stand.
struct StandingSheet {
    QString company;
    int edition = 0;
    std::optional<int> round; ///< its number
    std::optional<QDate> due;
    QDate asOf;
    std::optional<Site> site; ///< none for those without one
    Tally tally; ///< of all of the site, whoever is listed
    QList<PersonStanding> people; ///< sorted by name
};

/// The lists of a scope's sites, made one by one. Belongs to the thread of its database.
class StandingSheets {
public:
    /// The sheets of those sites that have somebody whom `filter` may find.
    static Result<StandingSheets> of(Database &database, const Status::Scope &scope, const QDate &today,
                                     const Status::Filter &filter);

    qsizetype count() const { return m_parts.size(); }
    Result<StandingSheet> sheet(qsizetype index) const;

private:
    StandingSheets(Database &database, const Status::Scope &scope, const Status::Filter &filter)
        : m_database(&database),
          m_scope(scope),
          m_filter(filter)
    {
    }

    Database *m_database;
    Status::Scope m_scope;
    Status::Filter m_filter;
    StandingSheet m_common;
    QList<PartTally> m_parts;
};
