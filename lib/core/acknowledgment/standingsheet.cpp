#include "acknowledgment/standingsheet.h"

#include "handbook/editionstore.h"

namespace {

/// Whether one of those in `part` may be whom `filter` finds.
bool mayHold(const PartTally &part, const Status::Filter &filter)
{
    const bool isIn = (!filter.people.site || (part.site && part.site->id == *filter.people.site))
        && (!filter.withoutSite || !part.site);
    qint64 people = filter.standings.isEmpty() ? part.tally.people() : 0;
    for (const Standing standing : filter.standings)
        people += part.tally.of(standing);
    return isIn && people > 0;
}

}

Result<StandingSheets> StandingSheets::of(Database &database, const Status::Scope &scope, const QDate &today,
                                          const Status::Filter &filter)
{
    const auto edition = EditionStore::load(database, scope.edition);
    if (!edition)
        return edition.error();
    const auto status = Status::of(database, scope, today);
    if (!status)
        return status.error();
    StandingSheets sheets(database, scope, filter);
    sheets.m_common = {.company = edition->company,
                       .edition = edition->number,
                       .due = status->due,
                       .asOf = scope.round ? scope.round->asOf(today) : today};
    if (scope.round)
        sheets.m_common.round = scope.round->number;
    for (const PartTally &part : status->parts) {
        if (mayHold(part, filter))
            sheets.m_parts << part;
    }
    return sheets;
}

Result<StandingSheet> StandingSheets::sheet(qsizetype index) const
{
    constexpr int page = 2000;
    const PartTally &part = m_parts.at(index);
    StandingSheet sheet = m_common;
    sheet.site = part.site;
    sheet.tally = part.tally;
    Status::Filter filter = m_filter;
    if (part.site)
        filter.people.site = part.site->id;
    filter.withoutSite = !part.site;
    PeopleStore::After after;
    while (true) {
        const auto found = Status::find(*m_database, m_scope, m_common.asOf, filter, after, page);
        if (!found)
            return found.error();
        sheet.people += *found;
        if (found->size() < page)
            return sheet;
        after = PeopleStore::after(found->last().person);
    }
}
