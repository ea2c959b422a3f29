#include "acknowledgment/acknowledgmentstore.h"

#include "base/canonicaljson.h"
#include "base/dates.h"
#include "base/text.h"
#include "ledger/ledger.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Acknowledgment)
};

constexpr auto columns =
    "a.id, a.person, a.edition, a.language, a.outcome, a.supersedes, a.details, a.strokes, a.image"_L1;

/// The record as its columns have it; what they contradict in the details shows when the ledger is verified.
std::optional<Acknowledgment> fromRow(const Row &row)
{
    auto record = acknowledgmentFromBytes(row.blob("details"), row.blob("strokes"), row.blob("image"));
    if (!record)
        return std::nullopt;
    record->id = row.id<Acknowledgment>("id");
    record->person = row.id<Person>("person");
    record->edition = row.id<Edition>("edition");
    record->language = row.text("language");
    record->outcome = outcome(row.text("outcome")).value_or(record->outcome);
    record->supersedes = row.optionalId<Acknowledgment>("supersedes");
    return record;
}

/// The details, where the columns beside them say the same. There may be millions, so that each is looked into rather
/// than parsed: the ledger holds the details to their very bytes.
QByteArray bytesOf(const Row &row)
{
    const QByteArray details = row.blob("details");
    CanonicalMembers members(details);
    const bool supersedes = !row.isNull("supersedes");
    const bool fits = members.isId("edition", row.number("edition")) && members.isId("id", row.number("id"))
        && members.isDigest("imageDigest", row.blob("image")) && members.isText("language", row.text("language"))
        && members.isText("outcome", row.text("outcome")) && members.isId("person", row.number("person"))
        && members.isDigest("strokesDigest", row.blob("strokes"))
        && (supersedes ? members.isId("supersedes", row.number("supersedes")) : members.isText("supersedes", {}));
    return fits ? details : QByteArray();
}

QString wordsOf(const Row &row)
{
    const auto record = acknowledgmentFromBytes(row.blob("details"), {}, {});
    return record ? Said::tr("%1, edition %2").arg(isolated(record->personName)).arg(record->editionNumber) : QString();
}

QVariant blobOrNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(bytes);
}

}

Done AcknowledgmentStore::add(Transaction &transaction, const Acknowledgment &record)
{
    if (const QStringList found = problems(record); !found.isEmpty())
        return Error{Error::Kind::Invalid, found.first(), found.join(u'\n')};
    const QByteArray details = canonicalBytes(record);
    Query insert(
        u"INSERT INTO main.acknowledgment (id, person, edition, language, outcome, recorded_at, supersedes, details, "
        "strokes, image) SELECT :id, :person, :edition, :language, :outcome, :at, :supersedes, :details, :strokes, "
        ":image WHERE coalesce((SELECT a.id FROM acknowledgment a WHERE a.person = :who AND a.edition = :which "
        "AND NOT EXISTS (SELECT 1 FROM acknowledgment s WHERE s.supersedes = a.id)), 0) = :before"_s);
    insert.bind(":id", record.id)
        .bind(":person", record.person)
        .bind(":edition", record.edition)
        .bind(":language", record.language)
        .bind(":outcome", word(record.outcome))
        .bind(":at", utcText(transaction.stamp().at))
        .bind(":supersedes", record.supersedes)
        .bind(":details", details)
        .bind(":strokes", blobOrNull(record.strokes))
        .bind(":image", blobOrNull(record.image))
        .bind(":who", record.person)
        .bind(":which", record.edition)
        .bind(":before", record.supersedes ? QVariant(record.supersedes->stored()) : QVariant(0));
    const auto saved = transaction.run(insert);
    if (!saved)
        return saved.error();
    if (*saved == 0)
        return Error{Error::Kind::Conflict,
                     Said::tr("%1 has acknowledged edition %2 already. A correction has to supersede that record.")
                         .arg(record.personName)
                         .arg(record.editionNumber),
                     {}};
    return Ledger::append(transaction, u"acknowledgment"_s, record.id.stored(), details);
}

Result<std::optional<Acknowledgment>> AcknowledgmentStore::inForce(Database &database, Id<Person> person,
                                                                   Id<Edition> edition)
{
    Query query(u"SELECT %1 FROM acknowledgment a WHERE a.person = :person AND a.edition = :edition "
                "AND NOT EXISTS (SELECT 1 FROM acknowledgment s WHERE s.supersedes = a.id)"_s.arg(columns));
    const auto found = database.first(query.bind(":person", person).bind(":edition", edition), fromRow);
    if (!found)
        return found.error();
    return found->value_or(std::nullopt);
}

Result<QList<Acknowledgment>> AcknowledgmentStore::ofPerson(Database &database, Id<Person> person)
{
    Query query(
        u"SELECT %1 FROM acknowledgment a WHERE a.person = :person ORDER BY a.recorded_at DESC, a.id DESC"_s.arg(
            columns));
    QList<Acknowledgment> records;
    const Done read = database.each(query.bind(":person", person), [&](const Row &row) {
        if (const auto record = fromRow(row))
            records << *record;
    });
    if (!read)
        return read.error();
    return records;
}

Ledger::Kind AcknowledgmentStore::kind()
{
    return {.name = u"acknowledgment"_s,
            .table = u"acknowledgment"_s,
            .at = u"recorded_at"_s,
            .columns = {u"id"_s, u"person"_s, u"edition"_s, u"language"_s, u"outcome"_s, u"supersedes"_s, u"details"_s,
                        u"strokes"_s, u"image"_s},
            .bytes = bytesOf,
            .words = wordsOf,
            .files = {u"strokes"_s, u"image"_s}};
}
