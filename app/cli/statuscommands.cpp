#include "acknowledgment/status.h"

#include "cli/call.h"
#include "cli/command.h"
#include "cli/jsonanswer.h"
#include "cli/table.h"
#include "handbook/editionstore.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// How people can stand who are employed, as all are who are counted here.
QList<Standing> standingsShown()
{
    QList<Standing> shown = standings();
    shown.removeOne(Standing::Left);
    return shown;
}

QJsonObject tallyJson(const Tally &tally)
{
    QJsonObject counts{{u"people"_s, tally.people()}};
    for (const Standing standing : standingsShown())
        counts[word(standing)] = tally.of(standing);
    return counts;
}

QJsonObject editionJson(const Edition &edition, const EditionStatus &status)
{
    QJsonObject object = tallyJson(status.tally);
    object[u"number"_s] = edition.number;
    object[u"published"_s] = json(edition.dated);
    object[u"sites"_s] = jsonOfEach(status.parts, [](const PartTally &site) {
        QJsonObject counts = tallyJson(site.tally);
        counts[u"name"_s] = site.site ? QJsonValue(site.site->name) : QJsonValue();
        return counts;
    });
    return object;
}

QStringList cells(const QString &edition, const QString &site, const Tally &tally)
{
    QStringList row{edition, site, QString::number(tally.people())};
    for (const Standing standing : standingsShown())
        row << QString::number(tally.of(standing));
    return row;
}

Result<Answer> status(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    Database &database = (*workspace)->database();
    const auto editions = EditionStore::all(database);
    if (!editions)
        return editions.error();
    Table table({Said::tr("Edition"), Said::tr("Site"), Said::tr("People"), Said::tr("Acknowledged"),
                 Said::tr("Pending"), Said::tr("Overdue"), Said::tr("Refused"), Said::tr("Exempt")},
                {0, 2, 3, 4, 5, 6, 7});
    QJsonArray array;
    for (const Edition &edition : *editions) {
        const auto found = Status::of(database, edition.id, call.today());
        if (!found)
            return found.error();
        array << editionJson(edition, *found);
        table.add(cells(QString::number(edition.number), Said::tr("all"), found->tally));
        for (const PartTally &site : found->parts)
            table.add(cells({}, site.site ? site.site->name : Said::tr("no site"), site.tally));
    }
    return Answer{editions->isEmpty() ? Said::tr("No edition has been published yet.") : table.text(),
                  {{u"editions"_s, array}}};
}

}

QList<Command> statusCommands()
{
    return {{.words = u"status"_s,
             .summary = Said::tr("show who has acknowledged what"),
             .description =
                 Said::tr("Counts, for each edition and site, everybody who is employed today: acknowledged, pending, "
                          "overdue, refused or exempt. Each person is counted once."),
             .examples = {u"status"_s, u"status --json"_s},
             .action = Action::SeePeople,
             .run = status}};
}
