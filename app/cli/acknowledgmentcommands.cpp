#include "acknowledgment/roundstore.h"
#include "cli/call.h"
#include "cli/command.h"
#include "cli/jsonanswer.h"
#include "handbook/editionstore.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<Answer> openRound(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    const auto edition = EditionStore::numbered((*workspace)->database(), call.number("edition"_L1));
    if (!edition)
        return edition.error();
    const QDate due = *call.date("due"_L1);
    const Done opened = inTransaction((*workspace)->database(), call.stamp, [&](Transaction &transaction) {
        return RoundStore::open(transaction, edition->id, due);
    });
    if (!opened)
        return opened.error();
    return Answer{Said::tr("Everybody is to acknowledge edition %1 by %2.")
                      .arg(QString::number(edition->number), due.toString(Qt::ISODate)),
                  {{u"edition"_s, edition->number}, {u"due"_s, json(due)}},
                  {}};
}

}

QList<Command> acknowledgmentCommands()
{
    using Kind = Option::Kind;
    using Use = Option::Use;
    return {
        {.words = u"round open"_s,
         .summary = Said::tr("call everybody to acknowledge an edition"),
         .description = Said::tr("Calls everybody employed to acknowledge an edition by a date. After that day, who "
                                 "has not is overdue. A later call for the same edition moves the date."),
         .options = {{u"edition"_s, Kind::Number, u"NUMBER"_s, Said::tr("The edition’s number."), Use::Required},
                     {u"due"_s, Kind::Date, u"DATE"_s, Said::tr("The last day: 2026-03-15."), Use::Required}},
         .examples = {u"round open --edition 1 --due 2026-03-15"_s},
         .run = openRound}};
}
