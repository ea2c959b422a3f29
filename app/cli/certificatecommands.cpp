#include "acknowledgment/acknowledgmentstore.h"
#include "base/text.h"
#include "cli/call.h"
#include "cli/command.h"
#include "cli/printing.h"
#include "cli/proving.h"
#include "forms/certificate.h"
#include "handbook/editionstore.h"
#include "page/pdfattachment.h"
#include "people/peoplestore.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<Answer> writeCertificate(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    Database &database = (*workspace)->database();
    const auto edition = EditionStore::numbered(database, call.number("edition"_L1));
    if (!edition)
        return edition.error();
    const auto person = PeopleStore::withNumber(database, call.text("person"_L1));
    if (!person)
        return person.error();
    const auto record = AcknowledgmentStore::inForce(database, person->id, edition->id);
    if (!record)
        return record.error();
    if (!*record)
        return Error{Error::Kind::NotFound,
                     Said::tr("%1 has no record on edition %2 yet, so there is nothing to certify.")
                         .arg(isolated(person->name), QString::number(edition->number)),
                     {}};
    const QString path = call.text("to"_L1);
    if (const Done written = Printing(**workspace, call.stamp, call.paper()).certificate(**record, path); !written)
        return written.error();
    return Answer{Said::tr("Wrote the certificate to “%1”. “countersign verify --certificate” checks it, without the "
                           "workspace.")
                      .arg(shown(path)),
                  {{u"file"_s, path},
                   {u"person"_s, (*record)->personNumber},
                   {u"edition"_s, (*record)->editionNumber},
                   {u"record"_s, QString::number((*record)->id.stored())}},
                  {}};
}

Result<Answer> checkCertificate(const Call &call)
{
    constexpr qint64 largestProof = 64 * 1024 * 1024;
    const QString path = call.operands.first();
    const auto content = contentOf(path);
    if (!content)
        return content.error();
    const auto key = trustedKey(call);
    if (!key)
        return key.error();
    const auto proof = attachedTo(*content, QString::fromLatin1(certificateProof), largestProof);
    if (!proof)
        return unsoundAnswer(
            path, {Error::Kind::Invalid, Said::tr("This is no certificate: no proof is attached to it."), {}});
    const auto proved = ProofFile::check(*proof, *key);
    if (!proved)
        return unsoundAnswer(path, proved.error());
    const auto record = acknowledgmentFromBytes(proved->bytes, {}, {});
    if (proved->kind != "acknowledgment"_L1 || !record)
        return unsoundAnswer(path,
                             {Error::Kind::Invalid, Said::tr("The proof in it is not of an acknowledgment."), {}});
    const QString who = Said::tr("%1 (%2)").arg(isolated(record->personName), isolated(record->personNumber));
    return soundAnswer(
        *proved, key->has_value(),
        Said::tr("%1, edition %2, dated %3: %4. Entered at %5, unchanged since. Pages can be made to say anything; "
                 "this is what the proof in the file says.")
            .arg(who, QString::number(record->editionNumber), record->dated.toString(Qt::ISODate),
                 word(record->outcome), proved->at),
        {{u"person"_s, record->personNumber},
         {u"name"_s, record->personName},
         {u"edition"_s, record->editionNumber},
         {u"language"_s, record->language},
         {u"outcome"_s, word(record->outcome)},
         {u"dated"_s, record->dated.toString(Qt::ISODate)},
         {u"record"_s, QString::number(proved->record)},
         {u"at"_s, proved->at},
         {u"entries"_s, proved->checkpoint.size}});
}

}

QList<Command> certificateCommands()
{
    using Kind = Option::Kind;
    using Use = Option::Use;
    return {
        {.words = u"certificate"_s,
         .summary = Said::tr("write what certifies an acknowledgment"),
         .description = Said::tr(
             "Writes a PDF of the record that is in force, with all that proves it attached: the record, its entry "
             "in the ledger, and the way from there to a signed checkpoint. Anybody checks it without the workspace."),
         .options = {{u"person"_s, Kind::Text, u"NUMBER"_s, Said::tr("The employee number."), Use::Required},
                     {u"edition"_s, Kind::Number, u"NUMBER"_s, Said::tr("The edition’s number."), Use::Required},
                     {u"to"_s, Kind::Text, u"FILE"_s, Said::tr("The PDF to write."), Use::Required},
                     {u"paper"_s, Kind::Paper, u"SIZE"_s, Said::tr("a4, a3 or letter; otherwise a4.")}},
         .examples = {u"certificate --person 12 --edition 1 --to ana.pdf"_s},
         .action = Action::PrintForms,
         .run = writeCertificate},
        {.words = u"verify --certificate"_s,
         .operands = {u"FILE"_s},
         .summary = Said::tr("check a certificate without the workspace"),
         .description = Said::tr("Checks the proof that is attached to a certificate, and says what it proves."),
         .options = {{u"key"_s, Kind::Text, u"KEY"_s,
                      Said::tr("The key that has to have signed it, as text or in a file.")}},
         .examples = {u"verify --certificate ana.pdf --key shop.key"_s},
         .usesWorkspace = false,
         .run = checkCertificate}};
}
