#include "backup/backup.h"
#include "backup/latererasures.h"
#include "backup/restore.h"
#include "base/dates.h"
#include "base/text.h"
#include "cli/call.h"
#include "cli/command.h"
#include "cli/jsonanswer.h"
#include "cli/passwordprompt.h"
#include "cli/table.h"
#include "shell/backupfolder.h"
#include "shell/backupwords.h"
#include "storage/serveraddress.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr auto phraseVariable = "COUNTERSIGN_PASSPHRASE";

QString shown(const QString &path)
{
    return isolated(QDir::toNativeSeparators(path));
}

QJsonObject backupJson(const Backup &backup)
{
    return {{u"file"_s, backup.path}, {u"workspace"_s, backup.name.workspace}, {u"made"_s, utcText(backup.name.at)},
            {u"size"_s, backup.size}, {u"sealed"_s, backup.isSealed},          {u"sound"_s, backup.name.isSound}};
}

QString descentWord(Descent descent)
{
    switch (descent) {
    case Descent::Continues:
        return u"continues"_s;
    case Descent::Behind:
        return u"behind"_s;
    case Descent::Parted:
        return u"parted"_s;
    case Descent::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject checkedJson(const CheckedBackup &checked, const std::optional<Descent> &descent)
{
    const BackupContents &in = checked.contents;
    return {{u"sound"_s, checked.isSound()},
            {u"problem"_s, checked.problem},
            {u"sealed"_s, checked.isSealed},
            {u"company"_s, in.company},
            {u"editions"_s, in.editions},
            {u"people"_s, in.people},
            {u"acknowledgments"_s, in.acknowledgments},
            {u"newest"_s, in.newest.isValid() ? QJsonValue(utcText(in.newest)) : QJsonValue()},
            {u"checkpoint"_s, in.checkpoint ? QJsonValue(Ledger::shortForm(*in.checkpoint)) : QJsonValue()},
            {u"workspaceLedger"_s, descent ? QJsonValue(descentWord(*descent)) : QJsonValue()}};
}

/// The folder of the workspace's backups: named, chosen in the window, or the usual one.
Result<QString> folderOf(const Call &call, Workspace &workspace)
{
    if (call.has("to"_L1))
        return call.text("to"_L1);
    const auto letters = Backups::ledgerLettersOf(workspace.database());
    if (!letters)
        return letters.error();
    const QString folder = backupFolder(workspace, *letters);
    if (folder.isEmpty())
        return Error{Error::Kind::Invalid, Said::tr("Name the folder for the backup with --to DIR."), {}};
    return folder;
}

Result<std::optional<Sealing::Key>> keyFor(const Call &call, Workspace &workspace)
{
    if (call.has("plain"_L1))
        return std::optional<Sealing::Key>();
    if (!call.has("encrypt"_L1))
        return Backups::key(workspace.database());
    const auto phrase = PasswordPrompt::askNew(phraseVariable, Said::tr("Pass phrase:"));
    if (!phrase)
        return phrase.error();
    const auto key = Sealing::newKey(*phrase);
    if (!key)
        return key.error();
    return std::optional(*key);
}

Result<Answer> create(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    if (const Done allowed = Backups::ask(**workspace, call.stamp); !allowed)
        return allowed.error();
    const auto folder = folderOf(call, **workspace);
    if (!folder)
        return folder.error();
    const auto key = keyFor(call, **workspace);
    if (!key)
        return key.error();
    const auto made = Backups::make((*workspace)->database(),
                                    {.folder = *folder,
                                     .workspace = (*workspace)->name(),
                                     .at = call.stamp.at,
                                     .key = *key,
                                     .password = (*workspace)->password()});
    if (!made)
        return made.error();
    QJsonObject json = backupJson(made->backup);
    json[u"problem"_s] = made->problem;
    if (!made->problem.isEmpty())
        return Answer{
            {},
            json,
            Said::tr("Made “%1”, but the workspace is not sound. %2").arg(shown(made->backup.path), made->problem)};
    return Answer{Said::tr("Made “%1” and checked it.").arg(shown(made->backup.path)), json, {}};
}

Result<Answer> list(const Call &call)
{
    QString folder = call.text("in"_L1), letters;
    if (folder.isEmpty()) {
        if (call.workspace.isEmpty())
            return Error{Error::Kind::Invalid,
                         Said::tr("Name the workspace with --workspace FILE, or a folder with --in DIR."),
                         {}};
        auto workspace = call.open();
        if (!workspace)
            return workspace.error();
        const auto own = Backups::ledgerLettersOf((*workspace)->database());
        const auto usual = folderOf(call, **workspace);
        if (!own || !usual)
            return own ? usual.error() : own.error();
        folder = *usual;
        letters = *own;
    }
    const QList<Backup> backups = Backups::in(folder, letters);
    Table table({Said::tr("Made"), Said::tr("Workspace"), Said::tr("Size"), Said::tr("Pass phrase"), Said::tr("Sound"),
                 Said::tr("File")},
                {2});
    for (const Backup &backup : backups)
        table.add({momentWords(backup.name.at), backup.name.workspace, sizeWords(backup.size),
                   backup.isSealed ? Said::tr("yes") : Said::tr("no"),
                   backup.name.isSound ? Said::tr("yes") : Said::tr("no"), QDir::toNativeSeparators(backup.path)});
    return Answer{backups.isEmpty() ? Said::tr("There are no backups in “%1” yet.").arg(shown(folder)) : table.text(),
                  {{u"folder"_s, folder}, {u"backups"_s, jsonOfEach(backups, backupJson)}},
                  {}};
}

Result<std::unique_ptr<OpenBackup>> opened(const QString &path)
{
    QString phrase;
    if (Sealing::isSealed(path)) {
        const auto asked = PasswordPrompt::ask(phraseVariable, Said::tr("Pass phrase:"));
        if (!asked)
            return asked.error();
        phrase = *asked;
    }
    return OpenBackup::open(path, phrase);
}

/// The workspace that is named, where it can be opened.
std::unique_ptr<Workspace> present(const Call &call)
{
    if (!QFileInfo::exists(call.workspace))
        return {};
    auto workspace = call.open();
    return workspace ? *std::move(workspace) : nullptr;
}

/// The same of one that is to be replaced, which has to be allowed; one that can't be read any more may be.
Result<std::unique_ptr<Workspace>> toReplace(const Call &call)
{
    auto workspace = call.open();
    if (!workspace) {
        const Error &error = workspace.error();
        const bool isGone = error.kind == Error::Kind::Damaged || error.kind == Error::Kind::NotFound;
        return isGone ? std::unique_ptr<Workspace>() : Result<std::unique_ptr<Workspace>>(error);
    }
    if (const Done allowed = (*workspace)->ask(Action::MoveData, call.stamp); !allowed)
        return allowed.error();
    return workspace;
}

std::optional<Descent> descentOf(OpenBackup &backup, Workspace *workspace)
{
    if (!workspace)
        return std::nullopt;
    const auto descent = backup.descent(workspace->database());
    return descent ? std::optional(*descent) : std::nullopt;
}

Result<Answer> check(const Call &call)
{
    const auto backup = opened(call.operands.first());
    if (!backup)
        return backup.error();
    const auto checked = (*backup)->check();
    if (!checked)
        return checked.error();
    const auto descent = descentOf(**backup, present(call).get());
    QStringList lines;
    for (const auto &[name, says] : backupWords(*checked, descent))
        lines << Said::tr("%1: %2").arg(name, says);
    return Answer{lines.join(u'\n'), checkedJson(*checked, descent), checked->problem};
}

/// Makes a new workspace of `backup`: where it is wanted, or beside the one that is named.
Result<Restore::Restored> beside(const Call &call, OpenBackup &backup)
{
    const QString to = call.text("to"_L1);
    if (ServerAddress::isMeant(to))
        return Restore::toServer(backup, to, call.password, call.stamp);
    if (!to.isEmpty())
        return Restore::toNewFile(backup, to);
    const bool isByFile = !call.workspace.isEmpty() && !ServerAddress::isMeant(call.workspace);
    const QString folder = isByFile ? QFileInfo(call.workspace).absolutePath() : QDir::currentPath();
    return Restore::toNewFile(backup, Restore::freePath(call.operands.first(), folder));
}

Result<Answer> restore(const Call &call)
{
    const bool inPlace = call.has("in-place"_L1);
    const bool isFile = !call.workspace.isEmpty() && !ServerAddress::isMeant(call.workspace);
    if (inPlace && (call.has("to"_L1) || !isFile))
        return Error{Error::Kind::Invalid,
                     Said::tr("Name the workspace that is to be replaced with --workspace FILE, without --to."),
                     {}};
    const auto backup = opened(call.operands.first());
    if (!backup)
        return backup.error();
    const auto checked = (*backup)->check();
    if (!checked)
        return checked.error();
    auto workspace = inPlace ? toReplace(call) : present(call);
    if (!workspace)
        return workspace.error();
    const auto descent = descentOf(**backup, workspace->get());
    const auto erased = LaterErasures::applyTo(**backup, call.stamp, *workspace ? &(*workspace)->database() : nullptr);
    if (!erased)
        return erased.error();
    workspace->reset();
    const auto restored = inPlace ? Restore::inPlace(**backup, call.workspace, call.stamp.at) : beside(call, **backup);
    if (!restored)
        return restored.error();
    QStringList lines{Said::tr("Made “%1” from the backup.").arg(shown(restored->path))};
    if (!restored->kept.isEmpty())
        lines << Said::tr("What was there is now “%1”.").arg(shown(restored->kept));
    if (*erased > 0)
        lines << Said::tr("%n records that were erased after it was made were erased again.", nullptr, int(*erased));
    if (!checked->isSound())
        lines << checked->problem;
    QJsonObject json = checkedJson(*checked, descent);
    json[u"erasedAgain"_s] = *erased;
    json[u"workspace"_s] = restored->path;
    json[u"kept"_s] = restored->kept.isEmpty() ? QJsonValue() : QJsonValue(restored->kept);
    return Answer{lines.join(u'\n'), json, {}};
}

}

QList<Command> backupCommands()
{
    using Kind = Option::Kind;
    return {
        {.words = u"backup create"_s,
         .summary = Said::tr("make a backup"),
         .description =
             Said::tr("Copies the workspace as it is at this moment, opens the copy and checks it, and only then gives "
                      "it its name, which tells when it was made. Where the workspace has a pass phrase for its "
                      "backups, it is sealed with that."),
         .options = {{u"to"_s, Kind::Text, u"DIR"_s,
                      Said::tr("The folder; otherwise the one that is set in the window, or “Backups” beside the "
                               "workspace.")},
                     {u"encrypt"_s,
                      Kind::Flag,
                      {},
                      Said::tr("Seals it with a pass phrase, which is asked for, or taken from COUNTERSIGN_PASSPHRASE. "
                               "Without the phrase nobody can open it again.")},
                     {u"plain"_s, Kind::Flag, {}, Said::tr("Seals it with no pass phrase, even where one is set.")}},
         .examples = {u"backup create"_s, u"backup create --to /media/stick --encrypt"_s},
         .action = Action::BackUp,
         .run = create},
        {.words = u"backup list"_s,
         .summary = Said::tr("list the backups of a workspace"),
         .description =
             Said::tr("Lists the workspace’s backups, the newest first; with --in, all that are in a folder."),
         .options = {{u"in"_s, Kind::Text, u"DIR"_s, Said::tr("A folder of backups; no workspace is needed then.")}},
         .examples = {u"backup list"_s, u"backup list --in /media/stick --json"_s},
         .usesWorkspace = false,
         .action = Action::BackUp,
         .run = list},
        {.words = u"backup check"_s,
         .operands = {u"FILE"_s},
         .summary = Said::tr("check a backup and say what is in it"),
         .description = Said::tr(
             "Opens the backup, checks its pages, its records and its ledger, and says what is in it; where "
             "a workspace is named, also whether that continues it. Exits with 1 where something doesn’t fit."),
         .examples = {u"backup check Backups/shop-20260301T101500Z-1f3a9c2e.countersign-backup"_s},
         .usesWorkspace = false,
         .run = check},
        {.words = u"backup restore"_s,
         .operands = {u"FILE"_s},
         .summary = Said::tr("make a workspace from a backup"),
         .description =
             Said::tr("Checks the backup and makes a new workspace from it. With --in-place, puts it in the place of "
                      "the workspace that is named with --workspace, whose file gets another name and is kept."),
         .options =
             {{u"to"_s, Kind::Text, u"FILE"_s,
               Said::tr("The new workspace, a file or postgresql://…; otherwise a file named after the backup, beside "
                        "the workspace.")},
              {u"in-place"_s, Kind::Flag, {}, Said::tr("Replaces the workspace, which is kept under another name.")}},
         .examples = {u"backup restore Backups/shop-20260301T101500Z-1f3a9c2e.countersign-backup --to "
                      "restored.countersign"_s},
         .usesWorkspace = false,
         .run = restore}};
}
