#include "access/refusalstore.h"

#include "base/dates.h"
#include "storage/database.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

Done RefusalStore::add(Transaction &transaction, const Refusal &refusal)
{
    Query insert(u"INSERT INTO refusal (id, account, name, action, reason, refused_at, utc_offset) "
                 "VALUES (:id, :account, :name, :action, :reason, :at, :offset)"_s);
    insert.bind(":id", Id<Refusal>::next())
        .bind(":account", refusal.account)
        .bind(":name", refusal.name)
        .bind(":action", refusal.action)
        .bind(":reason", refusal.reason)
        .bind(":at", utcText(refusal.at))
        .bind(":offset", refusal.at.offsetFromUtc());
    if (const auto saved = transaction.run(insert); !saved)
        return saved.error();
    return done();
}

Result<QList<Refusal>> RefusalStore::newest(Database &database, int count)
{
    Query query(u"SELECT account, name, action, reason, refused_at, utc_offset FROM refusal "
                "ORDER BY refused_at DESC, id DESC LIMIT :count"_s);
    return database.list(query.bind(":count", count), [](const Row &row) {
        return Refusal{row.optionalId<Account>("account"), row.text("name"), row.text("action"), row.text("reason"),
                       row.moment("refused_at", int(row.number("utc_offset")))};
    });
}
