#include "access/reachstore.h"

#include "access/account.h"
#include "storage/database.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace {

struct Reference {
    QString table;
    QString column;
    QString target;
    bool isMandatory;
};

Result<QList<Reference>> references(Database &database)
{
    // clang-format off
    return database.list(
        Query(u"SELECT t.name AS table_name, f.\"from\" AS column_name, f.\"table\" AS target, c.\"notnull\" AS mandatory "
              "FROM main.sqlite_master t, pragma_foreign_key_list(t.name) f, pragma_table_info(t.name) c "
              "WHERE t.type = 'table' AND c.name = f.\"from\""_s),
        [](const Row &row) {
            return Reference{row.text("table_name"), row.text("column_name"), row.text("target"), row.truth("mandatory")};
        });
    // clang-format on
}

/// The references that tie each table to a site, by table, however many tables lie between.
QMap<QString, QList<Reference>> ties(const QList<Reference> &all)
{
    QMap<QString, QList<Reference>> tied{{u"site"_s, {}}};
    for (qsizetype before = 0; before != tied.size();) {
        before = tied.size();
        for (const Reference &reference : all) {
            if (tied.contains(reference.target) && !tied.contains(reference.table))
                tied.insert(reference.table, {});
        }
    }
    for (const Reference &reference : all) {
        if (tied.contains(reference.target) && reference.table != reference.target)
            tied[reference.table] << reference;
    }
    return tied;
}

/// Whether `row` of a table that `references` tie to sites is within reach: each of them that is set leads there, and
/// one is set.
QString within(const QString &row, const QList<Reference> &references)
{
    QStringList lead, set;
    bool isSet = false;
    for (const Reference &reference : references) {
        const QString column = row + u".\""_s + reference.column + u'"';
        const QString leads = u"%1 IN (SELECT id FROM \"%2\")"_s.arg(column, reference.target);
        lead << (reference.isMandatory ? leads : u"(%1 IS NULL OR %2)"_s.arg(column, leads));
        set << column + u" IS NOT NULL"_s;
        isSet = isSet || reference.isMandatory;
    }
    return lead.join(u" AND "_s) + (isSet ? QString() : u" AND (%1)"_s.arg(set.join(u" OR "_s)));
}

QStringList limits(const QString &table, const std::function<QString(const QString &row)> &reached)
{
    const QString refuse = u"BEGIN SELECT RAISE(ABORT, 'beyond reach'); END"_s;
    // Null is neither true nor false: what isn't known to be within reach is refused.
    const QString before = u"(%1) IS NOT TRUE"_s.arg(reached(u"OLD"_s)),
                  after = u"(%1) IS NOT TRUE"_s.arg(reached(u"NEW"_s));
    return {u"CREATE TEMP VIEW \"%1\" AS SELECT * FROM main.\"%1\" one WHERE %2"_s.arg(table, reached(u"one"_s)),
            u"CREATE TEMP TRIGGER \"%1_add\" BEFORE INSERT ON main.\"%1\" WHEN %2 %3"_s.arg(table, after, refuse),
            u"CREATE TEMP TRIGGER \"%1_change\" BEFORE UPDATE ON main.\"%1\" WHEN %2 OR %3 %4"_s.arg(table, before,
                                                                                                     after, refuse),
            u"CREATE TEMP TRIGGER \"%1_remove\" BEFORE DELETE ON main.\"%1\" WHEN %2 %3"_s.arg(table, before, refuse)};
}

}

Done ReachStore::limit(Database &database, const Account &account)
{
    if (database.engine() != Engine::Sqlite || reach(account.role) == Reach::AllSites)
        return done();
    const auto found = references(database);
    if (!found)
        return found.error();
    // Read anew by each statement, so that a site that is taken from somebody is gone at once.
    const QString own = reach(account.role) == Reach::OwnSites
        ? u".id IN (SELECT site FROM main.account_site WHERE account = %1)"_s.arg(account.id.stored())
        : u".id IS NULL"_s;
    QStringList statements;
    for (const auto &[table, references] : ties(*found).asKeyValueRange()) {
        statements += limits(table, [&own, &references = references](const QString &row) {
            return references.isEmpty() ? row + own : within(row, references);
        });
    }
    return database.setUp(statements);
}
