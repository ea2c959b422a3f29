#include "cli/command.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

}

QList<Command> commands()
{
    return workspaceCommands() + translationCommands() + handbookCommands() + searchCommands() + exportCommands()
        + publishCommands() + editionCommands() + diffCommands() + peopleCommands() + acknowledgmentCommands()
        + roundCommands() + roundPeopleCommands() + remindCommands() + formCommands() + certificateCommands()
        + statusCommands() + ledgerCommands() + archiveCommands() + userCommands() + retentionCommands()
        + backupCommands() + salvageCommands() + helpCommands();
}

const Command *commandIn(const QList<Command> &commands, const QStringList &words)
{
    for (const Command &command : commands) {
        const QStringList own = command.words.split(u' ');
        if (words.first(qMin(words.size(), own.size())) == own)
            return &command;
    }
    return nullptr;
}

QList<Option> commonOptions()
{
    using Kind = Option::Kind;
    return {{u"workspace"_s, Kind::Text, u"WORKSPACE"_s,
             Said::tr("The workspace: a file, or postgresql://name@server/database; otherwise the one that "
                      "COUNTERSIGN_WORKSPACE names.")},
            {u"as"_s, Kind::Text, u"NAME"_s, Said::tr("Who signs in, where the workspace has accounts.")},
            {u"operator"_s, Kind::Text, u"NAME"_s,
             Said::tr("Who does this, as it is recorded, where there are no accounts; otherwise the user of this "
                      "machine.")},
            {u"json"_s, Kind::Flag, {}, Said::tr("Answers with one JSON document.")},
            {u"help"_s, Kind::Flag, {}, Said::tr("Shows this page.")}};
}
