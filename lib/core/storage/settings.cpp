#include "storage/settings.h"

#include "storage/transaction.h"

using namespace Qt::StringLiterals;

QString Settings::ownStatement(const QString &language)
{
    return u"statement_"_s + language;
}

Result<QHash<QString, QString>> Settings::load(Database &database)
{
    QHash<QString, QString> settings;
    const Done read = database.each(Query(u"SELECT name, value FROM setting"_s),
                                    [&](const Row &row) { settings.insert(row.text("name"), row.text("value")); });
    if (!read)
        return read.error();
    return settings;
}

Done Settings::save(Transaction &transaction, const QString &name, const QString &value)
{
    Query query(u"INSERT INTO setting (name, value, changed_by) VALUES (:name, :value, :by) "
                "ON CONFLICT (name) DO UPDATE SET value = excluded.value, changed_by = excluded.changed_by"_s);
    query.bind(":name", name).bind(":value", value).bind(":by", transaction.stamp().operatorName);
    const auto saved = transaction.run(query);
    if (!saved)
        return saved.error();
    return done();
}
