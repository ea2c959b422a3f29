#include "handbook/attachmentstore.h"

#include "base/dates.h"
#include "base/sha256.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(Attachments)
};

/// Takes away what was kept for rules that are gone for a day.
Done forgetOld(Transaction &transaction)
{
    Query query(u"DELETE FROM rule_attachment WHERE rule IN (SELECT id FROM handbook_removal WHERE changed_at < :day) "
                "AND NOT EXISTS (SELECT 1 FROM rule r WHERE r.id = rule_attachment.rule)"_s);
    const auto removed = transaction.run(query.bind(":day", utcText(transaction.stamp().at.addDays(-1))));
    return removed ? done() : removed.error();
}

Done add(Transaction &transaction, Id<Rule> rule, const NewAttachment &attachment)
{
    const QByteArray digest = sha256(attachment.bytes);
    const auto kept = AttachmentStore::of(transaction.database(), rule);
    if (!kept)
        return kept.error();
    const auto isSame = [&](const Attachment &one) { return one.name == attachment.name && one.digest == digest; };
    if (std::ranges::any_of(*kept, isSame))
        return done();
    Query query(u"INSERT INTO rule_attachment (id, rule, name, media_type, size, bytes, sha256, added_by, added_at) "
                "VALUES (:id, :rule, :name, :type, :size, :bytes, :digest, :by, :at)"_s);
    query.bind(":id", Id<Attachment>::next())
        .bind(":rule", rule)
        .bind(":name", attachment.name)
        .bind(":type", attachment.mediaType)
        .bind(":size", attachment.bytes.size())
        .bind(":bytes", attachment.bytes)
        .bind(":digest", digest)
        .bind(":by", transaction.stamp().operatorName)
        .bind(":at", utcText(transaction.stamp().at));
    const auto added = transaction.run(query);
    return added ? done() : added.error();
}

}

Done AttachmentStore::add(Transaction &transaction, const QList<std::pair<Id<Rule>, NewAttachment>> &attachments)
{
    if (const Done forgotten = forgetOld(transaction); !forgotten)
        return forgotten;
    for (const auto &[rule, attachment] : attachments) {
        if (const Done added = ::add(transaction, rule, attachment); !added)
            return added;
    }
    return done();
}

Result<QList<Attachment>> AttachmentStore::of(Database &database, Id<Rule> rule)
{
    Query query(u"SELECT id, name, media_type, size, sha256 FROM rule_attachment WHERE rule = :rule "
                "ORDER BY id"_s);
    return database.list(query.bind(":rule", rule), [](const Row &row) {
        return Attachment{row.id<Attachment>("id"), row.text("name"), row.text("media_type"), row.number("size"),
                          row.blob("sha256")};
    });
}

Result<QList<std::pair<Id<Rule>, NewAttachment>>> AttachmentStore::of(Database &database, const QList<Id<Rule>> &rules,
                                                                      qint64 mostBytes)
{
    QList<std::pair<Id<Rule>, NewAttachment>> all;
    for (const Id<Rule> &rule : rules) {
        const auto kept = of(database, rule);
        if (!kept)
            return kept.error();
        for (const Attachment &picture : *kept) {
            mostBytes -= picture.size;
            if (mostBytes < 0)
                return Error{Error::Kind::Invalid,
                             Said::tr("These rules have too many pictures to copy; their texts are copied alone."),
                             {}};
            const auto read = bytes(database, picture.id);
            if (!read)
                return read.error();
            all << std::pair(rule, NewAttachment{picture.name, picture.mediaType, *read});
        }
    }
    return all;
}

Result<QByteArray> AttachmentStore::bytes(Database &database, Id<Attachment> attachment)
{
    Query query(u"SELECT bytes, sha256 FROM rule_attachment WHERE id = :id"_s);
    const auto found = database.first(query.bind(":id", attachment),
                                      [](const Row &row) { return std::pair(row.blob("bytes"), row.blob("sha256")); });
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound, Said::tr("Somebody has removed this picture."), {}};
    const auto &[bytes, digest] = **found;
    if (sha256(bytes) != digest)
        return Error{Error::Kind::Damaged, Said::tr("This picture is damaged and can’t be saved."), {}};
    return bytes;
}

Done AttachmentStore::remove(Transaction &transaction, Id<Attachment> attachment)
{
    Query query(u"DELETE FROM rule_attachment WHERE id = :id"_s);
    const auto removed = transaction.run(query.bind(":id", attachment));
    return removed ? done() : removed.error();
}
