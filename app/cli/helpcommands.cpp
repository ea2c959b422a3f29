#include "base/text.h"
#include "cli/call.h"
#include "cli/command.h"
#include "cli/helppage.h"
#include "cli/jsonanswer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject commandJson(const Command &command)
{
    return {{u"command"_s, command.words},
            {u"synopsis"_s, synopsis(command)},
            {u"summary"_s, command.summary},
            {u"description"_s, command.description},
            {u"examples"_s, json(command.examples)}};
}

Result<Answer> help(const Call &call)
{
    const QList<Command> known = commands();
    if (call.operands.isEmpty())
        return Answer{helpPage(known), {{u"commands"_s, jsonOfEach(known, commandJson)}}, {}};
    if (const Command *const command = commandIn(known, call.operands))
        return Answer{helpPage(*command), commandJson(*command), {}};
    // "help people": the page of each command that begins so.
    QStringList pages;
    QJsonArray found;
    for (const Command &command : known) {
        if (command.words.startsWith(call.operands.join(u' ') + u' ')) {
            pages << helpPage(command);
            found << commandJson(command);
        }
    }
    if (pages.isEmpty())
        return Error{
            Error::Kind::NotFound, Said::tr("There is no command “%1”.").arg(isolated(call.operands.join(u' '))), {}};
    return Answer{pages.join(u"\n\n"_s), {{u"commands"_s, found}}, {}};
}

}

QList<Command> helpCommands()
{
    return {{.words = u"help"_s,
             .operands = {u"[COMMAND…]"_s},
             .summary = Said::tr("show how a command is used"),
             .description = Said::tr("Shows the page of a command, or what commands there are."),
             .examples = {u"help publish"_s},
             .usesWorkspace = false,
             .run = help}};
}
