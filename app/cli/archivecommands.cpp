#include "base/text.h"
#include "cli/call.h"
#include "cli/command.h"
#include "cli/passwordprompt.h"
#include "workspace/archiving.h"
#include "workspace/move.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString shown(const QString &place)
{
    return isolated(QDir::toNativeSeparators(place));
}

/// What the ledger says of all that was carried; it is carried even where something in it doesn't fit.
QString ledgerSays(const Ledger::Verified &verified)
{
    return verified.isSound()
        ? Said::tr("Everything fits: %n ledger entries.", nullptr, int(verified.entries))
        : Said::tr("As before, something does not fit the ledger. %1: %2").arg(verified.record(), verified.problem());
}

QJsonObject jsonOf(qint64 rows, const Ledger::Verified &verified)
{
    return {{u"rows"_s, rows}, {u"entries"_s, verified.entries}, {u"sound"_s, verified.isSound()}};
}

QJsonObject with(QJsonObject json, const QString &name, const QString &value)
{
    json.insert(name, value);
    return json;
}

/// The place that is to be made, `place`; passwords that were kept elsewhere can't be taken along to or from a server.
Result<Workspace::Target> target(const Call &call, const QString &place, bool passwordsStay)
{
    Workspace::Target target{place, call.password, {}};
    if (!call.has("as"_L1) || !passwordsStay)
        return target;
    const QString name = call.text("as"_L1);
    const auto password =
        PasswordPrompt::askNew("COUNTERSIGN_NEW_PASSWORD", Said::tr("New password for %1 there:").arg(isolated(name)));
    if (!password)
        return password.error();
    target.first = CarriedAccounts::FirstSignIn{name, *password};
    return target;
}

Result<Answer> move(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    const QString to = call.text("to"_L1);
    const auto there = target(call, to, (*workspace)->isShared() || ServerAddress::isMeant(to));
    if (!there)
        return there.error();
    const auto moved = Move::to(*there, (*workspace)->database(), call.stamp);
    if (!moved)
        return moved.error();
    const QStringList lines{Said::tr("“%1” now holds the same, %n rows.", nullptr, int(moved->rows)).arg(shown(to)),
                            ledgerSays(moved->verified),
                            Said::tr("“%1” is still there as it was. Work on in one of them only; keep the other, or "
                                     "remove it once nobody opens it any more.")
                                .arg(shown((*workspace)->place()))};
    return Answer{lines.join(u'\n'), with(jsonOf(moved->rows, moved->verified), u"workspace"_s, to), {}};
}

Result<Answer> exportArchive(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    const QString to = call.text("to"_L1);
    const Archive::Choices choices{.withKeys = !call.has("without-keys"_L1)};
    const auto archived = Archiving::save((*workspace)->database(), to, choices, call.stamp.at);
    if (!archived)
        return archived.error();
    const QStringList lines{Said::tr("Wrote “%1”, %n rows.", nullptr, int(archived->rows)).arg(shown(to)),
                            ledgerSays(archived->verified),
                            Said::tr("It holds people’s data: keep it as you keep the workspace.")};
    return Answer{lines.join(u'\n'), with(jsonOf(archived->rows, archived->verified), u"file"_s, to), {}};
}

Result<Answer> importArchive(const Call &call)
{
    const auto there = target(call, call.workspace, true);
    if (!there)
        return there.error();
    const auto archived = Archiving::open(call.operands.first(), *there, call.stamp);
    if (!archived)
        return archived.error();
    const QStringList lines{
        Said::tr("Made “%1” of the archive, %n rows.", nullptr, int(archived->rows)).arg(shown(call.workspace)),
        ledgerSays(archived->verified)};
    return Answer{
        lines.join(u'\n'), with(jsonOf(archived->rows, archived->verified), u"workspace"_s, call.workspace), {}};
}

}

QList<Command> archiveCommands()
{
    using Kind = Option::Kind;
    return {
        {.words = u"move"_s,
         .summary = Said::tr("carry the workspace to another place"),
         .description = Said::tr("Makes the workspace that --to names, a file or a database on a PostgreSQL server, "
                                 "of everything that this one holds. It must not exist yet. Every table is read "
                                 "back and compared, and the ledger verified, before any of it counts. This "
                                 "workspace stays as it is. Passwords can’t be taken along to or from a server: the "
                                 "administrator that --as names gets a new one there."),
         .options = {{u"to"_s, Kind::Text, u"WORKSPACE"_s, Said::tr("The place: a file, or a server’s address."),
                      Option::Use::Required}},
         .examples = {u"move --to postgresql://mara@office/countersign"_s, u"move --to shop.countersign"_s},
         .action = Action::MoveData,
         .run = move},
        {.words = u"archive export"_s,
         .summary = Said::tr("write everything into a file of an open form"),
         .description = Said::tr("Writes all that the workspace holds into one text file, which every later version "
                                 "of the program reads, and other programs can. The file must not exist yet."),
         .options = {{u"to"_s, Kind::Text, u"FILE"_s, Said::tr("The file."), Option::Use::Required},
                     {u"without-keys"_s,
                      Kind::Flag,
                      {},
                      Said::tr("Leaves out the key that signs the ledger: it can be checked, but not continued.")}},
         .examples = {u"archive export --to shop.jsonl"_s},
         .action = Action::MoveData,
         .run = exportArchive},
        {.words = u"archive import"_s,
         .operands = {u"FILE"_s},
         .summary = Said::tr("make a workspace of an archive"),
         .description = Said::tr("Makes the workspace that is named with --workspace of what the archive holds. It "
                                 "must not exist yet, and is made only if everything in the archive fits. Where the "
                                 "archive has accounts but no passwords that work there, the administrator that --as "
                                 "names gets a new one."),
         .examples = {u"archive import shop.jsonl --workspace again.countersign"_s},
         .run = importArchive}};
}
