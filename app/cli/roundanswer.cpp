#include "cli/roundanswer.h"

#include "acknowledgment/status.h"
#include "cli/jsonanswer.h"
#include "handbook/editionstore.h"
#include "people/peoplestore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<QJsonObject> audienceJson(Database &database, const RoundAudience &audience)
{
    const auto sites = PeopleStore::sites(database);
    if (!sites)
        return sites.error();
    QStringList names;
    for (const Site &site : *sites) {
        if (audience.sites.contains(site.id))
            names << site.name;
    }
    QStringList numbers;
    for (const Id<Person> id : audience.people) {
        if (const auto person = PeopleStore::load(database, id)) // an erased one is called no more
            numbers << person->number;
    }
    return QJsonObject{{u"sites"_s, json(names)},
                       {u"titles"_s, json(audience.titles)},
                       {u"languages"_s, json(audience.languages)},
                       {u"people"_s, json(numbers)},
                       {u"newStarters"_s, audience.newStarters}};
}

}

Result<RoundAnswer> roundAnswer(Database &database, const RoundState &round, const QDate &today)
{
    const auto edition = EditionStore::load(database, round.round.edition);
    if (!edition)
        return edition.error();
    const auto status = Status::of(database, round, today);
    if (!status)
        return status.error();
    const auto audience = audienceJson(database, round.round.audience);
    if (!audience)
        return audience.error();
    const Tally &tally = status->tally;
    const QDate closed = round.closing ? round.closing->changedAt.date() : QDate();
    RoundAnswer answer;
    answer.json = {{u"round"_s, round.number},
                   {u"edition"_s, edition->number},
                   {u"due"_s, json(round.due)},
                   {u"opened"_s, json(round.round.openedAt.date())},
                   {u"openedBy"_s, round.round.openedBy},
                   {u"isOpen"_s, round.isOpen()},
                   {u"closed"_s, json(closed)},
                   {u"audience"_s, *audience},
                   {u"people"_s, tally.people()}};
    answer.cells =
        QStringList{QString::number(round.number), QString::number(edition->number), round.due.toString(Qt::ISODate),
                    round.isOpen() ? Said::tr("open") : Said::tr("closed"), QString::number(tally.people())};
    for (const Standing standing : standings()) {
        answer.json[word(standing)] = tally.of(standing);
        answer.cells << QString::number(tally.of(standing));
    }
    const QString counts = Said::tr("%1 of %2 have acknowledged edition %3.")
                               .arg(tally.acknowledged)
                               .arg(tally.people())
                               .arg(edition->number);
    answer.sentence =
        (round.isOpen() ? Said::tr("Round %1 is open, due on %2. %3") : Said::tr("Round %1 was closed on %2. %3"))
            .arg(QString::number(round.number), (round.isOpen() ? round.due : closed).toString(Qt::ISODate), counts);
    return answer;
}
