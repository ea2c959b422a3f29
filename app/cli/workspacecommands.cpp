#include "cli/call.h"
#include "cli/command.h"
#include "cli/demo.h"
#include "cli/jsonanswer.h"
#include "exchange/starter.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<Handbook> firstHandbook(bool starter)
{
    return starter ? starterHandbook() : Handbook();
}

Result<Answer> makeWorkspace(const Call &call)
{
    const auto handbook = firstHandbook(call.has("starter"_L1));
    if (!handbook)
        return handbook.error();
    const QString governing = call.has("governing"_L1) ? call.text("governing"_L1) : u"en"_s;
    auto workspace =
        Workspace::create(call.workspace, {call.text("company"_L1), governing, *handbook}, call.stamp, call.password);
    if (!workspace)
        return workspace.error();
    const QString rules = Said::tr("%n rules", nullptr, int(ruleCount(*handbook)));
    return Answer{Said::tr("Made “%1”, with a handbook of %2.").arg(QDir::toNativeSeparators(call.workspace), rules),
                  {{u"workspace"_s, call.workspace},
                   {u"company"_s, call.text("company"_L1)},
                   {u"governingLanguage"_s, governing},
                   {u"areas"_s, handbook->areas.size()},
                   {u"rules"_s, ruleCount(*handbook)}}};
}

}

QList<Command> workspaceCommands()
{
    using Kind = Option::Kind;
    return {
        {.words = u"new"_s,
         .summary = Said::tr("make a workspace"),
         .description = Said::tr("Makes the workspace that is named with --workspace. Its file must not exist yet."),
         .options = {{u"starter"_s, Kind::Flag, {}, Said::tr("Begins with the handbook that ships with the program.")},
                     {u"company"_s, Kind::Text, u"NAME"_s, Said::tr("Stands on every form.")},
                     {u"governing"_s, Kind::Language, u"LANGUAGE"_s,
                      Said::tr("The language in which rules are decided; otherwise English.")}},
         .examples = {u"new --workspace shop.countersign --starter --company \"Corner Shop\""_s},
         .run = makeWorkspace},
        {.words = u"demo"_s,
         .operands = {u"DIR"_s},
         .summary = Said::tr("do the whole main job with invented people"),
         .description =
             Said::tr("Makes a workspace in the folder DIR, which is made or has to be empty: the starter handbook, "
                      "24 invented people over 3 sites in 4 languages, an edition, and a round that half of them "
                      "have signed. Writes the booklets, the forms to sign and the signed copies beside it."),
         .examples = {u"demo ~/countersign-demo"_s},
         .usesWorkspace = false,
         .run = demo}};
}
