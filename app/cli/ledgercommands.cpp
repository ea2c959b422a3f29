#include "base/text.h"
#include "base/wholefile.h"
#include "cli/call.h"
#include "cli/command.h"
#include "cli/jsonanswer.h"
#include "cli/proving.h"
#include "cli/stamping.h"
#include "ledger/ledger.h"
#include "ledger/prooffile.h"
#include "ledger/signing.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Done writeWhole(const QString &path, const QByteArray &content)
{
    WholeFile file(path);
    if (const Done opened = file.open(); !opened)
        return opened;
    if (const Done written = file.write(content); !written)
        return written;
    return file.commit();
}

/// Earlier checkpoints, each a file or the letters that stand on a printed form.
Result<QList<Ledger::Checkpoint>> olderCheckpoints(const QStringList &given)
{
    QList<Ledger::Checkpoint> older;
    for (const QString &one : given) {
        if (const auto letters = Ledger::fromShortForm(one); letters && !QFile::exists(one)) {
            older << *letters;
            continue;
        }
        const auto note = contentOf(one);
        if (!note)
            return note.error();
        const auto checkpoint = Ledger::uncheckedNote(*note);
        if (!checkpoint)
            return about(one, checkpoint.error());
        older << *checkpoint;
    }
    return older;
}

QString sentence(const Ledger::Finding &finding)
{
    if (finding.words.isEmpty())
        return Said::tr("%1: %2").arg(finding.record(), finding.problem);
    return Said::tr("%1 (%2): %3").arg(finding.record(), finding.words, finding.problem);
}

QJsonObject json(const Ledger::Finding &finding)
{
    return {{u"what"_s, word(finding.what)},
            {u"record"_s, finding.record()},
            {u"kind"_s, finding.kind},
            {u"id"_s, finding.id},
            {u"entry"_s, finding.entry > 0 ? QJsonValue(finding.entry) : QJsonValue()},
            {u"words"_s, finding.words},
            {u"problem"_s, finding.problem}};
}

Result<Answer> verify(const Call &call)
{
    const QStringList given = call.texts("checkpoint"_L1);
    const auto older = olderCheckpoints(given);
    const auto roots = trustedRoots(call);
    if (!older || !roots)
        return older ? roots.error() : older.error();
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    const auto verified = (*workspace)->verify(*older);
    if (!verified)
        return verified.error();
    QStringList lines{Said::tr("Everything fits: %n ledger entries.", nullptr, int(verified->entries))};
    QJsonArray checkpoints;
    QString stampProblem;
    for (qsizetype i = 0; i < verified->continuations.size(); ++i) {
        const Ledger::Continuation &one = verified->continuations[i];
        lines << Said::tr("The ledger continues the checkpoint of %n entries.", nullptr, int(one.older.size));
        QJsonObject checkpoint{{u"entries"_s, one.older.size}, {u"contained"_s, one.isContained}};
        if (const auto stamped = stampOf(given[i], *roots); stamped && *stamped) {
            lines << stampedSentence(**stamped);
            checkpoint.insert(u"stamped"_s, (*stamped)->at.toString(Qt::ISODate));
            checkpoint.insert(u"trusted"_s, (*stamped)->isVouchedFor);
        } else if (stamped) {
            stampProblem = about(given[i], stamped->error()).text;
            checkpoint.insert(u"stampProblem"_s, stamped->error().text);
        }
        checkpoints << checkpoint;
    }
    const QJsonObject document{
        {u"sound"_s, verified->isSound()},
        {u"entries"_s, verified->entries},
        {u"record"_s, verified->record()},
        {u"problem"_s, verified->problem()},
        {u"findings"_s, jsonOfEach(verified->findings, [](const Ledger::Finding &finding) { return json(finding); })},
        {u"checkpoints"_s, checkpoints}};
    if (verified->isSound() && !stampProblem.isEmpty())
        return Answer{{}, document, stampProblem};
    if (verified->isSound())
        return Answer{lines.join(u'\n'), document, {}};
    const qsizetype more = verified->findings.size() - 1;
    const QString first = sentence(verified->findings.first());
    return Answer{{},
                  document,
                  more == 0 ? first : Said::tr("%1 (and %n more; --json lists them)", nullptr, int(more)).arg(first)};
}

Result<Answer> writeCheckpoint(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    Database &database = (*workspace)->database();
    if (call.has("stamped"_L1))
        return writeStamped(database, call.text("to"_L1));
    const auto checkpoint = Ledger::newestCheckpoint(database);
    if (!checkpoint)
        return checkpoint.error();
    if (!*checkpoint)
        return Error{Error::Kind::NotFound, Said::tr("The ledger has no entry yet. Publish an edition first."), {}};
    const auto key = Signing::verifier(database);
    if (!key)
        return key.error();
    const QString to = call.text("to"_L1);
    if (const Done written = writeWhole(to, Ledger::signedNote(**checkpoint, *key)); !written)
        return written.error();
    QStringList lines{
        Said::tr("Wrote the checkpoint of %n entries to “%1”.", nullptr, int((*checkpoint)->size)).arg(shown(to)),
        Said::tr("Keep it where nobody who can change the workspace can change it, too.")};
    QJsonObject document{{u"file"_s, to},
                         {u"entries"_s, (*checkpoint)->size},
                         {u"letters"_s, Ledger::shortForm(**checkpoint)},
                         {u"key"_s, Ledger::keyText(*key)}};
    if (call.has("stamp"_L1)) {
        const auto stamped = stampFile(to, call.text("stamp"_L1), {});
        lines << (stamped ? stampedSentence(*stamped) : stamped.error().text);
        document[u"stamped"_s] = stamped ? QJsonValue(stamped->at.toString(Qt::ISODate)) : QJsonValue();
    }
    return Answer{lines.join(u'\n'), document, {}};
}

Result<Answer> writeProof(const Call &call)
{
    if (call.has("record"_L1) == call.has("since"_L1))
        return Error{
            Error::Kind::Invalid, Said::tr("Name either a record with --record or a checkpoint with --since."), {}};
    QByteArray note;
    if (call.has("since"_L1)) {
        const auto content = contentOf(call.text("since"_L1));
        if (!content)
            return content.error();
        note = *content;
    }
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    Database &database = (*workspace)->database();
    const qint64 id = europeanDigits(call.text("record"_L1).section(u' ', -1)).toLongLong();
    const auto document = call.has("since"_L1) ? ProofFile::ofContinuation(database, note)
                                               : ProofFile::ofRecord(database, Workspace::coverage(), id);
    if (!document)
        return document.error();
    const QString to = call.text("to"_L1);
    if (const Done written = writeWhole(to, QJsonDocument(*document).toJson()); !written)
        return written.error();
    return Answer{
        Said::tr("Wrote the proof to “%1”. “countersign proof check” checks it, without the workspace.").arg(shown(to)),
        {{u"file"_s, to}},
        {}};
}

Result<Answer> checkProof(const Call &call)
{
    const QString path = call.operands.first();
    const auto content = contentOf(path);
    if (!content)
        return content.error();
    const auto key = trustedKey(call);
    if (!key)
        return key.error();
    const auto proved = ProofFile::check(*content, *key);
    if (!proved)
        return unsoundAnswer(path, proved.error());
    QJsonObject document{{u"entries"_s, proved->checkpoint.size}};
    if (proved->older) {
        document[u"older"_s] = proved->older->size;
        return soundAnswer(*proved, key->has_value(),
                           Said::tr("The checkpoint of %1 entries continues the one of %2.")
                               .arg(proved->checkpoint.size)
                               .arg(proved->older->size),
                           document);
    }
    const QString record = u"%1 %2"_s.arg(proved->kind).arg(proved->record);
    document[u"record"_s] = record;
    document[u"at"_s] = proved->at;
    document[u"content"_s] = QJsonDocument::fromJson(proved->bytes).object();
    return soundAnswer(*proved, key->has_value(),
                       Said::tr("%1 was entered at %2 as it is here.").arg(record, proved->at), document);
}

Result<Answer> exportKey(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    const bool isSecret = call.has("secret"_L1);
    if (const Done allowed = isSecret ? (*workspace)->ask(Action::MoveData, call.stamp) : done(); !allowed)
        return allowed.error();
    const auto key = Signing::verifier((*workspace)->database());
    if (!key)
        return key.error();
    QString text = Ledger::keyText(*key);
    if (isSecret) {
        const auto keys = Signing::load((*workspace)->database());
        if (!keys)
            return keys.error();
        text = Ledger::secretKeyText(*key, keys->secretKey);
    }
    const QString to = call.text("to"_L1);
    if (const Done written = writeWhole(to, text.toUtf8() + '\n'); !written)
        return written.error();
    const QString said = isSecret
        ? Said::tr("Wrote the secret key to “%1”. Whoever has it can sign in this ledger’s name: lock it away.")
        : Said::tr("Wrote the key to “%1”. Give it to whoever will check checkpoints and proofs.");
    return Answer{said.arg(shown(to)), {{u"file"_s, to}, {u"key"_s, Ledger::keyText(*key)}}, {}};
}

}

QList<Command> ledgerCommands()
{
    using Kind = Option::Kind;
    using Use = Option::Use;
    const Option to{u"to"_s, Kind::Text, u"FILE"_s, Said::tr("The file; it must not exist yet."), Use::Required};
    return {
        {.words = u"verify"_s,
         .summary = Said::tr("check that no record was altered"),
         .description = Said::tr("Recomputes the ledger and every record that it covers. Where something doesn’t fit, "
                                 "says which record was altered, removed, put in or moved, and exits with 1."),
         .options = {{u"checkpoint"_s, Kind::Text, u"CHECKPOINT"_s,
                      Said::tr(
                          "An earlier checkpoint, a file or the letters on a printed form: whether the ledger still "
                          "continues it, and if not, which entries were rewritten."),
                      Use::Repeatable},
                     trustOption()},
         .examples = {u"verify"_s, u"verify --checkpoint march.checkpoint"_s,
                      u"verify --checkpoint 41-9f86d081884c7d65"_s},
         .action = Action::Verify,
         .run = verify},
        stampCommand(),
        {.words = u"checkpoint"_s,
         .summary = Said::tr("write down the signed state of the ledger"),
         .description = Said::tr("Writes the newest checkpoint as a signed note. Kept elsewhere, it shows later "
                                 "whether anything that the ledger held today was changed."),
         .options = {to,
                     {u"stamped"_s,
                      Kind::Flag,
                      {},
                      Said::tr(
                          "Writes the newest one that the workspace has a time stamp of, and its stamp beside it.")},
                     {u"stamp"_s, Kind::Text, u"URL"_s,
                      Said::tr("A time-stamp authority’s address. Where it doesn’t answer, the checkpoint stays "
                               "unstamped until “checkpoint stamp” succeeds.")}},
         .examples = {u"checkpoint --to march.checkpoint"_s},
         .action = Action::Verify,
         .run = writeCheckpoint},
        {.words = u"proof check"_s,
         .operands = {u"FILE"_s},
         .summary = Said::tr("check a proof without the workspace"),
         .description = Said::tr("Checks everything in a file that “proof” wrote, and says what it proves."),
         .options = {{u"key"_s, Kind::Text, u"KEY"_s,
                      Said::tr("The key that has to have signed it, as text or in a file.")}},
         .examples = {u"proof check ana.json --key shop.key"_s},
         .usesWorkspace = false,
         .run = checkProof},
        {.words = u"proof"_s,
         .summary = Said::tr("write what proves one record, or one checkpoint"),
         .description = Said::tr("Writes a file by which anybody checks one record without the workspace, or that the "
                                 "newest checkpoint continues an earlier one."),
         .options = {{u"record"_s, Kind::Text, u"ID"_s,
                      Said::tr("The record’s id, as “verify”, “publish --json”, “acknowledge --json” and “people "
                               "export” give it.")},
                     {u"since"_s, Kind::Text, u"FILE"_s, Said::tr("An earlier checkpoint.")},
                     to},
         .examples = {u"proof --record 912372719542434697 --to ana.json"_s,
                      u"proof --since march.checkpoint --to since-march.json"_s},
         .action = Action::Verify,
         .run = writeProof},
        {.words = u"key export"_s,
         .summary = Said::tr("write the key that checks the ledger’s signatures"),
         .description = Said::tr("Writes the public key with which anybody checks checkpoints and proofs."),
         .options =
             {to, {u"secret"_s, Kind::Flag, {}, Said::tr("Writes the key that signs instead, to be kept in a safe.")}},
         .examples = {u"key export --to shop.key"_s},
         .action = Action::Verify,
         .run = exportKey}};
}
