#include "ledger/stampstore.h"

#include "base/text.h"
#include "ledger/ledger.h"
#include "storage/settings.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace {

const auto addressSetting = u"stamp_authority"_s;
const auto rootsSetting = u"stamp_certificates"_s;

/// How many entries the stamps cover.
Result<qint64> covered(Database &database)
{
    return database.count(Query(u"SELECT COALESCE(MAX(size), 0) AS n FROM ledger_stamp"_s));
}

}

Result<StampStore::Authority> StampStore::authority(Database &database)
{
    const auto settings = Settings::load(database);
    if (!settings)
        return settings.error();
    return Authority{settings->value(addressSetting), settings->value(rootsSetting).toUtf8()};
}

Done StampStore::saveAuthority(Transaction &transaction, const Authority &authority)
{
    if (const Done saved = Settings::save(transaction, addressSetting, stored(authority.address)); !saved)
        return saved;
    return Settings::save(transaction, rootsSetting, QString::fromUtf8(authority.roots));
}

Result<StampStore::Standing> StampStore::standing(Database &database)
{
    const auto stamped = database.count(Query(u"SELECT COUNT(*) AS n FROM ledger_stamp"_s));
    const auto size = covered(database);
    if (!stamped || !size)
        return stamped ? size.error() : stamped.error();
    Query query(u"SELECT at FROM ledger_entry WHERE sequence = :size"_s);
    const auto since = database.first(query.bind(":size", *size), [](const Row &row) { return row.moment("at"); });
    if (!since)
        return since.error();
    return Standing{*stamped, *since};
}

Result<QByteArray> StampStore::waiting(Database &database)
{
    const auto size = covered(database);
    const auto newest = Ledger::newestCheckpoint(database);
    if (!size || !newest)
        return size ? newest.error() : size.error();
    return *newest && (*newest)->size > *size ? Ledger::newestNote(database) : QByteArray();
}

Result<std::optional<StampStore::Stamped>> StampStore::newest(Database &database)
{
    const Query query(u"SELECT note, answer FROM ledger_stamp ORDER BY size DESC LIMIT 1"_s);
    return database.first(query, [](const Row &row) { return Stamped{row.blob("note"), row.blob("answer")}; });
}

Done StampStore::add(Transaction &transaction, const Stamped &stamped, const QByteArray &roots)
{
    const auto checkpoint = Ledger::uncheckedNote(stamped.note);
    if (!checkpoint)
        return checkpoint.error();
    if (const auto stamp = TimeStamp::check(stamped.answer, stamped.note, {}, roots); !stamp)
        return stamp.error();
    Query known(u"SELECT COUNT(*) AS n FROM ledger_stamp WHERE size = :size"_s);
    const auto before = transaction.database().count(known.bind(":size", checkpoint->size));
    if (!before || *before > 0)
        return before ? done() : Done(before.error());
    Query insert(u"INSERT INTO ledger_stamp (size, note, answer) VALUES (:size, :note, :answer)"_s);
    insert.bind(":size", checkpoint->size).bind(":note", stamped.note).bind(":answer", stamped.answer);
    const auto added = transaction.run(insert);
    return added ? done() : Done(added.error());
}
