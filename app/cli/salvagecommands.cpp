#include "base/text.h"
#include "cli/call.h"
#include "cli/command.h"
#include "cli/jsonanswer.h"
#include "salvage/salvage.h"
#include "shell/salvagewords.h"
#include "storage/serveraddress.h"
#include "workspace/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject tableJson(const Salvage::Table &table)
{
    return {{u"name"_s, table.name},
            {u"kept"_s, table.kept},
            {u"missing"_s, table.missing},
            {u"refused"_s, table.refused},
            {u"brokenReferences"_s, table.broken}};
}

Result<Answer> salvage(const Call &call)
{
    const QString to = call.text("to"_L1);
    if (ServerAddress::isMeant(call.workspace))
        return Error{Error::Kind::Invalid,
                     Said::tr("A shared workspace is looked after by its server; only a file is salvaged."),
                     {}};
    if (!QFileInfo::exists(call.workspace))
        return WorkspaceFile::version(call.workspace, WorkspaceFile::Use::Read).error();
    const auto lock = WorkspaceFile::hold(call.workspace);
    if (!lock)
        return lock.error();
    const auto report = Salvage::toNewFile(call.workspace, to, call.stamp);
    if (!report)
        return report.error();
    const QStringList lines =
        QStringList{Said::tr("Wrote what could be read to “%1”.").arg(isolated(QDir::toNativeSeparators(to)))}
        + salvageWords(*report);
    return Answer{lines.join(u'\n'),
                  {{u"workspace"_s, to},
                   {u"whole"_s, report->isWhole()},
                   {u"tables"_s, jsonOfEach(report->tables, tableJson)},
                   {u"missing"_s, json(report->missing)},
                   {u"altered"_s, json(report->altered)},
                   {u"mayHaveMoreAltered"_s, report->mayHaveMoreAltered},
                   {u"unreadablePages"_s, report->unreadablePages},
                   {u"newLedger"_s, report->hasNewLedger}},
                  {}};
}

}

QList<Command> salvageCommands()
{
    using Kind = Option::Kind;
    return {{.words = u"salvage"_s,
             .summary = Said::tr("write what can be read of a damaged workspace to a new one"),
             .description =
                 Said::tr("Reads the damaged file page by page, as far as it can be read at all, writes what it finds "
                          "to a new workspace, and lists what is missing. The damaged file is left as it is. A damaged "
                          "backup can be salvaged too, but for a sealed one."),
             .options = {{u"to"_s, Kind::Text, u"FILE"_s, Said::tr("The new workspace."), Option::Use::Required}},
             .examples = {u"salvage --workspace shop.countersign --to salvaged.countersign"_s},
             .run = salvage}};
}
