#include "acknowledgment/acknowledgmentstore.h"
#include "base/canonicaljson.h"
#include "base/text.h"
#include "cli/call.h"
#include "cli/command.h"
#include "cli/jsonanswer.h"
#include "cli/signaturefile.h"
#include "forms/wording.h"
#include "handbook/editionstore.h"
#include "handbook/withdrawalstore.h"
#include "people/peoplestore.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<QString> siteOf(Database &database, const Person &person)
{
    const auto sites = PeopleStore::sites(database);
    if (!sites)
        return sites.error();
    for (const Site &site : *sites) {
        if (person.site == site.id)
            return site.name;
    }
    return QString();
}

/// The record that `call` asks for, as it is to be saved.
Result<Acknowledgment> recordOnBehalf(Workspace &workspace, const Call &call)
{
    Database &database = workspace.database();
    const auto edition = EditionStore::numbered(database, call.number("edition"_L1));
    if (!edition)
        return edition.error();
    const auto person = PeopleStore::withNumber(database, call.text("person"_L1));
    if (!person)
        return person.error();
    const QString language = call.text("language"_L1);
    if (!edition->languages.contains(language))
        return Error{Error::Kind::Invalid,
                     Said::tr("Edition %1 has no text in the language “%2”. It can be had in: %3.")
                         .arg(QString::number(edition->number), language, edition->languages.join(u", "_s)),
                     {}};
    const QDate dated = *call.date("on"_L1);
    if (dated > call.today())
        return Error{Error::Kind::Invalid, Said::tr("Nobody can have signed after today."), {}};
    if (const Done stood = WithdrawalStore::checkStanding(database, edition->id, dated); !stood)
        return stood.error();
    const auto site = siteOf(database, *person);
    if (!site)
        return site.error();
    const auto own = workspace.ownStatement(language);
    if (!own)
        return own.error();
    const auto earlier = AcknowledgmentStore::inForce(database, person->id, edition->id);
    if (!earlier)
        return earlier.error();
    Acknowledgment record{.person = person->id,
                          .edition = edition->id,
                          .personNumber = person->number,
                          .personName = person->name,
                          .personTitle = person->title,
                          .personSite = *site,
                          .editionNumber = edition->number,
                          .language = language,
                          .editionDigest = digest(*edition),
                          .statement = statement(*edition, language, *own),
                          .outcome = Outcome::RecordedOnBehalf,
                          .reason = stored(call.text("reason"_L1).trimmed()),
                          .method = Method::Paper,
                          .identity = u"manager-vouched"_s,
                          .dated = dated,
                          .operatorName = workspace.actor().stamped(call.stamp).operatorName};
    record.shownDigest = sha256(shownBytes(*edition, language, record.statement));
    if (call.has("supersede"_L1) && *earlier)
        record.supersedes = (*earlier)->id;
    return record;
}

Result<Answer> acknowledge(const Call &call)
{
    const auto signature = readSignatureFile(call.text("signature"_L1));
    if (!signature)
        return signature.error();
    auto workspace = call.open();
    if (!workspace)
        return workspace.error();
    auto record = recordOnBehalf(**workspace, call);
    if (!record)
        return record.error();
    record->image = *signature;
    const Done saved = (*workspace)->change(Action::Acknowledge, call.stamp, [&](Transaction &transaction) {
        return AcknowledgmentStore::add(transaction, *record);
    });
    if (!saved)
        return saved.error();
    return Answer{Said::tr("Recorded that %1 acknowledged edition %2 on %3.")
                      .arg(isolated(record->personName), QString::number(record->editionNumber),
                           record->dated.toString(Qt::ISODate)),
                  {{u"id"_s, QString::number(record->id.stored())},
                   {u"person"_s, record->personNumber},
                   {u"edition"_s, record->editionNumber},
                   {u"language"_s, record->language},
                   {u"outcome"_s, word(record->outcome)},
                   {u"dated"_s, json(record->dated)}},
                  {}};
}

}

QList<Command> acknowledgmentCommands()
{
    using Kind = Option::Kind;
    using Use = Option::Use;
    return {
        {.words = u"acknowledge"_s,
         .summary = Said::tr("record an acknowledgment on an employee’s behalf"),
         .description =
             Said::tr("Records that an employee has acknowledged an edition elsewhere, with a picture of the "
                      "signature. The record says who made it, why, and that it was made on the employee’s behalf."),
         .options = {{u"person"_s, Kind::Text, u"NUMBER"_s, Said::tr("The employee number."), Use::Required},
                     {u"edition"_s, Kind::Number, u"NUMBER"_s, Said::tr("The edition’s number."), Use::Required},
                     {u"language"_s, Kind::Language, u"LANGUAGE"_s,
                      Said::tr("The language in which the employee received it."), Use::Required},
                     {u"signature"_s, Kind::Text, u"FILE"_s, Said::tr("The signature, as SVG or PNG."), Use::Required},
                     {u"on"_s, Kind::Date, u"DATE"_s, Said::tr("The date beside the signature."), Use::Required},
                     {u"reason"_s, Kind::Text, u"TEXT"_s, Said::tr("Why it is recorded on the employee’s behalf."),
                      Use::Required},
                     {u"supersede"_s,
                      Kind::Flag,
                      {},
                      Said::tr("Takes the place of the employee’s earlier record, which is kept.")}},
         .examples = {u"acknowledge --person 12 --edition 1 --language te --signature 12.png --on 2026-03-02 "
                      "--reason \"Signed on paper in the branch\""_s},
         .action = Action::Acknowledge,
         .run = acknowledge}};
}
