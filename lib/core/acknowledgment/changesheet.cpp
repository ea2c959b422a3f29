#include "acknowledgment/changesheet.h"

#include "acknowledgment/acknowledgmentstore.h"
#include "handbook/editionstore.h"
#include "people/peoplestore.h"

#include <algorithm>

int lastAcknowledged(const QList<Acknowledgment> &records)
{
    std::set<Id<Acknowledgment>> superseded;
    for (const Acknowledgment &record : records) {
        if (record.supersedes)
            superseded.insert(*record.supersedes);
    }
    std::pair<QDate, int> last{QDate(), 0};
    for (const Acknowledgment &record : records) {
        if (record.outcome != Outcome::Refused && !superseded.contains(record.id))
            last = std::max(last, {record.dated, record.editionNumber});
    }
    return last.second;
}

ChangeSheet changeSheet(const QList<Edition> &editions, int from, int to, const QString &language)
{
    const auto numbered = [&](int number) {
        const auto edition = std::ranges::find(editions, number, &Edition::number);
        return edition == editions.cend() ? Edition{.number = number} : *edition;
    };
    return {
        from, to, language,
        materialOnly(editionDiff(numbered(from), numbered(to), language, materialBetween(editions, from, to)).rules)};
}

QList<RuleDiff> onlyFor(const QString &title, const QString &site, const QList<RuleDiff> &rules)
{
    const auto applies = [&](const std::optional<RuleIn> &rule) {
        return rule && isIn(rule->rule.rule.audience, title, site);
    };
    QList<RuleDiff> kept;
    for (const RuleDiff &rule : rules) {
        if (applies(rule.before) || applies(rule.after))
            kept << rule;
    }
    return kept;
}

Result<ChangeSheet> changeSheet(Database &database, Id<Person> person, int to, const QString &language)
{
    if (const auto edition = EditionStore::numbered(database, to); !edition)
        return edition.error();
    const auto records = AcknowledgmentStore::ofPerson(database, person);
    if (!records)
        return records.error();
    const auto editions = EditionStore::all(database);
    if (!editions)
        return editions.error();
    const auto who = PeopleStore::load(database, person);
    if (!who)
        return who.error();
    const auto sites = PeopleStore::sites(database);
    if (!sites)
        return sites.error();
    const auto site = std::ranges::find_if(*sites, [&](const Site &each) { return who->site == each.id; });
    ChangeSheet sheet = changeSheet(*editions, lastAcknowledged(*records), to, language);
    sheet.rules = onlyFor(who->title, site == sites->cend() ? QString() : site->name, sheet.rules);
    return sheet;
}
